"""``ganviz render``: pictures and films."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from ganviz.commands import FAILED
from ganviz.presets import preset
from ganviz.run_files import write_run
from ganviz.run_files.training import train_saved
from tests.cli.typed import DIVERGING, QUICK, Captured, ended, one_line, program


def test_a_film_begins_before_training_and_shows_no_moment_twice(
    qapp: QApplication, capfd: Captured, tmp_path: Path
) -> None:
    out = tmp_path / "short.gif"
    options = ["--frames", str(10**9), "--iterations", "2", "--size", "320x240", "--out", str(out)]
    assert ended("render", "gaussian-1d", *QUICK, *options) == 0
    with Image.open(out) as film:
        assert getattr(film, "n_frames", 1) == 3


def test_render_leaves_a_picture(tmp_path: Path) -> None:
    """The program itself, on a machine without a display."""
    out = tmp_path / "line.png"
    finished = program("render", "gaussian-1d", "--iterations=20", *QUICK, "--size=400x300", f"--out={out}")
    assert (finished.returncode, finished.stderr) == (0, "")
    assert finished.stdout == f"wrote {out} after iteration 20\n"
    with Image.open(out) as picture:
        assert (picture.format, picture.size) == ("PNG", (400, 300))
        colours = picture.convert("RGB").getcolors(1 << 20)
    assert colours is not None
    assert len(colours) > 50
    assert max(colours)[1] == (255, 255, 255), "light is the default"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_render_leaves_an_animation(qapp: QApplication, capfd: Captured, tmp_path: Path, theme: str) -> None:
    out = tmp_path / "ring.GIF"
    arguments = ["--iterations", "12", "--frames", "3", "--size", "320x240", "--theme", theme, "--out", str(out)]
    assert ended("render", "ring-collapse", *QUICK, *arguments) == 0
    assert capfd.readouterr() == (f"wrote {out} after iteration 12\n", "")
    with Image.open(out) as film:
        assert (film.format, film.size, getattr(film, "n_frames", 1)) == ("GIF", (320, 240), 3)
        first = film.convert("RGB")
        assert first.getpixel((1, 1)) == {"light": (255, 255, 255), "dark": (20, 23, 28)}[theme]
        film.seek(2)
        assert film.convert("RGB").tobytes() != first.tobytes()


@pytest.mark.parametrize("ending", ["png", "gif"])
def test_a_run_that_diverges_is_drawn_where_it_ended(
    qapp: QApplication, capfd: Captured, tmp_path: Path, ending: str
) -> None:
    out = tmp_path / f"ring.{ending}"
    arguments = ["--iterations", "500", "--frames", "2", "--size", "320x240", "--out", str(out)]
    assert ended("render", "ring-collapse", *QUICK, *DIVERGING, *arguments) == FAILED
    said, err = capfd.readouterr()
    assert said.startswith(f"wrote {out} after iteration ")
    assert err.count("\n") == 1
    assert "diverged" in err
    with Image.open(out) as picture:
        assert picture.size == (320, 240)


def test_a_place_that_cannot_be_written(qapp: QApplication, capsys: Captured, tmp_path: Path) -> None:
    (tmp_path / "taken.png").mkdir()
    arguments = ["--iterations", "1", "--size", "320x240", "--out", str(tmp_path / "taken.png")]
    assert ended("render", "ring-collapse", *QUICK, *arguments) == FAILED
    said = one_line(capsys)
    assert "Could not write" in said
    assert "taken.png" in said
    assert list(tmp_path.iterdir()) == [tmp_path / "taken.png"], "nothing half-written is left"


def test_a_saved_run_is_trained_again_for_the_frames_that_it_did_not_keep(
    qapp: QApplication, capfd: Captured, tmp_path: Path
) -> None:
    kept, again, whole = tmp_path / "kept.ganviz", tmp_path / "again.apng", tmp_path / "whole.apng"
    write_run(kept, train_saved(preset("gaussian-1d"), 8, pictures=[8])[0])
    looks = ["--frames=3", "--size=320x240", "--view=stage"]
    assert ended("render", str(kept), *looks, f"--out={again}") == 0
    assert ended("render", "gaussian-1d", "--iterations=8", *looks, f"--out={whole}") == 0
    assert capfd.readouterr().err == "", "no frame repeats another"
    with Image.open(again) as one, Image.open(whole) as other:
        for frame in range(3):
            one.seek(frame)
            other.seek(frame)
            assert one.tobytes() == other.tobytes()


def test_a_run_that_cannot_be_trained_again_says_how_many_frames_repeat(
    qapp: QApplication, capfd: Captured, tmp_path: Path
) -> None:
    kept, out = tmp_path / "kept.ganviz", tmp_path / "film.gif"
    run, _ = train_saved(preset("gaussian-1d"), 8, pictures=[8])
    write_run(kept, replace(run, device="cuda:0"))
    assert ended("render", str(kept), "--frames=5", "--size=320x240", f"--out={out}") == 0
    said, err = capfd.readouterr()
    assert said == f"wrote {out} after iteration 8\n"
    assert err == "ganviz: 4 of 5 frames repeat the one before.\n"

"""`ganviz bench export` compares what shows the same."""

from __future__ import annotations

import logging
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from ganviz.benchmarks import export
from ganviz.benchmarks._plain_script import PlainScript
from ganviz.snapshot import Frame
from ganviz.ui.exporting.formats._film import pixels_of
from ganviz.ui.exporting.yardstick import FILM, BarePlot, Drawings


@pytest.fixture
def frames(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> list[Frame]:
    for name, value in (("FRAMES", 2), ("EVERY", 3), ("ROUNDS", 1), ("FEW", 1), ("SIZE", (960, 540))):
        monkeypatch.setattr(export, name, value)
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)  # it tells of its cache the first time
    return export._trained()


@pytest.mark.thorough
def test_figures_are_ratios(frames: list[Frame]) -> None:
    figures = list(export.Export().run())
    assert all(figure.value > 0 for figure in figures)
    assert [figure.unit for figure in figures[:3]] == ["times"] * 3
    said = " ".join(figure.name for figure in figures[3:])
    assert all(f".{ending}" in said for ending in ("png", "svg", "pdf", "gif", "webp", "apng"))


@pytest.mark.parametrize("ending", ["png", "gif", "webp", "apng", "mp4", "webm"])
def test_the_plain_script_draws_the_same_run(frames: list[Frame], ending: str, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib", reason="needs the extra: bench")
    script, path = PlainScript((960, 540)), tmp_path / f"a.{ending}"
    if ending in ("mp4", "webm"):
        pytest.importorskip("av", reason="needs the extra: films")
    export._write_plainly(script, frames, path, ending != "png")
    assert path.stat().st_size > 1000
    assert len(np.unique(script.pixels().reshape(-1, 3), axis=0)) > 100


def test_the_bare_plot_shows_both_clouds(frames: list[Frame]) -> None:
    assert [frame.snapshot.iteration for frame in frames] == [3, 6]
    plot = BarePlot(frames[0], QSize(320, 240))
    shown = pixels_of(plot.render(frames[1])).astype(int)
    plot.close()
    for colour in (0x00, 0x72, 0xB2), (0xE6, 0x9F, 0x00):
        assert (np.abs(shown - colour).max(axis=2) < 40).sum() > 20


def test_both_films_have_the_same_images(frames: list[Frame], tmp_path: Path) -> None:
    drawings = Drawings(frames)
    drawings.write_film(tmp_path / "ours.gif")
    drawings.write_bare_film(tmp_path / "bare.gif")
    drawings.close()
    films = [Image.open(tmp_path / name) for name in ("ours.gif", "bare.gif")]
    for film in films:
        assert (film.n_frames, film.size) == (2, (FILM.width(), FILM.height()))  # type: ignore[attr-defined]
        film.seek(1)
    ours, bare = (np.asarray(film.convert("RGB")).astype(int) for film in films)
    assert np.abs(ours - bare).mean() < 8
    for film in films:
        film.close()

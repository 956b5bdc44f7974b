"""``ganviz train --out`` and ``ganviz info``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ganviz.assignment import assigned
from ganviz.commands import MISUSED
from ganviz.config import RunConfig
from ganviz.presets import write_preset
from ganviz.run_files import read_run
from tests.cli.typed import QUICK, Captured, ended, one_line
from tests.run_files.record import FOLDER

LINE = FOLDER / "schema-1" / "line.ganviz"


def test_a_run_is_trained_into_a_file_and_its_settings_train_again(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "mine.ganviz"
    assert ended("train", "bimodal-1d", *QUICK, "--seed", "5", "--iterations", "30", "--out", str(path), "--json") == 0
    first = json.loads(capsys.readouterr().out)
    run = read_run(path)
    assert (run.config.seed, run.config.generator.width, run.preset.key) == (5, 8, "bimodal-1d")
    assert run.snapshot is not None
    assert run.snapshot.iteration == 30
    assert len(run.recording.pictures) == 30
    assert run.recording.history().iterations.tolist() == list(range(1, 31))
    assert ended("train", str(path), "--iterations", "30", "--json") == 0
    again = json.loads(capsys.readouterr().out)
    assert again["losses"] == first["losses"]
    assert again["metrics"] == first["metrics"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--out", "{folder}/x.npz"], "use a name that ends in .ganviz"),
        (["--out", "{folder}/none/x.ganviz"], "use a folder that is there"),
        (["--out", "{folder}/x.ganviz", "--members", "2"], "leave it out, or train one seed"),
    ],
)
def test_where_a_run_cannot_be_saved_none_is_trained(
    options: list[str], said: str, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ganviz.studies.report.train_run", lambda *_: pytest.fail("it was trained"))
    assert ended("train", "bimodal-1d", *(option.format(folder=tmp_path) for option in options)) == MISUSED
    assert said in one_line(capsys)
    assert not list(tmp_path.iterdir())


def test_info_says_what_a_run_file_holds(capsys: Captured) -> None:
    assert ended("info", str(LINE), "--json") == 0
    held = json.loads(capsys.readouterr().out)
    assert (held["kind"], held["preset"], held["schema"]) == ("run", "bimodal-1d", 1)
    assert held["title"].startswith("Two Gaussians, both found · ")
    assert held["bytes"] == LINE.stat().st_size
    assert held["final"]["iteration"] == 12
    assert held["final"]["metrics"]["w1"] == pytest.approx(1.9368, abs=1e-4)
    assert held["settings"]["seed"] == 7
    assert held["versions"]["ganviz"]
    assert ended("info", str(LINE)) == 0
    said = capsys.readouterr().out
    for part in ("a run", "preset bimodal-1d", "iterations           12", "w1                   1.937", "seed=7"):
        assert part in said


def test_info_says_what_a_file_of_settings_holds(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "mine.ganviz"
    write_preset(path, "Mine", "A line", assigned(RunConfig(), "loss=hinge", "clip.value=0.5", "seed=3"))
    assert ended("info", str(path), "--json") == 0
    held = json.loads(capsys.readouterr().out)
    assert (held["kind"], held["title"]) == ("settings", "Mine")
    assert held["settings"] == {"loss": "hinge", "clip.value": 0.5, "seed": 3}
    assert ended("info", str(path)) == 0
    assert "loss=hinge" in capsys.readouterr().out


def test_info_says_nothing_that_a_terminal_would_obey(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "mine.ganviz"
    write_preset(path, "Mine\x1b[2J\nand more", "\0", RunConfig())
    assert ended("info", str(path)) == 0
    assert all(line.isprintable() for line in capsys.readouterr().out.splitlines())


def test_info_of_something_else_takes_a_line(tmp_path: Path, capsys: Captured) -> None:
    for content in (b"PK", b"\x89PNG", b""):
        (tmp_path / "x.ganviz").write_bytes(content)
        assert ended("info", str(tmp_path / "x.ganviz")) == MISUSED
        assert "x.ganviz" in one_line(capsys)
    assert ended("info", str(tmp_path / "gone.ganviz")) == MISUSED
    assert "gone.ganviz" in one_line(capsys)

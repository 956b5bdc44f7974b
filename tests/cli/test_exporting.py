"""``ganviz sample``, and ``ganviz render`` into several files from one training."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ganviz.commands import FAILED, MISUSED
from ganviz.presets import preset
from tests.cli.typed import DIVERGING, QUICK, Captured, ended, one_line


def table(path: Path) -> tuple[dict[str, list[str]], dict[str, Any]]:
    """A CSV's columns by name, and its header."""
    names, *rows = csv.reader(io.StringIO(path.read_text(encoding="ascii")))
    columns = dict(zip(names, map(list, zip(*rows, strict=True)), strict=True))
    about, *empty = columns.pop("about")
    assert not any(empty)
    return columns, json.loads(about)


def arrays(path: Path) -> dict[str, np.ndarray]:
    """What stands in an NPZ."""
    with np.load(path) as held:
        return dict(held)


def test_points_are_drawn_from_a_preset(tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "points.csv"
    assert ended("sample", "ring-8", *QUICK, "--iterations", "5", "--seed", "3", "--n", "70", "--out", str(out)) == 0
    assert capsys.readouterr() == (f"wrote {out} after iteration 5\n", "")
    columns, about = table(out)
    assert list(columns) == ["x", "y", "z1", "z2"]
    assert {len(column) for column in columns.values()} == {70}
    assert np.isfinite(np.array(list(columns.values()), float)).all()
    assert (about["preset"], about["seed"], about["iteration"]) == ("ring-8", 3, 5)
    assert about["settings"]["generator.width"] == 8
    assert about["program"].startswith("GanViz ")
    assert about["command"].startswith("ganviz train ring-8 --set generator.layers=1")
    assert about["columns"]["x"] == {"meaning": "x of the generated point G(z)", "unit": "of the data"}


def test_points_are_drawn_from_the_generator_of_a_saved_run(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, few, many = tmp_path / "run.ganviz", tmp_path / "few.npz", tmp_path / "many.npz"
    assert ended("train", "bimodal-1d", *QUICK, "--iterations", "8", "--out", str(run)) == 0
    alone = tmp_path / "alone.npz"
    assert ended("sample", "bimodal-1d", *QUICK, "--iterations", "8", "--n", "40", "--out", str(alone)) == 0
    monkeypatch.setattr("ganviz.run_files.training.train_run", lambda *_: pytest.fail("it was trained again"))
    assert ended("sample", str(run), "--n", "40", "--out", str(few)) == 0
    assert ended("sample", str(run), "--n", "80000", "--out", str(many)) == 0
    points = {path: arrays(path)["generated"] for path in (few, many, alone)}
    assert points[many].shape == (80_000, 1)
    np.testing.assert_allclose(points[few], points[many][:40], rtol=1e-5, atol=1e-6)  # other products round otherwise
    np.testing.assert_array_equal(points[few], points[alone])
    assert len(np.unique(points[many])) > 79_000


def test_settings_that_are_changed_train_a_saved_run_anew(tmp_path: Path, capsys: Captured) -> None:
    run, out = tmp_path / "run.ganviz", tmp_path / "points.json"
    assert ended("train", "bimodal-1d", *QUICK, "--iterations", "4", "--out", str(run)) == 0
    assert ended("sample", str(run), "--iterations", "3", "--n", "5", "--out", str(out)) == 0
    assert json.loads(out.read_text(encoding="utf-8"))["about"]["iteration"] == 3


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["sample", "ring-8", "--out", "{folder}/x.png"], "use a file name that ends in .csv, .json, .npz,"),
        (["sample", "ring-8", "--out", "{folder}/none/x.csv"], "use a folder that exists"),
        (["sample", "ring-8", "--n", "0", "--out", "{folder}/x.csv"], "use a whole number of at least 1"),
        (["sample", "ring-8", "--n", "20000000", "--out", "{folder}/x.csv"], "use at most 10,000,000"),
        (["render", "ring-8", "--data", "weights", "--out", "{folder}/x.csv"], "use curves or samples or fields"),
        (["render", "ring-8", "--at", "30", "--iterations", "20", "--out", "{folder}/x.png"], "use at most 20"),
        (["render", "ring-8", "--range", "5:5", "--out", "{folder}/x.gif"], "use A:B with A below B"),
        (["render", "ring-8", "--out", "{folder}/x.ipynb", "--exercise", "penalty"], "use one of loss, update"),
        (["render", "ring-8", "--out", "{folder}/x.py", "--out", "{folder}/x.bmp"], "use a file name that ends in"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cannot_be_written_is_refused_before_anything_is_trained(
    arguments: list[str], said: str, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ganviz.run_files.training.train_run", lambda *_, **__: pytest.fail("it was trained"))
    assert ended(*(argument.format(folder=tmp_path) for argument in arguments)) == MISUSED
    assert said in one_line(capsys)
    assert not list(tmp_path.iterdir())


def test_several_files_come_from_one_training(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ganviz.run_files import training

    trained, original = [], training.train_run
    monkeypatch.setattr(training, "train_run", lambda *given: (trained.append(1), original(*given))[1])
    names = ["curves.csv", "curves.json", "net.safetensors", "net.npz", "run.py", "run.ipynb"]
    wanted = [word for name in names for word in ("--out", name)]
    at = wanted.index("net.npz") - 1
    wanted[at:at] = ["--data", "weights"]
    monkeypatch.chdir(tmp_path)
    assert ended("render", "ring-cure-r1", *QUICK, "--iterations", "7", *wanted) == 0
    assert trained == [1]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)
    columns, about = table(tmp_path / "curves.csv")
    assert columns["iteration"] == [str(iteration) for iteration in range(1, 8)]
    same = json.loads((tmp_path / "curves.json").read_text(encoding="utf-8"))
    assert {**same["about"], "columns": {}} == {**about, "columns": {}}
    assert len(same["readings"]["measured_at"]) == len(same["readings"]["jsd"])
    assert [float(one) for one in columns["loss_d"]] == same["columns"]["loss_d"]
    weights = arrays(tmp_path / "net.npz")
    assert weights["generator.0.weight"].shape == (8, 16)
    assert json.loads(str(weights["about"]))["content"] == "weights"
    assert 'json.loads("' not in (tmp_path / "run.py").read_text(encoding="utf-8")
    compile((tmp_path / "run.py").read_text(encoding="utf-8"), "run.py", "exec")


def test_code_alone_needs_no_training(tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ganviz.run_files.training.train_run", lambda *_, **__: pytest.fail("it was trained"))
    out = tmp_path / "ring.py"
    assert ended("render", "ring-8", "--seed", "5", "--out", str(out)) == 0
    text = out.read_text(encoding="utf-8")
    assert "torch.manual_seed(5)\n" in text
    assert f"ITERATIONS = {preset('ring-8').iterations:_}\n" in text
    assert capsys.readouterr() == (f"wrote {out}\n", "")
    assert ended("render", "ring-8", "--iterations", "300", "--out", str(out)) == 0
    assert "ITERATIONS = 300\n" in out.read_text(encoding="utf-8")


def test_a_run_that_diverges_is_written_as_far_as_it_went(tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "curves.csv"
    assert ended("render", "ring-collapse", *QUICK, *DIVERGING, "--iterations", "500", "--out", str(out)) == FAILED
    columns, about = table(out)
    assert about["diverged_at"] is not None
    assert int(columns["iteration"][-1]) < 500


def test_pictures_of_several_views_and_moments_come_from_one_training(
    qapp: object, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PIL import Image

    monkeypatch.chdir(tmp_path)
    wanted = ["--out", "whole.png", "--view", "strip", "--out", "strip.png", "--view", "losses", "--out", "losses.svg"]
    wanted += [
        "--view",
        "stage",
        "--out",
        "stage.pdf",
        "--out",
        "film.gif",
        "--frames",
        "4",
        "--range",
        "2:8",
        "--fps",
        "20",
    ]
    assert ended("render", "ring-8", *QUICK, "--iterations", "9", "--at", "6", "--size", "480x300", *wanted) == 0
    pictures = {}
    for name in ("whole.png", "strip.png"):
        with Image.open(name) as picture:
            assert picture.size == (480, 300)
            assert "iteration 6" in picture.info["Title"]
            pictures[name] = picture.convert("RGB").tobytes()
    assert pictures["whole.png"] != pictures["strip.png"]
    assert "<svg" in Path("losses.svg").read_text(encoding="utf-8")
    assert Path("stage.pdf").read_bytes().startswith(b"%PDF")
    with Image.open("film.gif") as film:
        assert getattr(film, "n_frames", 1) == 4
        assert film.info["duration"] == 50


def test_a_saved_run_is_drawn_as_it_went(qapp: object, tmp_path: Path, capsys: Captured) -> None:
    run, own, again = tmp_path / "run.ganviz", tmp_path / "own.png", tmp_path / "again.png"
    assert ended("train", "ring-8", *QUICK, "--iterations", "12", "--out", str(run)) == 0
    assert ended("render", str(run), "--out", str(own), "--size", "400x300", "--no-caption", "--view", "stage") == 0
    trained = ["render", "ring-8", *QUICK, "--iterations", "12", "--size", "400x300", "--no-caption", "--view", "stage"]
    assert ended(*trained, "--out", str(again)) == 0
    from PIL import Image

    with Image.open(own) as one, Image.open(again) as other:
        assert one.convert("RGB").tobytes() == other.convert("RGB").tobytes()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--view", "nonsense"], "--view: 'nonsense' cannot be used; use one of"),
        (["--view", "stage_1d"], "--view: This plot has nothing to show for these data; choose another"),
        (["--size", "10x10"], "use WIDTHxHEIGHT in pixels, such as 1280x720"),
        (["--size", "16000x16000"], "That is more pixels than can be drawn"),
        (["--fps", "0"], "use a number from 1 to 60"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_look_that_there_is_none_of_is_refused(
    qapp: object, arguments: list[str], said: str, tmp_path: Path, capsys: Captured
) -> None:
    out = tmp_path / "a.png"
    assert ended("render", "ring-8", *QUICK, "--iterations", "2", *arguments, "--out", str(out)) == MISUSED
    assert said in one_line(capsys)
    assert not out.exists()

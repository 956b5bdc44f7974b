"""Runs, into their files and out of them."""

from __future__ import annotations

import dataclasses
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ganviz.config import RunConfig
from ganviz.point_set import PointSet
from ganviz.presets import described_run, preset
from ganviz.refusals import ConfigError
from ganviz.run_files import SavedRun, final_numbers, read_run, write_run
from ganviz.run_files.content import pictures_of
from ganviz.snapshot import SCALARS, ScalarBlock, frozen, read_only
from tests.run_files.made import made
from tests.run_files.record import FOLDER
from tests.test_imports import imported_by

GOLDEN = sorted(FOLDER.glob("*/*.ganviz"))


def same(one: object, other: object) -> bool:
    """Whether two messages say the same, not a number and all."""
    if isinstance(one, np.ndarray):
        assert isinstance(other, np.ndarray)
        return one.dtype == other.dtype and np.array_equal(one, other, equal_nan=one.dtype != bool)
    if dataclasses.is_dataclass(one) and not isinstance(one, RunConfig):
        return all(same(getattr(one, item.name), getattr(other, item.name)) for item in dataclasses.fields(one))
    if isinstance(one, tuple):
        return isinstance(other, tuple) and len(one) == len(other) and all(map(same, one, other))
    return one == other


@pytest.mark.parametrize(
    ("name", "changed"),
    [
        ("bimodal-1d", ""),
        ("ring-noise-decay", "noise.instance.sigma=0.1"),
        ("gaussian-1d", "target.mean=1"),
    ],
)
def test_a_run_is_the_same_when_it_is_opened_again(name: str, changed: str, tmp_path: Path) -> None:
    path, run = tmp_path / "run.ganviz", made(name, changed=changed)
    write_run(path, run)
    read = read_run(path)
    assert (read.config, read.edited, read.device, read.diverged_at) == (run.config, run.edited, "cpu", None)
    assert (read.preset.key, read.preset.title, read.preset.run) == (name, run.preset.title, path)
    assert read.preset.config == run.preset.config
    assert read.bookmarks == run.bookmarks
    assert read.recording.pictures.pinned == {bookmark.iteration for bookmark in run.bookmarks}
    assert len(read.recording.pictures) == len(run.recording.pictures) == 3
    for one, other in zip(pictures_of(run.recording), pictures_of(read.recording), strict=True):
        assert same(one, other)
        assert read_only(other)
    one, other = run.recording.history(), read.recording.history()
    assert same((one.iterations, one.measured_at, one.changes), (other.iterations, other.measured_at, other.changes))
    for table in ("scalars", "metrics", "arrays"):
        before, after = getattr(one, table), getattr(other, table)
        assert before.keys() == after.keys()
        assert all(same(before[key], after[key]) for key in before)
    assert final_numbers(read) == final_numbers(run)
    for at in one.measured_at.tolist():
        then, now = run.recording.measures_at(at), read.recording.measures_at(at)
        assert (then is None) == (now is None)
        if then is None or now is None:
            continue
        assert then.arrays.keys() == now.arrays.keys()
        assert all(same(then.arrays[key], now.arrays[key]) for key in then.arrays)


def test_equal_runs_make_equal_files(tmp_path: Path) -> None:
    run = made("bimodal-1d")
    for name in ("a.ganviz", "b.ganviz"):
        write_run(tmp_path / name, run)
    write_run(tmp_path / "c.ganviz", read_run(tmp_path / "a.ganviz"))
    first = (tmp_path / "a.ganviz").read_bytes()
    assert (tmp_path / "b.ganviz").read_bytes() == first
    assert (tmp_path / "c.ganviz").read_bytes() == first


def test_a_run_that_has_not_begun_can_be_saved(tmp_path: Path) -> None:
    path, run = tmp_path / "run.ganviz", made("bimodal-1d", iterations=1, pictures=1)
    empty = dataclasses.replace(run, recording=type(run.recording)())
    write_run(path, empty)
    read = read_run(path)
    assert read.snapshot is None
    assert len(read.recording.history().iterations) == 0


def test_of_a_long_run_the_iterations_that_are_not_kept_one_by_one_are_saved_too(tmp_path: Path) -> None:
    path, run = tmp_path / "run.ganviz", made("bimodal-1d")
    recording, rng = type(run.recording)(), np.random.default_rng(0)
    for first in range(0, 700_000, 10_000):
        recording.add_scalars(ScalarBlock(first, frozen(rng.normal(size=(10_000, len(SCALARS))))))
    write_run(path, dataclasses.replace(run, recording=recording))
    one, other = recording.history(), read_run(path).recording.history()
    assert (other.gone, other.count) == (one.gone, 700_000)
    assert one.gone > 0
    assert same(one.summaries, other.summaries)
    assert same(one.scalars["loss_d"], other.scalars["loss_d"])


def test_its_settings_are_a_start_by_its_name(tmp_path: Path) -> None:
    path, run = tmp_path / "mine.ganviz", made("bimodal-1d")
    write_run(path, run)
    assert preset(str(path)).config == run.edited
    assert preset(str(path)).key == "mine"
    assert preset(str(path)).run == path


@pytest.mark.parametrize(
    ("name", "seeds", "iterations", "loss_of_d", "first_point"),
    [
        ("line", (3, 7), [6, 12], 1.3200030, -0.25653926),
        ("plane", (4, 7), [12], 1.4138284, -0.5529835),
    ],
)
def test_files_of_this_schema_are_opened_for_ever(
    name: str, seeds: tuple[int, int], iterations: list[int], loss_of_d: float, first_point: float
) -> None:
    run = read_run(FOLDER / "schema-1" / f"{name}.ganviz")
    assert (run.config.seed, run.edited.seed) == seeds
    assert run.recording.pictures.iterations().tolist() == iterations
    assert run.recording.history().scalars["loss_d"][-1] == pytest.approx(loss_of_d, abs=1e-7)
    assert run.snapshot is not None
    assert run.snapshot.generated[0, 0] == pytest.approx(first_point, abs=1e-7)
    assert run.bookmarks[0].word == "halb · ½"
    changes = run.recording.history().changes
    assert [change.words() for change in changes] == (
        [["Discriminator, Learning rate: 0.001 → 0.01"]] if name == "line" else []
    )


def test_the_kept_files_are_small() -> None:
    assert len(GOLDEN) == 2
    assert sum(path.stat().st_size for path in GOLDEN) < 200_000


# ── files that something was done to ──────────────────────────────────────────────────────────────────────────────────


def edited(path: Path, edit: Callable[[dict[str, Any]], object], **members: bytes) -> Path:
    """Copies the smallest of the kept files, with what ``edit`` makes of its JSON and with members beside it."""
    with zipfile.ZipFile(FOLDER / "schema-1" / "line.ganviz") as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    plain = json.loads(contents["run.json"])
    edit(plain)
    contents |= {"run.json": json.dumps(plain).encode(), **members}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return path


def refusal(path: Path) -> str:
    with pytest.raises(ConfigError) as refused:
        read_run(path)
    message = str(refused.value)
    assert message.isprintable()
    assert message.startswith(path.name)
    return message


def _delete(*names: str | int) -> Callable[[dict[str, Any]], None]:
    return _set(*names, value=_delete)


def _set(*names: str | int, value: Any) -> Callable[[dict[str, Any]], None]:
    def edit(plain: Any) -> None:
        for name in names[:-1]:
            plain = plain[name]
        if value is _delete:
            del plain[names[-1]]
        else:
            plain[names[-1]] = value

    return edit


PICTURE = ("run", "pictures", 0)


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (_set("schema", value=3), "this was saved by a newer GanViz (schema 3; this one reads up to 1); use that"),
        (_set("schema", value="1"), "run.json does not say its schema"),
        (_set("schema", value=0), "run.json does not say its schema"),
        (_delete("schema"), "run.json does not say its schema"),
        (_delete("run"), "run is not what it should be"),
        (_delete("run", "config"), "it lacks run.config"),
        (_set("run", "config", value=99), "run.config is not what it should be"),
        (_set("run", "device", value="x" * 501), "run.device is not what it should be"),
        (_delete(*PICTURE, "field"), "it lacks run.pictures.field"),
        (_set(*PICTURE, "iteration", value=1.5), "run.pictures.iteration is not what it should be"),
        (_set(*PICTURE, "iteration", value=True), "run.pictures.iteration is not what it should be"),
        (_set(*PICTURE, "generated", value=[2, 10**12]), "run.pictures.generated.npy has fewer numbers"),
        (_set(*PICTURE, "generated", value=[0, 10**12]), "run.pictures.generated.npy has fewer numbers"),
        (_set(*PICTURE, "generated", value=[-1, -1]), "run.pictures.generated.npy has fewer numbers"),
        (_set(*PICTURE, "generated", value=[1]), "longer than it says"),
        (_set(*PICTURE, "generated", value="same"), "run.pictures.generated is not what it should be"),
        (_set(*PICTURE, "noise", value="pink"), "run.pictures.noise is not what it should be"),
        (_set("run", "numbers", "stretches", value=[[1, 11]]), "its tables do not go together"),
        (_set("run", "numbers", "stretches", value=[[1, 6], [1, 6]]), "its tables do not go together"),
        (_set("run", "numbers", "names", value=list(SCALARS[:5])), "its tables do not go together"),
        (_set("arrays", value=["run.pictures.data.npy"]), "its members are others than those that it lists"),
        (_delete("arrays"), "its members are others than those that it lists"),
        (_set("configs", value=[{}] * 3000), "configs is not what it should be"),
        (_set("configs", 0, value={"loss": "witchcraft"}), "loss: 'witchcraft' cannot be used"),
        (_set("preset", value=3), "use an object with title, line and config"),
        (_set("edited", value={"seed": -1}), "seed: -1 cannot be used"),
    ],
)
def test_what_does_not_fit_is_refused(edit: Callable[[dict[str, Any]], object], said: str, tmp_path: Path) -> None:
    assert said in refusal(edited(tmp_path / "run.ganviz", edit))


def test_pictures_that_no_view_could_draw_are_refused(tmp_path: Path) -> None:
    def wrong_way_round(plain: Any) -> None:
        plain["run"]["pictures"][0]["generated"].reverse()

    assert "has generated that does not fit" in refusal(edited(tmp_path / "run.ganviz", wrong_way_round))


def test_members_that_are_not_listed_are_refused(tmp_path: Path) -> None:
    path = edited(tmp_path / "run.ganviz", lambda plain: None, **{"more.npy": b""})
    assert "its members are others than those that it lists" in refusal(path)


def test_what_a_later_version_adds_is_passed_over(tmp_path: Path) -> None:
    def add(plain: Any) -> None:
        plain["later"] = plain["run"]["later"] = plain["run"]["pictures"][0]["later"] = {"x": [1]}
        plain["arrays"].append("later.npy")

    read = read_run(edited(tmp_path / "run.ganviz", add, **{"later.npy": b"whatever"}))
    assert read.snapshot is not None
    assert read.snapshot.iteration == 12


def test_what_an_older_version_did_not_write_has_its_default(tmp_path: Path) -> None:
    def leave_out(plain: Any) -> None:
        del plain["run"]["bookmarks"], plain["run"]["pictures"][0]["bounds"]

    read = read_run(edited(tmp_path / "run.ganviz", leave_out))
    assert read.bookmarks == ()
    assert read.snapshot is not None
    assert read.snapshot.bounds is None


def test_a_damaged_json_takes_a_line(tmp_path: Path) -> None:
    for content in (b"", b"{", b"[" * 100_000, b"\xff", b'{"schema": 1' + b"0" * 9000 + b"}"):
        path = edited(tmp_path / "run.ganviz", lambda plain: None, **{"run.json": content})
        assert "run.json" in refusal(path)


def test_to_open_a_run_needs_no_torch() -> None:
    program = f"""
from pathlib import Path
from ganviz.run_files import read_run, write_run
run = read_run(Path({str(GOLDEN[0])!r}))
assert run.snapshot
"""
    assert not imported_by(program) & {"torch", "PySide6"}


def test_a_run_without_a_place_for_it_is_an_error_and_no_loss(tmp_path: Path) -> None:
    run: SavedRun = made("bimodal-1d", iterations=1, pictures=1)
    with pytest.raises(OSError, match="nowhere"):
        write_run(tmp_path / "nowhere" / "run.ganviz", run)


def test_a_run_of_which_more_than_usual_was_kept_loses_no_picture(tmp_path: Path) -> None:
    run = made("bimodal-1d", details=False)
    run.recording.pictures.limit(1000)
    last = pictures_of(run.recording)[-1]
    for iteration in range(100, 800):
        run.recording.pictures.add(dataclasses.replace(last, iteration=iteration))
    write_run(tmp_path / "run.ganviz", run)
    assert len(read_run(tmp_path / "run.ganviz").recording.pictures) == 703


def test_own_points_lie_in_the_file_as_an_array_and_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ganviz.metrics._floor.PAIRS", 4)  # how wide chance is does not matter here
    points = PointSet(np.random.default_rng(0).normal(size=(5000, 2)))
    path, run = (
        tmp_path / "run.ganviz",
        made("ring-noise-decay", "target=points", f"target.points={points}", changed="target.kernel=0.2"),
    )
    write_run(path, run)
    with zipfile.ZipFile(path) as archive:
        assert [name for name in archive.namelist() if name.startswith("points.")] == ["points.0.npy"]
        assert archive.getinfo("run.json").file_size < 200_000
        np.testing.assert_array_equal(np.load(archive.open("points.0.npy")), points.array.ravel())
    read = read_run(path)
    assert (read.config, read.edited) == (run.config, run.edited)
    assert [change.after.target for change in read.recording.changes] == [run.config.target]
    assert described_run(path)[0].config == run.edited
    assert run.edited.target.points == points

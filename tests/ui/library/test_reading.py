"""What the library finds, and what it reads of each file."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ganviz.run_files import read_run, write_run
from ganviz.run_files.heads import Head, read_head
from ganviz.ui.library.reading import Reading
from ganviz.ui.library.runs import Run
from tests.run_files.record import FOLDER
from tests.ui.windows import until

LINE, PLANE = (FOLDER / "schema-1" / f"{name}.ganviz" for name in ("line", "plane"))


@pytest.fixture
def reading(qtbot: QtBot, tmp_path: Path) -> Iterator[Reading]:
    made = Reading(tmp_path)
    yield made
    made.end()


class Seen:
    """What a reading says."""

    def __init__(self, reading: Reading) -> None:
        self.listed: list[list[Run]] = []
        self.read: dict[str, Run] = {}
        self.dropped: list[Path] = []
        reading.listed.connect(self.listed.append)
        reading.read.connect(lambda run: self.read.update({run.path.name: run}))
        reading.dropped.connect(self.dropped.append)


def test_saved_recovered_and_recent_runs_are_found_each_once(qtbot: QtBot, reading: Reading, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.ganviz"
    elsewhere.write_bytes(LINE.read_bytes())
    for folder, name in (("runs", "saved"), ("recovered", "left")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / f"{name}.ganviz").write_bytes(PLANE.read_bytes())
    (tmp_path / "runs" / "saved.ganviz.part").write_bytes(b"half")
    seen = Seen(reading)
    reading.look([elsewhere, tmp_path / "runs" / "saved.ganviz"])
    until(qtbot, lambda: len(seen.read) == 3)
    assert [run.path.name for run in seen.listed[0]] == ["elsewhere.ganviz", "saved.ganviz", "left.ganviz"]
    head = seen.read["elsewhere.ganviz"].head
    assert head is not None
    assert (head.preset, head.iterations) == ("Two Gaussians, both found", 12)
    assert "Generator, Width: 64 → 8" in head.differs


def test_a_missing_and_a_damaged_file_are_listed_with_a_sentence(
    qtbot: QtBot, reading: Reading, tmp_path: Path
) -> None:
    damaged = tmp_path / "damaged.ganviz"
    damaged.write_bytes(LINE.read_bytes()[:3000])
    seen = Seen(reading)
    reading.look([tmp_path / "gone.ganviz", damaged])
    until(qtbot, lambda: "damaged.ganviz" in seen.read)
    gone, _ = seen.listed[0]
    assert gone.is_missing
    assert "no longer there" in gone.problem
    assert seen.read["damaged.ganviz"].head is None
    assert "damaged.ganviz" in seen.read["damaged.ganviz"].problem


def test_settings_are_no_run_and_are_asked_once(qtbot: QtBot, reading: Reading, tmp_path: Path) -> None:
    settings = tmp_path / "settings.ganviz"
    settings.write_text('{"title": "Mine", "config": {}}', encoding="utf-8")
    seen = Seen(reading)
    reading.look([settings])
    until(qtbot, lambda: seen.dropped == [settings])
    reading.look([settings])
    until(qtbot, lambda: len(seen.listed) == 2)
    assert seen.listed[1] == []


def test_what_is_known_is_read_again_only_where_the_file_is_another(
    qtbot: QtBot, reading: Reading, tmp_path: Path
) -> None:
    path = tmp_path / "one.ganviz"
    path.write_bytes(LINE.read_bytes())
    seen = Seen(reading)
    reading.look([path])
    until(qtbot, lambda: len(seen.read) == 1)
    seen.read.clear()
    reading.look([path])
    until(qtbot, lambda: len(seen.listed) == 2)
    assert seen.listed[1][0].head is not None
    path.write_bytes(PLANE.read_bytes())
    os.utime(path, (1, 1))
    reading.look([path])
    until(qtbot, lambda: len(seen.read) == 1)
    head = seen.read["one.ganviz"].head
    assert head is not None
    assert head.preset == "Mode collapse"


def test_a_file_that_is_written_now_has_a_picture(qtbot: QtBot, reading: Reading, tmp_path: Path) -> None:
    for source, name, rows in ((LINE, "line", 1), (PLANE, "plane", 24)):
        write_run(tmp_path / f"{name}.ganviz", read_run(source))
        seen = Seen(reading)
        reading.look([tmp_path / f"{name}.ganviz"])
        until(qtbot, lambda seen=seen, name=name: f"{name}.ganviz" in seen.read)
        head = seen.read[f"{name}.ganviz"].head
        assert head is not None
        assert head.preview is not None
        assert len(head.preview.field) == rows
        assert head.preview.data


def test_a_surprise_ends_neither_the_thread_nor_the_window(
    qtbot: QtBot, reading: Reading, expect_log: object, tmp_path: Path
) -> None:
    done: list[int] = []
    with expect_log("did not expect"):  # type: ignore[operator]
        reading.do(lambda: 1 / 0)
        reading.do(lambda: done.append(1))
        until(qtbot, lambda: done == [1])


def test_one_file_that_surprises_does_not_hide_the_next(
    qtbot: QtBot, reading: Reading, expect_log: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def surprise(path: Path) -> Head | None:
        if path.name == "odd.ganviz":
            raise ZeroDivisionError
        return read_head(path)

    monkeypatch.setattr("ganviz.run_files.heads.read_head", surprise)
    paths = [tmp_path / "odd.ganviz", tmp_path / "even.ganviz"]
    for path in paths:
        path.write_bytes(LINE.read_bytes())
    seen = Seen(reading)
    with expect_log("surprised"):  # type: ignore[operator]
        reading.look(paths)
        until(qtbot, lambda: len(seen.read) == 2)
    assert "not expected" in seen.read["odd.ganviz"].problem
    assert seen.read["even.ganviz"].head is not None

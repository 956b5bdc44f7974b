"""The run on the disk while it trains, and what a window that was killed leaves to the next one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from pytestqt.qtbot import QtBot

from ganviz import places
from ganviz.archive import part_of
from ganviz.run_files import SavedRun, read_run
from ganviz.run_files.autosave import Autosave, recovered
from ganviz.run_files.files import Prepared
from ganviz.ui.lab.left_behind import LOCK, RECOVERED, UNSAVED, WRITING, Found, left_behind_runs
from ganviz.ui.shell.memory import Memory
from ganviz.ui.shell.window import MainWindow
from tests.covering import thorough
from tests.run_files.made import made
from tests.ui.windows import until, until_iteration, until_still

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def start(open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], MainWindow]:
    """Opens a window that remembers."""
    monkeypatch.setattr("ganviz.ui.lab.autosaving.FIRST", 50)
    monkeypatch.setattr("ganviz.ui.lab.autosaving.EVERY", 50)
    return lambda: open_window(memory=Memory(tmp_path / "window.json"))


#: Locks a file and dies without unlocking it.
KILLED = """
import os, sys
from PySide6.QtCore import QLockFile
lock = QLockFile(sys.argv[1])
assert lock.tryLock(0)
os._exit(0)
"""


def is_saved() -> bool:
    """Whether there is a block of some run."""
    return any(path for folder in folders() for path in folder.glob("*/*.ganviz"))


def folders() -> list[Path]:
    place = places.data_folder() / UNSAVED
    return sorted(place.iterdir()) if place.is_dir() else []


def left_behind(name: str) -> Path:
    """A folder as a window that was killed leaves it."""
    folder = places.data_folder() / UNSAVED / name
    autosave = Autosave(folder / "0001")
    block = autosave.next_block(made("bimodal-1d"))
    assert block is not None
    autosave.write(block)
    subprocess.run([sys.executable, "-c", KILLED, str(folder / LOCK)], check=False)
    return folder


def test_a_run_is_on_the_disk_while_it_trains_and_gone_when_the_window_is_closed(
    qtbot: QtBot, start: Callable[[], MainWindow]
) -> None:
    window = start()
    session = window.page.session
    assert folders() == [], "nothing was trained yet"
    session.resume()
    until_iteration(qtbot, session, 20)
    until(qtbot, is_saved)
    session.pause()
    reached = session.run.iteration

    def is_all_there() -> bool:
        run = recovered(folders()[0] / "0001")
        return run is not None and run.snapshot is not None and run.snapshot.iteration >= reached

    until(qtbot, is_all_there)
    window.close()
    assert folders() == []


def test_both_runs_of_a_comparison_are_on_the_disk(qtbot: QtBot, start: Callable[[], MainWindow]) -> None:
    window = start()
    page = window.page
    page.comparing.with_other_seed()

    def seeds_there() -> list[int]:
        there = [recovered(folder) for one in folders() for folder in sorted(one.iterdir()) if folder.is_dir()]
        return sorted(run.config.seed for run in there if run is not None)

    first = page.session.run.config.seed
    until(qtbot, lambda: seeds_there() == [first, first + 1])
    page.comparing.end()
    page.comparing.lock_seeds(True)
    until(qtbot, lambda: seeds_there() == [first])


def test_what_was_left_behind_is_offered_by_the_next_start(qtbot: QtBot, start: Callable[[], MainWindow]) -> None:
    folder = left_behind("1-dead")
    window = start()
    until(qtbot, window.messages.isVisible)
    said = window.messages.headline.text()
    assert said.startswith("GanViz ended unexpectedly when “")
    assert said.endswith("” had trained to iteration 12.")
    path = places.data_folder() / RECOVERED / "bimodal-1d-12.ganviz"
    assert window.page.files.runs.recent.paths() == [path]
    assert read_run(path).recording.history().iterations.tolist() == list(range(1, 13))
    assert not folder.exists()
    window.messages.choices[0].click()
    assert window.page.session.run.iteration == 12
    assert not window.messages.isVisible()


@pytest.mark.thorough
def test_what_a_kill_has_left_of_a_file_that_was_being_saved_goes(
    qtbot: QtBot, start: Callable[[], MainWindow], tmp_path: Path
) -> None:
    path, other = tmp_path / "mine.ganviz", tmp_path / "other.ganviz.part"
    part_of(path).write_bytes(b"half")
    other.write_bytes(b"of somebody else")
    folder = left_behind("1-dead")
    (folder / WRITING).write_text(str(path), encoding="utf-8")
    window = start()
    until(qtbot, window.messages.isVisible)
    assert not part_of(path).exists()
    assert other.exists()


@pytest.mark.parametrize("note", [b"\xff\xfe", *thorough(b"", b"x\0y", b"/", b"x" * 10_000)])
@pytest.mark.thorough
def test_a_note_that_makes_no_sense_disturbs_nothing(
    qtbot: QtBot, start: Callable[[], MainWindow], note: bytes
) -> None:
    (left_behind("1-dead") / WRITING).write_bytes(note)
    until(qtbot, start().messages.isVisible)


def test_while_a_run_is_saved_a_note_says_so(
    qtbot: QtBot, start: Callable[[], MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start()
    page, seen, write = window.page, list[str](), Prepared.write

    def noted(prepared: Prepared, path: Path) -> None:
        seen.extend(one.read_text(encoding="utf-8") for folder in folders() for one in folder.glob(WRITING))
        write(prepared, path)

    monkeypatch.setattr(Prepared, "write", noted)
    page.files.runs.save_run(page.session.run, tmp_path / "run.ganviz")
    until(qtbot, (tmp_path / "run.ganviz").exists)
    until(qtbot, lambda: not [one for folder in folders() for one in folder.glob(WRITING)])
    assert str(tmp_path / "run.ganviz") in seen


@pytest.mark.thorough
def test_what_was_left_behind_can_be_deleted(qtbot: QtBot, start: Callable[[], MainWindow]) -> None:
    left_behind("1-dead")
    window = start()
    until(qtbot, window.messages.isVisible)
    assert [choice.accessibleName() or choice.text() for choice in window.messages.choices] == ["Open it", "Delete it"]
    window.messages.choices[1].click()
    assert not list((places.data_folder() / RECOVERED).iterdir())
    assert window.page.files.runs.recent.paths() == []
    assert not window.messages.isVisible()


def test_the_run_of_another_window_is_left_alone(qtbot: QtBot, start: Callable[[], MainWindow]) -> None:
    dead, living, new = left_behind("1-dead"), left_behind("2-living"), places.data_folder() / UNSAVED / "3-new"
    (living / LOCK).unlink()
    lock = QLockFile(str(living / LOCK))
    lock.setStaleLockTime(0)
    assert lock.tryLock(0)
    new.mkdir()  # it will be locked in a moment
    window = start()
    until(qtbot, lambda: not dead.exists())
    until(qtbot, window.messages.isVisible)
    assert recovered(living / "0001") is not None
    assert new.is_dir()
    assert len(list((places.data_folder() / RECOVERED).iterdir())) == 1
    lock.unlock()


def test_what_cannot_be_read_is_no_run_and_does_not_stay(qtbot: QtBot, start: Callable[[], MainWindow]) -> None:
    folder = left_behind("1-dead")
    for path in folder.glob("*/*.ganviz"):
        path.write_bytes(b"PK")
    old = time.time() - 1000
    os.utime(folder, (old, old))
    window = start()
    until(qtbot, lambda: not folder.exists())
    assert not window.messages.isVisible()


def test_a_disk_that_takes_nothing_is_said_once_and_the_run_goes_on(
    qtbot: QtBot, start: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ganviz.ui.lab.autosaving.AGAIN", 0.0)
    places.data_folder().mkdir(parents=True)
    (places.data_folder() / UNSAVED).write_bytes(b"no folder")
    window = start()
    session = window.page.session
    session.resume()
    until(qtbot, window.messages.isVisible)
    assert window.messages.headline.text().startswith("The run is not being kept on the disk: ")
    window.messages.hide()
    begun = session.run.iteration
    until_iteration(qtbot, session, begun + 50)
    assert not window.messages.isVisible(), "once is enough"
    (places.data_folder() / UNSAVED).unlink()
    until(qtbot, is_saved)


def test_every_branch_is_kept_until_it_is_forgotten(qtbot: QtBot, start: Callable[[], MainWindow]) -> None:
    window = start()
    page, session = window.page, window.page.session
    session.resume()
    until_iteration(qtbot, session, 20)
    first = session.run
    branch = session.continue_from(10)
    until(qtbot, lambda: branch.iteration >= 30)
    until(qtbot, lambda: len(readable()) == 2)
    assert all(run.recording.history().iterations[0] == 1 for run in readable())
    session.switch_to(first)
    session.forget(branch)
    until(qtbot, lambda: len(kept()) == 1)
    assert page.model.runs == [first]
    window.close()
    assert folders() == []


@pytest.mark.thorough
def test_of_two_windows_that_look_at_once_one_finds_what_was_left() -> None:
    folder = left_behind("1-dead")
    found: list[Found] = []
    both = [threading.Thread(target=lambda: found.extend(left_behind_runs(places.data_folder()))) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert [one.iteration for one in found] == [12]
    assert not folder.exists()
    assert [path.name for path in (places.data_folder() / RECOVERED).iterdir()] == ["bimodal-1d-12.ganviz"]


@pytest.mark.thorough
def test_what_could_not_be_made_a_file_is_found_again(monkeypatch: pytest.MonkeyPatch) -> None:
    folder = left_behind("1-dead")
    with monkeypatch.context() as full:

        def no_room(_: int) -> None:
            raise OSError(28, "No space left on device")

        full.setattr("os.fsync", no_room)
        assert list(left_behind_runs(places.data_folder())) == []
    assert recovered(folder / "0001") is not None
    assert [one.iteration for one in left_behind_runs(places.data_folder())] == [12]
    assert not folder.exists()


def test_what_was_saved_of_training_goes_on_in_the_next_window(qtbot: QtBot, start: Callable[[], MainWindow]) -> None:
    window = start()
    session = window.page.session
    session.resume()
    until(qtbot, lambda: any(run.training is not None for run in readable()))
    folder = places.data_folder() / UNSAVED / "1-dead"
    session.pause()
    until_still(qtbot, session)
    shutil.copytree(kept()[0], folder / "0001")
    subprocess.run([sys.executable, "-c", KILLED, str(folder / LOCK)], check=False)
    window.close()

    window = start()
    until(qtbot, window.messages.isVisible)
    window.messages.choices[0].click()
    session = window.page.session
    assert not session.run.is_saved
    trained = session.run.saved
    assert trained is not None
    session.resume()
    until_iteration(qtbot, session, trained.iteration + 20)
    iterations = session.run.recording.history().iterations
    assert iterations.tolist() == list(range(1, len(iterations) + 1))


def kept() -> list[Path]:
    """The folders of all runs of all windows."""
    return sorted(path for folder in folders() for path in folder.iterdir() if path.is_dir())


def readable() -> list[SavedRun]:
    """The runs that are in them."""
    return [run for run in map(recovered, kept()) if run is not None]


def test_a_window_that_remembers_nothing_keeps_nothing(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(paused=False)
    until_iteration(qtbot, window.page.session, 20)
    window.page.autosaving.save()
    assert folders() == []

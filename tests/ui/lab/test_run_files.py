"""Runs, saved from the window and opened in it; settings as text."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ganviz.assignment import assigned
from ganviz.presets import opened_preset, preset
from ganviz.run_files import read_run, write_run
from ganviz.training.trainer import GanTrainer
from ganviz.ui.lab.kept_files import KeptFiles
from ganviz.ui.lab.recent import RecentMenu
from ganviz.ui.shell.window import MainWindow
from tests.hosts.driven import small
from tests.run_files.record import FOLDER
from tests.ui.windows import press, quick_preset, until, until_iteration, until_news

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OpenWindow = Callable[..., MainWindow]
LINE = FOLDER / "schema-1" / "line.ganviz"


@pytest.fixture
def file_names(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The names that the file dialogs answer with, first to last."""
    names: list[str] = []
    for dialog in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(f"ganviz.ui.shell.for_pages.QFileDialog.{dialog}", lambda *_: (names.pop(0), ""))
    yield names
    assert not names, "a dialog was not opened"


def test_a_run_is_saved_while_it_trains_and_opened_as_it_stood(
    qtbot: QtBot, open_window: OpenWindow, file_names: list[str], tmp_path: Path
) -> None:
    window, path = open_window(quick_preset(small("seed=3"))), tmp_path / "kept.ganviz"
    page, run = window.page, window.page.session.run
    press(window, Key.Key_Space)
    until(qtbot, lambda: len(run.recording.history().iterations) >= 30)
    run.bookmarks |= {20: "zwanzig", 7: "half a sign \ud800"}
    file_names.append(str(tmp_path / "kept"))
    press(window, Key.Key_S, CONTROL | SHIFT)
    until(qtbot, path.exists)
    until(qtbot, lambda: page.files.runs.recent.paths() == [path])
    assert [one.name for one in tmp_path.iterdir()] == ["kept.ganviz"]
    saved = read_run(path)
    assert saved.config == run.config
    assert len(saved.recording.history().iterations) >= 30
    assert saved.recording.pictures.iterations()[-1] >= 30

    page.session.open(quick_preset(small("seed=4"), "Other"))
    until_iteration(qtbot, page.session, 10)
    file_names.append(str(path))
    press(window, Key.Key_O, CONTROL)
    assert not run.wants_to_run
    last = saved.snapshot
    assert last is not None
    assert run.iteration == last.iteration
    assert np.array_equal(page.model.frame.snapshot.generated, last.generated)
    assert 30 <= page.model.frame.history.iterations[-1] <= last.iteration
    assert run.bookmarks == {7: "half a sign ?", 20: "zwanzig"}
    assert "kept.ganviz" in window.windowTitle()
    assert page.transport.run_button.isEnabled() == (saved.training is not None)
    assert page.transport.reset_button.isEnabled()
    for _ in range(50):  # nothing of the run before comes in between
        qtbot.wait(2)
    assert run.iteration == last.iteration
    number = run.number
    press(window, Key.Key_R)
    until(qtbot, lambda: run.number > number and run.snapshot is not None)
    assert (run.config, run.iteration, run.is_saved) == (saved.edited, 0, False)
    assert "kept.ganviz" not in window.windowTitle()
    press(window, Key.Key_Space)
    until_iteration(qtbot, page.session, 5)


def test_a_run_goes_on_where_its_training_was_saved(
    qtbot: QtBot, open_window: OpenWindow, file_names: list[str], tmp_path: Path
) -> None:
    window, path = open_window(quick_preset(small("seed=3"))), tmp_path / "kept.ganviz"
    session = window.page.session
    press(window, Key.Key_Space)
    until(qtbot, lambda: len(session.run.recording.history().iterations) >= 60)
    press(window, Key.Key_Space)
    run = session.continue_from(50)  # where it comes back it is saved
    until(qtbot, lambda: run.saved is not None and not run.is_returning)
    file_names.append(str(path))
    press(window, Key.Key_S, CONTROL | SHIFT)
    until(qtbot, lambda: path in window.page.files.runs.recent.paths())
    session.open(quick_preset(small("seed=4"), "Other"))
    until_iteration(qtbot, session, 10)
    file_names.append(str(path))
    press(window, Key.Key_O, CONTROL)
    assert session.run.iteration == 50
    assert not session.run.wants_to_run
    assert "kept.ganviz" in window.windowTitle()
    press(window, Key.Key_Right)
    until(qtbot, lambda: session.run.iteration == 51)
    trainer = GanTrainer(small("seed=3"))
    trainer.iterate(51)
    assert session.run.snapshot is not None
    np.testing.assert_array_equal(session.run.snapshot.generated, trainer.probe().generated)
    assert "kept.ganviz" not in window.windowTitle()


def test_a_run_that_was_opened_is_changed_by_a_reset_alone(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    session, run = window.page.session, window.page.session.run
    window.page.open_file(LINE)
    assert run.is_saved
    before = run.config
    session.edit(assigned(run.edited, "seed=99"))
    assert (run.config, run.edited.seed) == (before, 99)
    session.edit(assigned(run.edited, "generator.optimiser.learning_rate=0.5"))
    assert run.config == before, "what is past cannot be changed"
    assert session.undo()
    assert run.is_saved
    assert (run.config, run.edited.generator.optimiser.learning_rate) == (
        before,
        before.generator.optimiser.learning_rate,
    )
    until_news(qtbot, window, lambda: [session.undo(), session.undo()])
    assert run.preset.title == "Quick", "the run that was there before begins anew"
    assert not run.is_saved


def test_the_window_opens_on_a_run(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(opened_preset(str(LINE)), paused=False, theme="light")  # not one that is kept
    run = window.page.session.run
    assert (run.is_saved, run.iteration, run.wants_to_run) == (True, 12, False)
    assert "line.ganviz" in window.windowTitle()
    assert window.page.gallery.card("bimodal-1d").is_current()
    assert run.recording.pictures.nearest(0).iteration == 6


def test_a_run_saved_again_is_the_same(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window()
    window.page.open_file(LINE)
    window.page.files.runs.save_run(window.page.session.run, tmp_path / "again.ganviz")
    window.page.files.runs.finish()
    one, other = read_run(LINE), read_run(tmp_path / "again.ganviz")
    assert (one.config, one.edited, one.preset.key) == (other.config, other.edited, other.preset.key)
    assert one.recording.history().iterations.tolist() == other.recording.history().iterations.tolist()


@pytest.mark.parametrize(
    "content", [b"PK\x03\x04", LINE.read_bytes()[:-7], LINE.read_bytes().replace(b"PK\x01\x02", b"x")]
)
def test_a_damaged_run_takes_a_sentence_and_changes_nothing(
    open_window: OpenWindow, tmp_path: Path, content: bytes
) -> None:
    window, path = open_window(), tmp_path / "bad.ganviz"
    number = window.page.session.run.number
    path.write_bytes(content)
    window.page.open_file(path)
    assert "bad.ganviz" in window.messages.headline.text()
    assert window.messages.text.text() == "Nothing was changed."
    assert window.page.session.run.number == number


def test_a_disk_that_takes_no_run_is_said_and_the_run_goes_on(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, path = open_window(), tmp_path / "kept.ganviz"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    press(window, Key.Key_Space)
    window.page.files.runs.save_run(window.page.session.run, path)
    until(qtbot, window.messages.isVisible)
    assert window.messages.headline.text() == "Could not save kept.ganviz: No space left on device."
    assert "The run goes on; a file of that name is as it was." in window.messages.text.text()
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["kept.ganviz"]
    until_iteration(qtbot, window.page.session, 10)


def test_recent_files_are_offered_by_name(open_window: OpenWindow, tmp_path: Path) -> None:
    window, path = open_window(), tmp_path / "a & b.ganviz"
    menu = window.page.recent_menu
    path.write_bytes(LINE.read_bytes())
    window.page.files.runs.recent.clear()
    menu.update_files()
    assert [action.text() for action in menu.actions()] == ["Nothing yet"]
    window.page.open_file(path)
    menu.update_files()
    first = menu.actions()[0]
    assert (first.text(), first.toolTip()) == ("a && b.ganviz", str(path))
    window.page.session.reset()
    first.trigger()
    assert window.page.session.run.is_saved
    path.unlink()
    first.trigger()
    assert "a & b.ganviz" in window.messages.headline.text()
    menu.actions()[-1].trigger()
    assert window.page.files.runs.recent.paths() == []


def test_recent_files_are_kept_in_mind(tmp_path: Path, qapp: object) -> None:
    kept = tmp_path / "folder" / "recent.json"
    recent = KeptFiles(kept, 12)
    for number in range(15):
        recent.add(tmp_path / f"{number}.ganviz")
    recent.add(tmp_path / "5.ganviz")
    names = [path.stem for path in KeptFiles(kept).paths()]
    assert names == ["5", "14", "13", "12", "11", "10", "9", "8", "7", "6", "4", "3"]
    for damaged in (b"{", b"3", b"[3, null]", b"\xff", b"[" * 50_000):
        kept.write_bytes(damaged)
        assert KeptFiles(kept).paths() == []
        menu = RecentMenu(KeptFiles(kept), print)
        assert menu.actions()[0].text() == "Nothing yet"
    assert KeptFiles(tmp_path / "folder").paths() == [], "a folder is no list"
    KeptFiles(tmp_path / "recent.json" / "x").add(kept)


def test_settings_are_copied_as_text_and_pasted(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(quick_preset(small("seed=3")))
    session, clipboard = window.page.session, QGuiApplication.clipboard()
    wanted = session.run.edited
    press(window, Key.Key_C, CONTROL | SHIFT)
    assert json.loads(clipboard.text())["config"]["seed"] == 3
    session.open(quick_preset(small("seed=4"), "Other"))
    until_news(qtbot, window, lambda: press(window, Key.Key_V, CONTROL))
    assert session.run.config == wanted
    for text in ("", "nonsense", "{", '{"config": {"seed": -1}}'):
        clipboard.setText(text)
        number = session.run.number
        press(window, Key.Key_V, CONTROL)
        assert window.messages.headline.text().startswith("Could not paste it: ")
        assert window.messages.text.text() == "Nothing was changed."
        assert session.run.number == number
        window.messages.hide()


def test_the_command_line_is_copied_and_pasted(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    session, clipboard = window.page.session, QGuiApplication.clipboard()
    session.open(preset("bimodal-1d"))
    until_iteration(qtbot, session, 1)
    session.pause()
    session.edit(assigned(session.run.edited, "seed=77"))
    window.menus.actions["Copy command line"].trigger()
    line = clipboard.text()
    assert line.startswith("ganviz train bimodal-1d --set seed=77 --iterations ")
    until_news(qtbot, window, lambda: session.open(quick_preset()))
    until_news(qtbot, window, lambda: press(window, Key.Key_V, CONTROL))
    assert session.run.config == assigned(preset("bimodal-1d").config, "seed=77")


def test_text_is_pasted_into_a_field_as_ever(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    number = window.page.session.run.number
    QGuiApplication.clipboard().setText("ring")
    window.page.gallery.filter.setFocus()
    press(window, Key.Key_V, CONTROL)
    assert window.page.gallery.filter.text() == "ring"
    assert window.page.session.run.number == number
    assert not window.messages.isVisible()


def test_a_run_without_a_picture_yet_is_saved_too(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window()
    window.page.session.reset()
    window.page.files.runs.save_run(window.page.session.run, tmp_path / "begun.ganviz")
    window.page.files.runs.finish()
    saved = read_run(tmp_path / "begun.ganviz")
    write_run(tmp_path / "again.ganviz", saved)
    window.page.open_file(tmp_path / "begun.ganviz")
    assert window.page.session.run.is_saved

"""What was changed when, and what differs from the preset: the dialog that lists it, and the ways back."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ganviz.assignment import replaced
from ganviz.ui.lab.changes import ChangesDialog
from ganviz.ui.shell.window import MainWindow
from tests.hosts.driven import small
from tests.ui.windows import press, quick_preset, until, until_iteration

OpenWindow = Callable[..., MainWindow]
Key, CONTROL, LEFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton
RATE, WIDTH = "generator.optimiser.learning_rate", "generator.width"


@pytest.fixture
def window(open_window: OpenWindow) -> Iterator[MainWindow]:
    window = open_window(quick_preset(small("seed=3")))
    yield window
    if window.page.changes.dialog is not None:
        window.page.changes.dialog.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.page.changes.dialog is None


def opened(window: MainWindow) -> ChangesDialog:
    press(window, Key.Key_H, CONTROL)
    dialog = window.page.changes.dialog
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def lines(dialog: ChangesDialog) -> list[str]:
    """The settings that differ, as they are listed."""
    rows = [dialog.rows.itemAt(place).widget() for place in range(dialog.rows.count())]
    return [row.findChildren(QLabel)[0].text() for row in rows if row is not None]


def button_of(dialog: ChangesDialog, setting: str) -> QPushButton:
    (found,) = [one for one in dialog.findChildren(QPushButton) if setting in one.accessibleName()]
    return found


def test_each_setting_that_differs_has_a_way_back(qtbot: QtBot, window: MainWindow) -> None:
    session, own = window.page.session, window.page.session.run.preset.config
    dialog = opened(window)
    assert lines(dialog) == []
    assert "Quick" in dialog.preset.text()
    assert not dialog.reset_button.isEnabled()
    session.edit(replaced(replaced(own, RATE, 0.5), WIDTH, 9))
    assert len(lines(dialog)) == 2
    assert any(line.endswith("→ 9") for line in lines(dialog))
    waiting = [label.text() for label in dialog.findChildren(QLabel) if label.text() == "applies on reset"]
    assert len(waiting) == 1, "the learning rate acts at once, the width does not"
    qtbot.mouseClick(button_of(dialog, "→ 9"), LEFT)
    assert session.run.edited == replaced(own, RATE, 0.5)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(lines(dialog)) == 1
    session.edit(replaced(session.run.edited, WIDTH, 7))
    qtbot.mouseClick(dialog.reset_button, LEFT)
    assert session.run.edited == own
    assert lines(dialog) == []
    session.undo()
    assert session.run.edited == replaced(replaced(own, RATE, 0.5), WIDTH, 7), "one step takes all of it back"


def test_a_click_on_a_change_goes_to_its_moment(qtbot: QtBot, window: MainWindow) -> None:
    session, run = window.page.session, window.page.session.run
    dialog = opened(window)
    assert not dialog.nothing.isHidden()
    session.resume()
    until_iteration(qtbot, session, 20)
    session.edit(replaced(run.edited, RATE, 0.25))
    until(qtbot, lambda: len(run.recording.changes) == 1)
    (change,) = run.recording.changes
    until_iteration(qtbot, session, change.iteration + 40)
    session.pause()
    until(qtbot, lambda: dialog.moments.topLevelItemCount() == 1)
    item = dialog.moments.topLevelItem(0)
    assert item.text(0) == f"{change.iteration:,}"
    assert "0.25" in item.text(1)
    qtbot.mouseClick(dialog.moments.viewport(), LEFT, pos=dialog.moments.visualItemRect(item).center())
    until(qtbot, lambda: window.page.model.cursor == change.iteration)
    window.page.travel.follow()


def test_another_run_has_its_own_changes(window: MainWindow) -> None:
    session = window.page.session
    dialog = opened(window)
    session.edit(replaced(session.run.edited, WIDTH, 9))
    assert len(lines(dialog)) == 1
    session.open(quick_preset(small("seed=4"), "Other"))
    assert lines(dialog) == []
    assert "Other" in dialog.preset.text()


def test_the_command_line_is_copied_and_the_dialog_opens_once(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(window)
    window.page.changes.show()
    assert window.page.changes.dialog is dialog
    qtbot.mouseClick(dialog.copy_button, LEFT)
    assert QGuiApplication.clipboard().text().startswith("ganviz train ")
    assert "seed=3" in QGuiApplication.clipboard().text()
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert window.page.changes.dialog is None

"""The whole window: whose the keys are, and that each has one meaning."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ganviz.ui.controls.keys import KeysDialog
from ganviz.ui.shell.window import MainWindow
from tests.hosts.driven import small
from tests.ui.windows import press, quick_preset, until, until_news

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
OpenWindow = Callable[..., MainWindow]


def test_the_keys_belong_to_the_window_until_a_field_has_them(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    assert QApplication.focusWidget() is window.centralWidget()
    session, field = window.page.session, window.page.form.row("generator.width").field
    qtbot.mouseClick(field, LEFT)
    assert QApplication.focusWidget() is field
    for key in (Key.Key_D, Key.Key_G, Key.Key_R, Key.Key_N, Key.Key_2, Key.Key_F, Key.Key_Space, Key.Key_BracketLeft):
        press(window, key)
    press(window, Key.Key_Right)
    assert (session.run.iteration, session.run.wants_to_run, session.run.edited.seed) == (0, False, 0)
    assert session.run.preset.title == "Quick"
    assert not window.appearance.presenting
    assert not window.page.left.isHidden()
    press(window, Key.Key_Escape)
    assert field.text() == "8"
    press(window, Key.Key_Up)
    assert session.run.edited.generator.width > 8, "here the arrow steps the number"
    assert session.run.rate_limit is None
    window.page.gallery.filter.setFocus()
    qtbot.keyClicks(window.page.gallery.filter, "ring 2")
    assert session.run.preset.title == "Quick"
    assert not session.run.wants_to_run
    qtbot.mouseClick(window.page.stage.view.widget.viewport(), LEFT)
    assert QApplication.focusWidget() is window.centralWidget()
    until_news(qtbot, window, lambda: press(window, Key.Key_Right))
    assert session.run.iteration == 1


def test_the_list_of_keys(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    press(window, Key.Key_F1)
    until(qtbot, lambda: isinstance(QApplication.activeModalWidget(), KeysDialog))
    dialog = QApplication.activeModalWidget()
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"Space", "Run or pause", "One iteration", "Ctrl+Z", "Undo a setting", "Esc"} <= shown
    assert {"Wheel", "Zoom the stage"} <= shown
    qtbot.keyClick(dialog, Key.Key_Escape)
    until(qtbot, lambda: QApplication.activeModalWidget() is None)
    qtbot.mouseClick(window.page.transport.help_button, LEFT)
    until(qtbot, lambda: isinstance(QApplication.activeModalWidget(), KeysDialog))
    QApplication.activeModalWidget().close()


def test_escape_empties_the_search_before_it_means_anything_else(open_window: OpenWindow) -> None:
    window = open_window()
    field = window.page.gallery.filter
    window.page.model.enlarge("losses")
    field.setFocus()
    field.setText("hop")
    press(window, Key.Key_Escape)
    assert field.text() == ""
    assert window.page.model.enlarged == "losses"
    press(window, Key.Key_Escape)
    assert window.page.model.enlarged is None


def test_no_key_has_two_meanings(open_window: OpenWindow) -> None:
    window = open_window()
    keys = [keys for command in window.menus.commands for keys in command.keys]
    for dimension in ("gaussian", "ring"):
        window.page.session.open(quick_preset(small(f"target={dimension}")))
        layers = [layer.shortcut for layer in window.page.stage.view.layers]
        assert [key for key, times in Counter(keys + layers).items() if times > 1] == []
    window.page.session.pause()

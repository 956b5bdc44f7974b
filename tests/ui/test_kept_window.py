"""The window that the tests of a module share is, each time, like one that has just been opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ganviz.ui.shell.window import MainWindow
from tests.hosts.driven import small
from tests.ui.controls.driving import type_into
from tests.ui.windows import make_as_new, press, quick_preset, small_plot, until, until_iteration

Key, LEFT, CONTROL = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


def use(qtbot: QtBot, window: MainWindow) -> None:
    """Changes whatever can be changed."""
    page = window.page
    type_into(qtbot, page.form.row("schedule.critic_steps").field, "7")
    type_into(qtbot, page.form.row("generator.width").field, "nonsense")
    page.form.scroll_area.verticalScrollBar().setValue(200)
    page.plots.verticalScrollBar().setValue(100)
    page.form.section("Data").set_open(False)
    qtbot.mouseClick(page.stage.view.widget.viewport(), LEFT)
    for key in (Key.Key_Down, Key.Key_C, Key.Key_Z, Key.Key_E, Key.Key_BracketLeft):
        press(window, key)
    page.plots.choose({"losses", "mmd"})
    qtbot.mouseDClick(small_plot(window, "losses").widget.viewport(), LEFT)
    press(window, Key.Key_Z, CONTROL)
    press(window, Key.Key_Z, CONTROL)
    press(window, Key.Key_2)
    until_iteration(qtbot, page.session, 5)
    page.gallery.filter.setText("ring")
    press(window, Key.Key_T, CONTROL)
    window.for_pages.say("Something happened.", "All was kept.")
    press(window, Key.Key_F)
    window.show_page("divergences")


def test_it_is_as_new(qtbot: QtBot, open_window: Callable[..., MainWindow]) -> None:
    preset = quick_preset(small("target=gaussian"))
    used, fresh = open_window(quick_preset(small("seed=3"))), open_window(preset, theme="light")
    used.activateWindow()
    until(qtbot, used.isActiveWindow)
    use(qtbot, used)
    make_as_new(used, preset)
    for window in (used, fresh):
        page = window.page
        until(qtbot, lambda page=page: page.session.run.recording.measures is not None)
        window.activateWindow()
        until(qtbot, window.isActiveWindow)
        window.page.transport.status.show_status(0, None, 0, "CPU")
        window.centralWidget().setFocus()
        until(
            qtbot, lambda page=page: all(view.frame is not None for view in page.plots.views if view.widget.isVisible())
        )
        page.plots.set_theme(window.appearance.theme)  # an axis keeps the labels for which there was room at first
        page.stage.set_theme(window.appearance.theme)
        page.stage.view.clear()  # and a word stays where it was while that is good enough
        page.stage.show_frame(page.model.frame)
        qtbot.wait(50)  # for what is drawn in its turn
    assert used.windowTitle() == fresh.windowTitle()
    assert used.page.session.run.edited == fresh.page.session.run.edited
    assert used.page.session.undo() == fresh.page.session.undo() is False
    assert used.page.session.run.rate_limit is None
    assert used.page.grab().toImage() == fresh.page.grab().toImage()

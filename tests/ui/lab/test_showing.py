"""The whole window: what is on the stage, and what beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ganviz.ui.shell.window import MainWindow
from tests.ui.windows import press, small_plot, until, until_news

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
OpenWindow = Callable[..., MainWindow]


def test_a_small_plot_takes_the_stage_and_gives_it_back(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    stage, losses = window.page.stage.view, small_plot(window, "losses").widget
    qtbot.mouseDClick(losses.viewport(), LEFT)
    assert window.page.model.enlarged == window.page.stage.view.key == "losses"
    assert window.page.stage.view.widget.isVisible()
    assert not window.page.stage.layer_bar.isVisible(), "it has no layers"
    qtbot.mouseDClick(losses.viewport(), LEFT)
    assert window.page.stage.view is stage
    assert window.page.stage.layer_bar.isVisible()
    qtbot.mouseDClick(small_plot(window, "modes").widget.viewport(), LEFT)
    until_news(qtbot, window, lambda: press(window, Key.Key_Right))
    assert window.page.stage.view.key == "modes"
    press(window, Key.Key_Escape)
    assert window.page.stage.view is stage
    assert stage.frame.snapshot.iteration == 1, "it shows what has come in the meantime"


def test_layers_are_shown_by_chip_and_by_key(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    stage, bar = window.page.stage.view, window.page.stage.layer_bar
    for layer in stage.layers:
        qtbot.mouseClick(bar.chip(layer.key), LEFT)
        assert stage.shown[layer.key] == bar.chip(layer.key).isChecked() == (not layer.visible)
        letter = layer.shortcut.removeprefix("Shift+")
        press(window, Key[f"Key_{letter}"], SHIFT if letter != layer.shortcut else Qt.KeyboardModifier.NoModifier)
        assert stage.shown[layer.key] == bar.chip(layer.key).isChecked() == layer.visible
    window.page.stage.toggle_layer("C")
    until_news(qtbot, window, lambda: press(window, Key.Key_R))
    assert stage.shown["density"], "a reset leaves the layers alone"


def test_plots_that_come_into_sight_show_the_frame(qtbot: QtBot, open_window: OpenWindow) -> None:
    """Also while the run stands still and no other frame comes."""
    window = open_window()
    window.page.plots.setFixedHeight(300)
    until_news(qtbot, window, lambda: press(window, Key.Key_Right))
    last = [view for view in window.page.plots.views if not view.widget.isHidden()][-1]
    until(qtbot, lambda: window.page.plots.verticalScrollBar().maximum() > 0)
    until_news(qtbot, window, lambda: press(window, Key.Key_Right))
    assert last.frame is None or last.frame.snapshot.iteration < 2, "out of sight it costs nothing"
    window.page.plots.verticalScrollBar().setValue(window.page.plots.verticalScrollBar().maximum())
    assert last.frame.snapshot.iteration == 2
    press(window, Key.Key_BracketRight)
    until_news(qtbot, window, lambda: press(window, Key.Key_Right))
    assert last.frame.snapshot.iteration == 2
    press(window, Key.Key_BracketRight)
    until(qtbot, lambda: last.frame.snapshot.iteration == 3)


def test_a_key_has_the_view_follow_both_distributions_and_another_press_brings_it_back(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    for follows in (True, False):
        press(window, Key.Key_W)
        until(qtbot, lambda follows=follows: (window.page.session.run.snapshot.bounds is not None) == follows)

"""The whole window in light and dark, in small and large, and before an audience."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ganviz.ui.lab.columns import PANEL_SHARE, PANEL_WIDTH
from ganviz.ui.shell.appearance import SCALES
from ganviz.ui.shell.window import MainWindow
from ganviz.ui.theme import PRESENTED_SCALE
from tests.ui.windows import press, quick_preset, until, until_iteration

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
OpenWindow = Callable[..., MainWindow]


def test_light_dark_and_larger(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()

    def ground() -> str:
        return (
            window.grab()
            .toImage()
            .pixelColor(window.page.columns.mapTo(window, window.page.stage.geometry().center()))
            .name()
        )

    light = ground()
    press(window, Key.Key_T, CONTROL)
    assert window.appearance.theme.is_dark
    assert ground() != light
    press(window, Key.Key_Equal, CONTROL)
    assert window.appearance.theme.is_dark
    assert window.appearance.theme.scale == SCALES[SCALES.index(1.0) + 1]
    assert PANEL_WIDTH < window.page.left.width() <= PANEL_SHARE * window.width(), "a panel grows with its text"
    press(window, Key.Key_Minus, CONTROL)
    assert window.appearance.theme.scale == 1.0
    assert window.page.left.width() == PANEL_WIDTH
    for name in ("contrast", "dark"):
        press(window, Key.Key_T, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        assert window.appearance.theme.name == name
        assert window.appearance.remembered()["theme"] == name
    assert ground() != light


def test_the_system_is_followed_until_a_theme_is_chosen(
    qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def turn(name: str) -> None:
        monkeypatch.setattr("ganviz.ui.shell.appearance.system_theme", lambda: name)
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)

    window = open_window(theme="system")
    turn("dark")
    assert window.appearance.theme.is_dark
    qtbot.mouseClick(window.page.transport.theme_button, LEFT)
    assert not window.appearance.theme.is_dark
    turn("dark")
    assert not window.appearance.theme.is_dark


def test_panels_fold_and_the_presentation_leaves_them_as_they_were(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    press(window, Key.Key_BracketLeft)
    assert window.page.left.isHidden()
    press(window, Key.Key_BracketRight)
    assert window.page.plots.isHidden()
    press(window, Key.Key_BracketRight)
    assert window.page.plots.isVisible()
    qtbot.mouseClick(window.page.transport.fullscreen_button, LEFT)
    assert window.appearance.presenting
    assert window.windowState() & Qt.WindowState.WindowFullScreen
    for part in (window.page.left, window.menuBar(), window.page.stage.layer_bar):
        assert not part.isVisible()
    for part in (window.page.stage, window.page.presented_formula, window.page.sentence, window.page.transport):
        assert part.isVisible()
    assert window.appearance.theme.scale == PRESENTED_SCALE
    press(window, Key.Key_Space)
    until_iteration(qtbot, window.page.session, 5)
    press(window, Key.Key_F)
    assert not window.appearance.presenting
    assert not window.windowState() & Qt.WindowState.WindowFullScreen
    assert not window.page.left.isVisible(), "folded before, folded after"
    assert window.page.plots.isVisible()
    assert window.page.stage.layer_bar.isVisible()
    assert not window.page.presented_formula.isVisible()
    assert window.appearance.theme.scale == 1.0


def test_an_audience_sees_the_plots_that_the_preset_names_and_layers_by_their_keys(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    named = replace(quick_preset(), plots=("weights", "losses"), layers=("push",))
    window = open_window()
    page = window.page
    usual = page.model.plots
    page.session.open(named)
    until(qtbot, lambda: page.session.run.snapshot is not None)
    assert page.model.plots == usual | {"weights"}
    assert page.model.is_visible("stage_2d", "push", False)

    press(window, Key.Key_F)
    seen = [view.key for view in page.plots.views if view.widget.isVisible()]
    assert sorted(seen) == ["losses", "weights"]
    assert page.plots.parentWidget() is page.columns.words
    press(window, Key.Key_A)
    assert not page.model.is_visible("stage_2d", "push", True)
    assert ("A", "Layer: Arrows") in [(keys, str(text)) for keys, text in page.key_list()]
    press(window, Key.Key_F)
    assert page.plots.parentWidget() is page.columns
    assert page.left.width() == PANEL_WIDTH
    page.session.open(quick_preset(title="Other"))
    assert page.model.plots == usual, "what only the preset had asked for goes with it"


@pytest.mark.parametrize(("height", "scale"), [(720, 1.5), (900, 1.5), (1440, 2.4), (4320, 4.0)])
def test_before_an_audience_type_grows_with_the_screen(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, height: int, scale: float
) -> None:
    look = open_window().appearance
    monkeypatch.setattr(look, "_screen_size", lambda: QSize(height * 16 // 9, height))
    look.toggle_presentation()
    assert look.theme.scale == pytest.approx(scale)
    look.change_scale(-1)
    assert look.theme.scale < scale
    look.change_scale(0)
    assert look.theme.scale == pytest.approx(scale)
    look.toggle_presentation()
    assert look.theme.scale == 1.0

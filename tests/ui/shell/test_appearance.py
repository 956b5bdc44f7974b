"""How large text can get."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ganviz.ui.remembered import Remembered
from ganviz.ui.shell.window import MainWindow
from ganviz.ui.style import MOVING


def test_text_grows_before_an_audience_as_long_as_the_screen_has_room(
    open_window: Callable[..., MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    look, screen = window.appearance, QSize(1440, 900)
    monkeypatch.setattr(look, "_screen_size", lambda: screen)
    look.toggle_presentation()
    while look.change_scale(1):
        QCoreApplication.processEvents()
    before, size = look.theme.scale, window.size()
    window._enlarge_text()
    assert look.theme.scale == before
    assert look.theme.scale > 1.5, "and not at once"
    QCoreApplication.processEvents()
    assert window.minimumSizeHint().boundedTo(screen) == window.minimumSizeHint(), "nothing is cut off"
    assert window.size() == size
    assert window.statusBar().currentMessage() == "There is no room for larger text on this screen"


def test_nothing_moves_by_itself_where_that_is_wanted(open_window: Callable[..., MainWindow]) -> None:
    window = open_window()
    look, hints = window.appearance, QGuiApplication.styleHints()
    assert not look.theme.is_still
    blinks = hints.cursorFlashTime()
    effects = [effect for effect in MOVING if QApplication.isEffectEnabled(effect)]
    window.menus.actions["Reduced motion, or back"].trigger()
    assert look.theme.is_still
    assert window.page.stage.view.theme.is_still
    assert hints.cursorFlashTime() == 0
    assert not any(QApplication.isEffectEnabled(effect) for effect in MOVING)
    look.toggle_theme()
    look.toggle_theme()
    assert look.theme.is_still, "whatever the colours"
    assert Remembered(look.remembered()).flag("still")
    look.recall(Remembered(look.remembered()))
    assert look.theme.is_still
    window.menus.actions["Reduced motion, or back"].trigger()
    assert not look.theme.is_still
    assert hints.cursorFlashTime() == blinks
    assert [effect for effect in MOVING if QApplication.isEffectEnabled(effect)] == effects
    look.recall(Remembered())

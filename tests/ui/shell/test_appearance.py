"""How large text can get."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QSize

from ganviz.ui.shell.window import MainWindow


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

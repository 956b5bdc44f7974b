"""The window that is timed."""

from __future__ import annotations

from PySide6.QtCore import QSize

from ganviz.presets import Preset
from ganviz.ui.garbage import GarbageCollector
from ganviz.ui.pages.laboratory import Laboratory
from ganviz.ui.shell.window import MainWindow
from ganviz.ui.theme import install_fonts

SIZE = QSize(1440, 900)


def laboratory(preset: Preset, theme: str = "system") -> tuple[MainWindow, Laboratory]:
    """Builds all of a window, in a process of its own whose application is there; it is not shown yet."""
    install_fonts()
    window = MainWindow(preset, theme)
    page = window.page
    assert isinstance(page, Laboratory)
    window.complete()
    GarbageCollector(window)
    window.resize(SIZE)
    return window, page

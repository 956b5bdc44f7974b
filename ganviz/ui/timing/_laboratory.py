"""The window that is timed."""

from __future__ import annotations

from PySide6.QtCore import QSize

from ganviz.presets import Preset
from ganviz.ui.garbage import GarbageCollector
from ganviz.ui.pages.laboratory import Laboratory
from ganviz.ui.shell.memory import Memory, default_file
from ganviz.ui.shell.window import GREETING, MainWindow
from ganviz.ui.theme import install_fonts

SIZE = QSize(1440, 900)


def laboratory(preset: Preset, theme: str = "system", keeps: bool = False) -> tuple[MainWindow, Laboratory]:
    """Builds all of a window, in a process of its own whose application is there; it is not shown yet.

    Args:
        keeps: it keeps its runs on the disk, and remembers how it stands, in the user's folders as far as it knows.
    """
    install_fonts()
    memory = None
    if keeps:
        memory = Memory(default_file())
        memory.keep({GREETING: {"dismissed": True}})
    window = MainWindow(preset, theme, memory=memory)
    page = window.page
    assert isinstance(page, Laboratory)
    window.complete()
    GarbageCollector(window)
    window.resize(SIZE)
    return window, page

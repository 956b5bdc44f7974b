"""Who the program is, told to the desktop before it has a window: name, icon, and which menu entry it belongs to."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon

from ganviz.resources import resource

#: Its name for people, and for the system.
NAME, PROGRAM = "GanViz", "ganviz"
#: The name of the menu entry, of the metadata beside it, and of the bundle on macOS. Wayland finds the icon by it.
DESKTOP_ID = "org.ganviz.GanViz"
#: Of the pictures in ``resources/icons``, those that a title bar, a task bar and a dialog ask for.
ICON_SIZES = (16, 24, 32, 48, 64, 128)


def introduce() -> None:
    """Tells the names; before there is a ``QGuiApplication``, which passes them on when it is made."""
    QGuiApplication.setApplicationDisplayName(NAME)
    QGuiApplication.setApplicationName(PROGRAM)
    QGuiApplication.setOrganizationName(PROGRAM)
    QGuiApplication.setDesktopFileName(DESKTOP_ID)
    if sys.platform == "win32":
        import ctypes

        # Else the task bar takes it for Python, whose icon it then shows.
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(DESKTOP_ID)


def icon() -> QIcon:
    """Returns the program's icon; each picture is read when it is first needed."""
    found = QIcon()
    for size in ICON_SIZES:
        found.addFile(str(resource("icons", f"ganviz-{size}.png")), QSize(size, size))
    return found

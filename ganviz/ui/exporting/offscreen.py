"""Widgets that are drawn without a screen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget


def prepare(widget: QWidget, size: QSize) -> None:
    """Gives a widget its size and layout without showing it on the screen."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
    widget.setFixedSize(size)
    widget.show()


def dispose(widget: QWidget) -> None:
    """Ends the use of a prepared widget."""
    widget.close()
    widget.deleteLater()

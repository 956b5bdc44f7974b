"""Draws widgets into images without a screen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from ganviz.ui.theme import LIGHT, Theme, tinted

#: The size at which text has its nominal size, in pixels; a larger picture is the same picture with more of them.
NOMINAL = QSize(1280, 720)
#: Text does not get smaller than at this scale.
SMALLEST_SCALE = 0.5


def for_print(size: QSize, theme: Theme = LIGHT) -> Theme:
    """Returns a theme at the scale of a picture of this size, with all lines smooth."""
    scale = max(SMALLEST_SCALE, min(size.width() / NOMINAL.width(), size.height() / NOMINAL.height()))
    return replace(theme, scale=scale, antialias=True)


def prepare(widget: QWidget, size: QSize) -> None:
    """Gives a widget its size and layout without showing it on the screen."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
    widget.setFixedSize(size)
    widget.show()


def image_of(widget: QWidget, theme: Theme) -> QImage:
    """Returns what a prepared widget shows, as an opaque image (RGB32) on the theme's ground."""
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(tinted(theme.background, 1))
    # Not widget.render: that of a graphics view draws its scene instead.
    QWidget.render(widget, image, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    return image


def dispose(widget: QWidget) -> None:
    """Ends the use of a prepared widget."""
    widget.close()
    widget.deleteLater()

"""What a widget looks like, as numbers."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

Array = np.ndarray


def pixels_of(image: QImage) -> Array:
    """An image's ``(height, width, 3)`` colours, read pixel by pixel, which no stride can confuse."""
    size = image.size()
    rows = [[image.pixelColor(x, y).getRgb()[:3] for x in range(size.width())] for y in range(size.height())]
    return np.array(rows, int)


def numbers_of(widget: QWidget) -> Array:
    """A widget as it is drawn now: ``(height, width)`` colours as numbers, 0xffRRGGBB, to compare quickly."""
    image = QImage(widget.size(), QImage.Format.Format_ARGB32)
    image.fill(QColor("magenta"))
    QWidget.render(widget, image, QPoint())
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return rows[:, : image.width()].copy()


def picture_of(widget: QWidget) -> Array:
    """A widget's ``(height, width, 3)`` colours as it is drawn now."""
    numbers = numbers_of(widget).astype(int)
    return np.stack([numbers >> 16 & 255, numbers >> 8 & 255, numbers & 255], axis=-1)


def close_to(picture: Array, colour: str, within: int = 40) -> Array:
    """Where a picture has this colour, ``(height, width)`` bool."""
    wanted = QColor(colour)
    away = np.abs(picture - np.array([wanted.red(), wanted.green(), wanted.blue()]))
    return away.max(axis=-1) <= within


def middle_of(mask: Array) -> tuple[float, float]:
    """The mean column and row of what is true."""
    rows, columns = np.nonzero(mask)
    assert len(rows), "nothing of this colour is in the picture"
    return float(columns.mean()), float(rows.mean())

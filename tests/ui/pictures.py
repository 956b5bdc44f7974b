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


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.1); written apart from the program's own, which is held to it."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in QColor(colour).getRgbF()[:3]]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def over(colour: str, opacity: float, ground: str) -> str:
    """What is seen of a colour that lies over another."""
    channels = zip(QColor(colour).getRgb()[:3], QColor(ground).getRgb()[:3], strict=True)
    return QColor(*(round(opacity * one + (1 - opacity) * other) for one, other in channels)).name()

"""The contrast of every text that can be seen on a widget, measured on a picture of it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from ganviz.ui.controls._buttons import Button, Painted
from ganviz.ui.plotting.labels import Labels
from tests.ui.pictures import picture_of

Array = np.ndarray
#: Widgets that say something by themselves.
SPEAKING = (QLabel, QAbstractButton, QComboBox, QLineEdit)
#: Pixels of a text of which at least so many have its full colour, as a share of its box.
FULL = 0.004


def seen_contrasts(window: QWidget) -> Iterator[tuple[float, str]]:
    """Yields the contrast and the words of each text in a window as it is now.

    The ground is a box's most frequent colour. Of a widget the ink is what stands out most from it, by at least so many
    pixels; of a plot's words it is known, and what lies under them is seen.
    """
    picture = _luminance(picture_of(window))
    for widget in window.findChildren(QWidget):
        if isinstance(widget, pg.GraphicsView):
            yield from _on_plot(picture, widget, window)
        elif isinstance(widget, SPEAKING) and widget.isVisible() and widget.isEnabled() and _words(widget):
            box = _box(widget, widget.visibleRegion().boundingRect(), window)
            part = picture[box.top() : box.bottom() + 1, box.left() : box.right() + 1]
            if part.size and box.height() > 8:
                yield _standing_out(part), _words(widget)


def _words(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, Painted):  # a button writes its words itself; a switch has none
        return widget._label if isinstance(widget, Button) else ""
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _box(widget: QWidget, own: QRect, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, own.topLeft()), own.size()) if own.isValid() else QRect()


def _on_plot(picture: Array, view: pg.GraphicsView, window: QWidget) -> Iterator[tuple[float, str]]:
    if not view.isVisible():
        return
    shown = _box(view, view.visibleRegion().boundingRect(), window)
    origin = view.mapTo(window, QPoint())
    for item in view.scene().items():
        for label in item.labels if isinstance(item, Labels) and item.isVisible() else ():
            box = label.box.toAlignedRect().translated(origin)
            if not label.text.strip() or not shown.contains(box):
                continue
            part = picture[box.top() : box.bottom() + 1, box.left() : box.right() + 1]
            ground, share = _most_frequent(part), label.colour.alphaF()
            ink = _luminance(np.array([[[label.colour.red(), label.colour.green(), label.colour.blue()]]]))[0, 0]
            yield _ratio(ink * share + ground * (1 - share), ground), label.text


def _luminance(picture: Array) -> Array:
    """Relative luminance, as the WCAG 2.1 define it."""
    shares = picture / 255
    linear = np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    found: Array = linear @ np.array([0.2126, 0.7152, 0.0722])
    return found


def _most_frequent(part: Array) -> float:
    values, counts = np.unique(part, return_counts=True)
    return float(values[counts.argmax()])


def _ratio(one: float, other: float) -> float:
    high, low = max(one, other), min(one, other)
    return (high + 0.05) / (low + 0.05)


def _standing_out(part: Array) -> float:
    ground = _most_frequent(part)
    ratios = np.sort((np.maximum(part, ground) + 0.05) / (np.minimum(part, ground) + 0.05), axis=None)
    return float(ratios[-1 - round(FULL * len(ratios))])

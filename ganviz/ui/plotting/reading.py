"""Reading a plot: lines from the pointer to both axes, and a reading that stays where it was pinned."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsLineItem

from ganviz.ui.plotting.labels import PADDING, Label, text_size
from ganviz.ui.theme import Theme, tinted

#: The font of a pinned reading; how opaque its ground is; pixels between it and its place.
SIZE, GROUND, BESIDE = 11, 0.94, 14.0


class Ruled(Protocol):
    """What a reading needs of a plot."""

    theme: Theme

    def ink(self, colour: str) -> QColor: ...


class CrossHairs:
    """Two lines through the pointer, over everything but the words."""

    def __init__(self, plot: pg.PlotItem) -> None:
        self.across, self.up = QGraphicsLineItem(plot), QGraphicsLineItem(plot)
        for line in (self.across, self.up):
            line.setZValue(1e6 - 1)
            line.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
            line.hide()

    def dress(self, theme: Theme) -> None:
        """Takes other colours."""
        for line in (self.across, self.up):
            line.setPen(theme.pen(theme.muted, style=Qt.PenStyle.DotLine))

    def show_at(self, pixel: QPointF, area: QRectF) -> None:
        """Shows both lines through a pixel."""
        self.across.setLine(QLineF(area.left(), pixel.y(), area.right(), pixel.y()))
        self.up.setLine(QLineF(pixel.x(), area.top(), pixel.x(), area.bottom()))
        self.across.show()
        self.up.show()

    def hide(self) -> None:
        """Takes them away."""
        self.across.hide()
        self.up.hide()


def reading_at(at: QPointF, said: Sequence[str], area: QRectF, plot: Ruled) -> list[Label]:
    """Returns a reading's lines beside its place, on the side where there is room, and a dot on the place itself."""
    if not said:
        return []
    font = plot.theme.font(SIZE)
    sizes = [text_size(text, font) for text in said]
    width, height = max(size.width() for size in sizes), sum(size.height() for size in sizes)
    left = at.x() + BESIDE if at.x() + BESIDE + width + PADDING <= area.right() else at.x() - BESIDE - width
    top = at.y() - BESIDE - height if at.y() - BESIDE - height >= area.top() else at.y() + BESIDE
    left, top = max(left, area.left() + PADDING), max(min(top, area.bottom() - height), area.top())
    words = []
    for place, (text, size) in enumerate(zip(said, sizes, strict=True)):
        box = QRectF(left, top, width, size.height())
        ground = tinted(plot.theme.background, GROUND)
        alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        dot = at if place == 0 else None
        words.append(Label(text, font, plot.ink(plot.theme.text), box, ground, dot, alignment))
        top += size.height()
    return words

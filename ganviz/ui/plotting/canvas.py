"""What a plot draws its data with: one item of the scene that paints them all.

pyqtgraph's curves are items of their own, each of which is asked in Python for its bounds and its transform several
times a frame; a stage with fifteen of them spent a quarter of its time on that.
"""

from __future__ import annotations

from typing import Protocol

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ganviz.ui.plotting.axis import Span


class Drawn(Protocol):
    """Something on a canvas; it costs nothing while it is not visible."""

    visible: bool

    def paint(self, painter: QPainter, density: float) -> None:
        """Draws it in the coordinates of the data.

        Args:
            density: the screen's own pixels to one of the layout.
        """

    def blank(self) -> None:
        """Has nothing to draw until it is filled again."""


class Canvas(QGraphicsItem):
    """Paints what was added to it, the first lowest, clipped to the view box that it fills."""

    def __init__(self, view_box: pg.ViewBox) -> None:
        super().__init__(view_box)
        self._drawn: list[Drawn] = []
        self._bounds, self._to_pixels = QRectF(), QTransform()
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setZValue(1)

    def add(self, *drawn: Drawn) -> None:
        """Adds something, above what is there."""
        self._drawn += drawn

    def fit(self, bounds: QRectF, across: Span, up: Span) -> None:
        """Lays this part of the plane over these pixels and paints anew."""
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = QRectF(bounds)
        x, y = bounds.width() / (across[1] - across[0]), bounds.height() / (up[1] - up[0])
        self._to_pixels = QTransform(x, 0, 0, -y, bounds.left() - x * across[0], bounds.bottom() + y * up[0])
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802
        """The whole view box."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draws everything that is visible."""
        painter.setTransform(self._to_pixels, True)
        density = painter.device().devicePixelRatio()
        for drawn in self._drawn:
            if drawn.visible:
                drawn.paint(painter, density)

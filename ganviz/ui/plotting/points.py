"""Points that move from frame to frame, drawn from a symbol that is rendered once."""

from __future__ import annotations

import math

import numpy as np
from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from pyqtgraph.Qt.internals import PrimitiveArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPen, QPixmap, QPolygonF, QTransform

from ganviz.snapshot import Array
from ganviz.ui.plotting.device import is_vector, leave_data
from ganviz.ui.theme import Rgb, Theme, tinted

#: The width of a point's edge, in pixels at scale 1.
EDGE = 0.7


class Points:
    """Many points of one symbol, colour and size.

    pyqtgraph's scatter plot finds the style of each point, and its own bounds, in Python: 1.8 ms for a thousand, of
    which drawing them is 0.3.

    Args:
        symbol: one of pyqtgraph's.

    Attributes:
        positions: where they are, ``(n, 2)``.
    """

    def __init__(self, symbol: str) -> None:
        self.visible = True
        self.positions = np.empty((0, 2))
        self._symbol, self._style = symbol, (QPen(), QBrush(), 1.0)
        self._shape = QPolygonF()
        self._picture, self._density = QPixmap(), 0.0
        self._fragments = PrimitiveArray(QPainter.PixmapFragment, 10)

    def dress(self, theme: Theme, colour: Rgb, size: float) -> None:
        """Takes a colour, and a size in pixels at scale 1; a hairline of the background's colour is the edge."""
        edge = theme.pen(theme.background)
        edge.setWidthF(EDGE * theme.scale)
        edge.setCosmetic(False)
        size = theme.font_size(size)
        self._style, self._density = (edge, QBrush(tinted(colour, 1)), size), 0.0
        self._shape = QTransform.fromScale(size, size).map(Symbols[self._symbol]).toFillPolygon()

    def move(self, points: Array, low: Array, high: Array) -> None:
        """Shows ``(n, 2)`` points; those far away, or no numbers, are put outside the view.

        Args:
            low, high: the view's corners.
        """
        margin = high - low
        self.positions = np.clip(np.where(np.isfinite(points), points, low - margin), low - margin, high + margin)

    def blank(self) -> None:
        """Shows none."""
        self.positions = np.empty((0, 2))

    def paint(self, painter: QPainter, density: float) -> None:
        """Draws a symbol at each position; it is rendered again for another kind of screen."""
        if not len(self.positions):
            return
        if is_vector(painter):
            self._trace(painter)
            return
        if density != self._density:
            self._picture, self._density = self._rendered(density), density
        transform = painter.transform()
        self._fragments.resize(len(self.positions))
        fragments = self._fragments.ndarray()
        fragments[:, 0] = transform.dx() + transform.m11() * self.positions[:, 0]
        fragments[:, 1] = transform.dy() + transform.m22() * self.positions[:, 1]
        fragments[:, 2:] = [0, 0, self._picture.width(), self._picture.height(), 1 / density, 1 / density, 0, 1]
        painter.setTransform(QTransform())
        first, count = self._fragments.drawargs()
        painter.drawPixmapFragments(first, count, self._picture)
        painter.setTransform(transform)

    def _trace(self, painter: QPainter) -> None:
        """Draws each point as the shape that it is; those that the view does not show are left out."""
        to_pixels = leave_data(painter)
        pen, brush, size = self._style
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(brush)
        x = to_pixels.dx() + to_pixels.m11() * self.positions[:, 0]
        y = to_pixels.dy() + to_pixels.m22() * self.positions[:, 1]
        room = painter.clipBoundingRect().adjusted(-size, -size, size, size)
        if not room.isEmpty():
            inside = (x > room.left()) & (x < room.right()) & (y > room.top()) & (y < room.bottom())
            x, y = x[inside], y[inside]
        for across, down in zip(x.tolist(), y.tolist(), strict=True):
            self._draw_one(painter, across, down)
        painter.setTransform(to_pixels)

    def _draw_one(self, painter: QPainter, across: float, down: float) -> None:
        size = self._style[2]
        if self._symbol == "o":
            painter.drawEllipse(QPointF(across, down), size / 2, size / 2)
        else:
            painter.drawPolygon(self._shape.translated(across, down))

    def _rendered(self, density: float) -> QPixmap:
        """The symbol in the middle of a picture, for a device of so many pixels to one of the layout."""
        pen, brush, size = self._style
        side = math.ceil(density * (size + max(1.0, pen.widthF())))
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(side / 2, side / 2)
            painter.scale(density, density)
            painter.setPen(pen)
            painter.setBrush(brush)
            self._draw_one(painter, 0.0, 0.0)
        return QPixmap.fromImage(image)


class Discs:
    """Circles of sizes of their own, few of them."""

    def __init__(self) -> None:
        self.visible = True
        self.positions, self.sizes = np.empty((0, 2)), np.empty(0)
        self.pen, self.brush = QPen(), QBrush()

    def move(self, positions: Array, sizes: Array) -> None:
        """Shows circles of ``(n,)`` diameters, in pixels, around ``(n, 2)`` points."""
        self.positions, self.sizes = positions, sizes

    def blank(self) -> None:
        """Shows none."""
        self.move(np.empty((0, 2)), np.empty(0))

    def paint(self, painter: QPainter, density: float) -> None:
        """Draws them, the first lowest."""
        to_pixels = leave_data(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.pen)
        painter.setBrush(self.brush)
        for (x, y), size in zip(self.positions.tolist(), self.sizes.tolist(), strict=True):
            painter.drawEllipse(to_pixels.map(QPointF(x, y)), size / 2, size / 2)
        painter.setTransform(to_pixels)

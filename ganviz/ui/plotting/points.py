"""Points that move from frame to frame, drawn from a symbol that is rendered once."""

from __future__ import annotations

import numpy as np
from pyqtgraph.graphicsItems.ScatterPlotItem import renderSymbol
from pyqtgraph.Qt.internals import PrimitiveArray
from PySide6.QtGui import QBrush, QPainter, QPen, QPixmap, QTransform

from ganviz.snapshot import Array
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
        self._picture, self._density = QPixmap(), 0.0
        self._fragments = PrimitiveArray(QPainter.PixmapFragment, 10)

    def dress(self, theme: Theme, colour: Rgb, size: float) -> None:
        """Takes a colour, and a size in pixels at scale 1; a hairline of the background's colour is the edge."""
        edge = theme.pen(theme.background)
        edge.setWidthF(EDGE * theme.scale)
        self._style, self._density = (edge, QBrush(tinted(colour, 1)), theme.font_size(size)), 0.0

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
        if density != self._density:
            pen, brush, size = self._style
            self._picture = QPixmap.fromImage(renderSymbol(self._symbol, size, pen, brush, dpr=density))
            self._picture.setDevicePixelRatio(1)  # the fragments' scale says it
            self._density = density
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

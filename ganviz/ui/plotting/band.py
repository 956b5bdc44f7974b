"""A pale band from the lowest to the highest value around a line."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from pyqtgraph.Qt.internals import PrimitiveArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPolygonF

from ganviz.snapshot import Array
from ganviz.ui.plotting.device import is_vector


class Band:
    """A bar for each bin of a line. As one polygon it would take several times as long to paint.

    Attributes:
        brush: its colour; None for none.
        x, low, high: ``(n,)`` middles of the bins and what they span; a bin with no number has no bar.
    """

    def __init__(self) -> None:
        self.visible = True
        self.brush: QColor | None = None
        self.x = self.low = self.high = np.empty(0)
        self._bars = PrimitiveArray(QRectF, 4)

    def move(self, x: Array, low: Array, high: Array) -> None:
        """Spans other values."""
        self.x, self.low, self.high = x, low, high
        known = np.flatnonzero(np.isfinite(low) & np.isfinite(high)) if len(x) > 1 else np.empty(0, int)
        self._bars.resize(len(known))
        if len(known):
            edges = np.empty(len(x) + 1)
            edges[1:-1] = (x[:-1] + x[1:]) / 2
            edges[0], edges[-1] = x[0], x[-1]
            bars = self._bars.ndarray()
            bars[:, 0], bars[:, 1] = edges[known], low[known]
            bars[:, 2], bars[:, 3] = edges[known + 1] - edges[known], high[known] - low[known]

    def blank(self) -> None:
        """Spans nothing."""
        self.move(np.empty(0), np.empty(0), np.empty(0))

    def paint(self, painter: QPainter, density: float) -> None:
        """Draws the bars, side by side."""
        if self.brush is None or not len(self._bars.ndarray()):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(self.brush))
        if is_vector(painter):
            for outline in self._outlines():
                painter.drawPolygon(outline)
        else:
            painter.drawRects(*self._bars.drawargs())

    def _outlines(self) -> list[QPolygonF]:
        """The bars that touch as one shape each: between two shapes some programs leave a gap."""
        bars = self._bars.ndarray()
        left, low, right, high = bars[:, 0], bars[:, 1], bars[:, 0] + bars[:, 2], bars[:, 1] + bars[:, 3]
        apart = np.flatnonzero(~np.isclose(left[1:], right[:-1])) + 1
        outlines = []
        for part in np.split(np.arange(len(bars)), apart):
            along = np.column_stack([left[part], right[part]]).ravel()
            x = np.concatenate([along, along[::-1]])
            y = np.concatenate([np.repeat(high[part], 2), np.repeat(low[part], 2)[::-1]])
            outlines.append(pg.functions.arrayToQPolygonF(x, y))
        return outlines


class Floors(pg.BarGraphItem):
    """Bars of a colour each, by ``x0``, ``x1``, ``y0``, ``y1`` and ``brushes``.

    pyqtgraph records bars of several colours, and Qt plays that back larger or smaller on a device of another dpi.
    """

    def __init__(self) -> None:
        super().__init__(x0=[], x1=[], y0=[], y1=[], pen=None, brushes=[])

    def paint(self, p: QPainter, *_: object) -> None:
        """Fills them, the first lowest."""
        names = ("x0", "x1", "y0", "y1", "brushes")
        for left, right, low, high, colour in zip(*(self.opts[name] for name in names), strict=True):
            p.fillRect(QRectF(left, low, right - left, high - low), colour)

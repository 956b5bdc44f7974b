"""Lines on a canvas, and what they enclose."""

from __future__ import annotations

from typing import Literal

import numpy as np
import pyqtgraph as pg
from pyqtgraph.Qt.internals import PrimitiveArray
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF, QTransform

from ganviz.snapshot import Array
from ganviz.ui.plotting.device import leave_data
from ganviz.ui.theme import Theme

#: Pixels of the screen between two copies of a thin line.
STEP = 0.8

#: The usual breadth of a line that matters.
BOLD = 1.8


def pen_width(theme: Theme, breadth: float) -> float:
    """Returns the width of the pen for a line of this breadth: live, copies of a thin one make it broad."""
    return breadth if theme.antialias else 1.0


class Curve:
    """A line through points, with a gap where they are not finite, or a line for each pair of points.

    Qt 6.11 has a fast path for smooth lines of at most one pixel: 500 points across a stage cost 3 ms at width 1.8 and
    0.4 ms as several copies of width 1, a little shifted across and down. A wider pen is drawn as it is. Pens count a
    screen's own pixels; ``breadth`` counts those of the layout, so that a line is not half as thick on a dense screen.
    In a picture, where a pen counts pixels of the layout as well, the points are taken there and joined once.

    Attributes:
        visible, antialias: how it is drawn.
        pen, brush: of the line and of what it encloses; None for none.
    """

    def __init__(
        self,
        breadth: float = 1.0,
        connect: Literal["finite", "pairs"] = "finite",
        fill: Literal["", "below", "inside"] = "",
    ) -> None:
        self.visible, self.antialias = True, False
        self.pen: QPen | None = None
        self.brush: QColor | None = None
        self._breadth, self._connect, self._fill = breadth, connect, fill
        self._x = self._y = np.empty(0)
        self._is_built = True
        self._pieces = PrimitiveArray(QLineF, 4)
        self._runs: list[QPolygonF] = []
        self._areas: list[QPolygonF] = []

    @property
    def line(self) -> tuple[Array, Array]:
        """Its points, ``(n,)`` x and ``(n,)`` y."""
        return self._x, self._y

    def dress(self, theme: Theme, pen: QPen | None, brush: QColor | None = None, smooth: bool = False) -> None:
        """Takes pen and brush; ``smooth``: its edges are smooth in live drawing too, which takes time."""
        self.pen, self.brush, self.antialias = pen, brush, theme.antialias or smooth

    def move(self, x: Array, y: Array) -> None:
        """Goes through other points; they are made ready to be drawn when they are painted."""
        self._x, self._y, self._is_built = x, y, False

    def blank(self) -> None:
        """Goes through no points."""
        self.move(np.empty(0), np.empty(0))

    def paint(self, painter: QPainter, density: float) -> None:
        """Draws area and line."""
        if not len(self._x):
            return
        if not self._is_built:
            self._build()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self.antialias)
        if self.brush is not None and self._areas:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(self.brush))
            for area in self._areas:
                painter.drawPolygon(area)
        if self.pen is None:
            return
        painter.setPen(self.pen)
        if not self.pen.isCosmetic():
            self._trace(painter)
            return
        self._draw(painter)
        if self.pen.widthF() > 1:
            return
        transform = painter.transform()
        for copy in range(1, round((self._breadth * density - 1) / STEP) + 1):
            shift = copy * STEP / density
            for across, down in ((shift, 0.0), (0.0, shift)):
                painter.setTransform(transform * QTransform.fromTranslate(across, down))
                self._draw(painter)
        painter.setTransform(transform)

    def _trace(self, painter: QPainter) -> None:
        """Draws the line in pixels of the layout, where its pen is as broad across as down."""
        to_pixels = leave_data(painter)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._connect == "pairs":
            whole = len(self._x) // 2 * 2
            x, y = self._x[:whole], self._y[:whole]
            known = np.repeat((np.isfinite(x) & np.isfinite(y)).reshape(-1, 2).all(axis=1), 2)
            if known.any():
                painter.drawPath(to_pixels.map(pg.functions.arrayToQPath(x[known], y[known], connect="pairs")))
        for run in self._runs:
            painter.drawPolyline(to_pixels.map(run))
        painter.setTransform(to_pixels)

    def _draw(self, painter: QPainter) -> None:
        if self._connect == "pairs":
            painter.drawLines(*self._pieces.drawargs())
        for run in self._runs:
            painter.drawPolyline(run)

    def _build(self) -> None:
        self._is_built = True
        x, y = self._x, self._y
        if self._connect == "pairs":
            self._pieces.resize(len(x) // 2)
            ends = self._pieces.ndarray()
            ends[:, 0], ends[:, 1], ends[:, 2], ends[:, 3] = x[::2], y[::2], x[1::2], y[1::2]
            return
        runs = _runs(x, y)
        self._runs = [pg.functions.arrayToQPolygonF(x[run], y[run]) for run in runs]
        if self._fill == "inside":
            self._areas = self._runs
        elif self._fill:
            self._areas = [_closed_below(x[run], y[run]) for run in runs]


def _runs(x: Array, y: Array) -> list[slice]:
    """The stretches on which both coordinates are finite."""
    known = np.isfinite(x) & np.isfinite(y)
    if known.all():
        return [slice(None)]
    edges = np.flatnonzero(np.diff(np.pad(known.astype(np.int8), 1)))
    return [slice(start, stop) for start, stop in edges.reshape(-1, 2).tolist()]


def _closed_below(x: Array, y: Array) -> QPolygonF:
    return pg.functions.arrayToQPolygonF(np.concatenate([x, [x[-1], x[0]]]), np.concatenate([y, [0.0, 0.0]]))

"""Points as they would be trained on, small: dots in the plane, a histogram on the line."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ganviz.phrases import phrase
from ganviz.ui import style
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

Array = np.ndarray

#: Dots that are drawn, and bars of a histogram.
MOST, BARS = 4000, 60
#: Pixels around the picture, and a dot's width, at scale 1.
EDGE, DOT = 22, 2.0


class PointsPreview(QWidget):
    """Draws points over their own range, of which both ends are written; in the plane both axes have one scale."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._points: Array | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Preview of the points"))

    def sizeHint(self) -> QSize:
        return QSize(style.pixels(self._theme, 360), style.pixels(self._theme, 300))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.pixels(self._theme, 240), style.pixels(self._theme, 200))

    def show_points(self, points: Array | None) -> None:
        """Shows ``(n, 1)`` or ``(n, 2)`` points, or none."""
        self._points = points
        told = "" if points is None else phrase("{count:,} points", count=len(points))
        self.setAccessibleDescription(tr(told))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = style.colours(self._theme)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = style.pixels(self._theme, EDGE)
        box = QRectF(self.rect()).adjusted(edge, edge / 3, -edge / 3, -edge)
        painter.fillRect(box, QColor(shades.field))
        painter.setPen(QPen(QColor(shades.outline), 1))
        painter.drawRect(box)
        points = self._points
        if points is not None and len(points):
            if points.shape[1] == 1:
                self._bars(painter, box, points[:, 0])
            else:
                self._dots(painter, box, points)
        painter.end()

    def _bars(self, painter: QPainter, box: QRectF, x: Array) -> None:
        low, high = _range(x)
        counts, _ = np.histogram(x, BARS, (low, high))
        width, colour = box.width() / BARS, QColor(self._theme.data)
        for place, count in enumerate(counts):
            height = float(count) / max(1, counts.max()) * box.height() * 0.95
            painter.fillRect(QRectF(box.left() + place * width, box.bottom() - height, width - 0.5, height), colour)
        self._write_ends(painter, box, low, high)

    def _dots(self, painter: QPainter, box: QRectF, points: Array) -> None:
        shown = points if len(points) <= MOST else points[np.random.default_rng(0).permutation(len(points))[:MOST]]
        spans = [_range(column) for column in points.T]
        unit = max(
            (high - low) / length for (low, high), length in zip(spans, (box.width(), box.height()), strict=True)
        )
        middle = np.array([(low + high) / 2 for low, high in spans])
        at = (shown - middle) / unit * [1, -1] + [box.center().x(), box.center().y()]
        pen = QPen(QColor(self._theme.data), self._theme.font_size(DOT))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setClipRect(box)
        painter.drawPoints(QPolygonF([QPointF(x, y) for x, y in at.tolist()]))
        painter.setClipping(False)
        half = box.width() / 2 * unit
        self._write_ends(painter, box, float(middle[0] - half), float(middle[0] + half))

    def _write_ends(self, painter: QPainter, box: QRectF, low: float, high: float) -> None:
        painter.setFont(self._theme.font(11))
        painter.setPen(QColor(style.colours(self._theme).muted))
        below = QRectF(box.left(), box.bottom() + 2, box.width(), self.height() - box.bottom())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, f"{low:.3g}")
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, f"{high:.3g}")


def _range(x: Array) -> tuple[float, float]:
    """What nearly all of the numbers lie in, and a little more."""
    low, high = (float(end) for end in np.quantile(x, [0.001, 0.999]))
    margin = 0.04 * (high - low) or 1.0
    return low - margin, high + margin

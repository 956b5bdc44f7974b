"""A sheet over the stage that takes the mouse or the pen: brush, eraser, and Gaussians to set, drag and widen."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from ganviz.own_data.strokes import MOST_GAUSSIANS, NEW_WIDTH, Gaussian, Sheet
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

Array = np.ndarray

BRUSH, ERASER, GAUSSIANS = "brush", "eraser", "gaussians"
#: Milliseconds between two drops of the brush.
DROP = 30
#: Pixels around a middle or an edge in which it is taken hold of, at scale 1, and of a dot.
NEAR, DOT = 11.0, 2.5
#: By how much a step of the wheel widens.
WIDER = 1.15
LEFT = Qt.MouseButton.LeftButton


class Canvas(QWidget):
    """Lies over a plot, which it asks where things are, and changes what is on it.

    Args:
        plot: on the line, or in the plane.
        sheet: the points; ``gaussians`` are beside them.

    Attributes:
        tool: one of the three.
        share: radius of brush and eraser, as a share of the width that is shown.

    Signals:
        stroke_ended: points were drawn or wiped away.
        gaussians_changed: one was set, moved, widened or taken away.
        full: there is no room for more.
    """

    stroke_ended = Signal()
    gaussians_changed = Signal()
    full = Signal()

    def __init__(self, theme: Theme, plot: Plot, sheet: Sheet) -> None:
        super().__init__(plot.widget.viewport())
        self._theme, self._plot = theme, plot
        self.sheet, self.gaussians = sheet, list[Gaussian]()
        self.tool, self.share = BRUSH, 0.06
        self._at: QPointF | None = None
        self._last: Array | None = None
        self._since, self._pressure, self._has_changed = 0.0, 1.0, False
        self._fresh: list[Array] = []
        self._held: tuple[int, bool] | None = None
        self._dropping = QTimer(self)
        self._dropping.setInterval(DROP)
        self._dropping.timeout.connect(self._drop)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(tr("Sheet to draw on"))
        self.setGeometry(plot.widget.viewport().rect())
        plot.widget.viewport().installEventFilter(self)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._plot.widget.viewport().rect())
        return False

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self.update()

    def forget_fresh(self) -> None:
        """The stage shows what was drawn."""
        self._fresh = []
        self.update()

    # ── places ────────────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def radius(self) -> float:
        """Of the brush, in units of the data."""
        left, right = self._plot.ranges[0]
        return self.share * (right - left)

    def _place(self, at: QPointF) -> Array:
        """Where a pixel lies among the data, ``(dimension,)``."""
        return np.array(self._plot.data_at(at)[: self.sheet.dimension])

    def _pixels(self, points: Array) -> Array:
        """Where points are drawn; those on the line lie on its axis."""
        if points.shape[1] == 1:
            points = np.column_stack([points, np.zeros(len(points))])
        return self._plot.pixels(points)

    @property
    def _unit(self) -> float:
        """Pixels in a unit of the data, across."""
        left, right = self._plot.ranges[0]
        return self._plot.area.width() / (right - left)

    def _found(self, at: QPointF) -> tuple[int, bool] | None:
        """Which Gaussian is there, and whether its edge is: that is what widens it."""
        near = self._theme.font_size(NEAR)
        best: tuple[float, tuple[int, bool]] | None = None
        for place, (x, y, reach) in enumerate(self._circles()):
            across, down = at.x() - x, at.y() - y
            far = abs(across) if self.sheet.dimension == 1 else float(np.hypot(across, down))
            for distance, is_edge in ((far, False), (abs(far - reach), True)):
                if distance <= near and (best is None or distance < best[0]):
                    best = distance, (place, is_edge)
        return None if best is None else best[1]

    def _circles(self) -> list[tuple[float, float, float]]:
        """Middle and radius of each Gaussian in pixels: two of its widths."""
        if not self.gaussians:
            return []
        middles = self._pixels(np.array([one.middle for one in self.gaussians]))
        reach = [2 * one.sigma * self._unit for one in self.gaussians]
        return [(float(x), float(y), each) for (x, y), each in zip(middles, reach, strict=True)]

    # ── the mouse and the pen ─────────────────────────────────────────────────────────────────────────────────────────

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == LEFT and self._plot.area.contains(event.position()):
            self._pressure = 1.0
            self._press(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._move(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == LEFT:
            self._release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def tabletEvent(self, event: QTabletEvent) -> None:
        self._pressure = max(0.02, event.pressure())
        if event.type() == QEvent.Type.TabletPress:
            self._press(event.position())
        elif event.type() == QEvent.Type.TabletRelease:
            self._release()
        else:
            self._move(event.position())
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self._at = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Widens the Gaussian under it; elsewhere it is the plot's."""
        found = self._found(event.position()) if self.tool == GAUSSIANS else None
        if found is None or not event.angleDelta().y():
            event.ignore()
            return
        one = self.gaussians[found[0]]
        factor = WIDER ** (1 if event.angleDelta().y() > 0 else -1)
        self.gaussians[found[0]] = replace(one, sigma=one.sigma * factor)
        self.gaussians_changed.emit()
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Takes away the Gaussian under it; elsewhere it is the plot's."""
        found = self._found(QPointF(event.pos())) if self.tool == GAUSSIANS else None
        if found is None:
            event.ignore()
        elif len(self.gaussians) > 1:
            del self.gaussians[found[0]]
            self.gaussians_changed.emit()
            self.update()

    def _press(self, at: QPointF) -> None:
        self._at = at
        if self.tool == GAUSSIANS:
            self._held = self._found(at)
            if self._held is None and len(self.gaussians) < MOST_GAUSSIANS:
                left, right = self._plot.ranges[0]
                width = self.gaussians[-1].sigma if self.gaussians else NEW_WIDTH * (right - left)
                self.gaussians.append(Gaussian(tuple(self._place(at).tolist()), width))
                self._held, self._has_changed = (len(self.gaussians) - 1, False), True
            elif self._held is None:
                self.full.emit()
        else:
            self._last, self._since = self._place(at), time.monotonic() - DROP / 1000
            self._drop()
            self._dropping.start()
        self.update()

    def _move(self, at: QPointF) -> None:
        self._at = at
        if self._held is not None:
            self._drag(at)
        elif self.tool == GAUSSIANS:
            found = self._found(at)
            shape = Qt.CursorShape.CrossCursor
            if found is not None:
                shape = Qt.CursorShape.SizeHorCursor if found[1] else Qt.CursorShape.SizeAllCursor
            self.setCursor(shape)
        self.update()

    def _drag(self, at: QPointF) -> None:
        assert self._held is not None
        index, is_edge = self._held
        one, place = self.gaussians[index], self._place(at)
        if is_edge:
            far = float(np.linalg.norm(place - np.array(one.middle)))
            self.gaussians[index] = replace(one, sigma=max(0.5 / self._unit, far / 2))
        else:
            self.gaussians[index] = replace(one, middle=tuple(place.tolist()))
        self._has_changed = True

    def _release(self) -> None:
        self._dropping.stop()
        if self._last is not None:
            self._drop()
        self._last = None
        was_held, self._held = self._held, None
        changed, self._has_changed = self._has_changed, False
        if changed and was_held is not None:
            self.gaussians_changed.emit()
        elif changed:
            self.stroke_ended.emit()
        self.update()

    @Slot()
    def _drop(self) -> None:
        """Leaves what the brush had time for since the last drop, or wipes where the eraser went."""
        if self._at is None or self._last is None:
            return
        now, to = time.monotonic(), self._place(self._at)
        if self.tool == ERASER:
            self._has_changed |= self.sheet.wipe(self._last, to, self.radius) > 0
        elif self.sheet.is_full:
            self.full.emit()
        else:
            drawn = self.sheet.spray(self._last, to, self.radius, now - self._since, self._pressure)
            self._fresh.append(drawn)
            self._has_changed |= len(drawn) > 0
        self._last, self._since = to, now
        self.update()

    # ── what is seen ──────────────────────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self._plot.area)
        if self._fresh or self.tool == ERASER:
            points = self.sheet.points if self.tool == ERASER else np.concatenate(self._fresh)
            self._paint_dots(painter, points[-5000:])
        if self.tool == GAUSSIANS:
            self._paint_gaussians(painter)
        elif self._at is not None:
            self._paint_brush(painter, self._at)
        painter.end()

    def _paint_dots(self, painter: QPainter, points: Array) -> None:
        pen = QPen(QColor(self._theme.data), self._theme.font_size(DOT))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints(QPolygonF([QPointF(x, y) for x, y in self._pixels(points).tolist()]))

    def _paint_brush(self, painter: QPainter, at: QPointF) -> None:
        reach = self.radius * self._unit
        dashes = Qt.PenStyle.DashLine if self.tool == ERASER else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(self._theme.text), 1, dashes))
        if self.sheet.dimension == 1:
            area = self._plot.area
            painter.drawRect(QRectF(at.x() - reach, area.top(), 2 * reach, area.height()))
        else:
            painter.drawEllipse(at, reach, reach)

    def _paint_gaussians(self, painter: QPainter) -> None:
        grip = self._theme.font_size(4)
        for x, y, reach in self._circles():
            painter.setPen(QPen(QColor(self._theme.text), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if self.sheet.dimension == 1:
                painter.drawLine(QPointF(x - reach, y), QPointF(x + reach, y))
                ends = [QPointF(x - reach, y), QPointF(x + reach, y)]
            else:
                painter.drawEllipse(QPointF(x, y), reach, reach)
                ends = [QPointF(x + reach, y)]
            painter.setBrush(QColor(self._theme.background))
            for end in ends:
                painter.drawRect(QRectF(end.x() - grip, end.y() - grip, 2 * grip, 2 * grip))
            painter.setBrush(QColor(self._theme.data))
            painter.drawEllipse(QPointF(x, y), grip, grip)

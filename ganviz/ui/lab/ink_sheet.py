"""A clear sheet over a stage, on which is drawn by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QWidget

from ganviz.ui.lab.ink import Ink, Stroke, Tool
from ganviz.ui.lab.stage import Stage
from ganviz.ui.theme import Theme, tinted

if TYPE_CHECKING:
    from ganviz.ui.plotting.plot import Plot

#: Width in pixels at scale 1, and opacity.
_LINES: dict[Tool, tuple[float, float]] = {"pen": (3.0, 1.0), "highlighter": (16.0, 0.4)}
_HIGHLIGHT = "#ffd43b"
_SPOT = 8.0


class InkSheet(QWidget):
    """Shows the ink on one stage, and takes the mouse while a tool is at hand."""

    def __init__(self, theme: Theme, stage: Stage, ink: Ink) -> None:
        super().__init__(stage)
        self._theme, self._stage, self._ink = theme, stage, ink
        self._is_drawing = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        stage.canvas.installEventFilter(self)
        ink.changed.connect(self._follow)
        self._follow()

    def let_go(self) -> None:
        """Follows the ink no longer."""
        self._ink.changed.disconnect(self._follow)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self._cover()
        return False

    def _cover(self) -> None:
        self.setGeometry(self._stage.canvas.geometry())
        self.raise_()

    def _follow(self) -> None:
        tool = self._ink.tool
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, tool is None)
        self.setCursor(Qt.CursorShape.BlankCursor if tool == "pointer" else Qt.CursorShape.CrossCursor)
        self.setVisible(tool is not None or bool(self._ink.strokes))
        if self.isVisible():
            self._cover()
        self.update()

    # ── the mouse ─────────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def _plot(self) -> Plot | None:
        """What is on stage, where it can be drawn on."""
        from ganviz.ui.plotting.plot import Plot  # with pyqtgraph, which the window opens without

        view = self._stage.view if self._stage.has_frame else None
        return view if isinstance(view, Plot) else None

    def _place(self, event: QMouseEvent) -> tuple[str, float, float] | None:
        plot = self._plot
        return None if plot is None else (plot.key, *plot.data_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place(event)
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self._is_drawing = True
            self._ink.begin(*place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place(event)
        if self._is_drawing and place is not None:
            self._ink.go_on(*place)
        self._ink.point(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._is_drawing = False

    def leaveEvent(self, event: QEvent) -> None:
        self._ink.point(None)
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()  # the plot does not move under the pen

    # ── drawing ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:
        plot = self._plot
        if plot is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(plot.area)
        for stroke in self._ink.strokes:
            if stroke.view == plot.key:
                self._draw(painter, plot, stroke)
        spot = self._ink.spot
        if spot is not None and spot[0] == plot.key:
            ((x, y),) = plot.pixels(np.array([spot[1:]]))
            radius = self._theme.font_size(_SPOT)
            painter.setPen(QPen(QColor(self._theme.background), 2))
            painter.setBrush(tinted(self._theme.warning, 0.85))
            painter.drawEllipse(QPointF(x, y), radius, radius)
        painter.end()

    def _draw(self, painter: QPainter, plot: Plot, stroke: Stroke) -> None:
        width, alpha = _LINES[stroke.tool]
        colour = self._theme.warning if stroke.tool == "pen" else _HIGHLIGHT
        pen = QPen(tinted(colour, alpha), self._theme.font_size(width))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = [QPointF(x, y) for x, y in plot.pixels(np.array(stroke.points))]
        painter.drawPolyline(QPolygonF(points if len(points) > 1 else points * 2))

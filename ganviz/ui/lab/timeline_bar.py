"""The painted part of the timeline: the run's iterations, what happened when, and which modes were held."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ganviz.ui import style
from ganviz.ui.lab.timeline_parts import KINDS, Lane, Mark, Strip, said, strip_image
from ganviz.ui.plotting.time import time_span
from ganviz.ui.theme import Theme, mixed, tinted
from ganviz.ui.translation import tr

#: Heights from top to bottom, in pixels at scale 1: marks, the bar itself, the modes; and of the thin one.
MARKS, TRACK, STRIP, THIN = 15.0, 8.0, 20.0, 16.0
#: Each of the other runs has a lane below, of so many pixels at scale 1; so many of them are shown.
LANE, MOST_LANES = 11.0, 5
#: Half the width of the handle's knob, which is the room at both ends, and of a mark.
KNOB, MARK = 7.0, 4.0
#: How near the pointer has to be to a mark, in pixels at scale 1.
REACH = 5.0


class TimelineBar(QWidget):
    """A bar over the iterations of a run, with a handle to drag; Shift and dragging sets the range of a loop.

    Signals:
        moved(iteration): the handle was dragged there, or the bar clicked.
        loop_set(first, last): that range is to be played again and again; None, None for none.
        lane_chosen(number): the lane of another run was clicked.
        menu_wanted(iteration, position): the right mouse button was pressed there.
    """

    moved = Signal(int)
    loop_set = Signal(object, object)
    lane_chosen = Signal(int)
    menu_wanted = Signal(int, QPointF)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._newest = self._shown = 0
        self._is_back, self._is_thin = False, False
        self._marks: Sequence[Mark] = ()
        self._lanes: Sequence[Lane] = ()
        self._loop: tuple[int, int] | None = None
        self._strip: Strip | None = None
        self._image: QImage | None = None
        self._image_of: tuple[object, ...] = ()
        self._pressed: float | None = None
        self._selects = False
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Timeline"))
        self.setToolTip(tr("Drag to look back; Shift and drag to choose a range that is played again and again"))

    # ── what is shown ─────────────────────────────────────────────────────────────────────────────────────────────────

    def show_time(self, newest: int, shown: int, is_back: bool) -> None:
        """Shows how far the run is, and which iteration is on show; ``is_back`` where that is an earlier one."""
        before = self._places()
        self._newest, self._shown, self._is_back = newest, shown, is_back
        if self._places() != before:
            self.update()

    def _places(self) -> tuple[object, ...]:
        """What a picture of the bar depends on: a handle that moves by less than a pixel is not painted anew."""
        return round(2 * self._x(self._newest)), round(2 * self._x(self._shown)), self._is_back, self._end

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Shows what happened, in order."""
        if marks != self._marks:
            self._marks = sorted(marks, key=lambda mark: (KINDS.index(mark.kind), mark.iteration))
            self.update()

    def show_lanes(self, lanes: Sequence[Lane]) -> None:
        """Shows the other runs."""
        lanes = list(lanes[:MOST_LANES])
        if lanes != self._lanes:
            is_other = len(lanes) != len(self._lanes)
            self._lanes = lanes
            if is_other:
                self.updateGeometry()
            self.update()

    def show_loop(self, loop: tuple[int, int] | None) -> None:
        """Shows which range is played again and again."""
        if loop != self._loop:
            self._loop = loop
            self.update()

    def show_strip(self, strip: Strip | None) -> None:
        """Shows which modes were held when; None where there are none to tell apart."""
        if strip is not self._strip:
            self._strip = strip
            self.update()

    def show_thin(self, thin: bool) -> None:
        """Shows nothing but the line, its marks and the handle, for an audience."""
        self._is_thin = thin
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self._image_of = ()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = THIN if self._is_thin else MARKS + TRACK + STRIP + 2 + LANE * len(self._lanes)
        return QSize(style.pixels(self._theme, 400), style.pixels(self._theme, height))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.pixels(self._theme, 120), self.sizeHint().height())

    # ── where things are ──────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def _end(self) -> float:
        return time_span(max(self._newest, *(lane.last for lane in self._lanes), 0), 0.0)[1]

    @property
    def _track(self) -> QRectF:
        size = self._theme.font_size
        side = size(KNOB)
        top = (self.height() - size(TRACK)) / 2 if self._is_thin else size(MARKS)
        return QRectF(side, top, max(self.width() - 2 * side, 1.0), size(TRACK))

    def _x(self, iteration: float) -> float:
        track = self._track
        return track.left() + track.width() * iteration / self._end

    def x_of(self, iteration: int) -> float:
        """The pixel of an iteration."""
        return self._x(iteration)

    def iteration_at(self, x: float) -> int:
        """The iteration at a pixel, as far as the run has come."""
        track = self._track
        return min(max(round((x - track.left()) / track.width() * self._end), 0), self._newest)

    def lane_at(self, place: QPointF) -> int | None:
        """The number of the lane at a pixel."""
        number = math.floor((place.y() - self._lanes_top) / self._theme.font_size(LANE))
        return number if not self._is_thin and 0 <= number < len(self._lanes) else None

    @property
    def _lanes_top(self) -> float:
        size = self._theme.font_size
        return size(MARKS) + size(TRACK) + size(STRIP) + 2

    def _lane_y(self, number: int | None) -> float:
        """The middle of a lane; of the bar for None."""
        if number is None:
            return self._track.center().y()
        return self._lanes_top + (number + 0.5) * self._theme.font_size(LANE)

    def marks_at(self, x: float) -> list[Mark]:
        """The marks within reach of a pixel, the nearest first."""
        reach = self._theme.font_size(REACH)
        near = [mark for mark in self._marks if abs(self._x(mark.iteration) - x) <= reach]
        return sorted(near, key=lambda mark: abs(self._x(mark.iteration) - x))

    # ── the mouse ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        x, lane = event.position().x(), self.lane_at(event.position())
        if lane is not None:
            self.lane_chosen.emit(lane)
            return
        self._pressed = x
        self._selects = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not self._selects:
            near = self.marks_at(x)
            self.moved.emit(near[0].iteration if near else self.iteration_at(x))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._pressed is None:
            lane = self.lane_at(event.position())
            self.setCursor(Qt.CursorShape.ArrowCursor if lane is None else Qt.CursorShape.PointingHandCursor)
            lines = said(self.marks_at(x)) if lane is None else self._lanes[lane].words.splitlines()
            self._say(lines, event.globalPosition())
        elif self._selects:
            first, last = sorted((self.iteration_at(self._pressed), self.iteration_at(x)))
            self.show_loop((first, last) if last > first else None)
        else:
            self.moved.emit(self.iteration_at(x))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and self._selects:
            first, last = sorted((self.iteration_at(self._pressed), self.iteration_at(event.position().x())))
            is_range = self._x(last) - self._x(first) >= self._theme.font_size(REACH)
            self.loop_set.emit(*((first, last) if is_range else (None, None)))
        self._pressed = None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        x = float(event.pos().x())
        near = self.marks_at(x)
        self.menu_wanted.emit(near[0].iteration if near else self.iteration_at(x), QPointF(event.globalPos()))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            if self.lane_at(QPointF(event.pos())) is None and not self.marks_at(float(event.pos().x())):
                QToolTip.showText(event.globalPos(), self.toolTip(), self)
            return True
        return super().event(event)

    def _say(self, lines: Sequence[str], at: QPointF) -> None:
        if lines:
            QToolTip.showText(at.toPoint(), "\n".join(lines), self)
        elif QToolTip.isVisible():
            QToolTip.hideText()

    # ── painting ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shades, track = style.colours(self._theme), self._track
        if not self._is_thin:
            self._paint_strip(painter, track)
            self._paint_lanes(painter, shades)
        self._paint_track(painter, shades, track)
        for mark in self._marks:
            self._paint_mark(painter, shades, mark, track)
        if not self._is_thin:
            self._paint_words(painter, shades)
        self._paint_handle(painter, shades, track)
        painter.end()

    def _paint_track(self, painter: QPainter, shades: style.Colours, track: QRectF) -> None:
        radius = track.height() / 2
        painter.setPen(QPen(QColor(shades.outline), 1))
        painter.setBrush(QColor(shades.field))
        painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        done = QRectF(track.left(), track.top(), self._x(self._newest) - track.left(), track.height())
        painter.setBrush(tinted(shades.muted, 0.35))
        painter.drawRoundedRect(done, radius, radius)
        if self._loop is not None:
            first, last = (self._x(each) for each in self._loop)
            painter.setBrush(tinted(shades.accent, 0.55))
            painter.drawRect(QRectF(first, track.top(), last - first, track.height()))
        if self._is_back:
            now = self._x(self._newest)
            painter.setPen(QPen(QColor(shades.text), self._theme.line_width(2)))
            painter.drawLine(QPointF(now, track.top() - 1), QPointF(now, track.bottom() + 1))

    def _paint_strip(self, painter: QPainter, track: QRectF) -> None:
        room = QRectF(track.left(), track.bottom() + 1, track.width(), self._theme.font_size(STRIP))
        painter.fillRect(room, QColor(self._theme.field_middle))
        strip = self._strip
        if strip is None or not len(strip.at):
            return
        left, right = self._x(float(strip.at[0])), self._x(max(self._newest, float(strip.at[-1])))
        across = QRectF(left, room.top(), max(right - left, 1.0), room.height())
        columns = max(1, round(across.width() * self.devicePixelRatioF()))
        if (id(strip), columns, self._theme) != self._image_of:
            self._image_of = id(strip), columns, self._theme
            self._image = strip_image(strip, columns, float(max(self._newest, int(strip.at[-1]))), self._theme)
        assert self._image is not None
        painter.drawImage(across, self._image)

    def _paint_lanes(self, painter: QPainter, shades: style.Colours) -> None:
        """Each of the other runs as a line in a shade of its own, from where it goes off, with its name."""
        font = self._theme.font(10)
        metrics = QFontMetricsF(font)
        gap = self._theme.font_size(4)
        painter.setFont(font)
        for number, lane in enumerate(self._lanes):
            y, first, last = self._lane_y(number), self._x(lane.first), self._x(lane.last)
            colour = QColor(mixed(shades.text, shades.panel, 0.2 + 0.5 * number / MOST_LANES))
            painter.setPen(QPen(colour, self._theme.line_width(2)))
            painter.drawLine(QPointF(first, self._lane_y(lane.origin)), QPointF(first, y))
            painter.drawLine(QPointF(first, y), QPointF(max(last, first + gap), y))
            width = metrics.horizontalAdvance(tr(lane.name))
            left = max(last, first + gap) + gap
            if left + width > self.width():
                left = first - gap - width
            painter.setPen(QColor(shades.text))
            painter.drawText(QPointF(left, y + metrics.capHeight() / 2), tr(lane.name))

    def _paint_mark(self, painter: QPainter, shades: style.Colours, mark: Mark, track: QRectF) -> None:
        """Told apart by shape as well as by colour."""
        size, x = self._theme.font_size, self._x(mark.iteration)
        half = size(MARK)
        y = track.center().y() if self._is_thin else size(MARKS) / 2
        colour = {
            "collapsed": shades.error,
            "diverged": shades.error,
            "dropped": shades.caution,
            "regained": shades.good,
            "bookmark": shades.accent_text,
        }.get(mark.kind, shades.text)
        pen = QPen(QColor(colour), max(1.0, size(1.4)))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if mark.kind in ("collapsed", "dropped", "regained"):
            if mark.kind == "collapsed":
                painter.setBrush(QColor(colour))
            side, up = (0.7 * half, 0.6 * half) if mark.kind != "collapsed" else (half, half)
            point = up if mark.kind != "regained" else -up
            corners = [QPointF(x - side, y - point), QPointF(x + side, y - point), QPointF(x, y + point)]
            painter.drawPolygon(QPolygonF(corners))
        elif mark.kind == "diverged":
            for slope in (-1, 1):
                painter.drawLine(QPointF(x - half, y - slope * half), QPointF(x + half, y + slope * half))
        elif mark.kind == "bookmark":
            painter.drawLine(QPointF(x, y - half), QPointF(x, track.bottom()))
            painter.setBrush(QColor(colour))
            painter.drawPolygon(
                QPolygonF([QPointF(x, y - half), QPointF(x + 1.6 * half, y - 0.3 * half), QPointF(x, y + 0.4 * half)])
            )
        else:
            painter.drawLine(QPointF(x, y), QPointF(x, track.bottom()))
            painter.setBrush(QColor(shades.panel))
            reach = 0.8 * half
            corners = [QPointF(x, y - reach), QPointF(x + reach, y), QPointF(x, y + reach), QPointF(x - reach, y)]
            painter.drawPolygon(QPolygonF(corners))

    def _paint_words(self, painter: QPainter, shades: style.Colours) -> None:
        """Writes the bookmarks' words behind their flags, as far as no mark comes; a mark's hint says all of them."""
        font = self._theme.font(11)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(shades.text))
        gap, middle = self._theme.font_size(2.2 * MARK), self._theme.font_size(MARKS) / 2
        marks = sorted(self._marks, key=lambda mark: mark.iteration)
        ends = [*(self._x(mark.iteration) for mark in marks), float(self.width()) + gap]
        for mark, (x, end) in zip(marks, pairwise(ends), strict=True):
            if mark.kind != "bookmark":
                continue
            text = metrics.elidedText(mark.words, Qt.TextElideMode.ElideRight, end - x - 1.5 * gap)
            if len(text) > 1:
                painter.drawText(QPointF(x + gap, middle + metrics.capHeight() / 2), text)

    def _paint_handle(self, painter: QPainter, shades: style.Colours, track: QRectF) -> None:
        x, colour = self._x(self._shown), shades.primary if self._is_back else shades.good
        if not self._is_thin:
            painter.setPen(QPen(QColor(colour), self._theme.line_width(1)))
            painter.drawLine(QPointF(x, track.top()), QPointF(x, self._lanes_top))
        radius = self._theme.font_size(KNOB - 1.5)
        painter.setPen(QPen(QColor(shades.field), max(1.0, self._theme.font_size(1.5))))
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QPointF(x, track.center().y()), radius, radius)

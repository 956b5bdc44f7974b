"""An axis in the manner of the house: few ticks, at 1, 2 or 5, true minus signs, nothing that moves by itself."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsSceneResizeEvent, QStyleOptionGraphicsItem, QWidget

from ganviz.ui.plotting.device import say_clip, write
from ganviz.ui.plotting.labels import text_size
from ganviz.ui.plotting.sizes import SMALL
from ganviz.ui.plotting.ticks import Ticks, fitting, linear_ticks, logarithmic_ticks, nice_step
from ganviz.ui.theme import Theme

CacheMode = QGraphicsItem.CacheMode

Span = tuple[float, float]

#: Pixels by which a number may stand out of either end of its axis.
EDGE = 48.0

#: What is not larger is 0 but for rounding: an axis does not show it.
ROUNDING = 1e-12

#: Pixels between two numbers beside each other, in widths of a digit.
GAP = 1.2

Line = tuple[QPen, QPointF, QPointF]
Text = tuple[QRectF, Qt.AlignmentFlag | Qt.TextFlag, str]


def steady_span(before: Span | None, low: float, high: float, at_low: bool = False) -> Span:
    """Returns a rounded range around [low, high]: the one before as long as it fits and is not far too wide.

    Args:
        at_low: the range begins at ``low`` itself.
    """
    if before is not None and before[0] <= low and high <= before[1] and high - low > 0.3 * (before[1] - before[0]):
        return before
    largest = max(abs(low), abs(high))
    margin = max(0.12 * (high - low), 1e-3 * largest) if largest > ROUNDING else 0.1
    step = nice_step((high - low + 2 * margin) / 6)
    return low if at_low else step * math.floor((low - margin) / step), step * math.ceil((high + margin) / step)


class Axis(pg.AxisItem):
    """One axis. It chooses its ticks so that two or more are numbered, and no number is cut off.

    Attributes:
        spacing: least distance between two ticks, in pixels; closer only where there would be fewer than two.
        first, last: no tick lies outside these, as long as there is something between them.
        logarithmic: the numbers are exponents of ten.
        percent: the numbers are shares.
        whole: there are whole numbers only.
    """

    def __init__(self, orientation: str, spacing: float) -> None:
        super().__init__(orientation)
        self.enableAutoSIPrefix(False)
        self.spacing = spacing
        self.first, self.last = -math.inf, math.inf
        self.logarithmic = self.percent = self.whole = False
        self._key: tuple[object, ...] = ()
        self._chosen = Ticks((), ()), 0.0

    def dress(self, theme: Theme) -> None:
        """Takes colours and sizes."""
        self.setTickFont(theme.font(SMALL))
        self.setTextPen(theme.ink(theme.muted))
        self.setPen(theme.pen(theme.border))
        self.setTickPen(theme.pen(theme.border))
        # On screen an axis is kept as a picture until it changes; an exported one is drawn.
        self.setCacheMode(CacheMode.NoCache if theme.antialias else CacheMode.DeviceCoordinateCache)
        self.setStyle(
            tickLength=round(theme.font_size(4)),
            tickTextOffset=round(theme.font_size(4)),
            hideOverlappingLabels=False,
            autoExpandTextSpace=False,
            autoReduceTextSpace=False,
        )

    def hide_lines(self, theme: Theme) -> None:
        """Draws neither itself nor its ticks; numbers are another matter."""
        self.setPen(theme.pen(theme.grid, alpha=0.0))
        self.setTickPen(theme.pen(theme.grid, alpha=0.0))

    def setRange(self, mn: float, mx: float) -> None:  # noqa: N802
        """Takes another range; only for another one is the axis painted anew."""
        if [mn, mx] != getattr(self, "range", None):
            super().setRange(mn, mx)

    def resizeEvent(self, ev: QGraphicsSceneResizeEvent | None = None) -> None:
        """Drops the picture that is kept: of the old one Qt would go on showing the part that fits."""
        super().resizeEvent(ev)
        kept = self.cacheMode()
        self.setCacheMode(QGraphicsItem.CacheMode.NoCache)
        self.setCacheMode(kept)

    def boundingRect(self) -> QRectF:  # noqa: N802
        """Room for a number that stands half outside the ends, inside the plot.

        Of an item that leaves its view Qt keeps the picture in parts, and may go on showing one of an earlier range.
        """
        along, across = (2.0, EDGE) if self._is_upright else (EDGE, 2.0)
        room, plot = super().boundingRect().adjusted(-along, -across, along, across), self.parentItem()
        if plot is None:
            return room
        return room.intersected(self.mapRectFromParent(plot.boundingRect()))

    def paint(self, p: QPainter, opt: QStyleOptionGraphicsItem, widget: QWidget | None) -> None:
        """Draws it; into a picture without a detour, which would lose what its device wants."""
        if self.cacheMode() != QGraphicsItem.CacheMode.NoCache:
            super().paint(p, opt, widget)
            return
        specs = self.generateDrawSpecs(p)
        if specs is None:
            return
        own, ticks, texts = specs
        say_clip(p)
        p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for pen, start, end in (own, *ticks):
            if pen.color().alpha():
                p.setPen(pen)
                p.drawLine(start, end)
        p.setFont(self.style["tickFont"])
        p.setPen(self.textPen())
        for box, alignment, text in texts:
            write(p, box, alignment, text)

    @property
    def breadth(self) -> float:
        """The pixels that ticks and numbers take across the axis: its width, or the height of one at the bottom."""
        return self._chosen_now()[1]

    @property
    def ticks(self) -> Ticks:
        """What is numbered of the present range."""
        return self._chosen_now()[0]

    def _chosen_now(self) -> tuple[Ticks, float]:
        """Ticks and breadth, chosen anew where anything that decides on them has changed."""
        font, range_, limits = self.style["tickFont"], self.range, (self.first, self.last)
        kind = self.logarithmic, self.percent, self.whole, self.style["showValues"]
        key = (range_[0], range_[1], limits, kind, self.geometry(), self.spacing, font)
        if key != self._key:
            self._key, ticks = key, self._choose(*self._length_and_room())
            across = [self._size_across(text_size(text, font)) for text in (ticks.texts if self._is_upright else "0")]
            self._chosen = ticks, self._beside + max(across, default=0.0) if self.style["showValues"] else 0.0
        return self._chosen

    def generateDrawSpecs(self, p: QPainter) -> tuple[Line, list[Line], list[Text]] | None:  # noqa: N802
        """Returns the axis, its ticks and their numbers; pyqtgraph's own leaves out and cuts off what stands out."""
        if self._length_and_room()[0] <= 0:
            return None
        bounds = self.mapRectFromParent(self.geometry())
        view, tick = self.linkedView(), self.style["tickLength"]
        ruled = None if view is None or self.grid is False else view.mapRectToItem(self, view.boundingRect())
        ticks, font, beside = self.ticks, self.style["tickFont"], self._beside
        lines, texts = list[Line](), list[Text]()
        for at, text in zip(ticks.at, ticks.texts, strict=True):
            size, along = text_size(text, font), self._place(at)
            if self.orientation == "left":
                edge, corner = (
                    bounds.right(),
                    QPointF(bounds.right() - beside - size.width(), along - size.height() / 2),
                )
                ends = QPointF(ruled.right() if ruled else edge - tick, along), QPointF(edge, along)
            elif self.orientation == "right":
                edge, corner = bounds.left(), QPointF(bounds.left() + beside, along - size.height() / 2)
                ends = QPointF(ruled.left() if ruled else edge + tick, along), QPointF(edge, along)
            else:
                edge, corner = bounds.top(), QPointF(along - size.width() / 2, bounds.top() + beside)
                ends = QPointF(along, ruled.top() if ruled else edge + tick), QPointF(along, edge)
            lines.append((self.tickPen(), *ends))
            texts.append((QRectF(corner, size), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text))
        return self._own_line(bounds), lines, texts if self.style["showValues"] else []

    @property
    def _is_upright(self) -> bool:
        return self.orientation != "bottom"

    @property
    def _beside(self) -> float:
        """Pixels between the axis and its numbers."""
        return float(self.style["tickLength"] + self.style["tickTextOffset"][0 if self._is_upright else 1])

    def _size_across(self, size: QSizeF) -> float:
        return size.width() if self._is_upright else size.height()

    def _length_and_room(self) -> tuple[float, Span]:
        """The axis' length in pixels, and between which of them its numbers are inside the plot."""
        bounds, plot = self.geometry(), self.parentItem()
        length = bounds.height() if self._is_upright else bounds.width()
        if plot is None:
            return length, (-EDGE, length + EDGE)
        around = plot.boundingRect()
        if self._is_upright:
            before, after = bounds.top() - around.top(), around.bottom() - bounds.bottom()
        else:
            before, after = bounds.left() - around.left(), around.right() - bounds.right()
        return length, (-min(before, EDGE), length + min(after, EDGE))

    def _place(self, value: float) -> float:
        """The pixel of a number along the axis, in its own coordinates."""
        bounds, (start, end) = self.mapRectFromParent(self.geometry()), self.range
        share = (value - start) / (end - start)
        return float(
            bounds.bottom() - share * bounds.height() if self._is_upright else bounds.left() + share * bounds.width()
        )

    def _choose(self, length: float, room: Span) -> Ticks:
        low, high = sorted(self.range)  # an inverted axis has them the other way round
        if not (length > 0 and high > low):
            return Ticks((), ())
        inside = max(low, self.first), min(high, self.last)
        # What is left of a range beyond these limits is of no use without a number.
        low, high = inside if inside[1] - inside[0] > 1e-9 * (high - low) else (low, high)
        font, digit = self.style["tickFont"], text_size("0", self.style["tickFont"]).width()

        def along(text: str) -> float:
            size = text_size(text, font)
            return size.height() if self._is_upright else size.width()

        pixel, gap = abs(self.range[1] - self.range[0]) / length, 0.0 if self._is_upright else GAP * digit
        widest = max(
            map(along, next(self._candidates(low, high, self.spacing * pixel), Ticks((), ())).texts), default=0.0
        )
        candidates = self._candidates(low, high, max(self.spacing, widest + gap) * pixel)
        return fitting(candidates, self._place, room, along, gap)

    def _candidates(self, low: float, high: float, least: float) -> Iterator[Ticks]:
        if self.logarithmic:
            return logarithmic_ticks(low, high, least)
        if self.percent:
            shares = linear_ticks(100 * low, 100 * high, 100 * least)
            return (
                Ticks(tuple(at / 100 for at in ticks.at), tuple(f"{text} %" for text in ticks.texts), ticks.counted)
                for ticks in shares
            )
        is_whole = self.whole and math.floor(high) >= math.ceil(low)
        return linear_ticks(low, high, least, 1.0 if is_whole else 0.0)

    def _own_line(self, bounds: QRectF) -> Line:
        if self.orientation == "left":
            ends = bounds.topRight(), bounds.bottomRight()
        elif self.orientation == "right":
            ends = bounds.topLeft(), bounds.bottomLeft()
        else:
            ends = bounds.topLeft(), bounds.topRight()
        return self.pen(), *ends

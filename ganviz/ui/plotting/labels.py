"""Words on a plot, on pills in the background's colour, painted by one item; their positions are in pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ganviz.ui.plotting.device import say_clip, write
from ganviz.ui.translation import tr

#: The radius of the point that a word names, as a share of the height of its font.
DOT = 0.21

#: Room around the text of a pill, in pixels.
PADDING = 4.0

#: The head of a key's arrow, in pixels.
HEAD = 4.0

#: A word further than this from what it names has a line that leads there, as a share of the height of its font.
TOUCHING = 0.8


@dataclass(frozen=True, slots=True)
class Label:
    """A word, where it stands, and how.

    Attributes:
        box: the text's own rectangle, in pixels of the plot.
        pill: what lies under the text, or None.
        dot: a point that the word names, or None.
        arrow: pixels of an arrow at the left end of the box, as a key to many; a dot where it is shorter than that.
        leader: a point of what the word names: where the two do not touch, a thin line joins them.
        ramp: colours from one into the next at the left end of the box, as a key to a field, and the pixels they take.
    """

    text: str
    font: QFont
    colour: QColor
    box: QRectF
    pill: QColor | None = None
    dot: QPointF | None = None
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter
    arrow: float | None = None
    leader: QPointF | None = None
    ramp: tuple[tuple[str, ...], float] | None = None

    @property
    def led(self) -> QLineF | None:
        """The line from the box to what it names, or None where they touch."""
        if self.leader is None:
            return None
        box = self.box.adjusted(-PADDING, 0, PADDING, 0)
        across = min(max(self.leader.x(), box.left()), box.right())
        down = min(max(self.leader.y(), box.top()), box.bottom())
        line = QLineF(QPointF(across, down), self.leader)
        return line if line.length() > TOUCHING * self.font.pixelSize() else None


def text_size(text: str, font: QFont) -> QSizeF:
    """Returns the room that a text takes as it is displayed, in pixels."""
    return _text_size(tr(text), font)


@lru_cache(maxsize=1024)
def _text_size(text: str, font: QFont) -> QSizeF:
    metrics = QFontMetricsF(font)
    return QSizeF(np.ceil(metrics.horizontalAdvance(text)) + 1, metrics.height())


def spread(wanted: Sequence[float], height: float, low: float, high: float) -> list[float]:
    """Moves labels of one ``height`` apart, as little as possible (least squares), and into [low, high].

    Args:
        wanted: where each label's middle should be.

    Returns:
        The middles, in the order of ``wanted``.
    """
    order = sorted(range(len(wanted)), key=lambda index: wanted[index])
    blocks: list[tuple[float, int]] = []
    for rank, index in enumerate(order):
        mean, count = wanted[index] - rank * height, 1
        while blocks and blocks[-1][0] >= mean:
            other_mean, other_count = blocks.pop()
            mean = (mean * count + other_mean * other_count) / (count + other_count)
            count += other_count
        blocks.append((mean, count))
    last = high - height / 2 - (len(wanted) - 1) * height
    free = [max(low + height / 2, min(mean, last)) for mean, count in blocks for _ in range(count)]
    middles = [0.0] * len(wanted)
    for rank, index in enumerate(order):
        middles[index] = free[rank] + rank * height
    return middles


def spread_clear(
    wanted: Sequence[float], height: float, low: float, high: float, taken: Sequence[Sequence[tuple[float, float]]]
) -> list[float]:
    """As ``spread``, but no label covers what another one names, where there is room for that.

    Args:
        taken: for each label the stretches, from top to bottom, that it must not cover.
    """
    plain = spread(wanted, height, low, high)
    half = height / 2
    if not any(
        top - half < middle < bottom + half
        for middle, stretches in zip(plain, taken, strict=True)
        for top, bottom in stretches
    ):
        return plain
    places = np.arange(np.ceil(low + half), np.floor(high - half) + 1)
    order = sorted(range(len(wanted)), key=lambda index: wanted[index])
    best, chosen = np.zeros(len(places)), list[np.ndarray]()
    step = int(np.ceil(height))
    for rank, index in enumerate(order):
        cost = (places - wanted[index]) ** 2
        for top, bottom in taken[index]:
            cost[(places > top - half) & (places < bottom + half)] = np.inf
        if rank:  # the best place of those before, at least one height above
            least = np.minimum.accumulate(best)
            before = np.concatenate([np.full(min(step, len(places)), np.inf), least[:-step]])
            chosen.append(best)
            best = cost + before
        else:
            best = cost
    chosen.append(best)
    middles, end = list(plain), len(places)
    for rank in reversed(range(len(order))):
        known = chosen[rank][:end]
        if not len(known) or not np.isfinite(known.min()):
            return plain
        place = int(known.argmin())
        middles[order[rank]], end = float(places[place]), max(place - step + 1, 0)
    return middles


class Labels(QGraphicsItem):
    """Words on one plot, over everything else; in pixels of the plot, so that they stay sharp."""

    def __init__(self, plot: pg.PlotItem) -> None:
        super().__init__(plot)
        self._labels: tuple[Label, ...] = ()
        self._bounds = QRectF()
        self.setZValue(1e6)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    @property
    def labels(self) -> tuple[Label, ...]:
        """The words that are shown."""
        return self._labels

    def set_labels(self, labels: Sequence[Label]) -> None:
        """Shows these words; only where there are others than before anything is painted anew."""
        if self._labels == tuple(labels):
            return
        self._labels = tuple(labels)
        bounds = QRectF()
        for label in labels:
            bounds |= label.box
            for point in (label.dot, label.leader):
                if point is not None:
                    bounds |= QRectF(point, QSizeF(1, 1))
        # An underscore and the edge of a pill reach beyond the box that the text is given.
        bounds = bounds.adjusted(-2 * PADDING, -2 * PADDING, 2 * PADDING, 2 * PADDING)
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802
        """Where there are words."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draws the lines that lead to words and the pills first, so that none covers a word."""
        say_clip(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for label in self._labels:
            if (line := label.led) is not None:
                painter.setPen(label.colour)
                painter.drawLine(line)
        painter.setPen(Qt.PenStyle.NoPen)
        for label in self._labels:
            if label.pill is not None:
                painter.setBrush(label.pill)
                painter.drawRoundedRect(label.box.adjusted(-PADDING, 0, PADDING, 0), PADDING, PADDING)
            if label.dot is not None:
                painter.setBrush(label.colour)
                radius = DOT * label.font.pixelSize()
                painter.drawEllipse(label.dot, radius, radius)
        for label in self._labels:
            painter.setFont(label.font)
            painter.setPen(label.colour)
            write(painter, label.box, label.alignment | Qt.TextFlag.TextDontClip, tr(label.text))
            if label.arrow is not None:
                _draw_arrow(painter, label.box, label.arrow)
            if label.ramp is not None:
                _draw_ramp(painter, label.box, *label.ramp)


def _draw_ramp(painter: QPainter, box: QRectF, colours: Sequence[str], width: float) -> None:
    """Draws colours that go over into each other, with an edge, for the middle one may be that of the ground."""
    bar = QRectF(box.left(), box.top() + box.height() * 0.2, width, box.height() * 0.6)
    gradient = QLinearGradient(bar.topLeft(), bar.topRight())
    for place, colour in enumerate(colours):
        gradient.setColorAt(place / (len(colours) - 1), QColor(colour))
    painter.setBrush(gradient)
    painter.drawRect(bar)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _draw_arrow(painter: QPainter, box: QRectF, length: float) -> None:
    """Draws an arrow in the middle of the height, or a dot where its head would have no room."""
    start = QPointF(box.left(), box.center().y())
    if length < HEAD:
        painter.setBrush(painter.pen().color())
        painter.drawEllipse(start, 1.0, 1.0)
        return
    tip = start + QPointF(length, 0)
    painter.drawLine(start, tip)
    for side in (-1, 1):
        painter.drawLine(tip, tip + QPointF(-HEAD, side * HEAD / 2))

"""The map as a picture: a coloured cell for each pair of values, its number in it, and lines of equal value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen

from ganviz.phrases import phrase
from ganviz.settings import Leaf, leaf
from ganviz.snapshot import Array
from ganviz.studies.phase_map import Cell, MapAxis, nearest_known
from ganviz.ui.phase_map.colours import colour_at, ink_on, stops
from ganviz.ui.phase_map.filled import MapShown
from ganviz.ui.phase_map.quantities import name_of
from ganviz.ui.phase_map.settings import setting_name
from ganviz.ui.plotting.contour import segments
from ganviz.ui.plotting.curve import Curve, pen_width
from ganviz.ui.plotting.device import leave_data
from ganviz.ui.plotting.labels import Label, text_size
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.plotting.sizes import NORMAL, SMALL
from ganviz.ui.plotting.ticks import linear_ticks
from ganviz.ui.theme import mixed

#: How much of the colour of the nearest cell that is there one has that is not.
PALE = 0.3
#: Room around a stroke, as a share of its cell.
STROKE = 0.34
#: Heights of the lines above and below the map, the gap between cells and room beside numbers, in pixels at scale 1.
TITLE, AXIS, GAP, BESIDE = 24.0, 20.0, 1.0, 3.0
#: Lines of equal value, at the most, and their breadth; what a share's stand at.
LINES, BREADTH, SHARES = 5, 1.5, (0.25, 0.5, 0.75)
#: The breadth of what lies under them: they are seen on every colour.
HALO = 3.5
#: What stands in a cell that has no value: all of its seeds have diverged, or it cannot be read of these data.
NO_VALUE = "–"
#: Lines are white on black, whatever the theme: the colours below them are the same in all.
LINE_INK, LINE_GROUND = "#ffffff", "#000000"


@dataclass(frozen=True)
class CellDrawn:
    """A cell: its box among the data, its colour, and how many strokes go through it."""

    box: QRectF
    colour: str
    strokes: int = 0


class Cells:
    """All cells, painted as boxes; and frames around the one under the mouse and the one that is kept."""

    def __init__(self) -> None:
        self.visible = True
        self._cells: Sequence[CellDrawn] = ()
        #: Boxes among the data and their pens.
        self.frames: Sequence[tuple[QRectF, QPen]] = ()
        self._stroke, self._gap = QPen(), GAP

    def dress(self, stroke: QPen, gap: float) -> None:
        """Takes the pen of strokes, and the gap between cells in pixels."""
        self._stroke, self._gap = stroke, gap

    def fill(self, cells: Sequence[CellDrawn]) -> None:
        """Shows these."""
        self._cells = cells

    def blank(self) -> None:
        """Shows none."""
        self._cells, self.frames = (), ()

    def paint(self, painter: QPainter, density: float) -> None:
        """Draws them in pixels, so that all gaps are the same."""
        to_pixels, half, strokes = leave_data(painter), self._gap / 2, list[QLineF]()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for cell in self._cells:
            box = to_pixels.mapRect(cell.box).adjusted(half, half, -half, -half)
            painter.fillRect(box, QColor(cell.colour))
            if cell.strokes:
                across, down = STROKE * box.width(), STROKE * box.height()
                inner = box.adjusted(across, down, -across, -down)
                both = QLineF(inner.bottomLeft(), inner.topRight()), QLineF(inner.topLeft(), inner.bottomRight())
                strokes += both[: cell.strokes]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._stroke)
        painter.drawLines(strokes)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for frame, pen in self.frames:
            inset = pen.widthF() / 2
            painter.setPen(pen)
            painter.drawRect(to_pixels.mapRect(frame).adjusted(inset, inset, -inset, -inset))
        painter.setTransform(to_pixels)


class MapPlot(Plot[MapShown]):
    """What the map and its key share: room above for a title, and below for what the axis means."""

    zooms = (False, False)
    pins = False

    def _lay_out(self) -> None:
        super()._lay_out()
        size = self.theme.font_size
        self.plot.layout.setRowFixedHeight(0, size(TITLE + AXIS))
        self.plot.layout.setContentsMargins(0, 0, size(10), size(AXIS))


class HeatMap(MapPlot):
    """The map. What is not there yet is pale, in the colour of the nearest cell that is, and has a stroke."""

    title = "Phase map"

    def build(self) -> None:
        self.cells = Cells()
        self._chosen: Cell | None = None
        self._pointed: Cell | None = None
        self.halo, self.lines = Curve(HALO, connect="pairs"), Curve(BREADTH, connect="pairs")
        self.canvas.add(self.cells, self.halo, self.lines)

    def blank(self) -> None:
        self.cells.blank()
        self.halo.blank()
        self.lines.blank()

    def dress(self) -> None:
        theme = self.theme
        self.cells.dress(theme.hairline(theme.muted), theme.font_size(GAP))
        self.halo.dress(theme, theme.pen(LINE_GROUND, HALO), smooth=True)
        self.lines.dress(theme, theme.pen(LINE_INK, pen_width(theme, BREADTH)), smooth=True)

    def draw(self, frame: MapShown) -> list[Label]:
        phase_map = frame.phase_map
        for axis, drawn in ((phase_map.across, self.bottom), (phase_map.up, self.left)):
            drawn.logarithmic = axis.logarithmic
            found = leaf(phase_map.base, axis.path)
            drawn.whole = isinstance(found, Leaf) and found.kind is int and not axis.logarithmic
        across, up = self._edges(frame)
        self.set_ranges((across[0], across[-1]), (up[0], up[-1]))
        self.cells.fill(list(self._cells(frame)))
        self.cells.frames = self._frames(frame)
        self._draw_lines(frame)
        return self._numbers(frame)

    def mark(self, chosen: Cell | None, pointed: Cell | None) -> None:
        """Has a frame around the cell that is kept and around the one under the mouse; all else stays as it is."""
        self._chosen, self._pointed = chosen, pointed
        if self.frame is not None:
            self.cells.frames = self._frames(self.frame)
            self.canvas.update()

    def cell_at(self, pixel: QPointF) -> Cell | None:
        """Returns the cell at a pixel of the plot; None beside the map."""
        if self.frame is None or not self.area.contains(pixel):
            return None
        x, y = self.data_at(pixel)
        across, up = self._edges(self.frame)
        column = int(np.clip(np.searchsorted(across, x, side="right") - 1, 0, len(across) - 2))
        row = int(np.clip(np.searchsorted(up, y, side="right") - 1, 0, len(up) - 2))
        return column, row

    def box_of(self, cell: Cell) -> QRectF:
        """Returns where a cell lies among the data."""
        assert self.frame is not None
        across, up = self._edges(self.frame)
        return _box(across, up, cell)

    @staticmethod
    def _edges(frame: MapShown) -> tuple[list[float], list[float]]:
        phase_map = frame.phase_map
        return edges(phase_map.across.places), edges(phase_map.up.places)

    def _cells(self, frame: MapShown) -> Iterator[CellDrawn]:
        across, up = self._edges(frame)
        known, ground = np.isfinite(frame.values), self.theme.panel
        nearest = None if known.all() else nearest_known(known)
        for column, row in frame.phase_map.cells:
            box, value = _box(across, up, (column, row)), frame.value((column, row))
            if value is not None:
                yield CellDrawn(box, colour_at(frame.share(value)))
            elif (column, row) in frame.phase_map.refused:
                yield CellDrawn(box, ground, strokes=2)
            elif frame.done[row, column]:
                yield CellDrawn(box, ground)
            elif nearest is None:
                yield CellDrawn(box, ground, strokes=1)
            else:
                near = float(frame.values[nearest[0][row, column], nearest[1][row, column]])
                yield CellDrawn(box, mixed(ground, colour_at(frame.share(near)), PALE), strokes=1)

    def _frames(self, frame: MapShown) -> list[tuple[QRectF, QPen]]:
        theme, across_up = self.theme, self._edges(frame)
        there = frame.phase_map.cells
        framed = [(cell, width) for cell, width in ((self._pointed, 1.5), (self._chosen, 3.0)) if cell in there]
        found = []
        for cell, width in framed:
            assert cell is not None
            box = _box(*across_up, cell)
            found.append((box, theme.pen(theme.background, width + 2)))
            found.append((box, theme.pen(theme.text, width)))
        return found

    def _draw_lines(self, frame: MapShown) -> None:
        self.halo.visible = self.lines.visible = frame.contours
        if not frame.contours:
            return
        phase_map = frame.phase_map
        axes = phase_map.across.places, phase_map.up.places
        pieces = [segments(axes, frame.values, level)[0].reshape(-1, 2) for level in line_levels(frame)]
        x, y = np.concatenate([np.empty((0, 2)), *pieces]).T
        self.halo.move(x, y)
        self.lines.move(x, y)

    def _numbers(self, frame: MapShown) -> list[Label]:
        """A number in each cell, where the narrowest has room for the longest."""
        texts = {
            cell: NO_VALUE if (value := frame.value(cell)) is None else frame.quantity.text(value)
            for cell in frame.phase_map.cells
            if frame.done[cell[1], cell[0]]
        }
        sizes = [text_size(text, self.theme.font(SMALL)) for text in set(texts.values())]
        corners = self.pixels(np.array([*zip_longest(*self._edges(frame), fillvalue=0.0)]))
        across, down = corners[: len(frame.phase_map.across) + 1, 0], corners[: len(frame.phase_map.up) + 1, 1]
        narrowest, lowest = float(np.diff(across).min()), float(np.diff(-down).min())
        longest = max((size.width() for size in sizes), default=0.0) + 2 * self.theme.font_size(BESIDE)
        if not sizes or longest > narrowest or sizes[0].height() > lowest:
            return []
        x, y = ((corner[1:] + corner[:-1]) / 2 for corner in (across, down))
        return [self._number(frame, cell, text, QPointF(x[cell[0]], y[cell[1]])) for cell, text in texts.items()]

    def _number(self, frame: MapShown, cell: Cell, text: str, middle: QPointF) -> Label:
        """A cell's number; on the cell's own colour, so that no line goes through it."""
        font, value = self.theme.font(SMALL), frame.value(cell)
        box = QRectF(QPointF(), text_size(text, font))
        box.moveCenter(middle)
        if value is None:
            return Label(text, font, self.ink(self.theme.muted), box)
        colour = colour_at(frame.share(value))
        return Label(text, font, QColor(ink_on(colour)), box, QColor(colour) if frame.contours else None)

    def pixels_of(self, cell: Cell) -> QRectF:
        """Returns where a cell lies on the plot."""
        box = self.box_of(cell)
        corners = np.array([(box.left(), box.top()), (box.right(), box.bottom())])
        (left, bottom), (right, top) = self.pixels(corners).tolist()
        return QRectF(QPointF(left, top), QPointF(right, bottom))

    def _headed(self) -> list[Label]:
        """The title with its headline, and what both axes mean: the upright one's above it."""
        if self.frame is None:
            return []
        theme, area, size = self.theme, self.area, self.theme.font_size
        bold, normal, small = theme.font(NORMAL, bold=True), theme.font(NORMAL), theme.font(SMALL)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        title, phase_map = name_of(self.frame.quantity), self.frame.phase_map
        box = QRectF(size(10), 0, area.right() - size(10), size(TITLE))
        rest = box.adjusted(text_size(title, bold).width() + size(10), 0, 0, 0)
        up = QRectF(size(10), size(TITLE) - size(2), area.right(), size(AXIS) - size(2))
        below = area.bottom() + self.bottom.geometry().height()
        across = QRectF(area.left(), below, area.width(), size(AXIS) - size(2))
        muted = self.ink(theme.muted)
        return [
            Label(title, bold, self.ink(theme.text), box, alignment=left),
            Label(self.frame.headline, normal, muted, rest, alignment=left),
            Label(phrase("↑ {setting}", setting=axis_name(self.frame, phase_map.up)), small, muted, up, alignment=left),
            Label(
                phrase("{setting} →", setting=axis_name(self.frame, phase_map.across)),
                small,
                muted,
                across,
                alignment=right,
            ),
        ]


class ColourKey(MapPlot):
    """Which colour stands for which value, and where the lines of equal value lie."""

    title = "Colours"
    tick_spacing = (70.0, 44.0)

    def build(self) -> None:
        self.ramp = Ramp()
        self.canvas.add(self.ramp)

    def blank(self) -> None:
        self.ramp.visible = False

    def dress(self) -> None:
        self.bottom.setStyle(showValues=False, tickLength=0)
        self.bottom.setPen(self.theme.pen(self.theme.border, alpha=0.0))
        self.bottom.setTickPen(self.theme.pen(self.theme.border, alpha=0.0))
        self.ramp.dress(self.theme.pen(LINE_INK, BREADTH), self.theme.pen(LINE_GROUND, HALO))

    def draw(self, frame: MapShown) -> list[Label]:
        self.left.percent, self.left.whole = frame.quantity.is_share, frame.quantity.is_count
        self.set_ranges((0.0, 1.0), frame.span)
        low, high = frame.span
        self.ramp.visible, self.ramp.box = True, QRectF(0.0, low, 1.0, high - low)
        self.ramp.shares = [frame.share(level) for level in line_levels(frame)] if frame.contours else []
        return []

    def _headed(self) -> list[Label]:
        return []


class Ramp:
    """All colours, the lowest below.

    Attributes:
        box: of all of the plot, among the data.
        shares: where lines are drawn across it.
    """

    def __init__(self) -> None:
        self.visible, self.box = True, QRectF()
        self._pens: Sequence[QPen] = ()
        self.shares: Sequence[float] = ()

    def dress(self, line: QPen, halo: QPen) -> None:
        """Takes the pens of lines, and of what lies under them."""
        self._pens = halo, line

    def blank(self) -> None:
        """Draws nothing."""
        self.visible = False

    def paint(self, painter: QPainter, density: float) -> None:
        """Draws it over all of the plot."""
        to_pixels = leave_data(painter)
        box = to_pixels.mapRect(self.box)
        gradient = QLinearGradient(box.bottomLeft(), box.topLeft())
        for share, colour in stops():
            gradient.setColorAt(share, QColor(colour))
        painter.fillRect(box, gradient)
        heights = [box.bottom() - share * box.height() for share in self.shares]
        for pen in self._pens:
            painter.setPen(pen)
            painter.drawLines([QLineF(box.left(), height, box.right(), height) for height in heights])
        painter.setTransform(to_pixels)


def axis_name(frame: MapShown, axis: MapAxis) -> str:
    """What an axis means: the part of the form, the setting and its symbol."""
    found = leaf(frame.phase_map.base, axis.path)
    assert isinstance(found, Leaf)
    return setting_name(found)


def line_levels(frame: MapShown) -> tuple[float, ...]:
    """The values at which lines are drawn."""
    if frame.quantity.is_share:
        return SHARES
    low, high = frame.span
    levels = next(linear_ticks(low, high, (high - low) / LINES)).at
    return tuple(level for level in levels if low < level < high)


def edges(places: Array) -> list[float]:
    """Returns where cells begin and end whose middles, or nearly, lie at these places."""
    middles = (places[:-1] + places[1:]) / 2
    first, last = 2 * places[0] - middles[0], 2 * places[-1] - middles[-1]
    return [float(first), *middles.tolist(), float(last)]


def _box(across: Sequence[float], up: Sequence[float], cell: Cell) -> QRectF:
    column, row = cell
    return QRectF(QPointF(across[column], up[row]), QPointF(across[column + 1], up[row + 1]))

"""What the plots over the iterations share: a smooth line over a pale band of extremes, named where it ends."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import ClassVar, NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt

from ganviz.snapshot import Array, Frame, History
from ganviz.ui.plotting.axis import Span, steady_span
from ganviz.ui.plotting.band import Band, Floors
from ganviz.ui.plotting.changes import ChangeMarks, between_moves, broken, since_data_moved
from ganviz.ui.plotting.curve import BOLD, Curve
from ganviz.ui.plotting.decimation import Thinned, bin_size, calmed, logarithm, stretches, thinned, thinned_scalar
from ganviz.ui.plotting.labels import Label, spread, spread_clear, text_size
from ganviz.ui.plotting.other_run import OtherName, OtherRun, measured, points_of
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.plotting.pointed import in_series
from ganviz.ui.plotting.sizes import SMALL
from ganviz.ui.plotting.spans import area_between
from ganviz.ui.plotting.time import SHORTEST, time_span
from ganviz.ui.theme import tinted

#: What a floor is called on the plots: two real samples read that much by chance alone.
FLOOR_NAME = "chance"

#: A floor is drawn at least this thick, in pixels at scale 1: one too thin to be seen is the one to show.
THINNEST_FLOOR = 3.0

#: A line and its band have one point for so many pixels.
PIXELS_PER_MEAN = 4

#: How opaque the band from the lowest to the highest value is.
BAND = 0.2

#: Half the width and the height of a mark where a band leaves the plot, in pixels at scale 1.
MARK = (3.5, 4.0)

#: The plot follows a line and its band between these quantiles, and its end: a spike does not flatten the rest.
USUAL = (0.02, 0.98)
USUAL_BAND = (0.2, 0.8)

#: The range of y is held until these lie outside by more than this share of it.
HELD = 0.06

#: Between a line's end and its name, in pixels at scale 1.
GAP = 13

#: Free for names behind the last iteration, in pixels at scale 1: the same in every plot, so that plots which stand
#: above each other share their axis.
ROOM = 92

#: An axis of at least so many pixels says what it counts.
WIDE = 480


class Series(NamedTuple):
    """A line over the iterations: its name and ``(n,)`` numbers, which may be not-a-number.

    ``error`` ``(n,)`` is their standard error, drawn as a faint band; ``scalar`` is its key in the summaries.
    """

    name: str
    iterations: Array
    values: Array
    error: Array | None = None
    scalar: str | None = None


class Level(NamedTuple):
    """A number to compare with, drawn as a dotted line."""

    name: str
    value: float


class Floor(NamedTuple):
    """What two samples of real points read, from ``low`` to ``high``; in the colour of a ``Theme`` with this name."""

    low: float
    high: float
    tint: str = "muted"


def time_axis(plot: Plot, iteration: float) -> Span:
    """Returns the iterations that a plot spans, the same for all plots above each other; ends its ticks in time."""
    size, width = plot.theme.font_size, max(plot.area.width(), 1.0)
    across = time_span(iteration, min(0.6, size(ROOM) / width))
    plot.bottom.last = across[1] * (1 - size(80 if width > size(WIDE) else 16) / width)
    return across


def time_word(plot: Plot) -> list[Label]:
    """Names the axis of the iterations where there is room for it."""
    theme, area, font = plot.theme, plot.area, plot.theme.font(SMALL)
    if area.width() <= theme.font_size(WIDE):
        return []
    size = text_size("iteration", font)
    box = QRectF(area.right() - size.width(), area.bottom() + theme.font_size(8), size.width(), size.height())
    return [Label("iteration", font, plot.ink(theme.muted), box)]


class HistoryPlot(Plot[Frame]):
    """Lines over the iterations. A subclass names its colours and returns as many series from ``series``.

    A line in the colour "optimal" is dashed, as the optimal D is everywhere. A floor is a band behind the lines. Where
    settings changed there is a mark; where the data moved all lines begin anew.

    Attributes:
        colours: of the lines, as names of a ``Theme``'s colours.
        from_zero: y begins at 0.
        logarithmic: y is drawn as its logarithm; zeros and negative numbers are gaps.
        absent: the sentence to show where the series hold no number at all.
    """

    shows_other = True
    axis_titles = ("iteration", "")
    colours: ClassVar[tuple[str, ...]]
    from_zero: ClassVar[bool] = False
    logarithmic: ClassVar[bool] = False
    absent: ClassVar[str] = "Nothing has been measured yet."

    def build(self) -> None:
        self.change_marks = ChangeMarks(self)
        self.bands = [Band() for _ in self.colours]
        self.marks = [Curve(fill="inside") for _ in self.colours]
        self.lines = [Curve(BOLD) for _ in self.colours]
        self.other = OtherRun(self.colours)
        self.dotted = Curve(connect="pairs")
        self.doubt = Curve(fill="inside")
        self.floor = Floors()
        self.left.logarithmic = self.logarithmic
        self.free_span: Span | None = None
        self.plot.addItem(self.floor)
        self.canvas.add(*self.bands, self.dotted, self.doubt, *self.marks, *self.other.curves, *self.lines)
        self.blank()

    def dress(self) -> None:
        theme = self.theme
        self.other.dress(theme)
        for colour, band, mark, line in zip(self.colours, self.bands, self.marks, self.lines, strict=True):
            tone = getattr(theme, colour)
            band.brush, mark.brush = tinted(tone, BAND), tinted(tone, 1)
            style = Qt.PenStyle.DashLine if colour == "optimal" else Qt.PenStyle.SolidLine
            line.pen = theme.pen(tone, 1.8 if theme.antialias else 1.0, style=style)
            line.antialias = mark.antialias = True
        self.dotted.pen = theme.pen(theme.text, style=Qt.PenStyle.DotLine)
        self.change_marks.dress(theme)
        self.rule()

    def series(self, frame: Frame) -> tuple[Series, ...]:
        """The lines of a frame, in the order of ``colours``."""
        raise NotImplementedError

    def levels(self, frame: Frame) -> tuple[Level, ...]:
        """What the lines are compared with."""
        return ()

    def floors(self, frame: Frame) -> tuple[Floor, ...]:
        """What chance alone reads."""
        return ()

    def fixed_span(self, frame: Frame) -> Span | None:
        """The range of y, or None to follow the lines."""
        return None

    def least_span(self, frame: Frame) -> Span | None:
        """What y shows at least where it follows the lines."""
        return None

    @staticmethod
    def measured(frame: Frame, name: str, key: str, error: str | None = None) -> Series:
        """The history of one metric; ``error`` is the key of its standard error."""
        metrics, at = frame.history.metrics, frame.history.measured_at
        values = metrics.get(key)
        doubt = None if error is None else metrics.get(error)
        return Series(name, at, np.full(len(at), np.nan) if values is None else values, doubt)

    @staticmethod
    def every(frame: Frame, name: str, key: str) -> Series:
        """A scalar of every iteration."""
        return Series(name, frame.history.iterations, frame.history.scalars[key], scalar=key)

    @classmethod
    def floor_of(cls, frame: Frame, key: str, tint: str = "muted") -> tuple[Floor, ...]:
        """The floor of a metric; none while it is not known."""
        low, high = cls.latest(frame, f"{key}_floor_low"), cls.latest(frame, f"{key}_floor_high")
        return () if low is None or high is None else (Floor(low, high, tint),)

    @staticmethod
    def latest(frame: Frame, key: str) -> float | None:
        """The last reading of a metric, or None."""
        value = None if frame.measures is None else frame.measures.values.get(key)
        return None if value is None or not math.isfinite(value) else float(value)

    def forget(self) -> None:
        self.free_span = None

    def blank(self) -> None:
        self.empty()
        self.forget()
        self.bottom.last = math.inf
        self.set_ranges((0.0, float(SHORTEST)), (0.0, 1.0))

    def changes(self, before: Frame, frame: Frame) -> bool:
        if self.measured_anew(before, frame) or time_axis(self, frame.snapshot.iteration) != self.whole[0]:
            return True
        if measured(frame.other) is not measured(before.other):
            return True
        if frame.history.changes != before.history.changes:
            return True
        return any(item.iterations is not frame.history.measured_at for item in self.series(frame))

    def draw(self, frame: Frame) -> list[Label]:
        series, levels, floors = self.series(frame), self.levels(frame), self.floors(frame)
        bins = max(8, int(self.area.width())) // PIXELS_PER_MEAN
        drawn = [self._bare(frame, item, bins) for item in series]
        means = [points_of(line) for line in drawn]
        if not any(map(len, means)):
            self.empty()
            has_begun = frame.history.gone or any(len(item.values) for item in series)
            return [self.sentence(self.absent)] if has_begun else []
        other = frame.other
        beside = [] if other is None else [self._bare(other, item, bins) for item in self.series(other)]
        theirs = self.other.known(beside)
        heights = self._scaled(np.array([level.value for level in levels]))
        ends = self._scaled(np.array([end for floor in floors for end in (floor.low, floor.high)])).reshape(-1, 2)
        self._fit(frame, [*drawn, *beside], [*means, *theirs], np.append(heights, ends))
        self.other.show(beside, self._within_reach)
        for curve, band, mark, line in zip(self.lines, self.bands, self.marks, drawn, strict=True):
            curve.move(line.x, self._within_reach(line.mean))
            band.move(line.x, self._within_reach(line.low), self._within_reach(line.high))
            mark.move(*self._marks(line).T)
        self.dotted.move(np.tile(self.ranges[0], len(levels)), np.repeat(heights, 2))
        self._draw_floors(floors, ends, since_data_moved(frame.history))
        self._draw_doubt(series, frame.history)
        named = None if other is None else self.other.named(self, other.name, theirs)
        return self._words(series, means, levels, heights, ends, named) + self.change_marks.draw(frame.history)

    def read_at(self, x: float, y: float) -> list[str]:
        if self.frame is None:
            return []
        series = [(each.name, each.iterations, each.values, each.scalar) for each in self.series(self.frame)]
        return in_series(x, series, self.frame.history) + self.change_marks.said_at(x)

    def _bare(self, frame: Frame, item: Series, bins: int) -> Thinned:
        """A series as it is drawn."""
        count = frame.history.count if item.scalar else len(item.values)
        bare, size = broken(self._thinned(frame, item, bins), frame.history), bin_size(count, bins)
        return calmed(bare, ((count - 1) % size + 1) / size)

    def _thinned(self, frame: Frame, item: Series, bins: int) -> Thinned:
        if item.scalar is not None:
            return thinned_scalar(frame.history, item.scalar, bins, self.logarithmic)
        return thinned(item.iterations, self._scaled(item.values), bins)

    def _scaled(self, values: Array) -> Array:
        return logarithm(values) if self.logarithmic else values

    def empty(self) -> None:
        """Takes all lines away; the axes stay."""
        for curve in (*self.marks, *self.lines, *self.other.curves, self.dotted, self.doubt):
            curve.blank()
        for band in self.bands:
            band.blank()
        self.change_marks.blank()
        self.floor.setOpts(x0=[], x1=[], y0=[], y1=[], brushes=[])

    def _marks(self, line: Thinned) -> Array:
        """Triangles at the edges, where a line or its band goes on beyond, one for each stretch.

        None is below a 0 at which the plot begins: what is less says nothing there.
        """
        (left, right), (low, high) = self.ranges
        across, up = (right - left) / max(self.area.width(), 1.0), (high - low) / max(self.area.height(), 1.0)
        half, tall = (self.theme.font_size(size) * pixel for size, pixel in zip(MARK, (across, up), strict=True))
        shapes = [np.empty((0, 2))]
        for edge, inward, outside in ((high, -tall, line.high > high), (low, tall, (line.low < low) & (low != 0))):
            if not outside.any():
                continue
            middles = line.x[stretches(outside)].mean(axis=1)
            corners = np.array([[-half, edge + inward], [0.0, edge], [half, edge + inward], [np.nan, np.nan]])
            shapes.append((corners + np.pad(middles[:, None], ((0, 0), (0, 1)))[:, None]).reshape(-1, 2))
        return np.concatenate(shapes)

    def _draw_floors(self, floors: tuple[Floor, ...], ends: Array, since: float) -> None:
        """Draws the floors from the iteration on since which the data are what they are."""
        (left, right), (low, high) = self.ranges
        middles, halves = ends.mean(axis=1), np.ptp(ends, axis=1) / 2
        least = self.theme.font_size(THINNEST_FLOOR) / 2 * (high - low) / max(self.area.height(), 1.0)
        halves = np.maximum(halves, least)
        opacity = 0.22 if len(floors) == 1 else 0.16  # several lie on each other
        brushes = [tinted(getattr(self.theme, floor.tint), opacity) for floor in floors]
        x0, x1 = np.full(len(floors), max(left, since)), np.full(len(floors), right)
        self.floor.setOpts(x0=x0, x1=x1, y0=middles - halves, y1=middles + halves, brushes=brushes)

    def _draw_doubt(self, series: tuple[Series, ...], history: History) -> None:
        """Fills what lies within one standard error of the series that has one."""
        self.doubt.blank()
        for (_, x, values, error, _), colour in zip(series, self.colours, strict=True):
            if error is None:
                continue
            bins = max(8, int(self.area.width())) // PIXELS_PER_MEAN
            mean, off = thinned(x, values, bins).mean, thinned(x, error, bins)
            known = np.isfinite(mean) & np.isfinite(off.mean)
            across, mean, off_mean = off.x[known], mean[known], off.mean[known]
            low, high = (self._within_reach(mean + side * off_mean) for side in (-1, 1))
            still = between_moves(across, history)
            self.doubt.brush = tinted(getattr(self.theme, colour), 0.25)
            outlines = [area_between(across[part], low[part], high[part]) for part in still]
            self.doubt.move(*np.concatenate([np.empty((0, 2)), *outlines])[:-1].T)

    def _within_reach(self, y: Array) -> Array:
        """Cuts off what lies far outside the plot: Qt draws lines to astronomic coordinates slowly or wrongly."""
        low, high = self.ranges[1]
        return np.clip(y, low - 10 * (high - low), high + 10 * (high - low))

    def _fit(self, frame: Frame, drawn: list[Thinned], means: list[Array], heights: Array) -> None:
        span = self.fixed_span(frame)
        if frame.other is not None and self.fixed_span(frame.other) != span:
            span = None
        if span is None:
            usual = [_quantile(points[:, 1], share) for points in means for share in USUAL]
            usual += [_quantile(line.low, USUAL_BAND[0]) for line in drawn]
            usual += [_quantile(line.high, USUAL_BAND[1]) for line in drawn]
            latest = [points[-1:, 1] for points in means]
            every = np.concatenate([self._held(np.concatenate(usual)), *latest, heights, self.least_span(frame) or ()])
            low, high = float(every.min()), float(every.max())
            span = self.free_span = steady_span(self.free_span, 0.0 if self.from_zero else low, high, self.from_zero)
        self.set_ranges(time_axis(self, frame.snapshot.iteration), span)

    def _held(self, usual: Array) -> Array:
        """Takes what lies a little outside the present range for its end."""
        if self.free_span is None:
            return usual
        low, high = self.free_span
        slack = HELD * (high - low)
        return np.where((usual > low - slack) & (usual < high + slack), np.clip(usual, low, high), usual)

    def _floored(self, floors: Array) -> list[tuple[float, float]]:
        """From where to where, in pixels, the floors are drawn."""
        (_, low), (_, high) = self.pixels(np.array([[0.0, 0.0], [0.0, 1.0]]))
        least = self.theme.font_size(THINNEST_FLOOR) / 2
        stretches = []
        for ends in floors.tolist():
            bottom, top = (low + end * (high - low) for end in ends)
            middle, half = (top + bottom) / 2, max((bottom - top) / 2, least)
            stretches.append((middle - half, middle + half))
        return stretches

    def _words(
        self,
        series: tuple[Series, ...],
        means: list[Array],
        levels: tuple[Level, ...],
        heights: Array,
        floors: Array,
        other: OtherName | None = None,
    ) -> list[Label]:
        """Names each line behind its end, and the floor among them, and each level at the right: two columns.

        A name that had to make way, for another one, a level or a floor, has a line to its end.
        """
        theme, area, font = self.theme, self.area, self.theme.font(SMALL)
        height = text_size("0", font).height() * 0.95
        at = self.pixels(np.column_stack([np.zeros(len(heights)), heights]))[:, 1]
        levelled, floored = [(y, y) for y in at.tolist()], self._floored(floors)
        ends = [
            (item.name, getattr(theme, colour), self.pixels(points[-1:])[0].tolist(), [*levelled, *floored])
            for item, colour, points in zip(series, self.colours, means, strict=True)
            if len(points)
        ]
        if other is not None:
            ends.append((other.name, other.colour, other.at, [*levelled, *floored]))
        is_line = [True] * len(ends)
        if floored:
            # Beside the last of the lines: anywhere else a line may run through it.
            last = max(x for _, _, (x, _), _ in ends)
            ends.append((FLOOR_NAME, theme.muted, [last, sum(floored[0]) / 2], []))
            is_line.append(False)
        visible = [min(max(y, area.top()), area.bottom()) for _, _, (_, y), _ in ends]
        middles = spread_clear(visible, height, area.top(), area.bottom(), [taken for *_, taken in ends])
        words = []
        for (name, colour, (x, _), _), y, middle, has_dot in zip(ends, visible, middles, is_line, strict=True):
            centre = x + theme.font_size(GAP) + text_size(name, font).width() / 2
            word = self.word(name, (centre, middle), colour, font, (x, y) if has_dot else None)
            words.append(replace(word, leader=QPointF(x, y)))
        above = [float(y) - height / 2 - 2 for y in at]
        for level, middle in zip(levels, spread(above, height, area.top(), area.bottom()), strict=True):
            centre = area.right() - text_size(level.name, font).width() / 2
            words.append(replace(self.word(level.name, (centre, middle), theme.muted, font), pill=None))
        return words + time_word(self)


def _quantile(values: Array, share: float) -> Array:
    """Returns the number below which this share of the finite ones lies, ``(1,)``; ``(0,)`` where there is none."""
    known = np.sort(values[np.isfinite(values)])
    at = round(share * (len(known) - 1))
    return known[at : at + 1] if len(known) else known

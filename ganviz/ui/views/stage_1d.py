"""The stage for distributions on the line."""

from __future__ import annotations

import numpy as np

from ganviz.snapshot import Densities, Field, Frame, Snapshot
from ganviz.ui.plotting import flow
from ganviz.ui.plotting.axis import Span, steady_span
from ganviz.ui.plotting.canvas import Drawn
from ganviz.ui.plotting.captions import Shelf, stacked
from ganviz.ui.plotting.curve import Curve
from ganviz.ui.plotting.labels import Label, text_size
from ganviz.ui.plotting.layered import LayeredPlot
from ganviz.ui.plotting.line import BOTTOM, GROUND, TOP, LineScales
from ganviz.ui.plotting.names import Names, names
from ganviz.ui.plotting.placement import LINE, Room
from ganviz.ui.plotting.pointed import on_line
from ganviz.ui.plotting.sizes import NORMAL, SMALL
from ganviz.ui.plotting.ticks import fitting, linear_ticks

#: D = 1 is drawn at this height, so that it does not touch the border.
CERTAIN = 0.96

#: The height of the density axis is one of these times the peak of P_data: enough for P_G, unless it is a needle.
PEAKS = (1.25, 1.6, 2.0, 2.6, 3.4)

#: P_G stays below the top by this factor.
HEAD_ROOM = 1.1

#: The density axis is kept until the peak that it needs is so many times smaller.
KEPT = 1.7

#: Pixels from one x to the next of those at which words keep free of a curve.
STEP = 4


class Stage1D(LayeredPlot[LineScales]):
    """P_data, P_G and D over x, and below them where G takes each z; after Figure 1 of Goodfellow et al. 2014."""

    key = "stage_1d"
    title = "The line"
    package = "ganviz.ui.layers.line"
    dimensions = (1,)
    is_stage = True
    order = 0
    has_heading = False
    has_right_axis = True
    tick_spacing = (90.0, 60.0)
    zooms = (True, False)

    def furniture(self) -> list[tuple[int, Drawn]]:
        self.ground = Curve()
        return [(GROUND, self.ground)]

    def build(self) -> None:
        for axis in (self.left, self.right, self.bottom):
            axis.unlinkFromView()
        self.left.first = self.right.first = 0.0
        self.shelf = Shelf()
        super().build()

    def dress(self) -> None:
        super().dress()
        self.ground.dress(self.theme, self.theme.pen(self.theme.muted))
        self.right.setTextPen(self.theme.ink(self.theme.discriminator))

    def forget(self) -> None:
        super().forget()
        self.peak = 1.0
        self.score_span: Span | None = None

    def blank(self) -> None:
        super().blank()
        self.ground.blank()
        self.forget()
        self._scale((-1.0, 1.0), (0.0, 1 / CERTAIN), (-3.0, 3.0))

    def draw(self, frame: Frame) -> list[Label]:
        snapshot = frame.snapshot
        (view,) = snapshot.view
        if snapshot.densities is not None:
            self.peak = _peak(self.peak, snapshot.densities)
        scores = self._score_range(snapshot.field, view, names(snapshot.config))
        scales = self._scale(view, scores, snapshot.config.latent.span)
        if self.reshaped():
            self.forget_words()
        layers = self.active()
        captions, labels = self.draw_layers(layers, frame, scales)
        self.flow.blank()
        if frame.passing is not None:
            pixels = self.area.width(), self.area.height()
            flow.on_line(self.flow, frame.passing, scales, self.theme, pixels)
        below = self.theme.font_size(SMALL) * 1.5  # the name of the axis
        numbers, room = self._numbers(snapshot), Room(self.area)
        room.add_words(numbers)
        room.lines.add(self.pixels(np.column_stack([scales.across, np.zeros(len(scales.across))])), LINE)
        for layer in layers:
            layer.block(room)
        words = [*labels, *self.shelf.put(stacked(captions, self, below), room)]
        room.add_words(words)
        return numbers + words + self.words_of(layers, frame, room)

    def forget_words(self) -> None:
        super().forget_words()
        self.shelf.forget()

    def read_at(self, x: float, y: float) -> list[str]:
        return [] if self.frame is None else on_line(self.frame, x, self.ranges[0])

    def _scale(self, view: Span, scores: Span, latents: Span) -> LineScales:
        """Sets the four scales; that of z is spread over the whole width."""
        view = (float(view[0]), float(view[1]))
        self.set_ranges(view, (BOTTOM, TOP))
        view = self.ranges[0]
        self.left.setRange(BOTTOM * self.peak, TOP * self.peak)
        low, high = scores
        self.right.setRange(low + BOTTOM * (high - low), low + TOP * (high - low))
        self.right.first, self.right.last = low, low + CERTAIN * (high - low) + 1e-9 * (high - low)
        self.bottom.setRange(*latents)
        self.ground.move(np.array(view, float), np.zeros(2))
        across = np.linspace(*view, max(2, int(self.area.width() / STEP)))
        return LineScales(view, self.peak, scores, latents, across)

    def _score_range(self, field: Field, view: Span, spoken: Names) -> Span:
        """What the right axis says at heights 0 and 1: room for D, for the optimal D, and for what D aims at."""
        if field.is_probability:
            return 0.0, 1 / CERTAIN
        left, right = view
        inside = (field.axes[0] >= left) & (field.axes[0] <= right)
        curves = [field.values[inside], *([] if field.optimal is None else [field.optimal[inside]]), spoken.aims or ()]
        values = np.concatenate(curves)
        values = values[np.isfinite(values)]
        if len(values):
            self.score_span = steady_span(self.score_span, float(values.min()), float(values.max()))
        return self.score_span or (0.0, 1.0)

    def _numbers(self, snapshot: Snapshot) -> list[Label]:
        """Numbers x below its axis, inside the plot, and names the two axes at the right."""
        theme, font = self.theme, self.theme.font(SMALL)
        (left, right), area = self.ranges[0], self.area
        pixel, gap = (right - left) / max(area.width(), 1.0), theme.font_size(8)

        def across(x: float) -> float:
            return area.left() + (x - left) / pixel

        def breadth(text: str) -> float:
            return text_size(text, font).width() + gap

        choices = linear_ticks(left, right, pixel * theme.font_size(90))
        ticks = fitting(choices, across, (area.left(), area.right()), breadth, gap)
        ground = float(self.pixels(np.zeros((1, 2)))[0, 1])
        low = ground + theme.font_size(12)
        words = [
            self.word(text, (across(x), low), theme.muted, font) for x, text in zip(ticks.at, ticks.texts, strict=True)
        ]
        latent = snapshot.config.latent
        name = "z" if latent.dimension == 1 else "z₁"
        bold = theme.font(NORMAL, bold=True)
        for text, y in (("x = G(z)", ground + theme.font_size(32)), (name, area.bottom() - theme.font_size(12))):
            middle = area.right() - text_size(text, bold).width() / 2 - theme.font_size(8)
            words.append(self.word(text, (middle, y), theme.text, bold, pill=0.85))
        scale = text_size("density", font)
        corner = (area.left() + scale.width() / 2 + theme.font_size(8), area.top() + scale.height())
        return [*words, self.word("density", corner, theme.muted, font)]


def _peak(before: float, densities: Densities) -> float:
    """The density at height 1; it falls only when much is free, so that the axis stands still."""
    real = 0.0 if densities.data is None else float(np.nanmax(densities.data))
    made = float(np.nan_to_num(densities.generated, posinf=0.0).max())
    base = real or made or 1.0
    needed = next((base * factor for factor in PEAKS if base * factor >= HEAD_ROOM * made), base * PEAKS[-1])
    return before if needed <= before <= KEPT * needed else needed

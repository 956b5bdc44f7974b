"""The stage for distributions on the line."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import Qt

from ganviz.snapshot import Array, Densities, Field, Frame, Snapshot
from ganviz.ui.plotting.arrows import levelled, one_per_cell, strokes
from ganviz.ui.plotting.axis import Span, nice_step, number, steady_span
from ganviz.ui.plotting.background import gap_caption, why_unknown
from ganviz.ui.plotting.captions import Caption, push_key, stacked
from ganviz.ui.plotting.contour import mass_level
from ganviz.ui.plotting.curve import BOLD, Curve
from ganviz.ui.plotting.labels import Label, text_size
from ganviz.ui.plotting.names import Names, names
from ganviz.ui.plotting.placement import INWARD, LINE, POINT, WORD, Crowd, Spot
from ganviz.ui.plotting.plot import LARGE, NORMAL, SMALL, Plot
from ganviz.ui.plotting.slope_curve import SlopeCurve
from ganviz.ui.plotting.spans import above, area_between
from ganviz.ui.plotting.view import Layer
from ganviz.ui.theme import tinted

#: Heights in the plot: x lies at 0, the highest density is drawn below 1, z lies at the bottom.
BOTTOM, TOP = -0.36, 1.02

#: D = 1 is drawn at this height, so that it does not touch the border.
CERTAIN = 0.96

#: Lines from z to G(z), and bars of the histogram.
LINES, BARS = 60, 60

#: The width of the curves, in pixels at scale 1.
CURVE = 1.8

#: The longest arrow as a share of the width, the least in pixels, and the heights at which arrows lie, so that they
#: cover each other less.
ARROW_REACH, LEAST_ARROW = 0.08, 2.0
ARROW_HEIGHTS = (0.03, 0.06, 0.09)

#: The region that stands for all of P_data holds this share; the width of the bar below it, in pixels at scale 1.
SUPPORT, BAR = 0.99, 5.0

#: The height of the density axis is one of these times the peak of P_data: enough for P_G, unless it is a needle.
PEAKS = (1.25, 1.6, 2.0, 2.6, 3.4)

#: Rows of points that stand for the area under a density, where words are worse placed than beside it.
FILLED_ROWS = 16

#: What z spans on its axis, by prior.
LATENT_SPANS = {"normal": (-3.0, 3.0), "uniform": (-1.0, 1.0)}


class Stage1D(Plot):
    """P_data, P_G and D over x, and below them where G takes each z; after Figure 1 of Goodfellow et al. 2014."""

    key = "stage_1d"
    title = "The line"
    dimensions = (1,)
    is_stage = True
    order = 0
    has_heading = False
    has_right_axis = True
    tick_spacing = (90.0, 60.0)
    layers = (
        Layer("data", "P_data", "X", True, "The density of the data."),
        Layer("support", "Support", "S", False, "The smallest region that holds 99 % of P_data, as a bar below x."),
        Layer("density", "P_G", "C", True, "The density of the generated points, estimated."),
        Layer("generated", "Histogram", "Y", True, "G of a fixed set of latents, counted."),
        Layer("discriminator", "D(x)", "V", True, "What D says of each x, on the axis at the right."),
        Layer("optimal", "Optimal D", "O", True, "The optimal D against this G, dashed."),
        Layer("difference", "D − D*", "E", False, "The area between D and the optimal D."),
        Layer("slope", "Slope", "K", False, "How steep D’s raw score is: what bounds it is a Lipschitz constant."),
        Layer("latent", "Latent", "Z", True, "From each z to the x that G makes of it."),
        Layer(
            "push", "Arrows", "A", True, "Where G’s loss pushes each point: a fifth longer for ten times the gradient."
        ),
    )

    def build(self) -> None:
        self.latent, self.push = Curve(connect="pairs"), Curve(connect="pairs")
        self.histogram = Curve(fill="below")
        self.filled = Curve(fill="below")
        self.data, self.generated, self.discriminator = Curve(BOLD), Curve(BOLD), Curve(BOLD)
        self.optimal = Curve()
        self.ground, self.half = Curve(), Curve()
        self.difference = Curve(fill="inside")
        self.slope = SlopeCurve()
        self.support = Curve(connect="pairs")
        self.curves = {
            "filled": self.filled,
            "generated": self.histogram,
            "difference": self.difference,
            "latent": self.latent,
            "support": self.support,
            "half": self.half,
            "ground": self.ground,
            "data": self.data,
            "density": self.generated,
            "discriminator": self.discriminator,
            "optimal": self.optimal,
            "slope": self.slope.curve,
            "unit": self.slope.unit,
            "push": self.push,
        }
        self.canvas.add(*self.curves.values())
        for axis in (self.left, self.right, self.bottom):
            axis.unlinkFromView()
        self.left.first = self.right.first = 0.0
        self.spots = {key: Spot() for key in ("data", "density", "discriminator", "optimal", "slope")}
        self.blank()

    def dress(self) -> None:
        theme = self.theme
        bold = CURVE if theme.antialias else 1.0
        self.data.pen = theme.pen(theme.data, bold)
        self.filled.pen = None
        self.filled.brush = tinted(theme.data, 0.22)
        self.generated.pen = theme.pen(theme.generator, bold)
        self.histogram.pen = None
        self.histogram.brush = tinted(theme.generator, 0.2)
        self.discriminator.pen = theme.pen(theme.discriminator, bold)
        self.optimal.pen = theme.pen(theme.optimal, 1.4 if theme.antialias else 1.0, style=Qt.PenStyle.DashLine)
        self.latent.pen = theme.hairline(theme.generator, 0.5)
        self.push.pen = theme.pen(theme.text)
        self.ground.pen = theme.pen(theme.muted)
        self.half.pen = theme.pen(theme.discriminator, alpha=0.5, style=Qt.PenStyle.DotLine)
        self.difference.pen = None
        self.difference.brush = tinted(theme.discriminator, 0.35)
        self.slope.dress(theme, bold)
        self.support.pen = theme.pen(theme.data, BAR)
        self.right.setTextPen(theme.discriminator)
        for key, curve in self.curves.items():
            curve.antialias = theme.antialias or key in SMOOTH

    def blank(self) -> None:
        for curve in self.curves.values():
            curve.blank()
        self._forget_words()
        self.peak = 1.0
        self.score_span: Span | None = None
        self.slope.blank()
        self._scale((-1.0, 1.0), (0.0, 1 / CERTAIN), (-3.0, 3.0))

    def _forget_words(self) -> None:
        for spot in self.spots.values():
            spot.forget()

    def draw(self, frame: Frame) -> list[Label]:
        snapshot = frame.snapshot
        field, densities, spoken = snapshot.field, snapshot.densities, names(snapshot.config)
        (view,) = snapshot.config.target.bounds()
        if densities is not None:
            self.peak = _peak(self.peak, densities)
        scores = self._score_range(field, view, spoken)
        latents = LATENT_SPANS[snapshot.config.latent.prior]
        self._scale(view, scores, latents)
        if self.reshaped():
            self._forget_words()
        for key, curve in self.curves.items():
            curve.visible = self.shown.get(key, True)
        self.filled.visible = self.shown["data"]
        self.half.visible = self.shown["discriminator"] and spoken.aims is not None
        self.half.move(np.array(view, float), np.full(2, _height(field.middle, scores)))
        lines = self._draw_densities(densities) | self._draw_scores(field, scores)
        self._draw_histogram(snapshot)
        self._draw_latent(snapshot, latents)
        captions = self._draw_difference(snapshot, scores)
        slope = self.slope.draw(self.shown["slope"], field, view, spoken.aims is None)
        if slope is not None:
            lines["slope"] = slope
        captions += self._draw_push(snapshot)
        marks = self._numbers(snapshot) + self._draw_support(densities)
        below = self.theme.font_size(SMALL) * 1.5
        return marks + self._words(lines, spoken, stacked(captions, self, below) + self.slope.unit_word(self))

    def _scale(self, view: Span, scores: Span, latents: Span) -> None:
        """Sets the four scales; that of z is spread over the whole width."""
        self.set_ranges((float(view[0]), float(view[1])), (BOTTOM, TOP))
        self.left.setRange(BOTTOM * self.peak, TOP * self.peak)
        low, high = scores
        self.right.setRange(low + BOTTOM * (high - low), low + TOP * (high - low))
        self.right.first, self.right.last = low, low + CERTAIN * (high - low) + 1e-9 * (high - low)
        self.bottom.setRange(*latents)
        self.ground.move(np.array(view, float), np.zeros(2))

    def _score_range(self, field: Field, view: Span, spoken: Names) -> Span:
        """What the right axis says at heights 0 and 1: room for D, for the optimal D, and for what D aims at."""
        if field.is_probability:
            return 0.0, 1 / CERTAIN
        left, right = view
        seen = (field.axes[0] >= left) & (field.axes[0] <= right)
        curves = [field.values[seen], *([] if field.optimal is None else [field.optimal[seen]]), spoken.aims or ()]
        shown = np.concatenate(curves)
        shown = shown[np.isfinite(shown)]
        if len(shown):
            self.score_span = steady_span(self.score_span, float(shown.min()), float(shown.max()))
        return self.score_span or (0.0, 1.0)

    def _draw_densities(self, densities: Densities | None) -> dict[str, Array]:
        lines: dict[str, Array] = {}
        if densities is None:
            return lines
        (x,) = densities.axes
        for key, curve, values in (
            ("data", self.data, densities.data),
            ("density", self.generated, densities.generated),
        ):
            if self.shown[key] and values is not None:
                curve.move(x, values / self.peak)
                if key == "data":
                    self.filled.move(x, values / self.peak)
                lines[key] = np.column_stack([x, values / self.peak])
        return lines

    def _draw_scores(self, field: Field, scores: Span) -> dict[str, Array]:
        lines: dict[str, Array] = {}
        (x,) = field.axes
        for key, curve, values in (
            ("discriminator", self.discriminator, field.values),
            ("optimal", self.optimal, field.optimal),
        ):
            if self.shown[key]:
                # What is not known stays a gap: a line across it would be a claim.
                y = np.full(len(x), np.nan) if values is None else _height(values, scores)
                y = np.where(np.isfinite(y), y, np.nan)
                curve.move(x, y)
                lines[key] = np.column_stack([x, y])[np.isfinite(y)]
        return lines

    def _draw_histogram(self, snapshot: Snapshot) -> None:
        if self.shown["generated"]:
            points = snapshot.generated[:, 0]
            counts, edges = np.histogram(points[np.isfinite(points)], bins=BARS, range=self.ranges[0])
            heights = counts / (max(len(points), 1) * (edges[1] - edges[0]) * self.peak)
            self.histogram.move(np.repeat(edges, 2), np.pad(np.repeat(heights, 2), 1))

    def _draw_latent(self, snapshot: Snapshot, latents: Span) -> None:
        if not self.shown["latent"]:
            return
        z, images = snapshot.latent[:, 0], snapshot.generated[:, 0]
        if snapshot.manifold is not None and snapshot.manifold_latent is not None and snapshot.manifold.ndim == 2:
            z, images = snapshot.manifold_latent[:, 0], snapshot.manifold[:, 0]
        every = max(1, len(z) // LINES)
        start = every // 2 if snapshot.manifold is not None else 0
        left, right = self.ranges[0]
        below = left + (z[start::every] - latents[0]) / (latents[1] - latents[0]) * (right - left)
        across = _inside(np.stack([below, images[start::every]], axis=1), left, right)
        up = np.tile([BOTTOM, 0.0], len(across) // 2)
        self.latent.move(across, up)

    def _draw_difference(self, snapshot: Snapshot, scores: Span) -> list[Caption]:
        """Fills what lies between D and the optimal D and returns how much it is on average."""
        if not self.shown["difference"]:
            return []
        field, config = snapshot.field, snapshot.config
        if field.optimal is None:
            self.difference.blank()
            return [Caption(why_unknown(config), self.theme.text)]
        outline = area_between(field.axes[0], _height(field.values, scores), _height(field.optimal, scores))
        self.difference.move(outline[:, 0], outline[:, 1])
        return [gap_caption(field.values - field.optimal, config, self.theme)]

    def _draw_support(self, densities: Densities | None) -> list[Label]:
        """Draws where 99 % of P_data lie as a bar right below x, and says so below the widest part of it."""
        if not self.shown["support"] or densities is None:
            self.support.visible = False
            return []
        if densities.data is None:
            self.support.visible = False
            return [self.sentence("P_data has no density here")]
        theme, area, (left, right) = self.theme, self.area, self.ranges[0]
        (x,) = densities.axes
        parts = np.clip(above(x, densities.data, mass_level(densities.data, SUPPORT)), left, right)
        height = -theme.font_size(BAR) * 0.8 / max(area.height(), 1.0) * (TOP - BOTTOM)
        self.support.move(parts.ravel(), np.full(parts.size, height))
        widest = parts[np.diff(parts, axis=1).argmax()].mean()
        (across, down), font = self.pixels(np.array([[widest, 0.0]]))[0].tolist(), theme.font(NORMAL, bold=True)
        return [self.word("99 % of P_data", (across, down + theme.font_size(32)), theme.data, font, pill=0.85)]

    def _draw_push(self, snapshot: Snapshot) -> list[Caption]:
        """Draws the arrows, at each place one, and returns their key."""
        if not self.shown["push"]:
            return []
        (left, right), (low, high) = self.ranges
        points = snapshot.generated[: len(snapshot.push), 0]
        seen = np.flatnonzero((points > left) & (points < right))
        reach, area = ARROW_REACH * (right - left), self.area
        chosen, cells = one_per_cell(points[seen, None], reach / len(ARROW_HEIGHTS))
        chosen = seen[chosen]
        arrows = levelled(snapshot.push[chosen], reach)[:, 0]
        # Heads keep their shape only where both axes are equally long: in pixels.
        across, down = area.width() / (right - left), area.height() / (high - low)
        heights = np.array(ARROW_HEIGHTS)[cells[:, 0] % len(ARROW_HEIGHTS)]
        tails = np.column_stack([points[chosen] * across, heights * down])
        vectors = np.column_stack([arrows * across, np.zeros(len(arrows))])
        drawn = strokes(tails, vectors, reach * across, self.theme.font_size(LEAST_ARROW)) / [across, down]
        self.push.move(drawn[:, 0], drawn[:, 1])
        return push_key(snapshot.push, reach * across, self.theme)

    def _numbers(self, snapshot: Snapshot) -> list[Label]:
        """Numbers x below its axis, inside the plot, and names the two axes at the right."""
        theme, font = self.theme, self.theme.font(SMALL)
        (left, right), area = self.ranges[0], self.area
        step = nice_step((right - left) * theme.font_size(90) / max(area.width(), 1.0))
        ticks = np.arange(np.ceil(left / step + 0.15), np.floor(right / step - 0.15) + 1) * step
        places = self.pixels(np.column_stack([ticks, np.zeros(len(ticks))]))
        low = theme.font_size(12)
        words = [
            self.word(number(tick, step), (x, y + low), theme.muted, font)
            for tick, (x, y) in zip(ticks.tolist(), places.tolist(), strict=True)
        ]
        latent = snapshot.config.latent
        name = "z" if latent.dimension == 1 else "z₁"
        names = theme.font(NORMAL, bold=True)
        ground = float(self.pixels(np.zeros((1, 2)))[0, 1])
        for text, y in (("x = G(z)", ground + theme.font_size(32)), (name, area.bottom() - theme.font_size(12))):
            middle = area.right() - text_size(text, names).width() / 2 - theme.font_size(8)
            words.append(self.word(text, (middle, y), theme.text, names, pill=0.85))
        scale = text_size("density", font)
        corner = (area.left() + scale.width() / 2 + theme.font_size(8), area.top() + scale.height())
        return [*words, self.word("density", corner, theme.muted, font)]

    def _words(self, lines: dict[str, Array], spoken: Names, words: list[Label]) -> list[Label]:
        """Writes the name of each curve beside it, over none of them, and not over the words that stand."""
        theme, font, area = self.theme, self.theme.font(LARGE, bold=True), self.area
        crowd = Crowd(area)
        for word in words:
            crowd.fill(word.box, WORD)
        (left, right), _ = self.ranges
        across = np.linspace(left, right, max(2, int(area.width() / 4)))
        anchors = {}
        for key, line in lines.items():
            if len(line) > 1:
                fine = np.column_stack([across, np.interp(across, line[:, 0], line[:, 1])])
                crowd.add(self.pixels(fine), LINE)
                high = fine[:, 1] > (0.4 * fine[:, 1].max() if key in ("data", "density", "slope") else -np.inf)
                anchors[key] = self.pixels(fine[high & (fine[:, 1] < 1)])
            if key in ("data", "density"):
                under = np.linspace(0, 1, FILLED_ROWS)[:, None] * fine[:, 1]
                crowd.add(self.pixels(np.column_stack([np.tile(across, FILLED_ROWS), under.ravel()])), POINT)
        crowd.add(self.pixels(np.column_stack([across, np.zeros(len(across))])), LINE)
        for key, text, colour in (
            ("data", "data", theme.data),
            ("density", "generator", theme.generator),
            ("discriminator", spoken.curve, theme.discriminator),
            ("optimal", spoken.best, theme.optimal),
            ("slope", self.slope.word, theme.muted),
        ):
            if key in anchors:
                size = text_size(text, font)
                middle = self.spots[key].choose(
                    anchors[key], size, theme.font_size(6), [(crowd, 1.0, 3.0)], False, INWARD / 4
                )
                if middle is not None:
                    words.append(self.word(text, tuple(middle), colour, font))
                    crowd.fill(words[-1].box, WORD)
        return words


#: Curves that are drawn with smooth edges on screen too: few points, seen from the last row.
SMOOTH = ("data", "density", "discriminator", "optimal", "slope", "latent")


def _peak(before: float, densities: Densities) -> float:
    """The density at height 1; it falls only when much is free, so that the axis stands still."""
    real = 0.0 if densities.data is None else float(np.nanmax(densities.data))
    made = float(np.nan_to_num(densities.generated, posinf=0.0).max())
    base = real or made or 1.0
    needed = next((base * factor for factor in PEAKS if base * factor >= 1.1 * made), base * PEAKS[-1])
    keep = needed <= before <= 1.7 * needed
    return before if keep else needed


def _height(score: Any, scores: Span) -> Any:
    """Where a score, or an array of scores, lies in the plot, by the scores at heights 0 and 1."""
    low, high = scores
    return (score - low) / (high - low)


def _inside(ends: Array, left: float, right: float) -> Array:
    """Flattens ``(n, 2)`` ends, without the lines that are not numbers; far ones end one width outside the view."""
    ends = ends[np.isfinite(ends).all(axis=1)]
    width = right - left
    return np.clip(ends, left - width, right + width).ravel()

"""The stage for distributions on the plane."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPointF, Qt

from ganviz.snapshot import Array, Densities, Field, Frame, Snapshot
from ganviz.ui.plotting.arrows import levelled, one_per_cell, strokes
from ganviz.ui.plotting.axis import Span
from ganviz.ui.plotting.background import LAYERS, Background
from ganviz.ui.plotting.captions import Caption, push_key, stacked
from ganviz.ui.plotting.contour import eased, mass_level, paths, segments
from ganviz.ui.plotting.curve import BOLD, Curve
from ganviz.ui.plotting.field import finer, same_grid
from ganviz.ui.plotting.figures import figures
from ganviz.ui.plotting.labels import Label, text_size
from ganviz.ui.plotting.manifold import OPACITIES, by_opacity, threads
from ganviz.ui.plotting.mode_circles import CLEAR, COVERING, ModeCircles
from ganviz.ui.plotting.names import names
from ganviz.ui.plotting.placement import INWARD, LINE, POINT, WORD, Crowd, Crowds, Spot
from ganviz.ui.plotting.plot import LARGE, NORMAL, Plot
from ganviz.ui.plotting.points import Points
from ganviz.ui.plotting.view import Layer
from ganviz.ui.theme import tinted

#: The regions whose edges are drawn hold these shares of a distribution, and the one that stands for all of P_data this
#: one.
SHARES, SUPPORT = (0.3, 0.6, 0.9), 0.99

#: The longest arrow as a share of the view, the least, and the side of the squares with one arrow each, in pixels.
ARROW_REACH, LEAST_ARROW, ARROW_ROOM = 0.07, 2.0, 13.0

#: A thread of the latent grid that leads further out of the view than so many times its size is left out.
FAR = 20.0

#: In live drawing words are placed anew with one of so many frames.
WORDS_EVERY = 3

#: A word keeps free of the points that it does not name for so many pixels around; what one of them weighs there.
NEAR, RIVAL = 40.0, 0.1


class Stage2D(Plot):
    """D as a field from orange (fake) to blue (real), with data and generated points, and what moves them."""

    key = "stage_2d"
    title = "The plane"
    dimensions = (2,)
    is_stage = True
    order = 0
    has_heading = False
    tick_spacing = (90.0, 70.0)
    layers = (
        *LAYERS,
        Layer("decision", "Decision", "H", True, "Where D cannot tell: D = ½, or the middle of a score."),
        Layer("optimal", "Optimal line", "O", False, "Where the optimal D against this G could not tell, dashed."),
        Layer("data", "Data", "X", True, "Points of P_data."),
        Layer("data_density", "P_data", "P", False, "The smallest regions that hold 30, 60 and 90 % of P_data."),
        Layer("support", "Support", "S", False, "The edge of the smallest region that holds 99 % of P_data."),
        Layer("generated", "Generated", "Y", True, "G of a fixed set of latents, so that they move."),
        Layer("density", "P_G", "C", False, "The smallest regions that hold 30, 60 and 90 % of P_G."),
        Layer(
            "push", "Arrows", "A", False, "Where G’s loss pushes each point: a fifth longer for ten times the gradient."
        ),
        Layer("manifold", "Latent", "Z", False, "G of a grid of equally likely latents: strong where dense."),
        Layer("modes", "Modes", "M", True, "Circles at 3σ with the share of the generated points in them."),
    )

    def build(self) -> None:
        self.background = Background()
        self.threads = [Curve(connect="pairs") for _ in OPACITIES]
        self.density, self.data_density = LevelLines(SHARES), LevelLines(SHARES)
        self.support = LevelLines((SUPPORT,), 1.8)
        self.data, self.generated = Points(symbol="o"), Points(symbol="d")
        self.decision, self.optimal = Curve(BOLD, connect="pairs"), Curve()
        self.modes = ModeCircles()
        self.push = Curve(connect="pairs")
        self.levels = (self.data_density, self.support, self.density)
        self.curves = [*self.threads, *self.levels, self.decision, self.optimal, self.push]
        self.canvas.add(self.background.image, *self.threads, *self.levels, self.background.unit)
        self.canvas.add(self.data, self.generated)
        self.canvas.add(self.decision, self.optimal, *self.modes.items, self.push)
        self.spots = {word: Spot() for word in ("data", "generated", "decision", "support", "peak", "unit")}
        self._worded: Frame | None = None
        self._words_rest, self._kept_words = 0, list[Label]()
        #: What the lines were drawn from: the optimal D, and D with the middle of its values.
        self._best: Array | None = None
        self._judged: tuple[Array, float] | None = None
        self.blank()

    def dress(self) -> None:
        theme = self.theme
        self.background.dress(theme)
        self.view_box.setBorder(theme.pen(theme.border))
        hairline = theme.pen(theme.background, 0.7)
        hairline.setWidthF(0.7 * theme.scale)
        for points, colour, size in ((self.data, theme.data, 6.5), (self.generated, theme.generator, 8.0)):
            points.dress(hairline, tinted(colour, 1), theme.font_size(size))
        for curve, opacity in zip(self.threads, OPACITIES, strict=True):
            curve.pen = theme.hairline(theme.generator, opacity)
        self.density.pen = theme.pen(theme.generator, alpha=0.8)
        self.data_density.pen = theme.pen(theme.data, alpha=0.8)
        self.support.pen = theme.pen(theme.data, 1.8 if theme.antialias else 1.0)
        self.push.pen = theme.hairline(theme.text, 0.85)
        self.decision.pen = theme.pen(theme.text, 1.8 if theme.antialias else 1.0)
        self.optimal.pen = theme.pen(theme.optimal, 1.4 if theme.antialias else 1.0, style=Qt.PenStyle.DashLine)
        self.modes.dress(theme)
        for curve in self.curves:
            curve.antialias = theme.antialias
        # Only these, and the modes' circles: smooth edges cost a millisecond here and are seen from the last row.
        for curve in (self.decision, self.optimal, self.support):
            curve.antialias = True

    def blank(self) -> None:
        self.background.blank()
        for curve in self.curves:
            curve.blank()
        self._best = self._judged = None
        for levels in self.levels:
            levels.forget()
        for points in (self.data, self.generated):
            points.blank()
        self.modes.blank()
        self._forget_words()
        self._fit(((-1.0, 1.0), (-1.0, 1.0)), None)

    def _forget_words(self) -> None:
        self._worded = None
        for spot in self.spots.values():
            spot.forget()

    def draw(self, frame: Frame) -> list[Label]:
        snapshot = frame.snapshot
        field = snapshot.field
        bounds = snapshot.config.target.bounds()
        self._fit(bounds, field.axes)
        reshaped = self.reshaped()
        if reshaped:
            self._forget_words()
        captions = self.background.draw(self.shown, field, snapshot.config, self.ranges)
        line = self._draw_lines(field)
        corners = np.array(self.ranges).T
        for key, item, points in (
            ("data", self.data, snapshot.data),
            ("generated", self.generated, snapshot.generated),
        ):
            item.visible = self.shown[key]
            if self.shown[key]:
                item.move(points, *corners)
        captions += self._draw_densities(snapshot.densities)
        captions += self._draw_push(snapshot)
        self._draw_manifold(snapshot)
        before, self._worded = self._worded, frame
        self._words_rest += 1
        same = before is None or frame is before or frame.measures is not before.measures
        # Words glide slowly, and to place them costs as much as all the rest.
        if same or reshaped or self.theme.antialias or self._words_rest >= WORDS_EVERY:
            self._kept_words, self._words_rest = self._words(frame, line, captions), 0
        return self._kept_words

    def _fit(self, bounds: tuple[Span, ...], axes: tuple[Array, ...] | None) -> None:
        """Shows all of the bounds with equal scales, and no more than the field covers."""
        theme, size = self.theme, self.widget.size()
        room = np.array([size.width() - theme.font_size(self.axis_width + 14), size.height() - theme.font_size(30)])
        room = np.maximum(room, 50.0)
        low, high = np.array(bounds, float).T
        middle = (low + high) / 2
        pixel = float(((high - low) / room).max())
        half = room * pixel / 2
        if axes is not None:
            half = np.minimum(half, [min(m - axis[0], axis[-1] - m) for m, axis in zip(middle, axes, strict=True)])
        spare = np.floor((room - 2 * half / pixel) / 2).tolist()
        self.plot.layout.setContentsMargins(spare[0], spare[1], spare[0] + theme.font_size(14), spare[1])
        self.plot.layout.activate()
        (left, bottom), (right, top) = (middle - half).tolist(), (middle + half).tolist()
        self.set_ranges((left, right), (bottom, top))

    def _draw_lines(self, field: Field) -> Array:
        """Draws where D and the optimal D change their mind; returns the first of the two, ``(n, 2)``."""
        self.decision.visible = self.shown["decision"]
        self.optimal.visible = self.shown["optimal"] and field.optimal is not None
        judged = self._judged
        if self.shown["decision"] and not (judged and same_grid(field.values, judged[0]) and field.middle == judged[1]):
            self._judged = field.values, field.middle
            _draw(self.decision, segments(*finer(field.axes, field.values, 2), field.middle)[0].reshape(-1, 2))
        best = field.optimal
        if self.optimal.visible and best is not None and not same_grid(best, self._best):
            self._best = best
            _draw(self.optimal, _joined(field.axes, eased(best, field.middle), field.middle))
        return np.column_stack(self.decision.line) if self.decision.visible else np.empty((0, 2))

    def _draw_densities(self, densities: Densities | None) -> list[Caption]:
        """Draws both distributions' level lines and the support of P_data; returns what they are."""
        theme, captions = self.theme, list[Caption]()
        distributions = (None, None) if densities is None else (densities.data, densities.generated)
        shares = ", ".join(f"{share:.0%}"[:-1] for share in SHARES)
        for key, lines, distribution, text, colour in (
            ("data_density", self.data_density, distributions[0], f"lines: {shares} % of P_data", theme.data),
            ("support", self.support, distributions[0], "", theme.data),
            ("density", self.density, distributions[1], f"lines: {shares} % of P_G", theme.generator),
        ):
            lines.visible = self.shown[key] and distribution is not None
            if densities is None or not self.shown[key]:
                continue
            if distribution is None:
                captions.append(Caption("P_data has no density here", colour))
                continue
            lines.follow(densities.axes, distribution)
            if text:
                captions.append(Caption(text, colour))
        return captions

    def _draw_push(self, snapshot: Snapshot) -> list[Caption]:
        """Draws the arrows and returns their key."""
        self.push.visible = self.shown["push"]
        if not self.shown["push"]:
            return []
        low, high = np.array(self.ranges).T
        pixel = (high[1] - low[1]) / max(self.area.height(), 1.0)
        reach = ARROW_REACH * (high[1] - low[1])
        tails = snapshot.generated[: len(snapshot.push)]
        seen = np.flatnonzero(((tails > low) & (tails < high)).all(axis=1))
        rows = seen[one_per_cell(tails[seen], self.theme.font_size(ARROW_ROOM) * pixel)[0]]
        arrows = levelled(snapshot.push[rows], reach)
        _draw(self.push, strokes(tails[rows], arrows, reach, self.theme.font_size(LEAST_ARROW) * pixel))
        return push_key(snapshot.push, reach / pixel, self.theme)

    def _draw_manifold(self, snapshot: Snapshot) -> None:
        visible = self.shown["manifold"] and snapshot.manifold is not None
        for curve in self.threads:
            curve.visible = visible
        if visible and snapshot.manifold is not None:
            low, high = np.array(self.ranges).T
            pieces, density = threads(snapshot.manifold, float(np.prod(high - low)))
            # Qt draws lines to astronomic places slowly or wrongly.
            near = ((pieces > low - FAR * (high - low)) & (pieces < high + FAR * (high - low))).all(axis=(1, 2))
            groups = by_opacity(pieces[near], density[near])
            for curve, points in zip(self.threads, groups, strict=True):
                _draw(curve, points)

    def _words(self, frame: Frame, line: Array, captions: list[Caption]) -> list[Label]:
        """Writes the captions, the modes' shares, and the important words beside what they name."""
        snapshot, theme = frame.snapshot, self.theme
        pixels = {"data": self.pixels(snapshot.data), "generated": self.pixels(snapshot.generated)}
        points = {key: Crowd(self.area) for key in pixels}
        both, lines = Crowd(self.area), Crowd(self.area)
        for key, crowd in points.items():
            if self.shown[key]:
                crowd.add(pixels[key], POINT)
                both.join(crowd)
        words = stacked(captions, self)
        for word in words:
            lines.fill(word.box, WORD)
        words += self._draw_modes(frame, lines, both)
        # The data do not move: their word keeps to the outside, clear of what stands still and away from imitations.
        alone = [(points["data"], 1.0, 0.0), (points["generated"], RIVAL, NEAR)]
        words += self._word("data", "data", pixels["data"], theme.data, lines, alone, both)
        on_line = self.pixels(line)
        lines.add(on_line, LINE)
        if self.optimal.visible:
            lines.add(self.pixels(np.column_stack(self.optimal.line)), LINE)
        near = [(both, 1.0, 0.0), (points["data"], RIVAL, NEAR)]
        words += self._word("generated", "generator", pixels["generated"], theme.generator, lines, near, both)
        half = names(snapshot.config).undecided
        words += self._word("decision", half, on_line, theme.text, lines, [(both, 1.0, 0.0)], both)
        return words + self._overlay_words(lines, both)

    def _overlay_words(self, lines: Crowd, points: Crowd) -> list[Label]:
        """Names the edge of P_data's support, the steepest place of D and where its slope is 1."""
        theme, others, words = self.theme, [(points, 1.0, 0.0)], list[Label]()
        if self.support.visible:
            edge = self.pixels(np.column_stack(self.support.line))
            lines.add(edge, LINE)
            words += self._word("support", "99 % of P_data", edge, theme.data, lines, others, points, NORMAL)
        if self.background.peak is None:
            return words
        place, slope = self.background.peak
        place, text = self.pixels(place), f"largest: {figures(slope)}"
        lines.add(place, LINE)
        steepest = self._word("peak", text, place, theme.text, lines, others, points, NORMAL)
        words += [replace(word, dot=QPointF(*place[0])) for word in steepest]
        unit = self.background.unit
        if unit.visible and len(unit.line[0]):
            on_unit = self.pixels(np.column_stack(unit.line))
            words += self._word("unit", "‖∇f‖ = 1", on_unit, theme.text, lines, others, points, NORMAL)
        return words

    def _word(
        self,
        key: str,
        text: str,
        anchors: Array,
        colour: str,
        lines: Crowd,
        others: Crowds,
        points: Crowd,
        height: float = LARGE,
    ) -> list[Label]:
        """Writes one of the important words, if what it names is shown, and counts it in ``lines``."""
        theme, font = self.theme, self.theme.font(height, bold=True)
        size = text_size(text, font)
        if not self.shown.get(key, True):
            return []
        inward = {"data": -INWARD, "support": 0.0}.get(key, INWARD)
        crowds = [(lines, 1.0, 3.0), *others]
        middle = self.spots[key].choose(anchors, size, theme.font_size(8), crowds, key in ("data", "generated"), inward)
        if middle is None:
            return []
        covers = points.under(middle[None], size)[0] + lines.under(middle[None], size)[0] > 0
        word = self.word(text, (float(middle[0]), float(middle[1])), colour, font, pill=COVERING if covers else CLEAR)
        lines.fill(word.box, WORD)
        return [word]

    def _draw_modes(self, frame: Frame, lines: Crowd, points: Crowd) -> list[Label]:
        modes = frame.snapshot.config.target.modes()
        visible = self.shown["modes"] and modes is not None
        for item in self.modes.items:
            item.visible = visible
        if modes is None or not visible:
            return []
        return self.modes.draw(modes.centres, modes.sigma, frame.measures, self, lines, points)


class LevelLines(Curve):
    """The edges of the smallest regions that hold some shares of a distribution."""

    def __init__(self, shares: tuple[float, ...], breadth: float = 1.0) -> None:
        super().__init__(breadth, connect="pairs")
        self._shares = shares
        self._distribution: Array | None = None

    def forget(self) -> None:
        """Draws the next distribution anew."""
        self._distribution = None

    def follow(self, axes: tuple[Array, ...], distribution: Array) -> None:
        """Draws the edges for ``(ny, nx)`` densities, if they are others than before."""
        if not same_grid(distribution, self._distribution):
            self._distribution = distribution
            levels = [mass_level(distribution, share) for share in self._shares]
            _draw(self, np.concatenate([segments(axes, distribution, level)[0].reshape(-1, 2) for level in levels]))


def _draw(curve: Curve, points: Array) -> None:
    curve.move(points[:, 0], points[:, 1])


def _joined(axes: tuple[Array, ...], values: Array, level: float) -> Array:
    lines = paths(*segments(axes, values, level))
    gap = np.full((1, 2), np.nan)
    return np.concatenate([part for line in lines for part in (line, gap)]) if lines else gap

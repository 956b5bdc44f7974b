"""The stage for laws on the plane."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt

from ganviz.snapshot import Array, Densities, Field, Frame, Snapshot
from ganviz.ui.views import Layer
from ganviz.ui.views._arrows import shortened, strokes
from ganviz.ui.views._axis import Span
from ganviz.ui.views._bold import BoldCurve
from ganviz.ui.views._contour import mass_level, paths, segments
from ganviz.ui.views._field import FieldImage, finer
from ganviz.ui.views._labels import Label, text_size
from ganviz.ui.views._manifold import OPACITIES, by_opacity, threads
from ganviz.ui.views._mode_circles import CLEAR, COVERING, ModeCircles
from ganviz.ui.views._names import names
from ganviz.ui.views._placement import INWARD, LINE, POINT, WORD, Crowd, Crowds, Spot
from ganviz.ui.views._plot import LARGE, Plot
from ganviz.ui.views._points import Points

#: The regions whose edges are drawn hold these shares of P_G.
SHARES = (0.3, 0.6, 0.9)

#: The longest arrow as a share of the view, and how many are drawn.
ARROW_REACH, MOST_ARROWS = 0.055, 160

#: A thread of the latent grid that leads further out of the view than so many times its size is left out.
FAR = 20.0

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
        Layer("field", "D field", "V", True, "Orange where D says fake, blue where it says real."),
        Layer("decision", "Decision line", "H", True, "Where D cannot tell: D = ½, or the middle of a score."),
        Layer("optimal", "Best line", "O", False, "Where the best D against this G could not tell, dashed."),
        Layer("optimal_field", "Best D", "Shift+O", False, "Shows the best D instead of the trained one."),
        Layer("data", "Data", "X", True, "Points of P_data."),
        Layer("generated", "Generated", "Y", True, "G of a fixed set of latents, so that they move."),
        Layer("density", "Contours", "C", False, "The smallest regions that hold 30, 60 and 90 % of P_G."),
        Layer("push", "Arrows", "A", False, "Where G's loss pushes each point; long arrows level off."),
        Layer("manifold", "Latent grid", "Z", False, "G of a grid of equally likely latents: strong where dense."),
        Layer("modes", "Modes", "M", True, "Circles at 3σ with the share of the generated points in them."),
    )

    def build(self) -> None:
        self.field = FieldImage()
        self.threads = [pg.PlotCurveItem(connect="pairs") for _ in OPACITIES]
        self.density = pg.PlotCurveItem(connect="pairs")
        self.data, self.generated = Points(symbol="o"), Points(symbol="d")
        self.decision, self.optimal = BoldCurve(connect="pairs"), pg.PlotCurveItem(connect="finite")
        self.modes = ModeCircles()
        self.push = pg.PlotCurveItem(connect="pairs")
        self.curves = [*self.threads, self.density, self.decision, self.optimal, self.push]
        self.plot.addItem(self.field)
        lines = (self.decision, self.optimal, *self.modes.items, self.push)
        for item in (*self.threads, self.density, self.data, self.generated, *lines):
            self.plot.addItem(item)
        self.spots = {word: Spot() for word in ("data", "generated", "decision")}
        self._worded: Frame | None = None
        self._words_rest, self._kept_words = False, list[Label]()
        self._contours_of: Densities | None = None
        self.blank()

    def dress(self) -> None:
        theme = self.theme
        self.colours = theme.field_colours()
        self.view_box.setBorder(theme.pen(theme.border))
        hairline = theme.pen(theme.background, 0.7)
        hairline.setWidthF(0.7 * theme.scale)
        for points, colour, size in ((self.data, theme.data, 6.5), (self.generated, theme.generator, 8.0)):
            points.setPen(hairline)
            points.setBrush(colour)
            points.setSize(theme.font_size(size))
        for curve, opacity in zip(self.threads, OPACITIES, strict=True):
            curve.setPen(theme.hairline(theme.generator, opacity))
        self.density.setPen(theme.pen(theme.generator, alpha=0.8))
        self.push.setPen(theme.hairline(theme.text, 0.85))
        self.decision.setPen(theme.pen(theme.text, 1.8 if theme.antialias else 1.0))
        self.optimal.setPen(theme.pen(theme.optimal, 1.4 if theme.antialias else 1.0, style=Qt.PenStyle.DashLine))
        self.modes.dress(theme)
        for curve in self.curves:
            curve.opts["antialias"] = theme.antialias
        # Only these two, and the modes' circles: smooth edges cost a millisecond here and are seen from the last row.
        for curve in (self.decision, self.optimal):
            curve.opts["antialias"] = True

    def blank(self) -> None:
        self.field.clear()
        for curve in self.curves:
            _draw(curve, np.empty((0, 2)))
        for points in (self.data, self.generated):
            points.setData(x=[], y=[])
        self.modes.blank()
        self._forget_words()
        self._contours_of = None
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
        self._draw_field(field)
        line = self._draw_lines(field)
        corners = np.array(self.ranges).T
        for key, item, points in (
            ("data", self.data, snapshot.data),
            ("generated", self.generated, snapshot.generated),
        ):
            item.setVisible(self.shown[key])
            if self.shown[key]:
                item.move(points, *corners)
        self._draw_density(snapshot.densities)
        self._draw_push(snapshot)
        self._draw_manifold(snapshot)
        before, self._worded = self._worded, frame
        self._words_rest = not self._words_rest
        same = before is None or frame is before or frame.measures is not before.measures
        # Words glide slowly, and to place them costs as much as all the rest: in live drawing at every second frame.
        if same or reshaped or self.theme.antialias or not self._words_rest:
            self._kept_words = self._words(frame, line)
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

    def _draw_field(self, field: Field) -> None:
        optimal = self.shown["optimal_field"] and field.optimal is not None
        self.field.setVisible(self.shown["field"] or optimal)
        if self.field.isVisible():
            values = field.optimal if optimal and field.optimal is not None else field.values
            self.field.set_field(field.axes, values, field.middle, field.span, self.colours)

    def _draw_lines(self, field: Field) -> Array:
        """Draws where D and the best D change their mind; returns the first of the two, ``(n, 2)``."""
        self.decision.setVisible(self.shown["decision"])
        self.optimal.setVisible(self.shown["optimal"] and field.optimal is not None)
        line = np.empty((0, 2))
        if self.shown["decision"]:
            line = segments(*finer(field.axes, field.values, 2), field.middle)[0].reshape(-1, 2)
            _draw(self.decision, line)
        if self.optimal.isVisible() and field.optimal is not None:
            _draw(self.optimal, _joined(field.axes, field.optimal, field.middle))
        return line

    def _draw_density(self, densities: Densities | None) -> None:
        self.density.setVisible(self.shown["density"] and densities is not None)
        if densities is None or not self.shown["density"] or densities is self._contours_of:
            return
        levels = [mass_level(densities.generated, share) for share in SHARES]
        pieces = [segments(densities.axes, densities.generated, level)[0].reshape(-1, 2) for level in levels]
        _draw(self.density, np.concatenate(pieces))
        self._contours_of = densities

    def _draw_push(self, snapshot: Snapshot) -> None:
        self.push.setVisible(self.shown["push"])
        if self.shown["push"]:
            extent = self.ranges[1][1] - self.ranges[1][0]
            reach, pixel = ARROW_REACH * extent, extent / max(self.area.height(), 1.0)
            push = snapshot.push[:MOST_ARROWS]
            tails = snapshot.generated[: len(push)]
            low, high = np.array(self.ranges).T
            seen = ((tails > low) & (tails < high)).all(axis=1)
            _draw(self.push, strokes(tails[seen], shortened(push[seen], reach, extent), reach, 2 * pixel))

    def _draw_manifold(self, snapshot: Snapshot) -> None:
        visible = self.shown["manifold"] and snapshot.manifold is not None
        for curve in self.threads:
            curve.setVisible(visible)
        if visible and snapshot.manifold is not None:
            low, high = np.array(self.ranges).T
            pieces, density = threads(snapshot.manifold, float(np.prod(high - low)))
            # Qt draws lines to astronomic places slowly or wrongly.
            near = ((pieces > low - FAR * (high - low)) & (pieces < high + FAR * (high - low))).all(axis=(1, 2))
            groups = by_opacity(pieces[near], density[near])
            for curve, points in zip(self.threads, groups, strict=True):
                _draw(curve, points)

    def _words(self, frame: Frame, line: Array) -> list[Label]:
        """Writes the modes' shares, and the important words beside what they name."""
        snapshot, theme = frame.snapshot, self.theme
        pixels = {"data": self.pixels(snapshot.data), "generated": self.pixels(snapshot.generated)}
        points = {key: Crowd(self.area) for key in pixels}
        both, lines = Crowd(self.area), Crowd(self.area)
        for key in points:
            if self.shown[key]:
                points[key].add(pixels[key], POINT)
                both.add(pixels[key], POINT)
        words = self._draw_modes(frame, lines, both)
        # The data do not move: their word keeps to the outside, clear of what stands still and away from imitations.
        alone = [(points["data"], 1.0, 0.0), (points["generated"], RIVAL, NEAR)]
        words += self._word("data", "data", pixels["data"], theme.data, lines, alone, both)
        on_line = self.pixels(line)
        lines.add(on_line, LINE)
        if self.optimal.isVisible():
            lines.add(self.pixels(np.column_stack(self.optimal.getData())), LINE)
        near = [(both, 1.0, 0.0), (points["data"], RIVAL, NEAR)]
        words += self._word("generated", "generator", pixels["generated"], theme.generator, lines, near, both)
        half = names(snapshot.config).undecided
        words += self._word("decision", half, on_line, theme.text, lines, [(both, 1.0, 0.0)], both)
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
    ) -> list[Label]:
        """Writes one of the important words, if what it names is shown, and counts it in ``lines``."""
        theme, font = self.theme, self.theme.font(LARGE, bold=True)
        size = text_size(text, font)
        if not self.shown[key]:
            return []
        inward = -INWARD if key == "data" else INWARD
        crowds = [(lines, 1.0, 3.0), *others]
        middle = self.spots[key].choose(anchors, size, theme.font_size(8), crowds, key != "decision", inward)
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
            item.setVisible(visible)
        if modes is None or not visible:
            return []
        return self.modes.draw(modes.centres, modes.sigma, frame.measures, self, lines, points)


def _draw(curve: pg.PlotCurveItem, points: Array) -> None:
    curve.setData(x=points[:, 0], y=points[:, 1])


def _joined(axes: tuple[Array, ...], values: Array, level: float) -> Array:
    lines = paths(*segments(axes, values, level))
    gap = np.full((1, 2), np.nan)
    return np.concatenate([part for line in lines for part in (line, gap)]) if lines else gap

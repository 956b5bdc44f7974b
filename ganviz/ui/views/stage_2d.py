"""The stage for laws on the plane."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt

from ganviz.snapshot import Array, Densities, Field, Frame, Snapshot
from ganviz.ui.views import Layer
from ganviz.ui.views._arrows import shortened, strokes
from ganviz.ui.views._contour import mass_level, paths, segments
from ganviz.ui.views._field import FieldImage
from ganviz.ui.views._labels import Label, text_size
from ganviz.ui.views._manifold import OPACITIES, by_opacity, threads
from ganviz.ui.views._placement import Crowd, Spot
from ganviz.ui.views._points import Points
from ganviz.ui.views._plot import LARGE, NORMAL, Plot, Span

#: The regions whose edges are drawn hold these shares of P_G.
SHARES = (0.3, 0.6, 0.9)

#: The longest arrow as a share of the view, and how many are drawn.
ARROW_REACH, MOST_ARROWS = 0.055, 160

#: A mode's circle is drawn at so many standard deviations: the border of high quality.
CIRCLE = 3.0
ROUND = np.column_stack([f(np.linspace(0, 2 * np.pi, 49)) for f in (np.cos, np.sin)])

#: What words keep free of: weights of a point, of a square of a line, of another word.
POINT, LINE, WORD = 1.5, 5.0, 5.0


class Stage2D(Plot):
    """D as a field from orange (fake) to blue (real), data and generated points on it, and what G's loss does to them."""

    key = "stage_2d"
    title = "The plane"
    dimensions = (2,)
    is_stage = True
    order = 0
    has_heading = False
    tick_spacing = (90.0, 70.0)
    layers = (
        Layer("field", "D as a field", "V", True, "Orange where D says fake, blue where it says real."),
        Layer("decision", "Decision line", "H", True, "Where D cannot tell: D = ½, or a critic's middle."),
        Layer("optimal", "Optimal decision line", "O", False, "Where the best D against this G would say ½, dashed."),
        Layer(
            "optimal_field", "Optimal D as the field", "Shift+O", False, "Shows the best D instead of the trained one."
        ),
        Layer("data", "Data", "X", True, "Points of P_data."),
        Layer("generated", "Generated points", "Y", True, "G of a fixed set of latents, so that they move."),
        Layer("density", "Contours of P_G", "C", False, "The smallest regions that hold 30, 60 and 90 % of P_G."),
        Layer("push", "Gradient arrows", "A", False, "Where G's loss pushes each point; long arrows level off."),
        Layer("manifold", "Latent grid", "Z", False, "G of a grid of equally likely latents: strong where dense."),
        Layer("modes", "Modes", "M", True, "Circles at 3σ with the share of the generated points in them."),
    )

    def build(self) -> None:
        self.field = FieldImage()
        self.threads = [pg.PlotCurveItem(connect="pairs") for _ in OPACITIES]
        self.density = pg.PlotCurveItem(connect="pairs")
        self.data, self.generated = Points(symbol="o"), Points(symbol="d")
        self.decision, self.optimal = pg.PlotCurveItem(connect="pairs"), pg.PlotCurveItem(connect="finite")
        self.found, self.missed = (pg.PlotCurveItem(connect="finite") for _ in range(2))
        self.push = pg.PlotCurveItem(connect="pairs")
        self.curves = [*self.threads, self.density, self.decision, self.optimal, self.found, self.missed, self.push]
        self.plot.addItem(self.field)
        for item in (*self.threads, self.density, self.data, self.generated, *self.curves[-5:]):
            self.plot.addItem(item)
        self.spots = {word: Spot() for word in ("data", "generator", "decision")}
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
            curve.setPen(theme.pen(theme.generator, alpha=opacity))
        self.density.setPen(theme.pen(theme.generator, alpha=0.8))
        self.push.setPen(theme.pen(theme.text, alpha=0.8))
        self.decision.setPen(theme.pen(theme.text, 1.2))
        self.optimal.setPen(theme.pen(theme.optimal, 1.2, style=Qt.PenStyle.DashLine))
        self.found.setPen(theme.pen(theme.text, alpha=0.75))
        self.missed.setPen(theme.pen(theme.warning, 1.6, style=Qt.PenStyle.DotLine))
        for curve in self.curves:
            curve.opts["antialias"] = theme.antialias
        # Few and long: smooth edges cost a millisecond here and are seen from the last row.
        for curve in (self.decision, self.optimal, self.found, self.missed):
            curve.opts["antialias"] = True

    def blank(self) -> None:
        self.field.clear()
        for curve in self.curves:
            _draw(curve, np.empty((0, 2)))
        for points in (self.data, self.generated):
            points.setData(x=[], y=[])
        for spot in self.spots.values():
            spot.middle = None
        self._contours_of = None
        self._fit(((-1.0, 1.0), (-1.0, 1.0)), None)

    def draw(self, frame: Frame) -> list[Label]:
        snapshot = frame.snapshot
        field = snapshot.field
        bounds = snapshot.config.target.bounds()
        self._fit(bounds, field.axes)
        self._draw_field(field)
        lines = self._draw_lines(field)
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
        crowd = Crowd(self.area)
        words = self._draw_modes(frame, crowd)
        return words + self._name_things(snapshot, lines, crowd)

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
            line = segments(field.axes, field.values, field.middle)[0].reshape(-1, 2)
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
            arrows = shortened(push, reach, extent)
            _draw(self.push, strokes(snapshot.generated[: len(push)], arrows, reach, 2 * pixel))

    def _draw_manifold(self, snapshot: Snapshot) -> None:
        visible = self.shown["manifold"] and snapshot.manifold is not None
        for curve in self.threads:
            curve.setVisible(visible)
        if visible and snapshot.manifold is not None:
            (left, right), (low, high) = self.ranges
            groups = by_opacity(*threads(snapshot.manifold, (right - left) * (high - low)))
            for curve, points in zip(self.threads, groups, strict=True):
                _draw(curve, points)

    def _draw_modes(self, frame: Frame, crowd: Crowd) -> list[Label]:
        modes = frame.snapshot.config.target.modes()
        visible = self.shown["modes"] and modes is not None
        self.found.setVisible(visible)
        self.missed.setVisible(visible)
        if modes is None or not visible:
            return []
        measures = frame.measures
        captured = measures.mode_captured if measures is not None else None
        shares = measures.mode_shares if measures is not None else None
        found = np.ones(len(modes.centres), bool) if captured is None else captured
        radius = CIRCLE * modes.sigma
        circles = modes.centres[:, None] + radius[:, None, None] * ROUND
        _draw(self.found, _apart(circles[found]))
        _draw(self.missed, _apart(circles[~found]))
        crowd.add(self.pixels(circles.reshape(-1, 2)), LINE)
        if shares is None or captured is None:
            return []
        theme, font = self.theme, self.theme.font(NORMAL)
        words = []
        outward = _outward(modes.centres)
        pixel = (self.ranges[0][1] - self.ranges[0][0]) / max(self.area.width(), 1.0)
        for middle, direction, reach, share, is_found in zip(
            self.pixels(modes.centres), outward, radius / pixel, shares, found, strict=True
        ):
            text = f"{share:.0%}".replace("%", " %") if is_found else "missed"
            size = text_size(text, font)
            away = reach + theme.font_size(8) + np.abs(direction) @ [size.width() / 2, size.height() / 2]
            at = middle + direction * [1, -1] * away
            words.append(self.word(text, tuple(at), theme.text if is_found else theme.warning, font))
            crowd.fill(words[-1].box, WORD)
        return words

    def _name_things(self, snapshot: Snapshot, line: Array, crowd: Crowd) -> list[Label]:
        """Writes the important words beside what they name."""
        theme, font = self.theme, self.theme.font(LARGE, bold=True)
        gap = theme.font_size(8)
        on_line = self.pixels(line)
        crowd.add(on_line, LINE)
        data, generated = (self.pixels(points) for points in (snapshot.data, snapshot.generated))
        points = {"data": Crowd(self.area), "generator": Crowd(self.area)}
        points["data"].add(data, POINT)
        points["generator"].add(generated, POINT)
        half = "D = ½" if snapshot.field.is_probability else "critic’s middle"
        named = (
            ("data", "data", data, theme.data, self.shown["data"], "generator"),
            ("generator", "generator", generated, theme.generator, self.shown["generated"], "data"),
            ("decision", half, on_line, theme.text, self.shown["decision"], None),
        )
        words = []
        for key, text, anchors, colour, visible, rival in named:
            if not visible:
                continue
            size = text_size(text, font)
            crowds = [(crowd, 1.0, 3.0), (points["data"], 1.0, 0.0), (points["generator"], 1.0, 0.0)]
            if rival is not None:
                crowds.append((points[rival], 0.3, 40.0))
            middle = self.spots[key].choose(anchors, size, gap, crowds)
            if middle is not None:
                words.append(self.word(text, tuple(middle), colour, font))
                crowd.fill(words[-1].box, WORD)
        return words


def _draw(curve: pg.PlotCurveItem, points: Array) -> None:
    curve.setData(x=points[:, 0], y=points[:, 1])


def _apart(shapes: Array) -> Array:
    """Joins ``(n, points, 2)`` shapes to one curve with a gap after each."""
    return np.pad(shapes, ((0, 0), (0, 1), (0, 0)), constant_values=np.nan).reshape(-1, 2)


def _joined(axes: tuple[Array, ...], values: Array, level: float) -> Array:
    lines = paths(*segments(axes, values, level))
    gap = np.full((1, 2), np.nan)
    return np.concatenate([part for line in lines for part in (line, gap)]) if lines else gap


def _outward(centres: Array) -> Array:
    """Returns for each mode the direction in which there is most room: away from the others, the near ones first."""
    between = centres[:, None] - centres
    squared = np.maximum(np.square(between).sum(axis=2, keepdims=True), 1e-12)
    away = (between / squared**1.5).sum(axis=1)
    length = np.linalg.norm(away, axis=1, keepdims=True)
    clear = length > 0.1 / np.sqrt(squared + 1e9 * (squared < 1e-9)).min(axis=1) ** 2
    return np.where(clear, away / np.maximum(length, 1e-12), [0.0, 1.0])

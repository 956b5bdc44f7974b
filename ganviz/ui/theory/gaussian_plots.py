"""Two Gaussians: their densities, and their divergences over the distance between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ganviz.phrases import phrase
from ganviz.theory.divergences import Array
from ganviz.theory.normal import Normal
from ganviz.ui.plotting.curve import BOLD, Curve
from ganviz.ui.plotting.gutter import Gutter
from ganviz.ui.plotting.labels import Label, spread, text_size
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.plotting.sizes import LARGE, NORMAL
from ganviz.ui.theme import Theme, tinted

#: The part of the line that is shown.
VIEW = (-8.0, 8.0)
#: The offsets of Q's mean from P's over which the divergences are drawn.
OFFSETS = np.linspace(-8, 8, 97)
#: Points of a density's curve.
DENSITY_POINTS = 1601
#: The height of the picture as a share of the highest density.
HEAD_ROOM = 1.25
#: The divergences that are drawn, by their names, each with the theme's colour of that name.
DRAWN = {
    "KL": "data",
    "reverse KL": "generator",
    "Jensen–Shannon": "discriminator",
    "squared Hellinger": "muted",
    "total variation": "text",
}
#: Of those, what has its name where its curve begins, for it ends where that of another does.
NAMED_AT_THE_LEFT = ("reverse KL",)
#: The height at which curves leave the picture, in nats or shares.
TOP = 2.2


@dataclass(frozen=True)
class Shown:
    """What the two plots draw.

    Attributes:
        p, q: the two Gaussians.
        values: of every divergence, by name.
        curves: of every divergence over ``OFFSETS``, by name.
        generated: P_G's density as ``(x, q(x))`` where a GAN is being trained on P.
    """

    p: Normal
    q: Normal
    values: Mapping[str, float]
    curves: Mapping[str, Array]
    generated: tuple[Array, Array] | None = None


class DensityPlot(Plot[Shown]):
    """P and Q, and what a GAN that is trained on P makes of it."""

    title = "Densities"
    has_heading = False

    def build(self) -> None:
        self.p, self.q = Curve(BOLD, fill="below"), Curve(BOLD, fill="below")
        self.generated = Curve(BOLD)
        self.canvas.add(self.p, self.q, self.generated)

    def dress(self) -> None:
        for curve, colour in ((self.p, self.theme.data), (self.q, self.theme.muted)):
            curve.pen, curve.brush, curve.antialias = self.theme.pen(colour, BOLD), tinted(colour, 0.15), True
        self.generated.pen, self.generated.antialias = self.theme.pen(self.theme.generator, BOLD), True

    def draw(self, frame: Shown) -> list[Label]:
        p, q = frame.p, frame.q
        x = np.linspace(*VIEW, DENSITY_POINTS)
        densities = {"P": np.exp(p.log_density(x)), "Q": np.exp(q.log_density(x))}
        self.set_ranges(VIEW, (0.0, HEAD_ROOM * max(float(density.max()) for density in densities.values())))
        lines = {
            "P": (self.p, x, densities["P"], self.theme.data),
            "Q": (self.q, x, densities["Q"], self.theme.muted),
        }
        if frame.generated is None:
            self.generated.blank()
        else:
            lines["P_G"] = (self.generated, *frame.generated, self.theme.generator)
        words = []
        for name, (curve, at, density, colour) in lines.items():
            curve.move(at, density)
            peak = int(density.argmax())
            if name == "P_G":  # beside its flank, for its peak lies on P's or soon will
                peak = int(np.flatnonzero(density >= density.max() / 2)[-1])
            words.append(self._name(name, float(at[peak]), float(density[peak]), colour, beside=name == "P_G"))
        return words

    def _name(self, text: str, x: float, height: float, colour: str, beside: bool) -> Label:
        """A word on top of a point or at its right, in any case inside the picture."""
        font, gap = self.theme.font(LARGE, bold=True), self.theme.font_size(12)
        across, down = self.pixels(np.array([[x, height]]))[0].tolist()
        if beside:
            return self.word(text, (across + gap + text_size(text, font).width() / 2, down), colour, font)
        return self.word(text, (across, max(down - gap, self.area.top() + gap)), colour, font)


class OffsetPlot(Plot[Shown]):
    """Each divergence over the distance between the means, with the present one marked."""

    title = "Divergence over the offset of Q"

    def build(self) -> None:
        self.lines = {name: Curve(BOLD) for name in DRAWN}
        self.bound, self.now = Curve(), Curve()
        self.canvas.add(self.bound, self.now, *self.lines.values())
        self.set_ranges((float(OFFSETS[0]), float(OFFSETS[-1])), (0.0, TOP))

    def dress(self) -> None:
        for name, curve in self.lines.items():
            curve.pen, curve.antialias = self.theme.pen(getattr(self.theme, DRAWN[name]), BOLD), True
        self.bound.pen = self.theme.pen(self.theme.muted, style=Qt.PenStyle.DotLine)
        self.now.pen = self.theme.pen(self.theme.muted)

    def draw(self, frame: Shown) -> list[Label]:
        offset = frame.q.mean - frame.p.mean
        self.bound.move(np.array(self.ranges[0]), np.full(2, np.log(2)))
        self.now.move(np.full(2, offset), np.array([0.0, TOP]))
        ends = []
        for name, curve in self.lines.items():
            values = np.where(frame.curves[name] <= TOP, frame.curves[name], np.nan)
            curve.move(OFFSETS, values)
            inside = np.flatnonzero(np.isfinite(values))  # none, where even Q upon P is further away than the top
            end = inside[0 if name in NAMED_AT_THE_LEFT else -1] if len(inside) else None
            ends.append((0.0, TOP) if end is None else (OFFSETS[end], values[end]))
        font, gap = self.theme.font(NORMAL, bold=True), self.theme.font_size(10)
        jsd, dot = frame.values["Jensen–Shannon"], self.pixels(np.array([[offset, frame.values["Jensen–Shannon"]]]))[0]
        at, point = (float(dot[0]), self.area.bottom() - gap), (float(dot[0]), float(dot[1]))
        left, bound = self.pixels(np.array([[self.ranges[0][0], np.log(2)]]))[0].tolist()
        return [
            *self._names(self.pixels(np.array(ends))),
            self.word("log 2", (left + 3 * gap, bound - gap), self.theme.muted, self.theme.font(NORMAL)),
            self.word(phrase("JSD {jsd:.3f}", jsd=jsd), at, self.theme.discriminator, font, point),
        ]

    def _names(self, ends: Array) -> list[Label]:
        """The curves' names above where they end, ``(n, 2)`` pixels, none upon another."""
        font, gap = self.theme.font(NORMAL, bold=True), self.theme.font_size(10)
        at_the_left = np.array([name in NAMED_AT_THE_LEFT for name in DRAWN])
        at_the_edge = ends[:, 0] > self.area.right() - gap
        middles = np.empty(len(ends))
        for side in (at_the_left, at_the_edge & ~at_the_left, ~at_the_edge & ~at_the_left):
            wanted = (ends[side, 1] - gap).tolist()
            middles[side] = spread(wanted, self.theme.font_size(18), self.area.top(), self.area.bottom())
        words = []
        for (name, colour), end, middle in zip(DRAWN.items(), ends[:, 0], middles, strict=True):
            across = min(float(end), self.area.right() - gap / 2 - text_size(name, font).width() / 2)
            words.append(self.word(name, (across, float(middle)), getattr(self.theme, colour), font))
        return words


class Plots(QWidget):
    """Both plots, one above the other."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.densities, self.offsets, gutter = DensityPlot(theme), OffsetPlot(theme), Gutter()
        self.densities.share(gutter)
        self.offsets.share(gutter)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 0)
        column.addWidget(self.densities.widget, 1)
        column.addWidget(self.offsets.widget, 1)

    @property
    def both(self) -> tuple[DensityPlot, OffsetPlot]:
        """The two, top to bottom."""
        return self.densities, self.offsets

    def draw(self, shown: Shown) -> None:
        """Draws both."""
        self.densities.show(shown)
        self.offsets.show(shown)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self.densities.set_theme(theme)
        self.offsets.set_theme(theme)

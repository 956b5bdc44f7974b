"""How large the weights of the two players are."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt

from ganviz.phrases import phrase
from ganviz.snapshot import Array, Frame, Histogram
from ganviz.ui.plotting.curve import Curve
from ganviz.ui.plotting.labels import Label, spread, text_size
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.plotting.sizes import SMALL
from ganviz.ui.theme import tinted

#: The axis ends at so many times the clip.
BEYOND_CLIP = 1.35

#: Without a clip it holds all but this share of either player's weights.
LEFT_OUT = 0.005


class WeightHistogram(Plot[Frame]):
    """How often each size of weight occurs, of D and of G, biases included; each player's area is 1.

    Weight clipping keeps D's between the dotted lines at ±c, where many of them pile up. Beside each name stands how
    far the largest weight is from 0.
    """

    key = "weights"
    title = "Weights"
    order = 65
    tick_spacing = (52.0, 26.0)

    def build(self) -> None:
        self.steps = [Curve(fill="below") for _ in range(2)]
        self.clips = Curve(connect="pairs")
        self.canvas.add(*reversed(self.steps), self.clips)
        self.left.setStyle(showValues=False)
        self.blank()

    def dress(self) -> None:
        theme = self.theme
        for steps, colour in zip(self.steps, (theme.discriminator, theme.generator), strict=True):
            steps.pen = theme.pen(colour)
            steps.brush = tinted(colour, 0.3)
        self.clips.pen = theme.pen(theme.text, style=Qt.PenStyle.DotLine)
        self.rule()
        self.left.setTickPen(theme.pen(theme.grid, alpha=0.0))

    def blank(self) -> None:
        for item in (*self.steps, self.clips):
            item.blank()
        self.set_ranges((-1.0, 1.0), (0.0, 1.0))

    def lag(self, frame: Frame) -> int | None:
        return self.behind(frame, frame.snapshot.weights)

    def draw(self, frame: Frame) -> list[Label]:
        weights = frame.snapshot.weights
        if weights is None:
            self.blank()
            return []
        counted, clip = (weights.discriminator, weights.generator), weights.clip
        reach = max(map(_usual_reach, counted)) if clip is None else BEYOND_CLIP * clip
        outlines = [_outline(histogram) for histogram in counted]
        heights = [float(height[np.abs(x) <= reach].max(initial=0)) for x, height in outlines]
        # The names stand above the bars, in two lines.
        names = 2.2 * text_size("0", self.theme.font(SMALL)).height() / max(self.area.height(), 1.0)
        top = max(*heights, 1e-12) / (1 - min(names, 0.5))
        for steps, (x, height) in zip(self.steps, outlines, strict=True):
            inside = np.clip(x, -2 * reach, 2 * reach)
            steps.move(inside, height)
        ends = np.empty(0) if clip is None else np.array([-clip, -clip, clip, clip])
        self.clips.move(ends, np.array([0.0, top] * (len(ends) // 2)))
        self.set_ranges((-reach, reach), (0.0, top))
        return self._words(counted, clip)

    def _words(self, counted: tuple[Histogram, Histogram], clip: float | None) -> list[Label]:
        theme, area, font = self.theme, self.area, self.theme.font(SMALL)
        height = text_size("0", font).height()
        words = []
        middles = spread([area.top(), area.top() + height], height, area.top(), area.bottom())
        for name, colour, histogram, y in zip(
            "DG", (theme.discriminator, theme.generator), counted, middles, strict=True
        ):
            text = f"{name} ± {_reach(histogram):.2g}"
            centre = area.right() - text_size(text, font).width() / 2
            words.append(self.word(text, (centre, y), colour, font))
        if clip is not None:
            text = phrase("clipped at ± {clip:g}", clip=clip)
            x = (
                float(self.pixels(np.array([[-clip, 0.0]]))[0, 0])
                + theme.font_size(6)
                + text_size(text, font).width() / 2
            )
            words.append(self.word(text, (x, area.top() + height / 2), theme.muted, font))
        return words


def _outline(histogram: Histogram) -> tuple[Array, Array]:
    """The steps of a histogram as a curve: x and the share per unit of weight."""
    edges, shares = histogram.edges.astype(np.float64), histogram.shares.astype(np.float64)
    density = shares / np.diff(edges)
    return np.repeat(edges, 2), np.concatenate([[0.0], np.repeat(density, 2), [0.0]])


def _reach(histogram: Histogram) -> float:
    return float(np.abs(histogram.edges).max())


def _usual_reach(histogram: Histogram) -> float:
    """How far from 0 all but a few of the weights lie."""
    far = np.maximum(np.abs(histogram.edges[:-1]), np.abs(histogram.edges[1:]))
    order = np.argsort(far)
    within = np.cumsum(histogram.shares[order])
    return float(far[order][np.searchsorted(within, (1 - LEFT_OUT) * within[-1])])

"""The generated points, counted."""

from __future__ import annotations

import numpy as np

from ganviz.snapshot import Frame
from ganviz.ui.plotting.captions import Caption
from ganviz.ui.plotting.curve import Curve
from ganviz.ui.plotting.line import LineLayer, LineScales
from ganviz.ui.theme import Theme, tinted

#: Bars of the histogram over the width of the plot.
BARS = 60


class Histogram(LineLayer):
    """G of a fixed set of latents, counted."""

    key = "generated"
    label = "Histogram"
    shortcut = "Y"
    visible = True
    order = 40
    paint_order = 20

    def build(self) -> None:
        self.bars = self.add(Curve(fill="below"))

    def dress(self, theme: Theme) -> None:
        self.bars.dress(theme, None, tinted(theme.generator, 0.2))

    def draw(self, frame: Frame, scales: LineScales) -> list[Caption]:
        points = frame.snapshot.generated[:, 0]
        counts, edges = np.histogram(points[np.isfinite(points)], bins=BARS, range=scales.x)
        heights = counts / (max(len(points), 1) * (edges[1] - edges[0]) * scales.peak)
        self.bars.move(np.repeat(edges, 2), np.pad(np.repeat(heights, 2), 1))
        return []

"""The generated points, counted."""

from __future__ import annotations

import numpy as np

from ganviz.snapshot import Frame
from ganviz.ui.plotting.curve import Curve
from ganviz.ui.plotting.edges import edge_words
from ganviz.ui.plotting.labels import Label
from ganviz.ui.plotting.line import BOTTOM, TOP, LineLayer, LineScales
from ganviz.ui.theme import Theme, tinted

#: Bars of the histogram over the width of the plot.
BARS = 60

#: The height in the plot at which points that left the view are counted.
EDGE_HEIGHT = 0.2


class Histogram(LineLayer):
    """G of a fixed set of latents, counted; points that leave the view are counted at its edge."""

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

    def draw(self, frame: Frame, scales: LineScales) -> list[Label]:
        points, (left, right), plot = frame.snapshot.generated[:, 0], scales.x, self.plot
        counts, edges = np.histogram(points[np.isfinite(points)], bins=BARS, range=scales.x)
        heights = counts / (max(len(points), 1) * (edges[1] - edges[0]) * scales.peak)
        self.bars.move(np.repeat(edges, 2), np.pad(np.repeat(heights, 2), 1))
        above = (EDGE_HEIGHT - BOTTOM) / (TOP - BOTTOM) * plot.area.height()
        corners = np.array([left], float), np.array([right], float)
        return edge_words(plot, frame.snapshot.generated, *corners, plot.theme.generator, above)

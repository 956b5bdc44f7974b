"""Where the generated points are pushed."""

from __future__ import annotations

import numpy as np

from ganviz.snapshot import Frame
from ganviz.ui.plotting.arrows import levelled, one_per_cell, strokes
from ganviz.ui.plotting.captions import Caption, push_caption
from ganviz.ui.plotting.curve import Curve
from ganviz.ui.plotting.line import BOTTOM, TOP, LineLayer, LineScales
from ganviz.ui.theme import Theme

#: The longest arrow, as a share of the width of the view.
ARROW_REACH = 0.08

#: The shortest arrow, in pixels at scale 1.
LEAST_ARROW = 2.0

#: The heights in the plot at which arrows lie, so that they cover each other less.
ARROW_HEIGHTS = (0.03, 0.06, 0.09)


class Push(LineLayer):
    """Where G’s loss pushes each point: a fifth longer for ten times the gradient."""

    key = "push"
    label = "Arrows"
    shortcut = "A"
    visible = True
    order = 100
    paint_order = 120

    def build(self) -> None:
        self.arrows = self.add(Curve(connect="pairs"))

    def dress(self, theme: Theme) -> None:
        self.arrows.dress(theme, theme.pen(theme.text))

    def draw(self, frame: Frame, scales: LineScales) -> list[Caption]:
        snapshot, theme, area, (left, right) = frame.snapshot, self.plot.theme, self.plot.area, scales.x
        points = snapshot.generated[: len(snapshot.push), 0]
        inside = np.flatnonzero((points > left) & (points < right))
        reach = ARROW_REACH * (right - left)
        rows, cells = one_per_cell(points[inside, None], reach / len(ARROW_HEIGHTS))
        rows = inside[rows]
        arrows = levelled(snapshot.push[rows], reach)[:, 0]
        # Heads keep their shape only where both axes are equally long: in pixels.
        across, down = area.width() / (right - left), area.height() / (TOP - BOTTOM)
        heights = np.array(ARROW_HEIGHTS)[cells[:, 0] % len(ARROW_HEIGHTS)]
        tails = np.column_stack([points[rows] * across, heights * down])
        vectors = np.column_stack([arrows * across, np.zeros(len(arrows))])
        drawn = strokes(tails, vectors, reach * across, theme.font_size(LEAST_ARROW)) / [across, down]
        self.arrows.move(*drawn.T)
        return push_caption(snapshot.push, reach * across, theme)

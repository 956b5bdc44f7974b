"""Where the generated points are pushed."""

from __future__ import annotations

import numpy as np

from ganviz.snapshot import Frame
from ganviz.ui.plotting.arrows import levelled, one_per_cell, strokes
from ganviz.ui.plotting.captions import Caption, push_caption
from ganviz.ui.plotting.curve import Curve
from ganviz.ui.plotting.plane import PlaneLayer, PlaneScales
from ganviz.ui.theme import Theme

#: The longest arrow, as a share of the height of the view.
ARROW_REACH = 0.07

#: The shortest arrow, and the side of the squares with one arrow each, in pixels at scale 1.
LEAST_ARROW = 2.0
ARROW_ROOM = 13.0


class Push(PlaneLayer):
    """Where G’s loss pushes each point: a fifth longer for ten times the gradient."""

    key = "push"
    label = "Arrows"
    shortcut = "A"
    order = 120
    paint_order = 100
    needs_details = True

    def build(self) -> None:
        self.arrows = self.add(Curve(connect="pairs"))

    def dress(self, theme: Theme) -> None:
        self.arrows.dress(theme, theme.hairline(theme.text, 0.85))

    def draw(self, frame: Frame, scales: PlaneScales) -> list[Caption]:
        snapshot, size, pixel = frame.snapshot, self.plot.theme.font_size, scales.pixel
        reach = ARROW_REACH * (scales.high[1] - scales.low[1])
        tails = snapshot.generated[: len(snapshot.push)]
        inside = np.flatnonzero(((tails > scales.low) & (tails < scales.high)).all(axis=1))
        rows = inside[one_per_cell(tails[inside], size(ARROW_ROOM) * pixel)[0]]
        arrows = levelled(snapshot.push[rows], reach)
        self.arrows.move(*strokes(tails[rows], arrows, reach, size(LEAST_ARROW) * pixel).T)
        return push_caption(snapshot.push, reach / pixel, self.plot.theme)

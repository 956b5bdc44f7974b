"""Where the optimal D changes its mind."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt

from ganviz.snapshot import Array, Frame
from ganviz.ui.plotting.captions import Caption
from ganviz.ui.plotting.contour import eased, paths, segments
from ganviz.ui.plotting.curve import Curve, pen_width
from ganviz.ui.plotting.field import same_grid
from ganviz.ui.plotting.placement import LINE, Room
from ganviz.ui.plotting.plane import PlaneLayer, PlaneScales
from ganviz.ui.theme import Theme


class OptimalDecision(PlaneLayer):
    """Where the optimal D against this G could not tell, dashed."""

    key = "optimal"
    label = "Optimal line"
    shortcut = "B"
    order = 60
    paint_order = 80
    needs_details = True

    def build(self) -> None:
        self.line = self.add(Curve())
        #: What it was drawn from.
        self._optimal: Array | None = None

    def dress(self, theme: Theme) -> None:
        pen = theme.pen(theme.optimal, pen_width(theme, 1.4), style=Qt.PenStyle.DashLine)
        self.line.dress(theme, pen, smooth=True)

    def blank(self) -> None:
        super().blank()
        self._optimal = None

    def draw(self, frame: Frame, scales: PlaneScales) -> list[Caption]:
        field = frame.snapshot.field
        self.line.visible = field.optimal is not None
        if field.optimal is not None and not same_grid(field.optimal, self._optimal):
            self._optimal = field.optimal
            self.line.move(*_joined(field.axes, eased(field.optimal, field.middle), field.middle).T)
        return []

    def block(self, room: Room) -> None:
        if self.line.visible:
            room.lines.add(self.plot.pixels(np.column_stack(self.line.line)), LINE)


def _joined(axes: tuple[Array, ...], values: Array, level: float) -> Array:
    """The contour as whole lines, so that dashes run along it, with a row that is no number after each."""
    lines, gap = paths(*segments(axes, values, level)), np.full((1, 2), np.nan)
    return np.concatenate([part for line in lines for part in (line, gap)]) if lines else gap

"""Where D changes its mind."""

from __future__ import annotations

import numpy as np

from ganviz.snapshot import Array, Frame
from ganviz.ui.plotting.captions import Caption
from ganviz.ui.plotting.contour import segments
from ganviz.ui.plotting.curve import BOLD, Curve, pen_width
from ganviz.ui.plotting.field import finer, same_grid
from ganviz.ui.plotting.labels import Label
from ganviz.ui.plotting.names import names
from ganviz.ui.plotting.placement import LINE, Room
from ganviz.ui.plotting.plane import PlaneLayer, PlaneScales
from ganviz.ui.theme import Theme


class Decision(PlaneLayer):
    """Where D cannot tell: D = ½, or the middle of a score; nowhere while D says the same everywhere."""

    key = "decision"
    label = "Decision"
    shortcut = "H"
    visible = True
    order = 50
    paint_order = 70
    word_order = 40

    def build(self) -> None:
        self.line = self.add(Curve(BOLD, connect="pairs"))
        #: What it was drawn from: D on its grid, and the middle of its values.
        self._field: tuple[Array, float] | None = None

    def dress(self, theme: Theme) -> None:
        self.line.dress(theme, theme.pen(theme.text, pen_width(theme, BOLD)), smooth=True)

    def blank(self) -> None:
        super().blank()
        self._field = None

    def draw(self, frame: Frame, scales: PlaneScales) -> list[Caption]:
        field, before = frame.snapshot.field, self._field
        if before is None or not same_grid(field.values, before[0]) or field.middle != before[1]:
            self._field = field.values, field.middle
            if field.is_flat:
                self.line.blank()
            else:
                self.line.move(*segments(*finer(field.axes, field.values, 2), field.middle)[0].reshape(-1, 2).T)
        return []

    def block(self, room: Room) -> None:
        self._on_line = self.plot.pixels(np.column_stack(self.line.line))
        room.lines.add(self._on_line, LINE)

    def write(self, frame: Frame, room: Room) -> list[Label]:
        return self.put(names(frame.snapshot.config).undecided, self._on_line, self.plot.theme.text, room)

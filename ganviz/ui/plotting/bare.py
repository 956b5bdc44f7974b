"""A plot without numbers on its axes, which draws in pixels: a picture of the networks, not of their numbers."""

from __future__ import annotations

from typing import ClassVar

from ganviz.snapshot import Frame
from ganviz.ui.plotting.marks import Marks
from ganviz.ui.plotting.plot import Plot


class BarePlot(Plot[Frame]):
    """Subclasses fill ``marks``, which are empty whenever it is drawn; a unit of the plot is a pixel, from below."""

    axis_width: ClassVar[float] = 12.0
    zooms: ClassVar[tuple[bool, bool]] = (False, False)

    def build(self) -> None:
        self.marks = Marks()
        self.canvas.add(self.marks)
        for axis in (self.left, self.bottom):
            axis.setStyle(showValues=False)
        self.blank()

    def dress(self) -> None:
        for axis in (self.left, self.bottom):
            axis.hide_lines(self.theme)

    def blank(self) -> None:
        self.marks.blank()
        self.set_ranges((0.0, 1.0), (0.0, 1.0))

    def begin(self) -> None:
        """Empties the plot and has its units be pixels."""
        self.marks.blank()
        self.set_ranges((0.0, self.area.width()), (0.0, self.area.height()))

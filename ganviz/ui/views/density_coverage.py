"""Precision and recall that one lonely point does not fool."""

from __future__ import annotations

from ganviz.snapshot import Frame
from ganviz.ui.plotting.axis import Span
from ganviz.ui.plotting.history import Floor, HistoryPlot, Level, Series


class DensityCoverage(HistoryPlot):
    """Density: how densely the data lie where G puts its points. Coverage: the share of the data that G has found.

    Density is 1 on average for real points, more in the middle of the modes and 0 between them. A real point is found
    where a generated one is nearer than its fifth nearest real neighbour. The bands are what two real samples read,
    each in its line's colour.
    """

    key = "density_coverage"
    title = "Density and coverage"
    order = 58
    dimensions = (2,)
    colours = ("generator", "data")
    from_zero = True

    def series(self, frame: Frame) -> tuple[Series, ...]:
        return self.measured(frame, "density", "density"), self.measured(frame, "coverage", "coverage")

    def levels(self, frame: Frame) -> tuple[Level, ...]:
        return (Level("1", 1.0),)

    def floors(self, frame: Frame) -> tuple[Floor, ...]:
        return self.floor_of(frame, "density", "generator") + self.floor_of(frame, "coverage", "data")

    def least_span(self, frame: Frame) -> Span | None:
        return 0.0, 1.15

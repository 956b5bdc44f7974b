"""What the plots of numbers share that a distribution has, such as its mean."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from ganviz.snapshot import Frame
from ganviz.ui.plotting.history import Floor, HistoryPlot, Level, Series


class Statistic(NamedTuple):
    """One of them: what its line is called, and the key of its reading."""

    name: str
    reading: str


class StatisticPlot(HistoryPlot):
    """Numbers that P_G has, over the iterations; dotted P_data's, and bands of what real samples of that size have.

    Attributes:
        statistics: one for each of the ``colours``.
    """

    statistics: ClassVar[tuple[Statistic, ...]]

    def series(self, frame: Frame) -> tuple[Series, ...]:
        return tuple(self.measured(frame, each.name, each.reading) for each in self.statistics)

    def levels(self, frame: Frame) -> tuple[Level, ...]:
        known = [self.latest(frame, f"{each.reading}_data") for each in self.statistics]
        return tuple(Level("data", value) for value in known if value is not None)

    def floors(self, frame: Frame) -> tuple[Floor, ...]:
        pairs = zip(self.statistics, self.colours, strict=True)
        return tuple(floor for each, colour in pairs for floor in self.floor_of(frame, each.reading, colour))

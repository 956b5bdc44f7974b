"""What the plots of a single metric share."""

from __future__ import annotations

from typing import ClassVar

from ganviz.snapshot import Frame
from ganviz.ui.plotting.history import Floor, HistoryPlot, Series


class MetricPlot(HistoryPlot):
    """One metric over the iterations, above what two real samples read.

    Attributes:
        reading: the metric's key; its floor stands under keys that begin with it.
        symbol: what its line is called.
    """

    reading: ClassVar[str]
    symbol: ClassVar[str]
    colours = ("text",)

    def series(self, frame: Frame) -> tuple[Series, ...]:
        return (self.measured(frame, self.symbol, self.reading),)

    def floors(self, frame: Frame) -> tuple[Floor, ...]:
        return self.floor_of(frame, self.reading)

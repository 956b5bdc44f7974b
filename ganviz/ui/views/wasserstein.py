"""The Wasserstein distance of the two laws."""

from __future__ import annotations

from ganviz.snapshot import Frame
from ganviz.ui.views._history import HistoryPlot, Level, Series


class Wasserstein(HistoryPlot):
    """W₁(P_data, P_G): how far, on average, the generated mass must be moved; above what two real samples give."""

    key = "wasserstein"
    title = "Wasserstein"
    order = 30
    colours = ("text",)
    from_zero = True

    def series(self, frame: Frame) -> tuple[Series, ...]:
        return (self.measured(frame, "W₁", "w1"),)

    def levels(self, frame: Frame) -> tuple[Level, ...]:
        floor = self.latest(frame, "w1_floor")
        return () if floor is None else (Level("floor", floor),)

    def headline(self, frame: Frame) -> str:
        samples = self.latest(frame, "w1_samples")
        return "" if samples is None else f"n = {samples:,.0f}"

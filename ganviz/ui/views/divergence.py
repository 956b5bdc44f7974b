"""The Jensen–Shannon divergence of the two laws."""

from __future__ import annotations

import math

from ganviz.snapshot import Frame
from ganviz.ui.views._axis import Span
from ganviz.ui.views._history import HistoryPlot, Level, Series


class Divergence(HistoryPlot):
    """JSD(P_data, P_G) and D's own lower bound on it, between what two real samples give (the floor) and log 2."""

    key = "divergence"
    title = "JS divergence"
    order = 20
    colours = ("text", "discriminator")
    absent = "Not measured: this data has no density."

    def series(self, frame: Frame) -> tuple[Series, ...]:
        return self.measured(frame, "JSD", "jsd"), self.measured(frame, "bound", "jsd_bound")

    def levels(self, frame: Frame) -> tuple[Level, ...]:
        floor = self.latest(frame, "jsd_floor")
        return (Level("log 2", math.log(2)), *(() if floor is None else (Level("floor", floor),)))

    def headline(self, frame: Frame) -> str:
        bandwidth = self.latest(frame, "jsd_bandwidth")
        return "" if bandwidth is None else f"h = {bandwidth:.2g}".replace("0.", ".")

    def fixed_span(self, frame: Frame) -> Span | None:
        return 0.0, 0.9

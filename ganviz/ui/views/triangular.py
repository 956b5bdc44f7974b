"""The triangular discrimination of the two distributions."""

from __future__ import annotations

from ganviz.snapshot import Frame
from ganviz.ui.plotting.axis import Span
from ganviz.ui.plotting.distance import MetricPlot
from ganviz.ui.plotting.history import Level


class Triangular(MetricPlot):
    """Δ(P_data, P_G) = ∫ (p − q)²/(p + q): 0 where the two distributions agree, 2 where they share nothing.

    It is what D estimates under least squares. The band is what two real samples read.
    """

    key = "triangular"
    title = "Triangular discrimination"
    order = 28
    dimensions = (1,)
    reading = "triangular"
    symbol = "Δ"
    absent = "Not measured: this data has no density."

    def levels(self, frame: Frame) -> tuple[Level, ...]:
        return Level("2", 2.0), Level("0", 0.0)

    def fixed_span(self, frame: Frame) -> Span | None:
        return 0.0, 2.6

"""The squared Hellinger distance of the two distributions."""

from __future__ import annotations

from ganviz.snapshot import Frame
from ganviz.ui.plotting.axis import Span
from ganviz.ui.plotting.distance import MetricPlot
from ganviz.ui.plotting.history import Level


class Hellinger(MetricPlot):
    """H²(P_data, P_G) = ∫ (√p − √q)²: 0 where the two distributions agree, 2 where they share nothing.

    It is what D estimates under the f-GAN loss of that name. The band is what two real samples read.
    """

    key = "hellinger"
    title = "Squared Hellinger"
    order = 27
    dimensions = (1,)
    reading = "hellinger2"
    symbol = "H²"
    absent = "Not measured: this data has no density."

    def levels(self, frame: Frame) -> tuple[Level, ...]:
        return Level("2", 2.0), Level("0", 0.0)

    def fixed_span(self, frame: Frame) -> Span | None:
        return 0.0, 2.6

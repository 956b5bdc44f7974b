"""The total variation distance of the two distributions."""

from __future__ import annotations

from ganviz.snapshot import Frame
from ganviz.ui.plotting.axis import Span
from ganviz.ui.plotting.distance import MetricPlot
from ganviz.ui.plotting.history import Level


class TotalVariation(MetricPlot):
    """TV(P_data, P_G) = ½ ∫ |p − q|: the largest difference in probability that any event has under the two
    distributions.

    0 where they agree, 1 where they share nothing; the optimal D is right for ½(1 + TV) of the points. The band is what
    two real samples read.
    """

    key = "total_variation"
    title = "Total variation"
    order = 24
    dimensions = (1,)
    reading = "tv"
    symbol = "TV"
    absent = "Not measured: this data has no density."

    def levels(self, frame: Frame) -> tuple[Level, ...]:
        return Level("1", 1.0), Level("0", 0.0)

    def fixed_span(self, frame: Frame) -> Span | None:
        return 0.0, 1.3

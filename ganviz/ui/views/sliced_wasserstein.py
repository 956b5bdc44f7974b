"""The sliced Wasserstein distance of the two distributions."""

from __future__ import annotations

from ganviz.ui.plotting.distance import MetricPlot


class SlicedWasserstein(MetricPlot):
    """W₁ along a line, averaged over the directions of the plane, in the data's units: from more points than W₁ itself.

    The band is what two real samples read.
    """

    key = "sliced_wasserstein"
    title = "Sliced Wasserstein"
    order = 34
    dimensions = (2,)
    reading = "sliced_w1"
    symbol = "SW₁"
    from_zero = True

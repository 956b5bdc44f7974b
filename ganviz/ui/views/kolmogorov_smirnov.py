"""The Kolmogorov–Smirnov distance of the two distributions."""

from __future__ import annotations

from ganviz.ui.plotting.distance import MetricPlot


class KolmogorovSmirnov(MetricPlot):
    """sup |F − G|: the largest difference of the two distribution functions, without unit.

    0 where the distributions agree, 1 where one lies beside the other. The band is what two real samples read.
    """

    key = "kolmogorov_smirnov"
    title = "Kolmogorov–Smirnov"
    order = 29
    dimensions = (1,)
    reading = "ks"
    symbol = "KS"
    from_zero = True

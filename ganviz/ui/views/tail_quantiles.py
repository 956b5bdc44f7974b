"""Where the tails of the generated points end."""

from __future__ import annotations

from ganviz.ui.plotting.statistic import Statistic, StatisticPlot


class TailQuantiles(StatisticPlot):
    """The .1 % and the 99.9 % quantile of P_G, in the data's units: a thousandth of its points lie beyond either.

    Dotted are those of P_data. The bands are what real samples of the same size have. A tail that G does not reach
    shows here, and hardly in a distance.
    """

    key = "tail_quantiles"
    title = "Tail quantiles"
    order = 48
    dimensions = (1,)
    colours = ("generator", "text")
    statistics = (
        Statistic("99.9 %", "quantile_high"),
        Statistic(".1 %", "quantile_low"),
    )

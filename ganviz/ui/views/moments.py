"""Mean and standard deviation of the generated points."""

from __future__ import annotations

from ganviz.config import RunConfig
from ganviz.ui.plotting.statistic import Statistic, StatisticPlot


class Moments(StatisticPlot):
    """Mean μ and standard deviation σ of P_G, in the data's units.

    Dotted are those of P_data. The bands are what real samples of the same size have, each in its line's colour. What a
    distribution with heavy tails does not have is not drawn.
    """

    key = "moments"
    title = "Mean and width"
    order = 46
    dimensions = (1,)
    colours = ("generator", "text")
    statistics = (
        Statistic("μ", "mean"),
        Statistic("σ", "sigma"),
    )

    @classmethod
    def suits(cls, config: RunConfig) -> bool:
        return super().suits(config) and config.target.tail_index > 1

"""Where the generated points lie in the plane."""

from __future__ import annotations

from ganviz.config import RunConfig
from ganviz.ui.plotting.statistic import Statistic, StatisticPlot


class Means(StatisticPlot):
    """The mean of P_G along x and along y, in the data's units.

    Dotted is that of P_data. The bands are what real samples of the same size have, each in its line's colour.
    """

    key = "means"
    title = "Means"
    order = 46
    dimensions = (2,)
    colours = ("generator", "text")
    statistics = (
        Statistic("x", "mean_x"),
        Statistic("y", "mean_y"),
    )

    @classmethod
    def suits(cls, config: RunConfig) -> bool:
        return super().suits(config) and config.target.tail_index > 1

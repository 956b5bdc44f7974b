"""How the generated points are spread in the plane."""

from __future__ import annotations

from ganviz.config import RunConfig
from ganviz.ui.plotting.statistic import Statistic, StatisticPlot


class Covariance(StatisticPlot):
    """The covariance matrix of P_G, in the data's units squared: its diagonal Σxx and Σyy, and Σxy beside it.

    Dotted is that of P_data. The bands are what real samples of the same size have, each in its line's colour.
    """

    key = "covariance"
    title = "Covariance"
    order = 47
    dimensions = (2,)
    colours = ("generator", "text", "muted")
    statistics = (
        Statistic("Σxx", "variance_x"),
        Statistic("Σyy", "variance_y"),
        Statistic("Σxy", "covariance"),
    )

    @classmethod
    def suits(cls, config: RunConfig) -> bool:
        return super().suits(config) and config.target.tail_index > 2

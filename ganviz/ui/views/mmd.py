"""The maximum mean discrepancy of the two distributions."""

from __future__ import annotations

from ganviz.snapshot import Frame
from ganviz.ui.plotting.distance import MetricPlot
from ganviz.ui.plotting.history import Level


class MeanDiscrepancy(MetricPlot):
    """MMD²(P_data, P_G), without unit: how far apart the distributions' mean features are in the space of a Gaussian
    kernel.

    It is estimated without bias, so two real samples read 0 on average and half the time less. The band is what they
    read; b is the kernel's bandwidth.
    """

    key = "mmd"
    title = "MMD²"
    order = 36
    dimensions = (2,)
    reading = "mmd2"
    symbol = "MMD²"

    def levels(self, frame: Frame) -> tuple[Level, ...]:
        return (Level("0", 0.0),)

    def headline(self, frame: Frame) -> str:
        bandwidth = self.latest(frame, "mmd2_bandwidth")
        return "" if bandwidth is None else f"b = {bandwidth:.2g}".replace("0.", ".")

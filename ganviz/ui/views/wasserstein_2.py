"""The Wasserstein-2 distance of the two distributions."""

from __future__ import annotations

from ganviz.config import RunConfig
from ganviz.snapshot import Frame
from ganviz.ui.plotting.distance import MetricPlot
from ganviz.ui.translation import thousands


class Wasserstein2(MetricPlot):
    """W₂(P_data, P_G): how far the generated mass must be moved, as the root of the mean square, in the data's units.

    It minds far-off points more than W₁ does. The band is what two real samples read.
    """

    key = "wasserstein_2"
    title = "Wasserstein-2"
    order = 32
    reading = "w2"
    symbol = "W₂"
    from_zero = True

    @classmethod
    def suits(cls, config: RunConfig) -> bool:
        return super().suits(config) and config.target.tail_index > 2

    def headline(self, frame: Frame) -> str:
        samples = self.latest(frame, "w2_samples")
        return "" if samples is None else f"n = {thousands(round(samples))}"

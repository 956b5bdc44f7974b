"""The Wasserstein distance of the two distributions."""

from __future__ import annotations

from ganviz.config import RunConfig
from ganviz.snapshot import Frame
from ganviz.ui.plotting.history import Floor, HistoryPlot, Series
from ganviz.ui.translation import thousands


class Wasserstein(HistoryPlot):
    """W₁(P_data, P_G): how far, on average, the generated mass must be moved, in the data's units.

    The band is what two real samples read. A critic's own estimate, "critic", is its mean difference over the largest
    slope it was found to have: with a slope of 1 anywhere no critic gets above W₁.
    """

    key = "wasserstein"
    title = "Wasserstein"
    order = 30
    shown_at_first = True
    colours = ("text", "discriminator")
    from_zero = True

    @classmethod
    def suits(cls, config: RunConfig) -> bool:
        return super().suits(config) and config.target.tail_index > 1

    def series(self, frame: Frame) -> tuple[Series, ...]:
        return self.measured(frame, "W₁", "w1"), self.measured(frame, "critic", "w1_critic")

    def floors(self, frame: Frame) -> tuple[Floor, ...]:
        return self.floor_of(frame, "w1")

    def headline(self, frame: Frame) -> str:
        samples = self.latest(frame, "w1_samples")
        return "" if samples is None else f"n = {thousands(round(samples))}"

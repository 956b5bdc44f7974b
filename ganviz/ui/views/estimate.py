"""What D's loss says of the two distributions."""

from __future__ import annotations

from ganviz.config import RunConfig
from ganviz.snapshot import Frame
from ganviz.ui.plotting.history import HistoryPlot, Level, Series

#: The divergence that has a plot of its own.
ON_ITS_OWN = "JSD"


class Estimate(HistoryPlot):
    """The divergence that D's loss stands for, as D estimates it on fresh points, and its true value where it is known.

    D's estimate is a lower bound but for chance: what D has not yet found out lies between the two.
    """

    key = "estimate"
    title = "D’s estimate"
    order = 26
    colours = ("text", "discriminator")
    absent = "Not measured: D’s loss is no number."

    @classmethod
    def suits(cls, config: RunConfig) -> bool:
        return super().suits(config) and cls._divergence(config) != ON_ITS_OWN

    def series(self, frame: Frame) -> tuple[Series, ...]:
        return self.measured(frame, "true", "estimate_true"), self.measured(frame, "D", "discriminator_estimate")

    def levels(self, frame: Frame) -> tuple[Level, ...]:
        return (Level("0", 0.0),)

    def headline(self, frame: Frame) -> str:
        return self._divergence(frame.snapshot.config)

    @staticmethod
    def _divergence(config: RunConfig) -> str:
        """What stands at the left of "TV ≥ 1 − L_D/2"."""
        return str(config.loss.divergence).partition(" ≥ ")[0]

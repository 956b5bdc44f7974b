"""How steep D is."""

from __future__ import annotations

from ganviz.snapshot import Frame
from ganviz.ui.plotting.distance import MetricPlot
from ganviz.ui.plotting.history import Level


class Lipschitz(MetricPlot):
    """The steepest slope of D's score that was found between real and generated points, per unit of the data.

    It is the Lipschitz constant, or less where a steeper place was missed. A critic with slope 1 reads W₁ itself; its
    penalties aim at that, and clipped weights allow more or less.
    """

    key = "lipschitz"
    title = "Steepest slope of D"
    order = 62
    reading = "lipschitz"
    symbol = "slope"
    from_zero = True

    def levels(self, frame: Frame) -> tuple[Level, ...]:
        return (Level("1", 1.0),) if frame.snapshot.config.loss.is_critic else ()

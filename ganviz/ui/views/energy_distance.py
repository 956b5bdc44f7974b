"""The energy distance of the two distributions."""

from __future__ import annotations

from ganviz.snapshot import Frame
from ganviz.ui.plotting.distance import MetricPlot
from ganviz.ui.plotting.history import Level


class EnergyDistance(MetricPlot):
    """2 E‖x − y‖ − E‖x − x′‖ − E‖y − y′‖, in the data's units: 0 only where the two distributions agree.

    It is estimated without bias, so two real samples read 0 on average and half the time less. The band is what they
    read.
    """

    key = "energy_distance"
    title = "Energy distance"
    order = 38
    dimensions = (2,)
    reading = "energy_distance"
    symbol = "energy"

    def levels(self, frame: Frame) -> tuple[Level, ...]:
        return (Level("0", 0.0),)

"""How often D is right."""

from __future__ import annotations

from ganviz.snapshot import Frame
from ganviz.ui.plotting.axis import Span
from ganviz.ui.plotting.history import HistoryPlot, Level, Series


class Accuracy(HistoryPlot):
    """The share of points, half real and half generated, that D judges rightly; ½ is what tossing a coin gives.

    A critic, whose score has no zero, judges by the middle between its two means. The dashed line is the optimal D
    against this G: ½(1 + TV). "training" is the same with the points that D has learnt from, where they are finite: a D
    that is better on those than on fresh ones knows them by heart.
    """

    key = "accuracy"
    title = "D’s accuracy"
    order = 42
    colours = ("optimal", "data", "discriminator")

    def series(self, frame: Frame) -> tuple[Series, ...]:
        return (
            self.measured(frame, "optimal D", "accuracy_optimal"),
            self.measured(frame, "training", "accuracy_training"),
            self.measured(frame, "D", "accuracy"),
        )

    def levels(self, frame: Frame) -> tuple[Level, ...]:
        return (Level("½", 0.5),)

    def headline(self, frame: Frame) -> str:
        return "share of points"

    def least_span(self, frame: Frame) -> Span | None:
        return 0.4, 1.05

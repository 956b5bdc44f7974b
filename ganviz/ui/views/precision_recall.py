"""What share of each distribution the other one covers."""

from __future__ import annotations

from ganviz.snapshot import Frame
from ganviz.ui.plotting.axis import Span
from ganviz.ui.plotting.history import Floor, HistoryPlot, Level, Series


class PrecisionRecall(HistoryPlot):
    """Precision: the share of generated points that could be real. Recall: the share of data that G could have made.

    A point counts where it lies in the ball around some point of the other kind, as wide as the way to the third
    nearest of that kind. Missed modes lower recall alone, points astray precision alone. The bands are what two real
    samples read, each in its line's colour: a little less than 1.
    """

    key = "precision_recall"
    title = "Precision and recall"
    order = 57
    dimensions = (2,)
    colours = ("generator", "data")

    def series(self, frame: Frame) -> tuple[Series, ...]:
        return self.measured(frame, "precision", "precision"), self.measured(frame, "recall", "recall")

    def levels(self, frame: Frame) -> tuple[Level, ...]:
        return (Level("1", 1.0),)

    def floors(self, frame: Frame) -> tuple[Floor, ...]:
        return self.floor_of(frame, "precision", "generator") + self.floor_of(frame, "recall", "data")

    def fixed_span(self, frame: Frame) -> Span | None:
        return 0.0, 1.25

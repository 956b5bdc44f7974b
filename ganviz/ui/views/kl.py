"""The Kullback–Leibler divergence of the two distributions, both ways."""

from __future__ import annotations

from ganviz.snapshot import Frame
from ganviz.ui.plotting.history import Floor, HistoryPlot, Series


class KullbackLeibler(HistoryPlot):
    """KL both ways: P‖Q is the mean of log p/q over the data, Q‖P that of log q/p over generated points.

    KL(P‖Q) is large where G leaves out what the data have, KL(Q‖P) where G puts points and the data have none; both are
    0 where the distributions agree. n points cannot show more than log n: a reading near 9 says "at least". The bands
    are what two real samples read, each in its line's colour.
    """

    key = "kl"
    title = "KL divergence"
    order = 22
    dimensions = (1,)
    colours = ("data", "generator")
    from_zero = True
    absent = "Not measured: this data has no density."

    def series(self, frame: Frame) -> tuple[Series, ...]:
        return self.measured(frame, "P‖Q", "kl"), self.measured(frame, "Q‖P", "kl_reverse")

    def floors(self, frame: Frame) -> tuple[Floor, ...]:
        return self.floor_of(frame, "kl", "data") + self.floor_of(frame, "kl_reverse", "generator")

    def headline(self, frame: Frame) -> str:
        return "P real, Q fake"

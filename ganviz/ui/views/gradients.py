"""How strongly the two players are pulled."""

from __future__ import annotations

from ganviz.snapshot import Frame
from ganviz.ui.plotting.history import HistoryPlot, Series


class Gradients(HistoryPlot):
    """The norm of each player's gradient, on a logarithmic axis: G's vanishes where D is far ahead."""

    key = "gradients"
    title = "Gradient norms"
    order = 60
    shown_at_first = True
    colours = ("discriminator", "generator")
    logarithmic = True

    def series(self, frame: Frame) -> tuple[Series, ...]:
        return (
            self.every(frame, "D", "gradient_d"),
            self.every(frame, "G", "gradient_g"),
        )

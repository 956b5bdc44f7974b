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
        history = frame.history
        return (
            Series("D", history.iterations, history.scalars["gradient_d"]),
            Series("G", history.iterations, history.scalars["gradient_g"]),
        )

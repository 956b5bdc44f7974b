"""The two losses."""

from __future__ import annotations

from ganviz.snapshot import Frame
from ganviz.ui.views._history import HistoryPlot, Series


class Losses(HistoryPlot):
    """L_D and L_G of every iteration; a band shows the extremes where iterations are closer than pixels."""

    key = "losses"
    title = "Losses"
    order = 10
    colours = ("discriminator", "generator")

    def series(self, frame: Frame) -> tuple[Series, ...]:
        history = frame.history
        return (
            Series("D", history.iterations, history.scalars["loss_d"]),
            Series("G", history.iterations, history.scalars["loss_g"]),
        )

"""The two losses."""

from __future__ import annotations

from ganviz.snapshot import Frame
from ganviz.ui.plotting.history import HistoryPlot, Series


class Losses(HistoryPlot):
    """L_D and L_G of every iteration; a band shows the extremes where iterations are closer than pixels.

    The dashed line is L_D of the optimal D there is against this G, where a formula gives it: how far D is above it
    says how much D has still to learn, and where the line itself goes says how G is doing. Flipped and smoothed labels
    change what D is optimal, while L_D is always drawn for the true ones.
    """

    key = "losses"
    title = "Losses"
    order = 10
    shown_at_first = True
    colours = ("discriminator", "generator", "optimal")

    def series(self, frame: Frame) -> tuple[Series, ...]:
        return (
            self.every(frame, "D", "loss_d"),
            self.every(frame, "G", "loss_g"),
            self.measured(frame, "optimal D", "loss_d_optimal"),
        )

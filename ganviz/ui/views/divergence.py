"""The Jensen–Shannon divergence of the two distributions."""

from __future__ import annotations

import math

from ganviz.snapshot import Frame
from ganviz.ui.plotting.axis import Span
from ganviz.ui.plotting.history import Floor, HistoryPlot, Level, Series


class Divergence(HistoryPlot):
    """JSD(P_data, P_G), and D's own lower bound on it: what D has not yet found out lies between the two.

    0 where the distributions agree, log 2 where they share nothing. The band is what two real samples read; around the
    bound lies its standard error. Under instance noise σ D sees the noised distributions only: its bound is to be
    compared with their divergence, "noised", and no D gets above that. h is how far the generated points are smoothed
    to measure it.
    """

    key = "divergence"
    title = "JS divergence"
    order = 20
    shown_at_first = True
    colours = ("text", "muted", "discriminator")
    absent = "Not measured: this data has no density."

    def series(self, frame: Frame) -> tuple[Series, ...]:
        noised = "jsd_seen" if frame.snapshot.config.noise.instance.sigma > 0 else ""
        return (
            self.measured(frame, "JSD", "jsd"),
            self.measured(frame, "noised", noised),
            self.measured(frame, "bound", "jsd_bound", error="jsd_bound_error"),
        )

    def levels(self, frame: Frame) -> tuple[Level, ...]:
        return Level("log 2", math.log(2)), Level("0", 0.0)

    def floors(self, frame: Frame) -> tuple[Floor, ...]:
        return self.floor_of(frame, "jsd")

    def headline(self, frame: Frame) -> str:
        bandwidth, noise = self.latest(frame, "jsd_bandwidth"), frame.snapshot.noise
        sizes = {"h": bandwidth, "σ": noise if noise > 0 else None}
        known = {name: f"{size:.2g}".replace("0.", ".") for name, size in sizes.items() if size is not None}
        return " · ".join(f"{name} = {size}" if len(known) == 1 else f"{name} {size}" for name, size in known.items())

    def fixed_span(self, frame: Frame) -> Span | None:
        return 0.0, 0.9

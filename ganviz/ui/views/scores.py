"""What the discriminator says of real and of generated points."""

from __future__ import annotations

from ganviz.snapshot import Frame
from ganviz.ui.plotting.axis import Span
from ganviz.ui.plotting.history import HistoryPlot, Level, Series
from ganviz.ui.plotting.names import names


class Scores(HistoryPlot):
    """The means of D(x) and D(G(z)): ½ each where D cannot tell them apart. For a raw score, the mean scores."""

    key = "scores"
    title = "What D says"
    order = 40
    shown_at_first = True
    colours = ("data", "generator")

    def series(self, frame: Frame) -> tuple[Series, ...]:
        return (
            self.every(frame, "real", "mean_d_real"),
            self.every(frame, "fake", "mean_d_fake"),
        )

    def levels(self, frame: Frame) -> tuple[Level, ...]:
        spoken = names(frame.snapshot.config)
        return () if spoken.aims is None else (Level(spoken.middle, sum(spoken.aims) / 2),)

    def headline(self, frame: Frame) -> str:
        return names(frame.snapshot.config).mean

    def fixed_span(self, frame: Frame) -> Span | None:
        return (0.0, 1.0) if frame.snapshot.field.is_probability else None

    def least_span(self, frame: Frame) -> Span | None:
        return names(frame.snapshot.config).aims

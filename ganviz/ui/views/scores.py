"""What the discriminator says of real and of generated points."""

from __future__ import annotations

from ganviz.snapshot import Frame
from ganviz.ui.views._axis import Span
from ganviz.ui.views._history import HistoryPlot, Level, Series


class Scores(HistoryPlot):
    """The means of D(x) and D(G(z)): ½ each where D cannot tell them apart. For a critic, its mean scores."""

    key = "scores"
    title = "What D says"
    order = 40
    colours = ("data", "generator")

    def series(self, frame: Frame) -> tuple[Series, ...]:
        history = frame.history
        return (
            Series("real", history.iterations, history.scalars["mean_d_real"]),
            Series("fake", history.iterations, history.scalars["mean_d_fake"]),
        )

    def levels(self, frame: Frame) -> tuple[Level, ...]:
        return (Level("½", 0.5),) if frame.snapshot.field.is_probability else ()

    def headline(self, frame: Frame) -> str:
        return "probability of real" if frame.snapshot.field.is_probability else "the critic's mean score"

    def fixed_span(self, frame: Frame) -> Span | None:
        return (0.0, 1.0) if frame.snapshot.field.is_probability else None

"""The lines of another run, with which that of a plot is compared: paler and dashed, with the run's name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from ganviz.snapshot import Array, Frame, Measures
from ganviz.ui.plotting.curve import Curve
from ganviz.ui.plotting.decimation import Thinned
from ganviz.ui.theme import Theme

#: How opaque the lines are, how broad where they are smooth, and the widest that the name may be, in pixels at scale 1.
PALER, BREADTH, WIDEST_NAME = 0.6, 1.4, 84
#: The size of the name.
SIZE = 12.0


class OtherName(NamedTuple):
    """What the other run is called, in the colour of the line at whose end, in pixels, it stands."""

    name: str
    colour: str
    at: list[float]


class Placed(Protocol):
    """A plot, as far as a name is placed on it."""

    theme: Theme

    def pixels(self, points: Array) -> Array:
        """Returns where ``(n, 2)`` points of the data lie."""


class OtherRun:
    """As many lines as the plot has of its own, in the same colours.

    The line of the optimal D is left out: it is dashed in a plot of one run already.
    """

    def __init__(self, colours: Sequence[str]) -> None:
        self._colours = colours
        self.curves = [Curve() for _ in colours]

    def dress(self, theme: Theme) -> None:
        """Takes other colours."""
        for colour, curve in zip(self._colours, self.curves, strict=True):
            width = BREADTH if theme.antialias else 1.0
            curve.pen = theme.pen(getattr(theme, colour), width, alpha=PALER, style=Qt.PenStyle.DashDotLine)
            curve.antialias = True

    def known(self, lines: Sequence[Thinned]) -> list[Array]:
        """Returns the points of each line that are numbers, ``(n, 2)``."""
        pairs = zip(self._colours, lines, strict=False)
        return [points_of(line) if colour != "optimal" else np.empty((0, 2)) for colour, line in pairs]

    def show(self, lines: Sequence[Thinned], within_reach: Callable[[Array], Array]) -> None:
        """Draws these, or none, where they are within reach."""
        self.blank()
        for colour, curve, line in zip(self._colours, self.curves, lines, strict=False):
            if colour != "optimal":
                curve.move(line.x, within_reach(line.mean))

    def blank(self) -> None:
        """Takes all of them away."""
        for curve in self.curves:
            curve.blank()

    def named(self, plot: Placed, name: str, known: Sequence[Array]) -> OtherName | None:
        """Names the run at the end of the first of its lines."""
        for colour, points in zip(self._colours, known, strict=False):
            if len(points):
                metrics = QFontMetricsF(plot.theme.font(SIZE))
                room = plot.theme.font_size(WIDEST_NAME)
                shortened = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
                return OtherName(shortened, getattr(plot.theme, colour), plot.pixels(points[-1:])[0].tolist())
        return None


def points_of(line: Thinned) -> Array:
    """Returns the points of a line that are numbers, ``(n, 2)``."""
    return np.column_stack([line.x, line.mean])[np.isfinite(line.mean)]


def measured(other: Frame | None) -> Measures | None:
    """The readings of another run, by which it is seen that there are new ones."""
    return None if other is None else other.measures

"""Settings that were changed while a run went on: marks on the axis of the iterations, and lines that break there."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from PySide6.QtCore import Qt

from ganviz.phrases import phrase
from ganviz.snapshot import Array, Change, History
from ganviz.ui.plotting.curve import Curve
from ganviz.ui.plotting.decimation import Thinned
from ganviz.ui.plotting.labels import Label, text_size
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.plotting.sizes import SMALL
from ganviz.ui.theme import Theme

#: How near the pointer has to be for a mark's words, in pixels at scale 1.
REACH = 4.0
#: Settings that the words of one mark name, at most.
MOST_NAMED = 8
#: Marks have their last words written beside them on a plot of at least so many pixels,
WIDE = 480
#: which take at most this share of its width.
LONGEST = 0.4
#: Between a mark and its words, in pixels at scale 1.
GAP = 5


class ChangeMarks:
    """An upright line at each change of the settings; what changed is said where the pointer is on one.

    On a wide plot it is written there too, where there is room, the latest first.
    """

    def __init__(self, plot: Plot) -> None:
        self._plot = plot
        self.lines = Curve(connect="pairs")
        self._shown: list[Change] = []
        plot.canvas.add(self.lines)

    def dress(self, theme: Theme) -> None:
        """Takes other colours."""
        self.lines.pen = theme.pen(theme.muted, alpha=0.7, style=Qt.PenStyle.DashLine)

    def blank(self) -> None:
        """Has no marks."""
        self.lines.blank()
        self._shown = []

    def draw(self, history: History) -> list[Label]:
        """Draws the marks of a run where the plot shows them, and returns their words."""
        (left, right), (low, high) = self._plot.ranges
        self._shown = [change for change in history.changes if left <= change.iteration <= right]
        at = np.array([change.iteration for change in self._shown], float)
        self.lines.move(np.repeat(at, 2), np.tile([low, high], len(at)))
        return self._words() if self._plot.area.width() > self._plot.theme.font_size(WIDE) else []

    def said_at(self, iteration: float) -> list[str]:
        """What changed at the marks within reach of a place on the axis, line by line."""
        near = np.abs(self._across() - self._pixels([iteration])[0]) <= self._plot.theme.font_size(REACH)
        return [line for index in np.flatnonzero(near) for line in _lines(self._shown[index])]

    def _across(self) -> Array:
        return self._pixels([change.iteration for change in self._shown])

    def _pixels(self, iterations: Sequence[float]) -> Array:
        at = np.array(iterations, float)
        return self._plot.pixels(np.column_stack([at, np.zeros(len(at))]))[:, 0]

    def _words(self) -> list[Label]:
        """Writes what changed beside the marks, from the latest backwards, where it meets no other mark's words."""
        theme, area = self._plot.theme, self._plot.area
        font, gap = theme.font(SMALL), theme.font_size(GAP)
        words: list[Label] = []
        free = area.right()
        for x, change in zip(self._across()[::-1], self._shown[::-1], strict=True):
            text = _short(change)
            size = text_size(text, font)
            if size.width() > LONGEST * area.width():
                continue
            start = x + gap if x + gap + size.width() <= free else x - gap - size.width()
            if start < area.left() or start + size.width() > free:
                continue
            middle = start + size.width() / 2, area.top() + size.height() / 2
            words.append(self._plot.word(text, middle, theme.muted, font))
            free = min(x, start) - gap
        return words


def broken(line: Thinned, history: History) -> Thinned:
    """Returns the line with a gap at each moment at which the data moved: across it nothing can be compared."""
    moved = _moved(history)
    if not moved or not len(line.x):
        return line
    places = np.searchsorted(line.x, moved, side="right")
    gaps = np.full(len(moved), np.nan)
    return Thinned(np.insert(line.x, places, moved), *(np.insert(each, places, gaps) for each in line[1:]))


def between_moves(x: Array, history: History) -> list[slice]:
    """Returns the stretches of ``(n,)`` increasing iterations within which the data stood still, or were dragged."""
    edges = [0, *np.searchsorted(x, _moved(history), side="right").tolist(), len(x)]
    return [slice(start, stop) for start, stop in pairwise(edges) if stop > start]


def _moved(history: History) -> list[int]:
    return [change.iteration for change in history.changes if change.moves_data]


def since_data_moved(history: History) -> float:
    """Returns the iteration from which on the data are what they are."""
    return max((float(change.stands_since) for change in history.changes if change.moves_data), default=0.0)


def _lines(change: Change) -> list[str]:
    """A change beside the pointer: when, and what."""
    said = change.words()
    lines: list[str] = [phrase("From iteration {iteration:,} on", iteration=change.iteration), *said[:MOST_NAMED]]
    if len(said) > MOST_NAMED:
        lines.append(phrase("and {n} other settings", n=len(said) - MOST_NAMED))
    return lines


def _short(change: Change) -> str:
    """A change in one line."""
    said = change.words()
    return said[0] if len(said) == 1 else phrase("{n} settings", n=len(said))

"""Settings that were changed while a run went on: marks on the axis of the iterations, and lines that break there."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QGraphicsRectItem

from ganviz.phrases import phrase
from ganviz.snapshot import Array, Change, History
from ganviz.ui.plotting.curve import Curve
from ganviz.ui.plotting.decimation import Thinned
from ganviz.ui.plotting.labels import Label, text_size
from ganviz.ui.plotting.plot import SMALL, Plot
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

#: Half the width of what the pointer has to meet for a mark's words, in pixels at scale 1; marks that lie as close
#: share them.
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
        self.tips: list[QGraphicsRectItem] = []
        self._drawn: tuple[object, ...] = ()
        plot.canvas.add(self.lines)

    def dress(self, theme: Theme) -> None:
        """Takes other colours."""
        self.lines.pen = theme.pen(theme.muted, alpha=0.7, style=Qt.PenStyle.DashLine)

    def blank(self) -> None:
        """Has no marks."""
        self.lines.blank()
        self._drawn = ()
        self._show_tips([])

    def draw(self, history: History) -> list[Label]:
        """Draws the marks of a run where the plot shows them, and returns their words."""
        (left, right), (low, high) = self._plot.ranges
        changes = [change for change in history.changes if left <= change.iteration <= right]
        at = np.array([change.iteration for change in changes], float)
        self.lines.move(np.repeat(at, 2), np.tile([low, high], len(at)))
        across = self._plot.pixels(np.column_stack([at, np.zeros(len(at))]))[:, 0]
        groups = _close(across, self._plot.theme.font_size(REACH))
        drawn = (changes, self._plot.ranges, self._plot.area)
        if drawn != self._drawn:
            self._drawn = drawn
            self._show_tips([(across[group], [changes[index] for index in group]) for group in groups])
        return self._words(across, changes) if self._plot.area.width() > self._plot.theme.font_size(WIDE) else []

    def _show_tips(self, groups: Sequence[tuple[Array, list[Change]]]) -> None:
        """Lays what the pointer can meet over the plot."""
        for index, tip in enumerate(self.tips):
            tip.setVisible(index < len(groups))
        while len(self.tips) < len(groups):
            tip = QGraphicsRectItem(self._plot.plot)
            tip.setPen(Qt.PenStyle.NoPen)
            tip.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
            self.tips.append(tip)
        area, reach = self._plot.area, self._plot.theme.font_size(REACH)
        for tip, (across, changes) in zip(self.tips, groups, strict=False):
            tip.setRect(QRectF(across[0] - reach, area.top(), np.ptp(across) + 2 * reach, area.height()))
            tip.setToolTip("\n".join(line for change in changes for line in _lines(change)))

    def _words(self, across: Array, changes: list[Change]) -> list[Label]:
        """Writes what changed beside the marks, from the latest backwards, where it meets no other mark's words."""
        theme, area = self._plot.theme, self._plot.area
        font, gap = theme.font(SMALL), theme.font_size(GAP)
        words: list[Label] = []
        free = area.right()
        for x, change in zip(across[::-1], changes[::-1], strict=True):
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


def _close(across: Array, reach: float) -> list[list[int]]:
    """Returns the indices of marks, in order, in groups of which each has its neighbours within reach."""
    groups: list[list[int]] = []
    for index, x in enumerate(across):
        if groups and x - across[groups[-1][-1]] <= reach:
            groups[-1].append(index)
        else:
            groups.append([index])
    return groups


def _lines(change: Change) -> list[str]:
    """A change for a tool tip: when, and what."""
    said = change.words()
    lines = [tr(phrase("From iteration {iteration:,} on", iteration=change.iteration)), *map(tr, said[:MOST_NAMED])]
    if len(said) > MOST_NAMED:
        lines.append(tr(phrase("and {n} other settings", n=len(said) - MOST_NAMED)))
    return lines


def _short(change: Change) -> str:
    """A change in one line."""
    said = change.words()
    return said[0] if len(said) == 1 else phrase("{n} settings", n=len(said))

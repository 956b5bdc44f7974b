"""What stands on the timeline: marks, the lanes of other runs, the modes over time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QImage

from ganviz.phrases import phrase
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

if TYPE_CHECKING:
    from ganviz.snapshot import Array

#: Lines that are said of the marks under the pointer at most.
MOST_SAID = 8
#: Marks are painted in this order: what matters most lies on top.
KINDS = ("dropped", "regained", "branch", "change", "collapsed", "diverged", "bookmark")


class Mark(NamedTuple):
    """Something to find again in a run: when it was, of which of ``KINDS``, and what is said of it."""

    iteration: int
    kind: str
    words: str


class Lane(NamedTuple):
    """Another run, from where it goes another way than the one in front.

    Attributes:
        name: on the timeline.
        words: what is said of it.
        first, last: iterations.
        origin: the lane from which it goes off, by number; None for the bar itself.
    """

    name: str
    words: str
    first: int
    last: int
    origin: int | None


class Strip(NamedTuple):
    """Which modes were held when: ``relative`` ``(n, modes)`` shares over the fair ones, read at ``at`` ``(n,)``."""

    relative: Array
    at: Array


def said(marks: Sequence[Mark]) -> list[str]:
    """What is said of marks, line by line."""
    lines = [line for mark in marks for line in _lines(mark)]
    if len(lines) <= MOST_SAID:
        return lines
    return [*lines[:MOST_SAID], phrase("and {n} other lines", n=len(lines) - MOST_SAID)]


def _lines(mark: Mark) -> list[str]:
    first, *others = mark.words.splitlines() or [""]
    return [phrase("{iteration:,}: {words}", iteration=mark.iteration, words=tr(first)), *map(tr, others)]


def strip_image(strip: Strip, columns: int, last: float, theme: Theme) -> QImage:
    """The modes over time, a row of pixels for each."""
    import numpy as np  # here, for the window is painted before it is there

    from ganviz.ui.plotting.modes import shaded, shades

    rows = shaded(strip.relative, strip.at, np.linspace(float(strip.at[0]), last, columns + 1))
    colours = np.ascontiguousarray(shades(theme)[rows])
    height, width = rows.shape
    return QImage(colours.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()

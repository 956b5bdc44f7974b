"""What a page of the theory draws, as plain data: lines, dots, words and fields on one pair of axes.

A page says what there is to see and leaves to ``Sketch`` how it is drawn, on the screen as in an exported picture.
Colours are the names of the theme's own: ``data``, ``generator``, ``discriminator``, ``optimal``, ``muted``, …
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, is_dataclass
from typing import Any, Literal

import numpy as np

from ganviz.snapshot import Array
from ganviz.ui.plotting.axis import Span

#: Where a line's name stands: over its highest point, or near one of its ends.
At = Literal["top", "right", "left"]
Style = Literal["solid", "dashed", "dotted"]


@dataclass(frozen=True, eq=False)
class Line:
    """A line through points, with a gap where they are not finite.

    Attributes:
        x, y: ``(n,)`` each.
        name: written beside it.
        at: where, if there is room.
        style: of its pen.
        fill: it encloses an area: down to 0, or within itself.
        is_bold: it matters.
        pairs: each two points are a line of their own.
        alpha: opacity.
    """

    x: Array
    y: Array
    colour: str
    name: str = ""
    at: At = "top"
    style: Style = "solid"
    fill: Literal["", "below", "inside"] = ""
    is_bold: bool = True
    pairs: bool = False
    alpha: float = 1.0


@dataclass(frozen=True, eq=False)
class Dots:
    """Points ``(n, 2)``; ``size`` in pixels at scale 1."""

    points: Array
    colour: str
    symbol: str = "o"
    size: float = 8.0


@dataclass(frozen=True)
class Word:
    """A word beside a point; ``dot``: the point is marked. Large words can be read from the last row."""

    text: str
    x: float
    y: float
    colour: str = "text"
    dot: bool = False
    is_large: bool = False


@dataclass(frozen=True, eq=False)
class Field:
    """Values ``(ny, nx)`` on a grid of ``(x, y)``, in the colours of D around ``middle``, full at ``span`` from it."""

    axes: tuple[Array, Array]
    values: Array
    middle: float
    span: float


Mark = Line | Dots | Word | Field


@dataclass(frozen=True, eq=False)
class Scene:
    """One plot.

    Attributes:
        x, y: the ranges that are shown.
        marks: what is drawn, the first lowest.
        headline: stands behind the plot's title.
        across, up: what the axes mean, in a word.
        is_log: heights are exponents of ten.
        is_even: both axes have one scale; the ranges grow to fill the plot.
    """

    x: Span
    y: Span
    marks: Sequence[Mark]
    headline: str = ""
    across: str = ""
    up: str = ""
    is_log: bool = False
    is_even: bool = False


def is_same(one: Scene, other: Scene) -> bool:
    """Two scenes are drawn alike."""
    return one is other or _is_equal(one, other)


def _is_equal(one: Any, other: Any) -> bool:
    if type(one) is not type(other):
        return False
    if isinstance(one, np.ndarray):
        return bool(np.array_equal(one, other, equal_nan=True))
    if isinstance(one, (list, tuple)):
        return len(one) == len(other) and all(map(_is_equal, one, other))
    if is_dataclass(one):
        return all(_is_equal(value, vars(other)[name]) for name, value in vars(one).items())
    return bool(one == other)


@dataclass(frozen=True)
class Told:
    """What a page shows at one moment.

    Attributes:
        scenes: by the key of their plot.
        formulas: (caption, LaTeX), with the present numbers.
        sentence: what there is to be seen.
        readings: rows of a table of numbers: a name, then texts.
        is_late: some of it is still being computed, and of earlier settings.
    """

    scenes: dict[str, Scene]
    formulas: Sequence[tuple[str, str]]
    sentence: str
    readings: Sequence[tuple[str, ...]] = field(default=())
    is_late: bool = False


def level(height: float, across: Span, colour: str = "muted", name: str = "") -> Line:
    """A dotted line across the plot at a height."""
    return Line(np.array(across), np.full(2, height), colour, name, at="left", style="dotted", is_bold=False)


def upright(x: float, up: Span, colour: str = "muted", style: Style = "solid") -> Line:
    """A line up and down the plot."""
    return Line(np.full(2, x), np.array(up), colour, style=style, is_bold=False)


def through(points: Array, colour: str, name: str = "", **more: Any) -> Line:
    """A line through ``(n, 2)`` points."""
    return Line(points[:, 0], points[:, 1], colour, name, **more)


def beside(point: Array, text: str, colour: str, **more: Any) -> Word:
    """A word beside a point ``(2,)``."""
    return Word(text, float(point[0]), float(point[1]), colour, **more)

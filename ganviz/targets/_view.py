"""The part of space that is shown: wide enough for the distribution and for the place where an untrained G begins."""

from __future__ import annotations

Bounds = tuple[tuple[float, float], ...]

#: A view reaches at least this far from 0 in every direction, for there an untrained G puts its points.
START = 1.0

#: The share of the view, in each direction, to which the distribution itself extends.
FILLED = 0.8


#: A distribution on the line fills at least this share of the view: one that is far away is shown by itself.
LEAST_FILLED = 0.2


def line_view(low: float, high: float) -> Bounds:
    """Returns a 1-D view of [low, high] that also shows [−1, 1], where generators start, if that is not far away."""
    left, right = min(low, -START), max(high, START)
    return ((low, high),) if high - low < LEAST_FILLED * (right - left) else ((left, right),)


def square_view(reach: float) -> Bounds:
    """Returns a square 2-D view around 0 for what extends to ``reach``, or for [−1, 1]² if that is larger."""
    side = max(reach, START) / FILLED
    return ((-side, side), (-side, side))

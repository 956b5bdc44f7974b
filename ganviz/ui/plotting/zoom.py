"""Which part of a plot is shown: nearer, farther and to the side, always with a way back to the whole."""

from __future__ import annotations

from ganviz.ui.plotting.axis import Span

#: How many times the whole is magnified at the most, and reduced.
NEAREST, FARTHEST = 1e4, 4.0


def magnified(shown: Span, whole: Span, factor: float, at: float) -> Span:
    """Returns the range that shows a ``factor`` more of it, around a number that stays where it is."""
    (low, high), room = shown, whole[1] - whole[0]
    breadth = min(max((high - low) / factor, room / NEAREST), FARTHEST * room)
    left = at - (at - low) * breadth / (high - low)
    return _near((left, left + breadth), whole)


def moved(shown: Span, whole: Span, by: float) -> Span:
    """Returns the range so much farther; its middle stays within the whole, or beside it."""
    return _near((shown[0] + by, shown[1] + by), whole)


def _near(shown: Span, whole: Span) -> Span:
    middle, room = (shown[0] + shown[1]) / 2, whole[1] - whole[0]
    off = min(max(middle, whole[0] - room), whole[1] + room) - middle
    return shown[0] + off, shown[1] + off

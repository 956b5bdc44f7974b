"""The part of space that shows both distributions, wherever G has gone."""

from __future__ import annotations

import numpy as np

Array = np.ndarray
Bounds = tuple[tuple[float, float], ...]

#: The shares of G's points below and above which they may lie outside, and room beside them as a share of the view.
LEFT_OUT, MARGIN = 0.01, 0.15
#: How many widths of the data's own view it reaches on either side at the most: G may diverge.
FARTHEST = 50.0
#: A view is kept until it is so many times wider than it has to be.
KEPT = 2.5


def of_both(own: Bounds, points: Array, before: Bounds) -> Bounds:
    """Returns a view of the data's own bounds and of ``(n, feature)`` points of G.

    Args:
        before: the view until now, which stays while it shows both and is not much too wide.
    """
    finite = points[np.isfinite(points).all(axis=1)]
    if not len(finite):
        return own
    low, high = np.array(own, float).T
    wide = FARTHEST * (high - low)
    ends = np.quantile(finite.astype(np.float64), [LEFT_OUT, 1 - LEFT_OUT], axis=0)
    least, most = np.clip(ends, low - wide, high + wide)
    margin = MARGIN * (np.maximum(most, high) - np.minimum(least, low))
    needed = np.stack([np.where(least < low, least - margin, low), np.where(most > high, most + margin, high)], axis=1)
    had = np.array(before, float)
    shows = ((had[:, 0] <= np.minimum(least, low)) & (had[:, 1] >= np.maximum(most, high))).all()
    if shows and (np.diff(had) <= KEPT * np.diff(needed)).all():
        return before
    return tuple((float(left), float(right)) for left, right in needed)

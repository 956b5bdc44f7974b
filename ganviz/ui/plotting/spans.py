"""Areas and stretches on a line: what lies between two curves, and where a curve is above a level."""

from __future__ import annotations

import numpy as np

from ganviz.snapshot import Array


def area_between(x: Array, first: Array, second: Array) -> Array:
    """Returns the outlines of what lies between two curves, ``(n, 2)``, with a row that is no number between them.

    One outline for each stretch of ``(n,)`` x on which both curves are known.
    """
    known = np.isfinite(first) & np.isfinite(second)
    edges = np.flatnonzero(np.diff(np.pad(known.astype(np.int8), 1)))
    parts = [np.empty((0, 2))]
    for start, stop in edges.reshape(-1, 2).tolist():
        along = np.concatenate([x[start:stop], x[start:stop][::-1]])
        up = np.concatenate([first[start:stop], second[start:stop][::-1]])
        parts += [np.column_stack([along, up]), np.full((1, 2), np.nan)]
    return np.concatenate(parts)


def above(x: Array, values: Array, level: float) -> Array:
    """Returns the stretches of ``(n,)`` x, ``(m, 2)``, on which values reach a level, crossings between points."""
    x, height = x.astype(np.float64), values.astype(np.float64) - level
    high = height >= 0
    crossed = np.flatnonzero(high[1:] != high[:-1])
    share = height[crossed] / (height[crossed] - height[crossed + 1])
    ends = x[crossed] + share * (x[crossed + 1] - x[crossed])
    ends = np.concatenate([x[:1][high[:1]], ends, x[-1:][high[-1:]]])
    return ends.reshape(-1, 2)

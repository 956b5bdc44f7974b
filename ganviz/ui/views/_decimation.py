"""Makes a line of any length cheap to draw: a few numbers for each column of pixels, extremes kept."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ganviz.snapshot import Array


class Thinned(NamedTuple):
    """A line in bins of equal count, ``(bins,)`` each; NaN where a bin has no finite value."""

    x: Array
    low: Array
    high: Array
    mean: Array


def thinned(x: Array, y: Array, bins: int) -> Thinned:
    """Summarises a line in at most ``bins`` bins, ignoring values that are not finite.

    A bin holds a power of two of points and the first begins with the first point. So, as a line grows at its end, what
    is already drawn stays as it is.
    """
    count = len(y)
    size = 1
    while count > size * bins:
        size *= 2
    whole = count // size * size
    head = _summary(x[:whole].reshape(-1, size), y[:whole].reshape(-1, size))
    if whole == count:
        return head
    tail = _summary(x[None, whole:], y[None, whole:])
    return Thinned(*(np.concatenate(parts) for parts in zip(head, tail, strict=True)))


def _summary(x: Array, y: Array) -> Thinned:
    middle = 0.5 * (x[:, 0].astype(np.float64) + x[:, -1])
    known = np.isfinite(y)
    if known.all():
        return Thinned(middle, y.min(axis=1), y.max(axis=1), y.mean(axis=1, dtype=np.float64))
    y = np.where(known, y, np.nan)
    counts = known.sum(axis=1)
    total = np.where(known, y, 0).sum(axis=1, dtype=np.float64)
    mean = np.divide(total, counts, out=np.full(len(y), np.nan), where=counts > 0)
    return Thinned(middle, np.fmin.reduce(y, axis=1), np.fmax.reduce(y, axis=1), mean)


def zigzag(line: Thinned) -> tuple[Array, Array]:
    """Returns the curve that runs through the lowest and the highest value of each bin, ``(2 bins,)`` each."""
    return np.repeat(line.x, 2), np.column_stack([line.low, line.high]).ravel()

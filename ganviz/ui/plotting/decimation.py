"""Makes a line of any length cheap to draw: a few numbers for each column of pixels, extremes kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from ganviz.snapshot import Array

#: Points of a growing line that are summed up once and for all.
BLOCK = 64


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
    size = bin_size(count, bins)
    whole = count // size * size
    head = _summary(x[:whole].reshape(-1, size), y[:whole].reshape(-1, size))
    if whole == count:
        return head
    tail = _summary(x[None, whole:], y[None, whole:])
    return Thinned(*(np.concatenate(parts) for parts in zip(head, tail, strict=True)))


def bin_size(count: int, bins: int) -> int:
    """Returns how many points a bin holds: a power of two."""
    size = 1
    while count > size * bins:
        size *= 2
    return size


def _summary(x: Array, y: Array) -> Thinned:
    return _merged(_blocks(x, y)[:, None])


def _blocks(x: Array, y: Array) -> Array:
    """Sums up each row of points: first and last x, lowest, highest and sum of the finite values, and how many.

    ``(blocks, 6)`` float64; extremes are NaN where no value is finite.
    """
    known = np.isfinite(y)
    if known.all():
        counts, least, greatest = np.full(len(y), y.shape[1]), y.min(axis=1), y.max(axis=1)
        total = y.sum(axis=1, dtype=np.float64)
    else:
        bare = np.where(known, y, np.nan)
        counts, least, greatest = known.sum(axis=1), np.fmin.reduce(bare, axis=1), np.fmax.reduce(bare, axis=1)
        total = np.where(known, y, 0).sum(axis=1, dtype=np.float64)
    return np.column_stack([x[:, 0], x[:, -1], least, greatest, total, counts]).astype(np.float64, copy=False)


def _merged(blocks: Array) -> Thinned:
    """Makes one bin of each row of blocks, ``(bins, blocks, 6)``."""
    first, last, low, high, total, count = np.moveaxis(blocks, -1, 0)
    totals, counts = total.sum(axis=1), count.sum(axis=1)
    return Thinned(
        0.5 * (first[:, 0] + last[:, -1]),
        np.fmin.reduce(low, axis=1),
        np.fmax.reduce(high, axis=1),
        np.divide(totals, counts, out=np.full(len(blocks), np.nan), where=counts > 0),
    )


class GrowingLine:
    """Thins a line that grows at its end without going over all of it each time.

    Args:
        scaled: what is drawn of its values, elementwise.
    """

    def __init__(self, scaled: Callable[[Array], Array]) -> None:
        self._scaled = scaled
        self._blocks: Array = np.empty((256, 6))
        self._known = 0

    def thinned(self, x: Array, y: Array, bins: int) -> Thinned:
        """As the function of that name, of the line so far or of any beginning of it."""
        count = len(y)
        size = bin_size(count, bins)
        if size <= BLOCK or size > count:
            return thinned(x, self._scaled(y), bins)
        self._learn(x, y)
        whole = count // size
        head = _merged(self._blocks[: whole * size // BLOCK].reshape(whole, -1, 6))
        if whole * size == count:
            return head
        tail = _summary(x[None, whole * size :], self._scaled(y[whole * size :])[None])
        return Thinned(*(np.concatenate(parts) for parts in zip(head, tail, strict=True)))

    def _learn(self, x: Array, y: Array) -> None:
        """Sums up the blocks that have come since the last time."""
        first, last = self._known, len(y) // BLOCK
        if last <= first:
            return
        if last > len(self._blocks):
            grown = np.empty((2 * last, 6))
            grown[:first] = self._blocks[:first]
            self._blocks = grown
        new = slice(first * BLOCK, last * BLOCK)
        values = self._scaled(y[new])
        self._blocks[first:last] = _blocks(x[new].reshape(-1, BLOCK), values.reshape(-1, BLOCK))
        self._known = last


def calmed(line: Thinned, share: float) -> Thinned:
    """Returns the line with an end that does not jump: of a last bin that is this full, as much counts as is there."""
    if len(line.mean) < 2 or share >= 1:
        return line
    mean = line.mean.copy()
    mean[-1] = share * mean[-1] + (1 - share) * mean[-2] if np.isfinite(mean[-2]) else mean[-1]
    return line._replace(mean=mean)


def stretches(outside: Array) -> Array:
    """Returns first and last index of each stretch of ``(n,)`` bins that are true, ``(m, 2)``."""
    edges = np.flatnonzero(np.diff(np.pad(outside.astype(np.int8), 1)))
    return edges.reshape(-1, 2) - [0, 1]

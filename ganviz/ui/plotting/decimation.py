"""Makes a line of any length cheap to draw: a few numbers for each column of pixels, extremes kept."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ganviz.snapshot import SUMMED, SUMMED_UP, Array, History, Summary


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


def thinned_scalar(history: History, name: str, bins: int, logarithmic: bool = False) -> Thinned:
    """As ``thinned``, of a scalar of all iterations, or of its logarithm, from their summaries where they are enough.

    A run of any length costs the same: of the whole bins the coarsest summary that fits is put together, and of the
    last one what has been summed up already.
    """
    count, known = history.count, 0
    size = bin_size(count, bins)
    if history.summaries:
        known = len(history.summaries[0]) * SUMMED
    if (size <= SUMMED or known + SUMMED <= count) and not history.gone:
        return thinned(history.iterations, _scaled(history.scalars[name], logarithmic), bins)
    size = max(size, SUMMED)
    column = SUMMED_UP.index(f"log10 {name}" if logarithmic else name)
    whole = count // size
    coarsest = max((each for each in history.summaries if each.each <= size), key=lambda each: each.each)
    together = size // coarsest.each
    head = _merged(_columns(coarsest, column, 0, whole * together).reshape(whole, together, 6))
    if whole * size == count:
        return head
    parts, done = [], whole * size
    for summary in reversed(history.summaries):
        until = len(summary)
        if until * summary.each > done:
            parts.append(_columns(summary, column, done // summary.each, until))
            done = until * summary.each
    rest = slice(done - history.gone, None)
    if done < count:
        y = _scaled(history.scalars[name][rest], logarithmic)
        parts.append(_blocks(history.iterations[None, rest], y[None]))
    tail = _merged(np.concatenate(parts)[None])
    return Thinned(*(np.concatenate(parts) for parts in zip(head, tail, strict=True)))


def _columns(summary: Summary, column: int, first: int, until: int) -> Array:
    """What a summary tells of one column of its groups, as ``_blocks`` does of points."""
    groups = slice(first, until)
    counts = summary.counts[groups, column].astype(np.float64)
    total = np.where(counts > 0, summary.mean[groups, column] * counts, 0)
    ends = summary.iterations[groups].T
    return np.column_stack([*ends, summary.low[groups, column], summary.high[groups, column], total, counts])


def logarithm(values: Array) -> Array:
    """The logarithm to base ten; NaN of what has none."""
    return np.log10(values, out=np.full(len(values), np.nan), where=np.isfinite(values) & (values > 0))


def _scaled(values: Array, logarithmic: bool) -> Array:
    return logarithm(values) if logarithmic else values


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

"""The scalars of a run of any length: the last iterations one by one, and all of them summed up by 64 and by 4,096."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ganviz.recording.rows import Rows
from ganviz.snapshot import LOGARITHMIC, SCALARS, SUMMED, SUMMED_UP, Array, ScalarBlock, Summary

#: How many iterations are kept one by one, at least.
ONE_BY_ONE = 500_000
#: Rows that are taken at once at the most.
PORTION = 1 << 16
#: How many summaries there are, each of so many times as many iterations as the one before.
LEVELS = 2

_LOGARITHMIC = [SCALARS.index(name) for name in LOGARITHMIC]


class ScalarsUntil(NamedTuple):
    """Iterations ``(n,)`` and scalars, each ``(n,)``, one by one, ``gone`` rows before them, and summaries."""

    iterations: Array
    scalars: tuple[Array, ...]
    gone: int
    summaries: tuple[Summary, ...]


class _Level:
    """Groups of ``each`` consecutive rows, summed up."""

    def __init__(self, each: int) -> None:
        self.each = each
        columns = len(SUMMED_UP)
        self.iterations = Rows(2, np.int64)
        self.low, self.high, self.mean, self.counts = (
            Rows(columns),
            Rows(columns),
            Rows(columns),
            Rows(columns, np.int32),
        )

    @property
    def count(self) -> int:
        return self.iterations.count

    @property
    def size(self) -> int:
        return sum(table.size for table in (self.iterations, self.low, self.high, self.mean, self.counts))

    def extend(self, iterations: Array, low: Array, high: Array, mean: Array, counts: Array) -> None:
        self.iterations.extend(iterations)
        self.low.extend(low)
        self.high.extend(high)
        self.mean.extend(mean)
        self.counts.extend(counts)

    def view(self, count: int, first: int = 0) -> Summary:
        tables = self.iterations, self.low, self.high, self.mean, self.counts
        return Summary(self.each, *(table.view(count, first) for table in tables))

    def until(self, count: int) -> _Level:
        made = _Level(self.each)
        for name in ("iterations", "low", "high", "mean", "counts"):
            setattr(made, name, getattr(self, name).until(count))
        return made


class Scalars:
    """The scalars of consecutive iterations.

    Args:
        keep: how many of the last are kept one by one, at least.
    """

    def __init__(self, keep: int = ONE_BY_ONE) -> None:
        self._keep = keep
        self._begin(0)
        self._levels = [_Level(SUMMED ** (level + 1)) for level in range(LEVELS)]

    def _begin(self, gone: int) -> None:
        self._iterations = Rows(1, np.int64, self._keep, gone)
        # A table each: every one is small enough to be given back at once.
        self._columns = [Rows(1, keep=self._keep, gone=gone, room=1152 + 128 * place) for place in range(len(SCALARS))]

    @property
    def size(self) -> int:
        """How many bytes they take."""
        rows = self._iterations.size + sum(column.size for column in self._columns)
        return rows + sum(level.size for level in self._levels)

    def add(self, block: ScalarBlock) -> None:
        """Adds rows; row i of a block belongs to iteration ``first + i + 1`` done."""
        for start in range(0, len(block.values), PORTION):
            values = block.values[start : start + PORTION]
            first = block.first + start + 1
            self._iterations.extend(np.arange(first, first + len(values))[:, None])
            for place, column in enumerate(self._columns):
                column.extend(values[:, place, None])
            self._sum_up()

    def begin_with(self, earlier: Summary) -> None:
        """Takes groups of the finest summary for the first rows, which are not known one by one."""
        if self._iterations.count or earlier.each != SUMMED:
            raise ValueError("summed-up iterations come first, in groups of the finest summary")
        gone = len(earlier) * SUMMED
        self._begin(gone)
        self._levels[0].extend(earlier.iterations, earlier.low, earlier.high, earlier.mean, earlier.counts)
        self._sum_up()

    def until(self, iteration: int | None) -> ScalarsUntil:
        """Returns all up to an iteration, None for all there are, without copying."""
        first = max(table.gone for table in (self._iterations, *self._columns))
        held, count = self._iterations.view(first=first)[:, 0], self._iterations.count
        if iteration is not None:
            count = first + int(np.searchsorted(held, iteration, side="right"))
        summaries, is_old = [], first > 0 and count == first
        for level in self._levels:
            groups = min(level.count, count // level.each)
            if is_old and iteration is not None:
                ends = level.iterations.view(groups)[:, 1]
                groups = int(np.searchsorted(ends, iteration, side="right"))
            summaries.append(level.view(groups))
        if is_old and iteration is not None:
            # None of those rows is here; how many there were is what has been summed up.
            first = count = len(summaries[0]) * SUMMED
        columns = tuple(column.view(count, first)[:, 0] for column in self._columns)
        return ScalarsUntil(held[: count - first], columns, first, tuple(summaries))

    def branch(self, iteration: int) -> Scalars:
        """Returns scalars of their own that are these up to an iteration."""
        made, known = Scalars(self._keep), self.until(iteration)
        count = known.gone + len(known.iterations)
        made._iterations = self._iterations.until(count)
        made._columns = [column.until(count) for column in self._columns]
        made._levels = [level.until(len(summary)) for level, summary in zip(self._levels, known.summaries, strict=True)]
        return made

    def _sum_up(self) -> None:
        """Sums up the rows, and then the sums, of which there are enough."""
        finest = self._levels[0]
        count = self._iterations.count // SUMMED
        if count > finest.count:
            rows = slice(finest.count * SUMMED, count * SUMMED)
            iterations = self._iterations.view(rows.stop, rows.start).reshape(-1, SUMMED)
            columns = np.concatenate([column.view(rows.stop, rows.start) for column in self._columns], axis=1)
            finest.extend(iterations[:, [0, -1]], *_summed(columns.reshape(-1, SUMMED, len(SCALARS))))
        for finer, level in zip(self._levels, self._levels[1:], strict=False):
            count = finer.count // SUMMED
            if count > level.count:
                level.extend(*_merged(finer.view(count * SUMMED, level.count * SUMMED)))


def _summed(values: Array) -> tuple[Array, Array, Array, Array]:
    """Returns lowest, highest and mean of the finite ones of ``(groups, n, scalars)``, and how many they are."""
    gradients = values[:, :, _LOGARITHMIC].astype(np.float64)
    logarithms = np.log10(
        gradients, out=np.full(gradients.shape, np.nan), where=np.isfinite(gradients) & (gradients > 0)
    )
    values = np.concatenate([values, logarithms.astype(np.float32)], axis=2)
    known = np.isfinite(values)
    counts = known.sum(axis=1, dtype=np.int32)
    bare = np.where(known, values, np.float32(np.nan))
    total = np.where(known, values, 0).sum(axis=1, dtype=np.float64)
    return np.fmin.reduce(bare, axis=1), np.fmax.reduce(bare, axis=1), _over(total, counts), counts


def _merged(finer: Summary) -> tuple[Array, Array, Array, Array, Array]:
    """Returns what is to be known of groups of ``SUMMED`` groups."""
    low, high, mean, counts = (
        each.reshape(-1, SUMMED, each.shape[1]) for each in (finer.low, finer.high, finer.mean, finer.counts)
    )
    iterations = finer.iterations.reshape(-1, SUMMED, 2)
    total = np.where(counts > 0, mean.astype(np.float64) * counts, 0).sum(axis=1)
    both = np.column_stack([iterations[:, 0, 0], iterations[:, -1, 1]])
    counted = counts.sum(axis=1, dtype=np.int32)
    return both, np.fmin.reduce(low, axis=1), np.fmax.reduce(high, axis=1), _over(total, counted), counted


def _over(total: Array, counts: Array) -> Array:
    return np.divide(total, counts, out=np.full(total.shape, np.nan), where=counts > 0).astype(np.float32)

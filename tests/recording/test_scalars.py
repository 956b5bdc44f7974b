"""The scalars of runs of any length, against all their rows."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz.recording import Recording
from ganviz.recording.rows import Rows
from ganviz.recording.scalars import Scalars
from ganviz.snapshot import SCALARS, SUMMED, SUMMED_UP, Array, History, ScalarBlock, frozen, read_only

RAGGED = np.random.default_rng(0).integers(0, 900, 100_000)


def rows_of(count: int, seed: int = 0) -> Array:
    """Scalars with all that happens: a player that rests, numbers that are none, spikes, zeros."""
    rng = np.random.default_rng(seed)
    rows = rng.normal(size=(count, len(SCALARS))).astype(np.float32)
    rows[rng.random(count) < 0.1] *= 100
    rows[rng.random(rows.shape) < 0.01] = np.nan
    rows[rng.random(rows.shape) < 0.001] = np.inf
    rows[rng.random(rows.shape) < 0.001] = -np.inf
    rows[rng.random(rows.shape) < 0.01] = 0
    rows[count // 3 : count // 3 + 200, 1] = np.nan
    return rows


def recorded(rows: Array, keep: int) -> Recording:
    recording = Recording()
    recording._scalars = Scalars(keep)
    first = 0
    for size in RAGGED:
        recording.add_scalars(ScalarBlock(first, frozen(rows[first : first + size])))
        first += size
        if first >= len(rows):
            return recording
    raise AssertionError("too long")


def summed(values: Array, each: int) -> tuple[list[float], list[float], list[float], list[int]]:
    """Lowest, highest, mean and number of the finite values of each whole group, one by one."""
    found: tuple[list[float], list[float], list[float], list[int]] = ([], [], [], [])
    for first in range(0, len(values) // each * each, each):
        known = values[first : first + each][np.isfinite(values[first : first + each])].astype(float)
        for one, value in zip(found, _four(known), strict=True):
            one.append(value)  # type: ignore[arg-type]
    return found


def _four(known: Array) -> tuple[float, float, float, int]:
    return (known.min(), known.max(), known.mean(), len(known)) if len(known) else (np.nan, np.nan, np.nan, 0)


def column_of(rows: Array, name: str) -> Array:
    if name in SCALARS:
        return rows[:, SCALARS.index(name)]
    values = rows[:, SCALARS.index(name.removeprefix("log10 "))]
    return np.array([np.log10(value) if 0 < value < np.inf else np.nan for value in values])


def check(history: History, rows: Array, until: int, keep: int) -> None:
    assert read_only(history)
    assert history.count <= until
    if until > len(rows) - keep:
        assert history.count == until
    assert len(history.iterations) >= min(keep - (len(rows) - until), until)
    np.testing.assert_array_equal(history.iterations, np.arange(history.gone + 1, history.count + 1))
    for name, values in history.scalars.items():
        np.testing.assert_array_equal(values, rows[history.gone : history.count, SCALARS.index(name)])
    for summary in history.summaries:
        groups = until // summary.each
        assert len(summary) == groups
        firsts = summary.each * np.arange(groups)
        np.testing.assert_array_equal(summary.iterations, np.stack([firsts + 1, firsts + summary.each], axis=1))
        for column, name in enumerate(SUMMED_UP):
            low, high, mean, counts = summed(column_of(rows[:until], name), summary.each)
            np.testing.assert_array_equal(summary.counts[:, column], counts)
            tolerance = 0 if name in SCALARS else 1e-6  # logarithms are rounded
            np.testing.assert_allclose(summary.low[:, column], low, rtol=tolerance)
            np.testing.assert_allclose(summary.high[:, column], high, rtol=tolerance)
            np.testing.assert_allclose(summary.mean[:, column], mean, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("count", [10, 64, 4096, 10_000, 30_011])
@pytest.mark.parametrize("keep", [100, 2048, 1_000_000])
def test_the_last_are_there_one_by_one_and_all_are_summed_up(count: int, keep: int) -> None:
    rows = rows_of(count)
    recording = recorded(rows, keep)
    for until in (None, count, 0, 1, count // 2, count - 1, max(0, count - keep), 65, 5000):
        check(recording.history(until), rows, count if until is None else min(until, count), keep)


def test_a_million_iterations_are_there_from_the_first_to_the_last() -> None:
    """Each value says to which iteration it belongs."""
    recording, count = Recording(), 1_000_000
    for first in range(0, count, 250):
        iterations = np.arange(first + 1, first + 251, dtype=float)
        recording.add_scalars(ScalarBlock(first, frozen(np.repeat(iterations[:, None], len(SCALARS), axis=1))))
    history = recording.history()
    assert len(history.iterations) >= 500_000
    np.testing.assert_array_equal(history.scalars["loss_g"], history.iterations)
    for summary in history.summaries:
        ends = summary.iterations[:, [0]], summary.iterations[:, [1]]
        assert len(summary) == count // summary.each
        assert (summary.low[:, : len(SCALARS)] == ends[0]).all()
        assert (summary.high[:, : len(SCALARS)] == ends[1]).all()
        np.testing.assert_allclose(summary.mean[:, 0], (ends[0] + ends[1])[:, 0] / 2, rtol=1e-6)
    early = recording.history(100_000)
    assert (len(early.iterations), early.count) == (0, 100_000 // SUMMED * SUMMED)


def test_an_hour_of_the_smallest_network_takes_64_megabytes_at_most() -> None:
    """Eight million iterations, at any moment of it."""
    scalars, largest = Scalars(), 0
    values = frozen(np.ones((16_000, len(SCALARS))))
    for first in range(0, 8_000_000, len(values)):
        scalars.add(ScalarBlock(first, values))
        largest = max(largest, scalars.size)
    known = scalars.until(None)
    assert known.gone + len(known.iterations) == 8_000_000
    assert len(known.iterations) >= 500_000
    assert 40_000_000 < largest <= 64_000_000


def test_what_was_handed_out_stays_as_it_was() -> None:
    rows = rows_of(20_000)
    recording = Recording()
    recording._scalars = Scalars(300)
    shown: list[tuple[History, int]] = []
    for first in range(0, len(rows), 50):
        recording.add_scalars(ScalarBlock(first, frozen(rows[first : first + 50])))
        if first % 1000 == 0:
            shown.append((recording.history(), first + 50))
    for history, until in shown:
        np.testing.assert_array_equal(history.scalars["loss_d"], rows[history.gone : until, 0])
        lows, *_ = summed(rows[:until, 0], SUMMED)
        np.testing.assert_array_equal(history.summaries[0].low[:, 0], lows)


@pytest.mark.parametrize("at", [0, 50, 64, 5000, 19_000, 19_970, 20_000])
def test_a_branch_of_a_long_run_goes_on_where_it_left(at: int) -> None:
    """Of what is not kept one by one it begins with whole groups."""
    rows, others = rows_of(20_000), rows_of(9000, seed=1)
    parent = recorded(rows, 300)
    branch = parent.branch(at)
    known = branch.history().count
    assert at - known < SUMMED
    for first in range(0, len(others), 500):
        branch.add_scalars(ScalarBlock(at + first, frozen(others[first : first + 500])))
    both = np.concatenate([rows[:known], others])
    history = branch.history()
    assert history.count == len(both)
    np.testing.assert_array_equal(history.scalars["loss_g"], both[history.gone :, 1])
    for summary in history.summaries:
        np.testing.assert_array_equal(summary.high[:, 0], summed(both[:, 0], summary.each)[1])
    check(parent.history(), rows, 20_000, 300)


def test_a_recording_begins_with_what_another_has_summed_up() -> None:
    rows = rows_of(20_000)
    whole, history = recorded(rows, 300), recorded(rows, 300).history()
    groups = history.gone // SUMMED
    again = Recording()
    again._scalars = Scalars(300)
    again.begin_with(history.summaries[0].until(groups))
    again.add_scalars(ScalarBlock(history.gone, frozen(rows[history.gone :])))
    for until in (None, 20_000, 12_000, 70, 1):
        one, other = whole.history(until), again.history(until)
        assert (one.gone, one.count) == (other.gone, other.count)
        for each, same in zip(one.summaries, other.summaries, strict=True):
            for name in ("iterations", "low", "high", "mean", "counts"):
                np.testing.assert_array_equal(getattr(each, name), getattr(same, name))
    with pytest.raises(ValueError, match="come first"):
        again.begin_with(history.summaries[0])
    assert Recording().history().summaries[0].counts.dtype == history.summaries[0].counts.dtype


@pytest.mark.parametrize("keep", [None, 20_000])
def test_growing_never_moves_all_rows_at_once(keep: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The window would stand still meanwhile."""
    move, moved = Rows._move, list[int]()

    def spied(self: Rows, count: int, needed: int) -> Array:
        before = self._begins if self._other is None else self._moved
        other = move(self, count, needed)
        moved.append(self._moved - max(before, self._begins))
        return other

    monkeypatch.setattr(Rows, "_move", spied)
    rows = Rows(1, keep=keep)
    for _ in range(20_000):
        rows.extend(np.ones((8, 1)))
    assert rows.count == 160_000
    assert sum(moved) > 100_000
    assert max(moved) <= 16 * 8


def test_a_table_that_forgets_has_little_room_to_spare() -> None:
    rows = Rows(1, np.int64, keep=10_000)
    for first in range(0, 300_000, 10):
        rows.extend(np.arange(first, first + 10)[:, None])
        assert rows.count - rows.gone >= min(10_000, rows.count)
        assert len(rows._rows) <= 15_000
    shown = rows.view()[:, 0]
    np.testing.assert_array_equal(shown, np.arange(rows.gone, 300_000))

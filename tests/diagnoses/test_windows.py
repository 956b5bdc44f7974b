"""What the diagnoses look at of a run that has lasted millions of iterations."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest

from ganviz.diagnoses import diagnose
from ganviz.diagnoses._windows import (
    MOST_ROWS,
    long_start,
    measured,
    recent,
    recent_median,
    recent_start,
    scalars,
    throughout,
)
from ganviz.recording import Recording
from ganviz.registry import entries
from ganviz.snapshot import SCALARS, Frame, ScalarBlock, frozen
from tests.diagnoses.made_up import frame_of, named


@pytest.mark.parametrize(("iterations", "recent", "long"), [(1000, 800, 500), (4000, 3600, 3000)])
def test_windows_grow_with_the_run(iterations: int, recent: int, long: int) -> None:
    """The last 200 iterations or a tenth of the run, and the last 500 or a quarter: the iteration before them."""
    frame = frame_of(iterations)
    assert (recent_start(frame), long_start(frame)) == (recent, long)


@pytest.mark.parametrize(("n_readings", "mean"), [(2, None), (3, 4.0), (5, 6.0), (8, 8.0)])
def test_a_mean_of_readings_takes_three_at_least(n_readings: int, mean: float | None) -> None:
    """The recent window of 4,000 iterations holds those at 3,650, 3,700, …; before it are 3,500, 3,550 and 3,600."""
    readings = np.full(80, np.nan)
    readings[69 : 69 + n_readings] = 3.0 + np.arange(n_readings)
    frame = frame_of(3450 + 50 * n_readings, metrics={"jsd": readings[: 69 + n_readings]})
    until = dataclasses.replace(frame.snapshot, iteration=4000)
    assert measured(dataclasses.replace(frame, snapshot=until), "jsd") == mean


def test_a_short_window_is_looked_at_whole() -> None:
    frame = frame_of(4000, {"loss_d": np.arange(4000.0)})
    assert scalars(frame, "loss_d", 1000).tolist() == list(range(1000, 4000))
    assert scalars(frame, "loss_d", 1000, until=1010).tolist() == list(range(1000, 1010))


def test_of_a_long_window_a_fixed_number_of_rows_stands_for_all() -> None:
    n = 2_000_000
    rng = np.random.default_rng(0)
    frame = frame_of(n, {"loss_d": np.r_[np.full(n - n // 10, 99.0), rng.normal(5, 1, n // 10)]})
    looked_at = scalars(frame, "loss_d", n - n // 10)
    assert len(looked_at) == MOST_ROWS
    # To five standard errors of as many rows.
    assert recent(frame, "loss_d") == pytest.approx(5, abs=5 / MOST_ROWS**0.5)
    assert recent_median(frame, "loss_d") == pytest.approx(5, abs=5 * 1.2533 / MOST_ROWS**0.5)


def test_each_equal_part_of_a_long_window_has_one_row() -> None:
    n, start = 30 * MOST_ROWS, 5 * MOST_ROWS
    looked_at = scalars(frame_of(n, {"loss_d": np.arange(float(n))}), "loss_d", start)
    np.testing.assert_array_equal((looked_at - start) // 25, np.arange(MOST_ROWS))


@pytest.mark.parametrize("n", [170_000, 170_001, 1_000_003])
def test_a_run_that_alternates_is_not_taken_for_one_that_stands(n: int) -> None:
    """From one iteration to the next +1, −1, +1, …: every second row alone would read a mean of ±1."""
    frame = frame_of(n, {"mean_d_real": np.where(np.arange(n) % 2, 1.0, -1.0)})
    # Five standard errors of as many rows that are as often the one as the other.
    assert recent(frame, "mean_d_real") == pytest.approx(0, abs=5 / MOST_ROWS**0.5)


def summarised(frame: Frame) -> Frame:
    """The same frame from a recording, which keeps the last iterations one by one."""
    recording, history = Recording(), frame.history
    rows = np.stack([history.scalars[name] for name in SCALARS], axis=1)
    for first in range(0, len(rows), 50_000):
        recording.add_scalars(ScalarBlock(first, frozen(rows[first : first + 50_000])))
    kept = recording.history()
    assert kept.gone > 0
    kept = dataclasses.replace(kept, changes=history.changes, measured_at=history.measured_at, metrics=history.metrics)
    return dataclasses.replace(frame, history=kept)


@pytest.mark.parametrize(
    ("numbers", "settings", "key"),
    [
        ({}, {}, None),
        ({"loss_g": np.repeat([30.0] * 5 + [100.0, 200.0, 400.0, 800.0, 1600.0], 140_000)}, {}, "diverging"),
        ({"mean_d_fake": 0.01, "gradient_g": np.geomspace(1, 1e-4, 1_400_000)}, {}, "vanishing_gradient"),
        ({"mean_d_fake": 0.5 + 0.2 * np.sin(np.arange(1_400_000) / 30)}, {}, "oscillating"),
        ({"mean_d_real": np.linspace(9, 1, 1_400_000), "mean_d_fake": 0.0}, {"loss": "wasserstein"}, "critic_gap"),
        ({"mean_d_real": 0.0, "mean_d_fake": 1.0}, {"loss": "wasserstein"}, "behind"),
    ],
    ids=lambda given: given if isinstance(given, str) else "",
)
@pytest.mark.parametrize("changed_at", [None, 1000])
def test_of_a_run_of_a_million_iterations_the_same_is_said_as_of_all_its_rows(
    numbers: dict[str, Any], settings: dict[str, Any], key: str | None, changed_at: int | None
) -> None:
    frame = frame_of(1_400_000, numbers, changed_at=changed_at, **settings)
    said, expected = diagnose(summarised(frame)), diagnose(frame)
    assert named(expected) == key
    assert said == expected


@pytest.mark.parametrize("count", [0, 1, 63, 64, 1000, 10**7])
def test_rows_throughout_a_run_hold_its_beginning_and_its_end(count: int) -> None:
    rows = throughout(count)
    assert len(rows) <= 64 + 1024
    assert set(range(min(count, 64))) <= set(rows.tolist())
    assert (rows < count).all()
    if count:
        assert rows.max() == count - 1


@pytest.mark.parametrize("loss", ["non_saturating", "wasserstein"])
def test_numbers_that_only_the_recent_window_holds_are_enough(loss: str) -> None:
    """A player was frozen but for five iterations, none of which is among the rows that stand for the whole run."""
    n = 20_000
    rare = np.full(n, np.nan)
    rare[19_003:19_008] = 0.1
    assert not np.isin(throughout(n), np.arange(19_003, 19_008)).any()
    frame = frame_of(n, {"gradient_g": rare, "mean_d_real": rare, "mean_d_fake": rare / 10}, loss=loss)
    for kind in entries("ganviz.diagnoses").values():
        said = kind().look(frame)
        assert said is None or "nan" not in said

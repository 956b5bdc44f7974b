"""What the diagnoses look at of a run that has lasted millions of iterations."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz.diagnoses._windows import MOST_ROWS, recent, recent_median, scalars, throughout
from tests.diagnoses.made_up import frame_of


def test_a_short_window_is_looked_at_whole() -> None:
    frame = frame_of(4000, {"loss_d": np.arange(4000.0)})
    assert scalars(frame, "loss_d", 1000).tolist() == list(range(1000, 4000))
    assert scalars(frame, "loss_d", 1000, until=1010).tolist() == list(range(1000, 1010))


def test_of_a_long_window_a_fixed_number_of_rows_stands_for_all() -> None:
    n = 2_000_000
    rng = np.random.default_rng(0)
    frame = frame_of(n, {"loss_d": np.r_[np.full(n - n // 10, 99.0), rng.normal(5, 1, n // 10)]})
    looked_at = scalars(frame, "loss_d", n - n // 10)
    assert MOST_ROWS <= len(looked_at) < 2 * MOST_ROWS
    # To five standard errors of as many rows.
    assert recent(frame, "loss_d") == pytest.approx(5, abs=5 / MOST_ROWS**0.5)
    assert recent_median(frame, "loss_d") == pytest.approx(5, abs=5 * 1.2533 / MOST_ROWS**0.5)


@pytest.mark.parametrize("count", [0, 1, 63, 64, 1000, 10**7])
def test_rows_throughout_a_run_hold_its_beginning_and_its_end(count: int) -> None:
    rows = throughout(count)
    assert len(rows) <= 64 + 1024
    assert set(range(min(count, 64))) <= set(rows.tolist())
    assert (rows < count).all()
    if count:
        assert rows.max() == count - 1

"""The plots' own arithmetic: ranges, thinning, words that make room for each other, arrows."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy.optimize import minimize

from ganviz.recording import Recording
from ganviz.snapshot import SCALARS, ScalarBlock, frozen
from ganviz.ui.plotting.arrows import levelled, one_per_cell, strokes
from ganviz.ui.plotting.axis import steady_span
from ganviz.ui.plotting.decimation import calmed, stretches, thinned, thinned_scalar
from ganviz.ui.plotting.history import time_span
from ganviz.ui.plotting.labels import spread, spread_clear


@pytest.mark.parametrize("last", [0, 7, 100, 999, 3000, 12_345, 1e6])
def test_the_axis_of_iterations_leaves_room_and_stands_still(last: float) -> None:
    start, end = time_span(last, 0.25)
    assert start == 0
    assert end >= last / 0.75 * 0.999
    assert end <= max(100, last / 0.75 * 1.3)
    # A little later it is the same: the end is rounded up.
    assert time_span(end * 0.75 * 0.999, 0.25) == (start, end)


def test_a_range_stays_while_it_fits_and_follows_when_it_does_not() -> None:
    first = steady_span(None, 1.0, 2.0)
    assert first[0] < 1 < 2 < first[1]
    assert steady_span(first, 1.1, 1.9) == first
    wider = steady_span(first, 0.0, 9.0)
    assert wider[0] <= 0 < 9 <= wider[1]
    narrower = steady_span(wider, 1.0, 1.5)
    assert narrower[1] - narrower[0] < 1.5
    low, high = steady_span(None, -2.2e-16, -2.2e-16)
    assert high - low >= 0.2, "what is 0 but for rounding is seen as 0"


@pytest.mark.parametrize("value", [0.0, 1.386, -2e30, 1e-12])
def test_a_flat_line_has_a_range_too(value: float) -> None:
    low, high = steady_span(None, value, value)
    assert low < value < high


@pytest.mark.parametrize("count", [1, 5, 399, 400, 401, 100_003])
def test_thinning_keeps_the_extremes_and_the_mean(count: int) -> None:
    rng = np.random.default_rng(1)
    y = rng.normal(size=count)
    y[count // 3] = 50.0
    line = thinned(np.arange(count), y, 400)
    assert len(line.x) <= 400
    assert line.high.max() == y.max()
    assert line.low.min() == y.min()
    assert np.all(np.diff(line.x) > 0)
    size = 2 ** math.ceil(math.log2(max(1, count / 400)))
    parts = [y[start : start + size] for start in range(0, count, size)]
    assert line.mean == pytest.approx([part.mean() for part in parts])
    assert line.low.tolist() == [part.min() for part in parts]


def test_thinning_does_not_redraw_the_past() -> None:
    y = np.random.default_rng(2).normal(size=5000)
    before, after = (thinned(np.arange(n), y[:n], 400) for n in (4000, 4400))
    whole = len(before.x) - 1
    assert np.array_equal(before.low[:whole], after.low[:whole])


def test_thinning_passes_over_what_is_no_number() -> None:
    y = np.ones(1000)
    y[:100], y[500], y[501] = np.nan, np.inf, -np.inf
    line = thinned(np.arange(1000), y, 100)
    assert np.isnan(line.mean[0])
    assert np.nanmax(line.high) == np.nanmin(line.low) == np.nanmean(line.mean) == 1


def test_an_overflowing_loss_has_a_mean() -> None:
    y = np.full(1000, 3e38, np.float32)
    assert thinned(np.arange(1000), y, 10).mean == pytest.approx(3e38, rel=1e-6)


@pytest.mark.parametrize("gaps", [False, True])
@pytest.mark.parametrize("logarithmic", [False, True])
def test_a_scalar_is_thinned_as_if_nobody_had_summed_it_up(gaps: bool, logarithmic: bool) -> None:
    """However long it is, and also where only a beginning of it is asked for."""
    rng = np.random.default_rng(3)
    y = rng.normal(size=(60_000, len(SCALARS))).astype(np.float32)
    if gaps:
        y[rng.integers(0, len(y), 300)] = np.nan
        y[20_000:21_000] = np.inf
    recording = Recording()
    recording.add_scalars(ScalarBlock(0, frozen(y)))
    drawn = y[:, SCALARS.index("gradient_d")].astype(float)
    if logarithmic:
        drawn = np.array([np.log10(value) if 0 < value < np.inf else np.nan for value in drawn])
    x = np.arange(1, len(y) + 1)
    for n in (0, 5, 900, 6_399, 6_401, 12_863, 12_864, 40_000, 31_007, 60_000, 12_900, 3):
        for bins in (100, 37, 1):
            found = thinned_scalar(recording.history(n), "gradient_d", bins, logarithmic)
            for one, other in zip(found, thinned(x[:n], drawn[:n], bins), strict=True):
                np.testing.assert_allclose(one, other, rtol=1e-6, atol=1e-6)


def test_no_spike_of_a_run_of_any_length_is_lost_in_a_drawing() -> None:
    recording = Recording()
    count, spikes = 1_300_000, {7: -50.0, 70_000: 60.0, 700_001: -70.0, 1_299_999: 80.0}
    for first in range(0, count, 50_000):
        rows = np.zeros((50_000, len(SCALARS)))
        for iteration, value in spikes.items():
            if first < iteration <= first + 50_000:
                rows[iteration - first - 1] = value
        recording.add_scalars(ScalarBlock(first, frozen(rows)))
    history = recording.history()
    assert history.gone > 0
    for bins in (300, 17):
        line = thinned_scalar(history, "loss_g", bins)
        assert len(line.x) <= bins
        for iteration, value in spikes.items():
            near = np.abs(line.x - iteration).argmin()
            assert value in (line.low[near], line.high[near])
    assert thinned_scalar(recording.history(71_000), "loss_g", 50).high.max() == 60, "none of them by itself is there"


def test_the_end_of_a_line_does_not_jump_with_its_first_points() -> None:
    line = thinned(np.arange(9), np.array([1.0] * 8 + [9.0]), 2)
    assert line.mean.tolist() == [1, 9]
    assert calmed(line, 1 / 8).mean.tolist() == [1, 2], "an eighth of a bin counts an eighth"
    assert calmed(line, 1.0).mean.tolist() == [1, 9]
    assert calmed(line._replace(mean=np.array([np.nan, 9.0])), 1 / 8).mean[-1] == 9


@pytest.mark.parametrize(
    ("outside", "found"), [("....", []), ("#..#", [[0, 0], [3, 3]]), (".##.#", [[1, 2], [4, 4]]), ("##", [[0, 1]])]
)
def test_bins_in_a_row_are_one_stretch(outside: str, found: list[list[int]]) -> None:
    assert stretches(np.array([mark == "#" for mark in outside])).tolist() == found


@pytest.mark.parametrize("seed", range(5))
def test_words_move_apart_as_little_as_possible(seed: int) -> None:
    rng = np.random.default_rng(seed)
    wanted = rng.uniform(0, 60, size=5)
    height, low, high = 12.0, 0.0, 100.0
    order = np.argsort(wanted)
    judge = minimize(
        lambda y: np.square(y - wanted[order]).sum(),
        np.linspace(10, 90, 5),
        constraints=[
            {"type": "ineq", "fun": lambda y: np.diff(y) - height},
            {"type": "ineq", "fun": lambda y: y[0] - low - height / 2},
            {"type": "ineq", "fun": lambda y: high - height / 2 - y[-1]},
        ],
    )
    assert np.array(spread(wanted.tolist(), height, low, high))[order] == pytest.approx(judge.x, abs=1e-3)


def test_words_that_do_not_meet_stay() -> None:
    assert spread([50.0, 10.0], 12, 0, 100) == [50, 10]


def test_words_keep_clear_of_what_others_name() -> None:
    line = [(50.0, 50.0)]
    assert spread_clear([50.0, 90.0], 12, 0, 100, [line, line]) == [44, 90], "above it, for there the way is as short"
    assert spread_clear([52.0], 12, 0, 100, [line]) == [56]
    assert spread_clear([52.0], 12, 0, 100, [[]]) == [52], "its own may be touched"
    crowded = spread_clear([50.0, 51.0, 52.0], 12, 0, 100, [line, line, line])
    assert all(abs(y - 50) >= 6 for y in crowded)
    assert np.diff(crowded).min() >= 12
    assert spread_clear([50.0, 50.0], 12, 40, 64, [line, line]) == spread([50.0, 50.0], 12, 40, 64), "no room for that"


def test_arrows_are_a_fifth_longer_for_ten_times_the_gradient() -> None:
    gradients = np.array([[0.0, -(10.0**power)] for power in range(-8, 4)])
    arrows = levelled(gradients, reach=0.5)
    assert np.all(arrows[:, 0] == 0)
    length = -arrows[:, 1]
    assert np.diff(length[6:10]) == pytest.approx([0.1] * 3, rel=0.01), "from 0.01 to 10"
    assert length[9:] == pytest.approx([0.5] * 3, rel=1e-4), "from 10 on they are all as long"
    assert length[0] / length[1] == pytest.approx(0.1, rel=0.01), "far below 10⁻⁴ in proportion"
    assert length[2] < 0.01 * 0.5


def test_an_arrow_without_a_gradient_has_no_length() -> None:
    arrows = levelled(np.array([[0.0, 0.0], [np.nan, 1.0], [np.inf, 0.0], [3.0, 4.0]], np.float32), reach=1.0)
    assert np.isfinite(arrows).all()
    assert np.linalg.norm(arrows, axis=1)[0] == 0
    assert arrows[3, 1] / arrows[3, 0] == pytest.approx(4 / 3)


def test_of_arrows_that_begin_in_one_place_one_is_drawn() -> None:
    points = np.array([[0.1, 0.1], [0.2, 0.3], [0.9, 0.2], [1.1, 0.4], [-0.1, 0.4]])
    rows, cells = one_per_cell(points, 0.5)
    assert sorted(rows.tolist()) == [0, 2, 3, 4]
    assert cells[np.argsort(rows)].tolist() == [[0, 0], [1, 0], [2, 0], [-1, 0]]


def test_an_arrow_is_a_shaft_and_two_strokes_at_its_tip() -> None:
    drawn = strokes(np.array([[1.0, 1.0], [0.0, 0.0]]), np.array([[0.0, 2.0], [0.0, 0.001]]), reach=2.0, least=0.01)
    tail, tip, *head = drawn[:6]
    assert tail.tolist() == [1, 1]
    assert tip.tolist() == [1, 3]
    assert [point.tolist() for point in head[::2]] == [tip.tolist()] * 2
    (left, right) = head[1], head[3]
    assert left[0] - 1 == pytest.approx(1 - right[0])
    assert left[1] == pytest.approx(right[1])
    assert 1 < left[1] < 3
    assert abs(left[0] - 1) / (3 - left[1]) == pytest.approx(math.tan(math.radians(25)))
    assert np.abs(drawn[6:]).max() == pytest.approx(0.005), "the second is too short for that: a dot"


@pytest.mark.parametrize(("length", "head"), [(2.0, 0.44), (0.5, 0.2)])
def test_a_head_is_a_share_of_its_arrow_but_not_too_long(length: float, head: float) -> None:
    drawn = strokes(np.zeros((1, 2)), np.array([[length, 0.0]]), reach=2.0, least=0.01)
    assert np.linalg.norm(drawn[3] - drawn[2]) == np.linalg.norm(drawn[5] - drawn[4]) == pytest.approx(head)

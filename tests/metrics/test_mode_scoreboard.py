from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pytest

from ganviz.metrics import Reading
from ganviz.targets import Modes, Target
from ganviz.targets.bimodal import Bimodal
from ganviz.targets.gaussian import Gaussian
from ganviz.targets.grid import Grid
from ganviz.targets.mixture import Mixture
from ganviz.targets.ring import Ring
from ganviz.targets.two_moons import TwoMoons

Read = Callable[..., Reading]
FOUR = Ring(n_modes=4, radius=1.0, sigma=0.1)


@dataclass(frozen=True)
class Uneven(Ring):
    """A wide mode at 3 with nine tenths of the mass beside a narrow one at 0."""

    key = "uneven"

    def modes(self) -> Modes:
        return Modes(np.array([[0.0, 0.0], [3.0, 0.0]]), np.array([0.1, 1.0]), np.array([0.1, 0.9]))


def around_modes(counts: list[int], elsewhere: int = 0) -> np.ndarray:
    """Points exactly on the modes of the default ring, and some in its middle."""
    return np.concatenate([np.repeat(Ring().modes().centres, counts, axis=0), np.zeros((elsewhere, 2))])


def test_four_points_by_hand(read: Read) -> None:
    # Two on the first mode, one 2.9σ from the second, one 3.1σ from it.
    reading = read("mode_scoreboard", FOUR, np.array([[1.0, 0.0], [1.0, 0.0], [0.0, 1.29], [0.31, 1.0]]))
    kl = 2 / 3 * np.log(8 / 3) + 1 / 3 * np.log(4 / 3)
    assert reading.values == {
        "modes_captured": 2,
        "modes_strict": 2,
        "high_quality_share": 0.75,
        "mode_kl": pytest.approx(kl),
    }
    np.testing.assert_allclose(reading.arrays["mode_shares"], [0.5, 0.25, 0, 0])
    assert reading.arrays["mode_captured"].tolist() == [True, True, False, False]


def test_the_strict_count_asks_for_32_of_2500(read: Read) -> None:
    points = around_modes([32, 31, 1, 0, 0, 0, 0, 500], elsewhere=1936)
    reading = read("mode_scoreboard", Ring(), points)
    assert len(points) == 2500
    assert reading.values["modes_captured"] == 4
    assert reading.values["modes_strict"] == 2
    assert reading.arrays["mode_captured"].tolist() == [True] + [False] * 6 + [True]


def test_the_strict_count_asks_for_10_of_2500_on_the_grid(read: Read) -> None:
    centres = Grid().modes().centres
    points = np.concatenate([np.repeat(centres[:2], [10, 9], axis=0), np.full((2481, 2), 100.0)])
    assert read("mode_scoreboard", Grid(), points).values["modes_strict"] == 1


def test_only_the_first_2500_points_count(read: Read) -> None:
    points = np.concatenate([around_modes([2500, 0, 0, 0, 0, 0, 0, 0]), around_modes([0, 100, 0, 0, 0, 0, 0, 0])])
    assert read("mode_scoreboard", Ring(), points).values["modes_captured"] == 1


def test_one_mode_of_eight_alone_is_log_8_from_uniform(read: Read) -> None:
    assert read("mode_scoreboard", Ring(), around_modes([9, 0, 0, 0, 0, 0, 0, 0])).values["mode_kl"] == pytest.approx(
        np.log(8)
    )


def test_even_modes_are_uniform(read: Read) -> None:
    assert read("mode_scoreboard", Ring(), around_modes([3] * 8, 5)).values["mode_kl"] == pytest.approx(0, abs=1e-12)


@pytest.mark.parametrize("target", [Ring(), Grid()])
def test_real_points_of_the_plane_score_98_9_percent(read: Read, target: Ring | Grid) -> None:
    share = read("mode_scoreboard", target, target.sample(2500, np.random.default_rng(0))).values["high_quality_share"]
    assert share == pytest.approx(1 - np.exp(-4.5), abs=0.008)


def test_real_points_of_the_line_score_99_7_percent(read: Read) -> None:
    points = Gaussian().sample(2500, np.random.default_rng(0))
    share = read("mode_scoreboard", Gaussian(), points).values["high_quality_share"]
    assert share == pytest.approx(0.9973, abs=0.004)


def test_a_blob_over_everything_captures_all_but_not_strictly(read: Read) -> None:
    values = read("mode_scoreboard", Ring(), np.random.default_rng(0).standard_normal((2500, 2))).values
    assert values["modes_captured"] == 8
    assert values["modes_strict"] == 0
    assert values["high_quality_share"] < 0.1


def test_no_point_of_quality_has_no_histogram(read: Read) -> None:
    values = read("mode_scoreboard", Ring(), np.zeros((2500, 2))).values
    assert values == {"modes_captured": 0, "modes_strict": 0, "high_quality_share": 0.0, "mode_kl": None}


def test_the_nearest_mode_is_the_one_with_fewest_sigma_between(read: Read) -> None:
    reading = read("mode_scoreboard", Uneven(), np.array([[1.0, 0.0]] * 10))
    np.testing.assert_allclose(reading.arrays["mode_shares"], [0, 1])


def test_fair_shares_are_the_weights(read: Read) -> None:
    # Of 1,000 points a tenth of the fair shares is 10 and 90.
    points = np.repeat([[0.0, 0.0], [3.0, 0.0], [0.0, 50.0]], [10, 89, 901], axis=0)
    reading = read("mode_scoreboard", Uneven(), points)
    assert reading.arrays["mode_captured"].tolist() == [True, False]
    even = read("mode_scoreboard", Uneven(), np.repeat([[0.0, 0.0], [3.0, 0.0]], [100, 900], axis=0))
    assert even.values["mode_kl"] == pytest.approx(0, abs=1e-12)


def test_the_weights_of_a_mixture_count_and_a_mode_without_any_is_none(read: Read) -> None:
    mixture = Mixture(means=(-3.0, 0.0, 3.0), sigmas=(0.1,), weights=(1.0, 0.0, 3.0))
    reading = read("mode_scoreboard", mixture, np.repeat([[-3.0], [3.0]], [250, 750], axis=0))
    assert reading.arrays["mode_captured"].tolist() == [True, True]
    assert reading.values["mode_kl"] == pytest.approx(0, abs=1e-12)


def test_a_distribution_without_modes_is_not_scored(read: Read) -> None:
    reading = read("mode_scoreboard", TwoMoons(), np.zeros((10, 2)))
    assert set(reading.values.values()) == {None}
    assert not reading.arrays


@pytest.mark.parametrize(
    ("target", "modes"),
    [
        (Bimodal(distance=0.0), 1),
        (Bimodal(distance=0.01), 2),
        (Ring(radius=0.0), 1),
        (Ring(radius=1e-3), 8),
        (Mixture(means=(0.0, 0.0, 3.0), sigmas=(0.4, 0.5, 0.4)), 2),
        (Mixture(means=(0.0, 0.1), sigmas=(0.4, 2.0)), 1),
        (Mixture(means=(0.0, 2.0), sigmas=(0.4, 2.0)), 2),
    ],
    ids=str,
)
def test_real_points_capture_all_modes_however_near_to_each_other(read: Read, target: Target, modes: int) -> None:
    values = read("mode_scoreboard", target, target.sample(2500, np.random.default_rng(0))).values
    assert values["modes_captured"] == values["modes_strict"] == len(target.modes().centres) == modes
    assert values["high_quality_share"] > 0.98

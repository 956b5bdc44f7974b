"""Numbers of P_G beside those of P_data, and the Kolmogorov–Smirnov distance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from scipy.special import kolmogi, ndtri

from ganviz.assignment import replaced
from ganviz.config import RunConfig
from ganviz.metrics import Reading
from ganviz.metrics._floor import Band
from ganviz.metrics.critic_distance import CriticDistance
from ganviz.targets.gaussian import Gaussian
from ganviz.targets.gaussian_2d import Gaussian2D
from ganviz.targets.point import Point
from ganviz.targets.student_t import StudentT
from ganviz.targets.uniform import Uniform
from tests.metrics.conftest import sample_of

Read = Callable[..., Reading]
Floor = Callable[..., Band]
STANDARD = Gaussian(mean=0.0, sigma=1.0)
CORNERS = np.array([[0.0, 0.0], [0.0, 2.0], [4.0, 0.0], [4.0, 2.0], [2.0, 6.0]])


def column(*numbers: float) -> np.ndarray:
    return np.array(numbers)[:, None]


@pytest.mark.parametrize(
    ("key", "reading", "value", "data"),
    [("mean", "mean", 4.0, 3.0), ("standard_deviation", "sigma", 14**0.5, 0.5)],
)
def test_on_the_line(read: Read, key: str, reading: str, value: float, data: float) -> None:
    values = read(key, Gaussian(mean=3.0, sigma=0.5), column(0, 2, 4, 10)).values
    assert values[reading] == pytest.approx(value)
    assert values[f"{reading}_data"] == pytest.approx(data)


@pytest.mark.parametrize(
    ("key", "value", "data"),
    [
        ("mean_x", 2.0, 1.0),
        ("mean_y", 2.0, -1.0),
        ("variance_x", 3.2, 1.01),
        ("variance_y", 4.8, 4.25),
        ("covariance", 0.0, 1.95),
    ],
)
def test_in_the_plane(read: Read, key: str, value: float, data: float) -> None:
    target = Gaussian2D(mean_x=1.0, mean_y=-1.0, covariance=(1.01, 1.95, 4.25))
    values = read(key, target, CORNERS).values
    assert values[key] == pytest.approx(value, abs=1e-12)
    assert values[f"{key}_data"] == pytest.approx(data)


def test_the_covariance_has_the_sign_of_the_direction(read: Read) -> None:
    assert read("covariance", Gaussian2D(), np.array([[-1.0, 3.0], [1.0, -3.0]])).values["covariance"] == -3


@pytest.mark.parametrize(("key", "sign"), [("quantile_high", 1), ("quantile_low", -1)])
def test_tails_are_those_of_quantiles(read: Read, key: str, sign: int) -> None:
    n = 20_001
    points = ndtri((np.arange(n) + 0.5) / n)[:, None]
    values = read(key, StudentT(freedom=1.0, scale=2.0), points).values
    assert values[key] == pytest.approx(sign * 3.0902, abs=5e-3)
    assert values[f"{key}_data"] == pytest.approx(sign * 2 * np.tan(np.pi * 0.499), rel=1e-6)


@pytest.mark.parametrize(
    ("key", "middle", "error"),
    [
        ("mean", 0.0, 1.0),
        ("standard_deviation", 1.0, 0.5**0.5),
        # √(u(1 − u))/φ(Φ⁻¹(u)) at u = .999
        ("quantile_high", 3.0902, 9.387),
    ],
)
def test_their_floors_are_standard_errors(floor: Floor, key: str, middle: float, error: float) -> None:
    """The central 98 % of a normal distribution lie within 2.326 of them."""
    n = 4000
    found = floor(key, STANDARD, n)
    error /= n**0.5
    assert found.median == pytest.approx(middle, abs=0.6 * error)
    assert found.high - found.low == pytest.approx(2 * 2.326 * error, rel=0.3)


class TestKolmogorovSmirnov:
    def test_points_at_the_quantiles_are_half_a_step_off(self, read: Read) -> None:
        points = np.random.default_rng(0).permutation((np.arange(50) + 0.5) / 50)[:, None]
        assert read("kolmogorov_smirnov", Uniform(low=0.0, high=1.0), points).values["ks"] == pytest.approx(0.01)

    @pytest.mark.parametrize("shift", [0.3, -0.3, 2.0])
    def test_a_shifted_interval_is_off_by_its_shift(self, read: Read, shift: float) -> None:
        points = ((np.arange(1000) + 0.5) / 1000)[:, None] + shift
        value = read("kolmogorov_smirnov", Uniform(low=0.0, high=1.0), points).values["ks"]
        assert value == pytest.approx(min(abs(shift) + 0.0005, 1.0))

    def test_equal_points_are_one_step(self, read: Read) -> None:
        assert read("kolmogorov_smirnov", STANDARD, np.zeros((99, 1))).values["ks"] == pytest.approx(0.5)
        assert read("kolmogorov_smirnov", STANDARD, column(*[0.0] * 3, 5.0)).values["ks"] == pytest.approx(0.5)

    def test_of_a_distribution_with_a_step_the_step_itself_is_no_difference(self, read: Read) -> None:
        sharp = Point(place=1.0, noise=0.0)
        assert read("kolmogorov_smirnov", sharp, np.ones((7, 1))).values["ks"] == 0
        assert read("kolmogorov_smirnov", sharp, column(1, 1, 0, 2)).values["ks"] == pytest.approx(0.25)

    @pytest.mark.parametrize("target", [STANDARD, StudentT(freedom=1.0)], ids=lambda target: target.key)
    def test_its_floor_is_kolmogorovs_distribution(self, floor: Floor, target: Gaussian | StudentT) -> None:
        n = 500
        found = floor("kolmogorov_smirnov", target, n)
        low, middle, high = (kolmogi(1 - share) / n**0.5 for share in (0.01, 0.5, 0.99))
        assert found.median == pytest.approx(middle, rel=0.08)
        assert found.low == pytest.approx(low, rel=0.35)  # smoothed into a flank that is steep
        assert found.high == pytest.approx(high, rel=0.25)


def test_a_critic_says_no_distance_where_there_is_none() -> None:
    config = replaced(replaced(RunConfig(), "target", "student_t"), "loss", "wasserstein")
    sample = replace(sample_of(np.zeros((60, 1))), slopes=np.ones(60))
    assert CriticDistance().measure(config, sample).values["w1_critic"] is not None
    without = CriticDistance().measure(replaced(config, "target.freedom", 1.0), sample).values
    assert without["w1_critic"] is None
    assert without["lipschitz"] is not None

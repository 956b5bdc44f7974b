from __future__ import annotations

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.special import ndtri

from ganviz.config import RunConfig
from ganviz.losses.wasserstein import Wasserstein
from ganviz.metrics.jsd_bound import DiscriminatorBound
from ganviz.snapshot import MeasureSample


def bound(real: np.ndarray, fake: np.ndarray, config: RunConfig | None = None) -> float | None:
    sample = MeasureSample(0, np.zeros((len(real), 2)), real, fake, noise=0.0, seed=0)
    return DiscriminatorBound().measure(config or RunConfig(), sample).values["jsd_bound"]


def test_a_discriminator_that_cannot_tell_bounds_nothing() -> None:
    assert bound(np.zeros(5), np.zeros(5)) == pytest.approx(0, abs=1e-15)


def test_a_perfect_discriminator_reads_log_2() -> None:
    assert bound(np.full(5, 50.0), np.full(5, -50.0)) == pytest.approx(np.log(2))


def test_by_hand() -> None:
    # D(x) = 3/4, D(y) = 1/4: log 2 + log(3/4) = log(3/2).
    assert bound(np.log([3.0, 3.0]), -np.log([3.0, 3.0])) == pytest.approx(np.log(1.5))


def test_a_discriminator_worse_than_a_coin_reads_below_0() -> None:
    assert bound(-np.log([3.0]), np.log([3.0])) == pytest.approx(np.log(0.5))


def test_the_best_discriminator_reads_the_divergence_and_another_less() -> None:
    # For N(0, 1) and N(1, 1) the log-ratio is ½ − x.
    x = ndtri((np.arange(20_000) + 0.5) / 20_000)
    y = x + 1

    def integrand(t: float) -> float:
        p, q = np.exp(-0.5 * t**2) / np.sqrt(2 * np.pi), np.exp(-0.5 * (t - 1) ** 2) / np.sqrt(2 * np.pi)
        return 0.5 * (p * np.log(2 * p / (p + q)) + q * np.log(2 * q / (p + q)))

    truth = quad(integrand, -12, 13)[0]
    assert bound(0.5 - x, 0.5 - y) == pytest.approx(truth, abs=1e-5)
    assert bound(2 * (0.5 - x), 2 * (0.5 - y)) < truth


def test_scores_of_any_size_are_read() -> None:
    assert bound(np.array([1e30], np.float32), np.array([1e30], np.float32)) < -1e29


def test_a_critic_gives_no_bound() -> None:
    assert bound(np.zeros(5), np.zeros(5), RunConfig(loss=Wasserstein())) is None


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_scores_that_are_no_numbers_give_no_bound(value: float) -> None:
    assert bound(np.array([0.0, value]), np.zeros(2)) is None

"""Divergences of Gaussians against their closed forms."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.special import ndtr

from ganviz.theory.divergences import DIVERGENCES

X = np.linspace(-40, 40, 20_001)


def log_normal(mean: float, sigma: float) -> np.ndarray:
    return -0.5 * ((X - mean) / sigma) ** 2 - np.log(sigma * np.sqrt(2 * np.pi))


def kl(m0: float, s0: float, m1: float, s1: float) -> float:
    return np.log(s1 / s0) + (s0**2 + (m0 - m1) ** 2) / (2 * s1**2) - 0.5


def bhattacharyya(m0: float, s0: float, m1: float, s1: float) -> float:
    """∫ √(pq)."""
    total = s0**2 + s1**2
    return np.sqrt(2 * s0 * s1 / total) * np.exp(-((m0 - m1) ** 2) / (4 * total))


CLOSED = {
    "KL": kl(0, 1, 1, 1.5),
    "reverse KL": kl(1, 1.5, 0, 1),
    "Jeffrey": kl(0, 1, 1, 1.5) + kl(1, 1.5, 0, 1),
    "squared Hellinger": 2 - 2 * bhattacharyya(0, 1, 1, 1.5),
}


@pytest.mark.parametrize("name", CLOSED)
def test_of_two_gaussians(name: str) -> None:
    found = DIVERGENCES[name](X, log_normal(0, 1), log_normal(1, 1.5))
    assert found == pytest.approx(CLOSED[name], rel=1e-10)


def test_pearson_of_a_shift() -> None:
    """χ²(N(δ, 1)‖N(0, 1)) = exp(δ²) − 1."""
    assert DIVERGENCES["Pearson χ²"](X, log_normal(0.8, 1), log_normal(0, 1)) == pytest.approx(np.exp(0.64) - 1)


def test_total_variation_of_a_shift() -> None:
    """2Φ(δ/2) − 1."""
    found = DIVERGENCES["total variation"](X, log_normal(1, 1), log_normal(0, 1))
    assert found == pytest.approx(2 * ndtr(0.5) - 1, abs=1e-6)


def test_jensen_shannon_of_distributions_that_hardly_meet_is_log_2() -> None:
    found = DIVERGENCES["Jensen–Shannon"](X, log_normal(-15, 1), log_normal(15, 1))
    assert found == pytest.approx(np.log(2), abs=1e-12)


@pytest.mark.parametrize("name", DIVERGENCES)
def test_a_distribution_is_not_away_from_itself(name: str) -> None:
    assert DIVERGENCES[name](X, log_normal(2, 0.7), log_normal(2, 0.7)) == pytest.approx(0, abs=1e-13)

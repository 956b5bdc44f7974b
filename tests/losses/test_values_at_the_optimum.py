"""D's losses at D's optimum for laws whose distance is known, and the slopes that tell the two GAN losses apart."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np
import pytest

from ganviz import registry
from ganviz.losses import Loss

P, Q = NormalDist(0.0, 1.0), NormalDist(1.5, 1.5)


def made(key: str) -> Loss:
    return registry.entry("ganviz.losses", key)()


def evenly_likely(law: NormalDist, n: int = 20_000) -> np.ndarray:
    """Points whose plain mean is the expectation under the law: the middles of n equal shares."""
    return np.array([law.inv_cdf((i + 0.5) / n) for i in range(n)])


def density(law: NormalDist, x: np.ndarray) -> np.ndarray:
    return np.exp(-((x - law.mean) ** 2) / (2 * law.variance)) / np.sqrt(2 * np.pi * law.variance)


def jensen_shannon(first: NormalDist, second: NormalDist) -> float:
    """½ KL(P‖M) + ½ KL(Q‖M) with M = (P + Q)/2, by the trapezoidal rule."""
    x = np.linspace(-15, 15, 20_001)
    p, q = density(first, x), density(second, x)
    m = (p + q) / 2
    return float(np.trapezoid(p * np.log(p / m) + q * np.log(q / m), x) / 2)


@pytest.mark.parametrize("key", ["minimax", "non_saturating"])
def test_the_gan_value_at_the_optimum_is_the_jsd(key: str) -> None:
    """min over D of L_D = 2 log 2 − 2 JSD (Goodfellow et al. 2014, theorem 1)."""
    loss, x, y = made(key), evenly_likely(P), evenly_likely(Q)
    divergence = jensen_shannon(P, Q)
    # Not near either end, so that a missing term or factor shows.
    assert 0.1 < divergence < 0.2

    def score(points: np.ndarray) -> np.ndarray:
        optimal = loss.optimal(density(P, points), density(Q, points))
        return np.log(optimal / (1 - optimal))

    value = loss.discriminator_value(score(x), score(y))
    assert value == pytest.approx(2 * np.log(2) - 2 * divergence, abs=1e-4)
    assert loss.discriminator_value(score(x) + 0.1, score(y) + 0.1) > value + 1e-3


def test_the_wasserstein_value_at_the_potential_is_the_distance() -> None:
    """For shifted laws f(x) = −x is a best critic and W₁ the shift (Arjovsky et al. 2017, equation 2)."""
    x, y = evenly_likely(NormalDist(-0.5, 0.7)), evenly_likely(NormalDist(1.75, 0.7))
    assert made("wasserstein").discriminator_value(-x, -y) == pytest.approx(-2.25, abs=1e-9)


def test_slopes_of_the_generator_tell_saturation() -> None:
    """Minimax: −D, gone where D is sure that it is wrong; non-saturating: −(1 − D)."""
    d = np.array([1e-6, 0.1, 0.5, 0.9, 1 - 1e-6])
    fake = np.log(d / (1 - d))
    np.testing.assert_allclose(made("minimax").generator_slopes(None, fake), -d / 5, rtol=1e-9)
    np.testing.assert_allclose(made("non_saturating").generator_slopes(None, fake), -(1 - d) / 5, rtol=1e-9)

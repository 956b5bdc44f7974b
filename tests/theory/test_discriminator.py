"""The best D and what it is worth, and what no other D is worth."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz.theory import discriminator
from ganviz.theory.distances import gaussians
from ganviz.theory.normal import Normal

PAIRS = [
    (Normal(0, 1), Normal(0, 1)),
    (Normal(-1, 0.5), Normal(2, 0.8)),
    (Normal(0, 0.01), Normal(0.5, 2)),
    (Normal(-2, 0.5), Normal(2, 0.5)),
]


@pytest.mark.parametrize(("p", "q"), PAIRS)
def test_the_best_d_is_worth_twice_the_jsd_less_two_log_two(p: Normal, q: Normal) -> None:
    x = discriminator.grid(p, q)
    log_p, log_q = p.log_density(x), q.log_density(x)
    jsd = float(gaussians(p, q)(np.array([q.mean - p.mean]))["JSD"][0])
    best = discriminator.best_value(x, log_p, log_q)
    assert best == pytest.approx(2 * jsd - 2 * np.log(2), abs=2e-5)
    d = discriminator.optimal(log_p, log_q)
    inside = np.clip(d, 1e-15, 1 - 1e-15)
    assert discriminator.value(x, log_p, log_q, inside) == pytest.approx(best, abs=1e-5)
    random = np.random.default_rng(1)
    for _ in range(20):
        other = np.interp(x, np.linspace(-5, 5, 12), random.uniform(0.02, 0.98, 12))
        assert discriminator.value(x, log_p, log_q, other) <= best + 1e-9


def test_equal_distributions_leave_d_at_a_half() -> None:
    p = Normal(0.3, 0.7)
    x = discriminator.grid(p)
    log_p = p.log_density(x)
    assert discriminator.optimal(log_p, log_p) == pytest.approx(np.full(len(x), 0.5))
    assert discriminator.best_value(x, log_p, log_p) == pytest.approx(-2 * np.log(2), abs=1e-6)


def test_a_d_that_is_sure_and_wrong_is_worth_nothing_at_all() -> None:
    p, q = Normal(-2, 0.5), Normal(2, 0.5)
    x = discriminator.grid(p, q)
    wrong = np.where(x < 0, 0.0, 1.0)
    assert discriminator.value(x, p.log_density(x), q.log_density(x), wrong) < -1e100


@pytest.mark.parametrize(("a", "b"), [(0.3, 0.7), (0.01, 0.5), (2.0, 2.0)])
def test_pointwise_the_best_is_the_share_of_p(a: float, b: float) -> None:
    d = np.linspace(0.0005, 0.9995, 1999)
    assert d[discriminator.pointwise(a, b, d).argmax()] == pytest.approx(a / (a + b), abs=5.1e-4)


@pytest.mark.parametrize("generator", [-3.0, 0.5, 2.0])
def test_along_the_line_the_maximum_is_that_over_all_ds(generator: float) -> None:
    at = np.linspace(-4, 4, 801)
    values = discriminator.along_line(generator, at, sigma=0.8)
    assert at[values.argmax()] == pytest.approx(generator, abs=0.011)
    p, q = Normal(0, 0.8), Normal(generator, 0.8)
    x = discriminator.grid(p, q)
    assert values.max() == pytest.approx(discriminator.best_value(x, p.log_density(x), q.log_density(x)), abs=1e-5)


def test_noise_widens_what_d_sees() -> None:
    assert discriminator.noised(Normal(1, 3), 4) == Normal(1, 5)

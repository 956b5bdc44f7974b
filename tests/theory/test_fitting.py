"""Models fitted to a mixture: the checked optima, maximum likelihood as KL, and laws that fit exactly."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz.theory.fitting import LECTURE, NAMES, W_2, cross_entropy, fit, grid, most_likely, sampled, surface
from ganviz.theory.one_gaussian import Mixture

#: Computed in closed form or by quadrature, not by the code under test.
OPTIMA = {
    "KL": (1.0100, 1.8314, 0.2834),
    "reverse KL": (1.5785, 1.6321, 0.2483),
    "2 JSD": (1.3074, 1.7547, 0.1282),
    "Jeffrey": (1.3218, 1.7038, 0.5713),
    "Pearson χ²": (0.5728, 1.9280, 0.6472),
}


@pytest.mark.parametrize("name", OPTIMA)
def test_one_gaussian_to_the_lectures_mixture(name: str) -> None:
    found = fit(name, LECTURE)
    assert (found.law.means[0], found.law.sigmas[0], found.value) == pytest.approx(OPTIMA[name], abs=5e-4)


def test_in_w_2_no_gaussian_is_nearer() -> None:
    found = fit(W_2, LECTURE)
    mean, sigma = LECTURE.moments()
    assert found.law.means[0] == pytest.approx(mean)
    assert 0.9 * sigma < found.law.sigmas[0] < sigma
    points = np.sort(sampled(LECTURE, 400_000, 0))
    normal = np.sort(np.random.default_rng(1).normal(size=400_000))
    by_points = np.mean((points - found.law.means[0] - found.law.sigmas[0] * normal) ** 2) ** 0.5
    assert found.value == pytest.approx(by_points, abs=0.01)
    assert found.law.sigmas[0] == pytest.approx(float(np.mean((points - points.mean()) * normal)), abs=0.01)


@pytest.mark.parametrize("name", NAMES)
def test_a_gaussian_fits_itself(name: str) -> None:
    found = fit(name, Mixture((1.0,), (0.7,), (0.4,)))
    assert found.law.means[0] == pytest.approx(0.7, abs=1e-3)
    assert found.law.sigmas[0] == pytest.approx(0.4, abs=1e-3)
    assert found.value == pytest.approx(0, abs=5e-3)


@pytest.mark.parametrize("name", ["KL", "reverse KL", "2 JSD"])
def test_two_gaussians_fit_a_mixture_of_two(name: str) -> None:
    found = fit(name, LECTURE, bumps=2)
    assert found.value == pytest.approx(0, abs=1e-4)
    assert sorted(found.law.means) == pytest.approx([-1, 2], abs=0.02)


def test_kl_covers_and_the_reverse_seeks() -> None:
    apart = Mixture((0.5, 0.5), (-3.0, 3.0), (0.5, 0.5))
    covering, seeking = fit("KL", apart).law, fit("reverse KL", apart).law
    assert covering.means[0] == pytest.approx(0, abs=1e-3)
    assert covering.sigmas[0] == pytest.approx(np.sqrt(9.25), abs=1e-3)
    assert abs(seeking.means[0]) == pytest.approx(3, abs=0.01)
    assert seeking.sigmas[0] == pytest.approx(0.5, abs=0.01)


@pytest.mark.parametrize("bumps", [1, 2, 3])
def test_maximum_likelihood_on_all_of_p_is_kl(bumps: int) -> None:
    x = grid(LECTURE)
    weights = np.exp(LECTURE.log_density(x))
    likely = most_likely(x, weights, bumps)
    entropy = cross_entropy(x, weights, LECTURE)
    kl = cross_entropy(x, weights, likely) - entropy
    assert kl == pytest.approx(fit("KL", LECTURE, bumps).value if bumps < 3 else 0, abs=5e-4)


def test_maximum_likelihood_of_many_points_comes_to_the_same() -> None:
    points = sampled(LECTURE, 200_000, 3)
    one = most_likely(points, np.ones(len(points)), 1)
    assert (one.means[0], one.sigmas[0]) == pytest.approx(OPTIMA["KL"][:2], abs=0.02)
    two = most_likely(points[:20_000], np.ones(20_000), 2)
    assert sorted(two.means) == pytest.approx([-1, 2], abs=0.05)
    assert sorted(two.sigmas) == pytest.approx([0.2545, 1.4156], abs=0.05)


def test_few_equal_points_are_survived() -> None:
    for count in (1, 2, 5):
        found = most_likely(np.full(count, 2.0), np.ones(count), 2)
        assert np.isfinite([*found.weights, *found.means, *found.sigmas]).all()
        assert min(found.sigmas) > 0


def test_the_surface_is_least_where_the_fit_is() -> None:
    means, sigmas = np.linspace(0, 2, 41), np.linspace(1, 2.5, 61)
    for name in NAMES:
        values, best = surface(name, LECTURE, means, sigmas), fit(name, LECTURE)
        row, column = np.unravel_index(values.argmin(), values.shape)
        assert means[column] == pytest.approx(best.law.means[0], abs=0.026)
        assert sigmas[row] == pytest.approx(best.law.sigmas[0], abs=0.026)
        assert values.min() == pytest.approx(best.value, abs=2e-3)


@pytest.mark.parametrize("name", ["KL", "reverse KL"])
def test_of_more_bumps_the_nearest_model_is_no_further(name: str) -> None:
    """Of five bumps: a search that begins at the heaviest of them alone stops at .199 with three, by KL."""
    law = Mixture((0.2,) * 5, (-4.0, -2.0, 0.0, 2.0, 4.0), (0.5, 0.3, 0.6, 0.3, 0.5))
    one, two, three = (fit(name, law, bumps).value for bumps in (1, 2, 3))
    assert one > two > three > 0
    assert three < 0.1925

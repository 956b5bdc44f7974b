"""Means and covariances against integrals and closed forms."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from scipy.integrate import quad

from ganviz.targets import Target
from ganviz.targets.beta import Beta
from ganviz.targets.gaussian_2d import Gaussian2D
from ganviz.targets.grid import Grid
from ganviz.targets.laplace import Laplace
from ganviz.targets.log_normal import LogNormal
from ganviz.targets.mixture import Mixture
from ganviz.targets.mixture_2d import Mixture2D
from ganviz.targets.pareto import Pareto
from ganviz.targets.student_t import StudentT
from ganviz.targets.uniform import Uniform


@pytest.mark.parametrize(
    "target",
    [Beta(), Beta(a=2.0, b=9.0), LogNormal(), Pareto(exponent=6.5), StudentT(mean=2.0, freedom=4.5), Mixture()],
    ids=lambda target: target.key,
)
def test_on_the_line_they_are_integrals_of_the_density(target: Target) -> None:
    low, high = target.quantile(np.array([1e-15, 1 - 1e-15]))
    places = target.quantile(np.array([1e-9, 1e-3, 0.1, 0.5, 0.9, 0.999, 1 - 1e-9]))
    edges = [low, *places, high]

    def expected(power: int, middle: float = 0.0) -> float:
        def integrand(x: float) -> float:
            density = target.density(np.array([[x]]))
            assert density is not None
            return (x - middle) ** power * float(density[0])

        return sum(quad(integrand, a, b, epsabs=1e-13)[0] for a, b in pairwise(edges))

    known = target.moments()
    assert known.mean[0] == pytest.approx(expected(1), abs=1e-6)
    assert known.covariance[0, 0] == pytest.approx(expected(2, float(known.mean[0])), rel=1e-5)


@pytest.mark.parametrize(
    ("target", "mean", "variance"),
    [
        (Uniform(low=5.0, high=7.0), 6.0, 1 / 3),
        (Uniform(low=-100.0, high=-99.999), -99.9995, 1e-6 / 12),
        (Laplace(mean=3.0, scale=0.2), 3.0, 0.08),
        (Laplace(mean=100.0, scale=0.001), 100.0, 2e-6),
    ],
)
def test_those_of_cell_masses_are_exact(target: Target, mean: float, variance: float) -> None:
    known = target.moments()
    assert known.mean[0] == pytest.approx(mean, rel=1e-9)
    assert known.covariance[0, 0] == pytest.approx(variance, rel=1e-6)


@pytest.mark.parametrize("target", [Grid(), Gaussian2D(angle=30.0), Mixture2D()], ids=lambda target: target.key)
def test_those_of_cell_masses_are_those_of_mixtures_in_the_plane(target: Target) -> None:
    known, of_cells = target.moments(), target._moments_of_cells
    np.testing.assert_allclose(of_cells.mean, known.mean, atol=1e-9)
    np.testing.assert_allclose(of_cells.covariance, known.covariance, atol=1e-9)


def test_a_gaussian_in_the_plane_has_the_covariance_that_it_is_given() -> None:
    known = Gaussian2D(covariance=(1.01, 1.95, 4.25)).moments()
    np.testing.assert_allclose(known.covariance, [[1.01, 1.95], [1.95, 4.25]])


@pytest.mark.parametrize(
    ("target", "index", "variance"),
    [
        (StudentT(freedom=1.0), 1.0, None),
        (StudentT(freedom=2.0), 2.0, None),
        (StudentT(freedom=3.0, scale=1.0), 3.0, 3.0),
        (Pareto(exponent=1.5), 1.5, None),
        (Pareto(exponent=3.0), 3.0, 0.75),
    ],
)
def test_what_is_not_finite_is_none(target: Target, index: float, variance: float | None) -> None:
    known = target.moments()
    assert target.tail_index == index
    assert (known.mean is None) == (index <= 1)
    assert (known.covariance is None) == (variance is None)
    if variance is not None:
        assert known.covariance[0, 0] == pytest.approx(variance)

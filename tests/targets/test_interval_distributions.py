"""Uniform, Laplace and checkerboard against closed forms and quadrature."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from ganviz.assignment import replaced
from ganviz.config import RunConfig
from ganviz.settings import ConfigError
from ganviz.targets.checkerboard import Checkerboard
from ganviz.targets.laplace import Laplace
from ganviz.targets.uniform import Uniform


def test_uniform_density_inside_outside_and_blurred() -> None:
    target = Uniform(low=-1.0, high=1.0)
    np.testing.assert_array_equal(target.density(np.array([[-1.5], [0.0], [0.9], [1.1]])), [0, 0.5, 0.5, 0])
    # Φ(2) − Φ(−2) = 0.954500 over the length 2; at the edge Φ(4) − Φ(0) = 0.499968.
    np.testing.assert_allclose(target.density(np.array([[0.0], [1.0]]), 0.5), [0.4772499, 0.2499842], atol=1e-7)


def test_uniform_cells_that_cut_the_edges() -> None:
    masses = Uniform(low=-1.0, high=1.0).cell_masses((np.array([-3.0, -0.5, 0.0, 2.0]),))
    np.testing.assert_allclose(masses, [0.25, 0.25, 0.5])


def test_uniform_needs_its_ends_in_order() -> None:
    said = "the low end must be below the high end, but they are 2 and 1"
    assert Uniform(low=1.0, high=1.0005).conflicts() == "the two ends must be 0.001 or more apart"
    assert Uniform(low=100.0, high=100.001).conflicts() is None
    assert Uniform(low=2.0, high=1.0).conflicts() == said
    config = replaced(RunConfig(), "target", "uniform")
    with pytest.raises(ConfigError, match=said):
        replaced(config, "target.low", 2.0)


def test_laplace_density_and_quantile() -> None:
    target = Laplace(mean=1.0, scale=0.5)
    np.testing.assert_allclose(target.density(np.array([[1.0], [1.5], [0.0]])), [1, np.exp(-1), np.exp(-2)])
    np.testing.assert_allclose(
        target.quantile(np.array([0.25, 0.5, 0.9])), [1 + np.log(0.5) / 2, 1, 1 - np.log(0.2) / 2]
    )


@pytest.mark.parametrize("noise", [0.02, 0.5, 3.0])
def test_blurred_laplace_is_the_convolution(noise: float) -> None:
    target = Laplace(mean=0.3, scale=0.5)
    # Integrated over the kernel's ±9 standard deviations, cut where the density has its kink.
    nodes, weights = np.polynomial.legendre.leggauss(200)
    for x in (-2.0, 0.3, 0.31, 4.0):
        expected = 0.0
        borders = np.unique(np.clip([x - 9 * noise, target.mean, x + 9 * noise], x - 9 * noise, x + 9 * noise))
        for low, high in itertools.pairwise(borders):
            y = low + (high - low) / 2 * (1 + nodes)
            kernel = np.exp(-(((x - y) / noise) ** 2) / 2) / (noise * np.sqrt(2 * np.pi))
            expected += (high - low) / 2 * np.sum(weights * kernel * target.density(y[:, None]))
        assert target.density(np.array([[x]]), noise) == pytest.approx(expected, rel=1e-9)


def test_blurred_laplace_overflows_nowhere() -> None:
    # Far out, noise multiplies the tail by exp(σ²/2b²).
    far = Laplace(scale=0.01).density(np.array([[6.0], [-6.0]]), 0.001)
    np.testing.assert_allclose(far, 50 * np.exp(0.005 - 600), rtol=1e-9)
    # Noise a thousand times wider than the distribution leaves the noise alone.
    wide = Laplace(scale=0.01).density(np.array([[0.0]]), 10.0)
    assert wide == pytest.approx(1 / (10 * np.sqrt(2 * np.pi)), rel=1e-5)


def test_checkerboard_has_its_lower_left_square_filled() -> None:
    points = np.array([[-1.5, -1.5], [-0.5, -1.5], [-0.5, -0.5], [1.5, 1.5], [1.5, -1.5], [2.5, 0.5]])
    np.testing.assert_allclose(Checkerboard().density(points), [1 / 8, 0, 1 / 8, 1 / 8, 0, 0])


def test_checkerboard_with_an_odd_side_has_one_square_more() -> None:
    # Five of nine squares with side 1.
    target = Checkerboard(n_per_side=3, half_width=1.5)
    edges = (np.array([-1.5, -0.5, 0.5, 1.5]),) * 2
    np.testing.assert_allclose(target.cell_masses(edges), np.array([[1, 0, 1], [0, 1, 0], [1, 0, 1]]) / 5, atol=1e-12)


def test_blurred_checkerboard_is_half_as_dense_where_two_of_four_squares_meet() -> None:
    assert Checkerboard().density(np.array([[0.0, 0.0]]), 0.1) == pytest.approx(1 / 16)

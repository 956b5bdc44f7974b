"""P_G on a line from G itself: masses of cells over all pre-images."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np
import pytest

from ganviz.training.push_forward import line_shares, push_forward

AXIS = np.linspace(-1, 1, 401)
BORDERS = np.append(AXIS - 0.0025, 1.0025)
U = line_shares(4000)


def test_a_sharp_gaussian_is_as_wide_as_it_is() -> None:
    """σ = .02 in a view 2 wide: through a kernel of 1/80 of the view it looked 1.6 times as wide."""
    law = NormalDist(0.1, 0.02)
    masses, below = push_forward(np.array([law.inv_cdf(u) for u in U]), U, AXIS)
    exact = np.diff([law.cdf(x) for x in BORDERS])
    np.testing.assert_allclose(masses, exact, atol=5e-5)
    mean = float(masses @ AXIS)
    assert np.sqrt(masses @ (AXIS - mean) ** 2) == pytest.approx(0.02, rel=0.01)
    assert below == 0


def test_a_uniform_distribution_has_upright_edges() -> None:
    masses, _ = push_forward(U - 0.5, U, AXIS)
    assert masses[(AXIS > -0.497) & (AXIS < 0.497)] == pytest.approx(0.005, rel=1e-9)
    assert masses[(AXIS < -0.503) | (AXIS > 0.503)] == pytest.approx(0)


def test_a_turning_point_stays_finite_and_a_flat_piece_is_one_spike() -> None:
    """x = u² over (−1, 1) has the distribution function √x; two thirds of all z go to the same place."""
    folded, _ = push_forward((2 * U - 1) ** 2, U, AXIS)
    exact = np.diff(np.sqrt(np.clip(BORDERS, 0, 1)))
    np.testing.assert_allclose(folded, exact, atol=6e-4)
    flat, _ = push_forward(np.where(U < 2 / 3, 0.301, U), U, AXIS)
    assert flat[np.abs(AXIS - 0.301).argmin()] == pytest.approx(2 / 3, abs=1e-3)
    assert flat.sum() == pytest.approx(1)


def test_what_lies_outside_is_not_put_at_the_edge() -> None:
    masses, below = push_forward(8 * U - 4, U, AXIS)
    assert masses == pytest.approx(0.005 / 8, rel=1e-6)
    assert below == pytest.approx((4 - 1.0025) / 8)
    masses, below = push_forward(np.append(np.full(len(U) - 1, -1e30), np.nan), U, AXIS)
    assert (masses == 0).all()
    assert below == pytest.approx(1, abs=1e-3)

from __future__ import annotations

import numpy as np
import pytest

from ganviz.metrics.density import smoothed_histogram, smoothed_masses

X = np.linspace(-3, 5, 161)
Y = np.linspace(-2, 2, 41)


def normal(x: np.ndarray, sigma: float) -> np.ndarray:
    return np.exp(-0.5 * np.square(x / sigma)) / (sigma * np.sqrt(2 * np.pi))


def test_one_point_shows_the_kernel() -> None:
    density = smoothed_histogram(np.array([[1.0]]), (X,), 0.2)
    np.testing.assert_allclose(density, normal(X - 1.0, 0.2), atol=1e-3)


def test_density_is_that_of_the_distribution_and_the_kernel_together() -> None:
    from scipy.special import ndtri

    points = ndtri((np.arange(20_000) + 0.5) / 20_000)[:, None]
    density = smoothed_histogram(points, (np.linspace(-6, 6, 241),), 0.3)
    np.testing.assert_allclose(density, normal(np.linspace(-6, 6, 241), np.hypot(1, 0.3)), atol=1e-3)


def test_rows_are_y_and_the_kernel_is_round_on_a_grid_that_is_not() -> None:
    density = smoothed_histogram(np.array([[2.0, -0.5]]), (X, Y), 0.25)
    assert density.shape == (41, 161)
    row, column = np.unravel_index(density.argmax(), density.shape)
    assert (X[column], Y[row]) == pytest.approx((2.0, -0.5))
    mass = density * (X[1] - X[0]) * (Y[1] - Y[0])
    assert mass.sum() == pytest.approx(1)
    spread_x = np.sqrt((mass.sum(axis=0) * np.square(X - 2.0)).sum())
    spread_y = np.sqrt((mass.sum(axis=1) * np.square(Y + 0.5)).sum())
    assert (spread_x, spread_y) == pytest.approx((0.25, 0.25), rel=2e-3)


def test_points_outside_leave_their_mass_outside() -> None:
    points = np.array([[0.0, 0.0], [0.0, 9.0], [-1e30, 0.0], [1.0, 1.0]])
    assert smoothed_masses(points, (X, Y), 0.1).sum() == pytest.approx(0.5)


def test_what_the_kernel_carries_over_the_edge_is_lost() -> None:
    # The cell of the point itself stays whole: half of it and half of the rest.
    edge = smoothed_masses(np.array([[X[0]]]), (X,), 0.5)
    own = (X[1] - X[0]) * normal(np.zeros(1), 0.5)[0]
    assert edge.sum() == pytest.approx(0.5 + own / 2, abs=1e-3)


def test_a_kernel_finer_than_the_cells_leaves_the_histogram() -> None:
    points = np.array([[0.0], [0.01], [0.05]])
    masses = smoothed_masses(points, (X,), 0.005)
    occupied = np.flatnonzero(masses)
    np.testing.assert_allclose(X[occupied], [0.0, 0.05], atol=1e-12)
    np.testing.assert_allclose(masses[occupied], [2 / 3, 1 / 3])


def test_cells_that_are_cut_out_change_nothing_elsewhere() -> None:
    points = np.array([[-1.0, 0.0], [3.0, 0.5], [1.0, 0.0]])
    kept = (np.abs(np.abs(X - 1) - 2) < 0.9, np.abs(Y) < 1.5)
    whole, cut = smoothed_masses(points, (X, Y), 0.1), smoothed_masses(points, (X, Y), 0.1, kept)
    np.testing.assert_allclose(cut, whole[np.ix_(*kept[::-1])], atol=1e-12)
    assert cut.sum() == pytest.approx(2 / 3)


@pytest.mark.parametrize(("cells", "bandwidth"), [((401,), 0.3), ((96, 40), 0.07), ((30, 5), 1.5), ((12,), 1e-3)])
def test_the_smoothing_is_that_of_scipy(cells: tuple[int, ...], bandwidth: float) -> None:
    from scipy.ndimage import gaussian_filter

    axes = tuple(np.linspace(-1, 1, n) for n in cells)
    points = np.random.default_rng(0).uniform(-1, 1, (500, len(cells)))
    edges = [np.append(axis - (axis[1] - axis[0]) / 2, axis[-1] + (axis[1] - axis[0]) / 2) for axis in axes]
    counts = np.histogramdd(points, edges)[0].T
    widths = [bandwidth / (axis[1] - axis[0]) for axis in reversed(axes)]
    expected = gaussian_filter(counts / 500, widths, mode="constant", truncate=4)
    np.testing.assert_allclose(smoothed_masses(points, axes, bandwidth), expected, rtol=1e-12, atol=1e-15)


@pytest.mark.parametrize(("per_bandwidth", "sigma", "error"), [(1, 1.0, 2e-4), (1, 0.3, 0.027), (4, 0.2, 1e-4)])
def test_points_closer_together_than_a_cell_are_smoothed_as_the_docstring_says(
    per_bandwidth: int, sigma: float, error: float
) -> None:
    """The mass in wrong cells, wherever in its cell a Gaussian lies that is sigma bandwidths wide."""
    from scipy.special import ndtr, ndtri

    borders = np.arange(-20 * per_bandwidth, 20 * per_bandwidth + 1) / per_bandwidth
    wrong = []
    for place in np.linspace(0, 1 / per_bandwidth, 12):
        points = place + sigma * ndtri((np.arange(4000) + 0.5) / 4000)
        masses = smoothed_masses(points[:, None], ((borders[1:] + borders[:-1]) / 2,), 1.0)
        wrong.append(np.abs(masses - np.diff(ndtr((borders - place) / np.hypot(1, sigma)))).sum() / 2)
    assert error / 3 < max(wrong) < error

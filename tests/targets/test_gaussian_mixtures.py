"""Mixtures of Gaussians against values worked by hand and published numbers."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz.assignment import assigned, replaced
from ganviz.config import RunConfig
from ganviz.settings import ConfigError
from ganviz.targets.bimodal import Bimodal
from ganviz.targets.gaussian import Gaussian
from ganviz.targets.grid import Grid
from ganviz.targets.mixture import Mixture
from ganviz.targets.ring import Ring


def test_gaussian_at_its_mean() -> None:
    assert Gaussian().density(np.array([[4.0]])) == pytest.approx(0.79788456)
    # Variances add: standard deviation √(0.25 + 0.25).
    assert Gaussian().density(np.array([[4.0]]), noise=0.5) == pytest.approx(0.56418958)


def test_gaussian_quantiles_are_the_tables() -> None:
    np.testing.assert_allclose(
        Gaussian(mean=4.0, sigma=0.5).quantile(np.array([0.5, 0.975, 0.0013498980])),
        [4, 4 + 0.5 * 1.959963985, 4 - 0.5 * 3],
        atol=1e-8,
    )


def test_gaussian_shows_the_place_where_generators_start() -> None:
    ((low, high),) = Gaussian().bounds()
    assert low <= -1
    assert high >= 6.5


def test_ring_has_eight_distinct_modes() -> None:
    modes = Ring().modes()
    np.testing.assert_allclose(modes.centres[[0, 1, 2]], [[1, 0], [np.sqrt(0.5), np.sqrt(0.5)], [0, 1]], atol=1e-12)
    distance = np.linalg.norm(modes.centres[:, None] - modes.centres, axis=2)
    neighbours = np.sort(distance, axis=1)[:, 1]
    np.testing.assert_allclose(neighbours, 2 * np.sin(np.pi / 8))
    np.testing.assert_array_equal(modes.sigma, np.full(8, 0.05))


def test_ring_density_at_a_mode_and_in_the_middle() -> None:
    at_mode, in_middle = Ring().density(np.array([[1.0, 0.0], [0.0, 0.0]]))
    assert at_mode == pytest.approx(1 / 8 / (2 * np.pi * 0.05**2))
    assert in_middle == pytest.approx(np.exp(-200) / (2 * np.pi * 0.05**2))


def test_a_cell_around_one_mode_of_the_ring() -> None:
    edges = (np.array([0.95, 1.05]), np.array([-0.05, 0.05]))
    one_sigma = 0.6826894921
    np.testing.assert_allclose(Ring().cell_masses(edges), [[one_sigma**2 / 8]], rtol=1e-9)


def test_cell_masses_have_rows_along_y() -> None:
    edges = (np.array([0.5, 1.5]), np.array([-2.0, -0.5, 0.5, 2.0]))
    masses = Ring(n_modes=1).cell_masses(edges)
    np.testing.assert_allclose(masses, [[0], [1], [0]], atol=1e-12)


def test_real_ring_samples_are_of_high_quality() -> None:
    # VEEGAN's three standard deviations: 1 − e^−4.5 = 0.98889; its standard error here is 0.0005.
    points = Ring().sample(40_000, np.random.default_rng(0))
    distance = np.linalg.norm(points[:, None] - Ring().modes().centres, axis=2).min(axis=1)
    assert (distance < 3 * 0.05).mean() == pytest.approx(0.98889, abs=0.002)


def test_grid_is_pacgans() -> None:
    centres = {tuple(centre) for centre in Grid().modes().centres}
    assert centres == {(float(x), float(y)) for x in range(-4, 5, 2) for y in range(-4, 5, 2)}


def test_a_density_reaches_over_many_modes() -> None:
    # More components than are handled at once, so wide that all of them add up at one point.
    target, noise = Grid(n_per_side=7, spacing=0.5), 2.0
    variance = 0.05**2 + noise**2
    along = sum(np.exp(-((0.5 * (i - 3) - 0.3) ** 2) / (2 * variance)) for i in range(7)) / 7
    expected = along**2 / (2 * np.pi * variance)
    assert target.density(np.array([[0.3, 0.3]]), noise) == pytest.approx(expected, rel=1e-12)


def test_mixture_has_the_moments_that_the_fgan_table_rests_on() -> None:
    # The KL row's optimum is the mixture's own mean and standard deviation: 1.0100 and 1.8314.
    target = Mixture(means=(-1.0, 2.0), sigmas=(0.2545, 1.4156), weights=(0.33, 0.67))
    x = np.linspace(-10, 14, 24_001)
    density = target.density(x[:, None])
    mean = np.trapezoid(x * density, x)
    assert mean == pytest.approx(1.0100, abs=5e-5)
    assert np.sqrt(np.trapezoid((x - mean) ** 2 * density, x)) == pytest.approx(1.8314, abs=5e-5)
    # The mean is the integral of the quantile function, too.
    u = (np.arange(20_000) + 0.5) / 20_000
    assert target.quantile(u).mean() == pytest.approx(1.0100, abs=5e-4)


def test_mixture_weights_are_relative_and_one_number_stands_for_all() -> None:
    x = np.linspace(-4, 4, 41)[:, None]
    short = Mixture(means=(-1.0, 0.5, 2.0), sigmas=(0.3,), weights=(5.0,))
    long = Mixture(means=(-1.0, 0.5, 2.0), sigmas=(0.3, 0.3, 0.3), weights=(0.1, 0.1, 0.1))
    np.testing.assert_allclose(short.density(x), long.density(x), rtol=1e-12)


def test_a_component_of_weight_zero_changes_nothing() -> None:
    target = Mixture(means=(0.0, 50.0), sigmas=(1.0, 0.01), weights=(1.0, 0.0))
    assert target.quantile(np.array([0.975])) == pytest.approx(1.959963985)
    assert target.finest_scale() == 1.0


def test_modes_carry_their_fair_shares_and_leave_out_what_never_comes() -> None:
    modes = Mixture(means=(0.0, 1.0, 5.0), sigmas=(0.1, 0.2, 0.3), weights=(1.0, 0.0, 3.0)).modes()
    np.testing.assert_array_equal(modes.centres, [[0], [5]])
    np.testing.assert_array_equal(modes.sigma, [0.1, 0.3])
    np.testing.assert_allclose(modes.weights, [0.25, 0.75])


def test_quantile_crosses_an_empty_gap() -> None:
    target = Bimodal(distance=2.0, sigma=0.1)
    x = target.quantile(np.array([0.25, 0.5 - 1e-9, 0.5 + 1e-9, 0.75]))
    np.testing.assert_allclose(x[[0, 3]], [-2, 2], atol=1e-9)
    assert x[1] < -1
    assert x[2] > 1


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"sigmas": (0.1, 0.2)}, "sigmas needs one number, or one for each of the 3 means, but has 2"),
        ({"weights": (1.0, 1.0, 1.0, 1.0)}, "weights needs one number, or one for each of the 3 means, but has 4"),
        ({"weights": (1e-310,)}, "at least one of the weights must be 0.001 or more"),
        ({"weights": (0.0, 0.0, 0.0)}, "at least one of the weights must be 0.001 or more"),
    ],
)
def test_mixture_says_what_does_not_go_together(settings: dict[str, tuple[float, ...]], said: str) -> None:
    assert Mixture(**settings).conflicts() == said
    config = replaced(RunConfig(), "target", "mixture")
    with pytest.raises(ConfigError, match=said):
        replaced(config, "target", Mixture(**settings))


def test_a_mixture_can_be_set_number_by_number_on_the_command_line() -> None:
    config = RunConfig()
    for assignment in ("target=mixture", "target.means=-1,2", "target.sigmas=0.5,1", "target.weights=1,3"):
        config = assigned(config, assignment)
    assert config.target == Mixture(means=(-1.0, 2.0), sigmas=(0.5, 1.0), weights=(1.0, 3.0))


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (Bimodal(distance=0.0), [(0.0, 0.5, 1.0)]),
        (Bimodal(distance=1e-6), [(-1e-6, 0.5, 0.5), (1e-6, 0.5, 0.5)]),
        (Mixture(means=(1.0, 5.0, 1.0), sigmas=(0.4, 1.0, 0.8), weights=(1.0, 2.0, 1.0)), [(5, 1, 0.5), (1, 0.8, 0.5)]),
        (Mixture(means=(0.0, 0.1, 4.0), sigmas=(0.4, 2.0, 0.4)), [(0.1, 2.0, 2 / 3), (4.0, 0.4, 1 / 3)]),
        (Mixture(means=(0.0, 1.0), sigmas=(0.4, 1.2), weights=(0.0, 1.0)), [(1.0, 1.2, 1.0)]),
        (Mixture(means=(0.0, 1.0), sigmas=(0.4, 1.2)), [(0.0, 0.4, 0.5), (1.0, 1.2, 0.5)]),
    ],
)
def test_what_lies_within_another_is_no_mode_of_its_own(
    target: Bimodal | Mixture, expected: list[tuple[float, float, float]]
) -> None:
    modes = target.modes()
    found = zip(modes.centres[:, 0], modes.sigma, modes.fair_shares, strict=True)
    assert list(found) == [pytest.approx(each) for each in expected]


def test_a_ring_without_a_radius_is_one_mode() -> None:
    modes = Ring(radius=0.0).modes()
    np.testing.assert_array_equal(modes.centres, [[0, 0]])
    np.testing.assert_allclose(modes.fair_shares, [1.0])
    assert len(Ring(n_modes=100, radius=1e-9).modes().centres) == 100


def test_a_distribution_far_from_where_g_begins_has_the_view_to_itself() -> None:
    """N(100, 1) would fill a twentieth of a view that reaches to −1; N(4, ½) leaves room for both."""
    views = [
        assigned(RunConfig(), "target=gaussian", f"target.mean={mean}", f"target.sigma={sigma}").target.bounds()
        for mean, sigma in ((100, 1), (-100, 1), (4, 0.5))
    ]
    (far,), (other,), (near,) = views
    assert 92 <= far[0] < 98 < 102 < far[1] <= 108
    assert other == (-far[1], -far[0])
    assert near[0] == -1

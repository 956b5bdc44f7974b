from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.special import ndtri, xlogy

from ganviz import registry
from ganviz.metrics import Reading, _cells
from ganviz.metrics._floor import Band
from ganviz.metrics.jsd import jensen_shannon
from ganviz.targets.gaussian import Gaussian
from ganviz.targets.grid import Grid
from ganviz.targets.line import Line
from ganviz.targets.ring import Ring
from ganviz.targets.uniform import Uniform

Read = Callable[..., Reading]
Floor = Callable[..., Band]
N, MANY = 10_000, 20_000
SIGMA = 0.05
WIDE_RING = Ring(radius=2.0, sigma=SIGMA)


def modes_of(target: Ring | Grid, covered: list[int], n: int = N, seed: int = 0) -> np.ndarray:
    """Draws evenly from some of the modes."""
    rng = np.random.default_rng(seed)
    return target.modes().centres[rng.choice(covered, n)] + target.sigma * rng.standard_normal((n, 2))


def between_densities(p: Callable[[float], float], q: Callable[[float], float], low: float, high: float) -> float:
    """The JSD of two distributions on the line by adaptive quadrature."""

    def integrand(x: float) -> float:
        a, b = p(x), q(x)
        middle = (a + b) / 2
        return 0.5 * float(xlogy(a, a / middle) + xlogy(b, b / middle)) if middle > 0 else 0.0

    return quad(integrand, low, high, limit=200)[0]


def normal(mean: float, sigma: float) -> Callable[[float], float]:
    return lambda x: float(np.exp(-0.5 * ((x - mean) / sigma) ** 2) / (sigma * np.sqrt(2 * np.pi)))


def between_radial(narrow: float, wide: float) -> float:
    """The JSD of two round Gaussians in the plane around one centre, by quadrature over the radius."""

    def ring_mass(sigma: float) -> Callable[[float], float]:
        return lambda r: float(r / sigma**2 * np.exp(-0.5 * (r / sigma) ** 2))

    return between_densities(ring_mass(narrow), ring_mass(wide), 0, 12 * wide)


class TestMasses:
    def test_equal_distributions_differ_by_nothing(self) -> None:
        masses = np.array([[0.2, 0.0], [0.3, 0.4]])
        assert jensen_shannon(masses, masses) == pytest.approx(0, abs=1e-15)

    def test_distributions_that_share_nothing_differ_by_log_2(self) -> None:
        assert jensen_shannon(np.array([1.0, 0.0]), np.array([0.0, 1.0])) == pytest.approx(np.log(2))

    def test_what_lies_outside_is_one_more_cell(self) -> None:
        assert jensen_shannon(np.array([0.5, 0.5]), np.array([0.5, 0.0])) == pytest.approx(np.log(2) / 2)
        assert jensen_shannon(np.array([0.5, 0.0]), np.array([0.5, 0.0])) == pytest.approx(0, abs=1e-15)


class TestRing:
    @pytest.mark.parametrize("seed", range(5))
    def test_the_target_against_itself_is_almost_nothing(self, read: Read, floor: Floor, seed: int) -> None:
        value = read("jsd", Ring(), Ring().sample(N, np.random.default_rng(seed))).values["jsd"]
        assert 0 < value <= 0.004
        assert floor("jsd", Ring(), N).median == pytest.approx(value, rel=0.25)

    @pytest.mark.parametrize(("k", "truth"), [(1, 0.497), (2, 0.380), (4, 0.216), (6, 0.096), (7, 0.045)])
    @pytest.mark.parametrize("sigma", [0.05, 0.01])
    def test_k_of_8_modes_read_the_table(self, read: Read, k: int, truth: float, sigma: float) -> None:
        ring = Ring(sigma=sigma)
        assert read("jsd", ring, modes_of(ring, list(range(k)))).values["jsd"] == pytest.approx(truth, abs=0.01)

    @pytest.mark.parametrize("n", [N, MANY])
    def test_shifted_modes_are_read_at_the_named_bandwidth(self, read: Read, n: int) -> None:
        generated = WIDE_RING.sample(n, np.random.default_rng(0)) + np.array([2 * SIGMA, 0])
        values = read("jsd", WIDE_RING, generated).values
        smoothed = np.hypot(SIGMA, values["jsd_bandwidth"])
        truth = between_densities(normal(0, SIGMA), normal(2 * SIGMA, SIGMA), -0.5, 0.6)
        expected = between_densities(normal(0, smoothed), normal(2 * SIGMA, smoothed), -0.6, 0.7)
        assert truth == pytest.approx(0.337, abs=0.0005)
        assert values["jsd"] == pytest.approx(expected, abs=0.01)
        assert values["jsd"] == pytest.approx(truth, rel=0.05 if n == MANY else 0.09)
        assert values["jsd"] < truth

    @pytest.mark.parametrize("wider", [2, 3])
    @pytest.mark.parametrize("n", [N, MANY])
    def test_widened_modes_are_read_at_the_named_bandwidth(self, read: Read, n: int, wider: int) -> None:
        generated = Ring(radius=2.0, sigma=wider * SIGMA).sample(n, np.random.default_rng(0))
        values = read("jsd", WIDE_RING, generated).values
        h = values["jsd_bandwidth"]
        truth = between_radial(SIGMA, wider * SIGMA)
        expected = between_radial(np.hypot(SIGMA, h), np.hypot(wider * SIGMA, h))
        assert values["jsd"] == pytest.approx(expected, abs=0.01)
        assert values["jsd"] == pytest.approx(truth, rel=0.05 if n == MANY else 0.11)
        assert values["jsd"] < truth

    def test_half_of_the_points_far_away_read_like_half_of_the_modes(self, read: Read) -> None:
        generated = Ring().sample(N, np.random.default_rng(0))
        generated[::2] += 1e6
        assert read("jsd", Ring(), generated).values["jsd"] == pytest.approx(0.216, abs=0.01)

    def test_points_between_the_modes_share_nothing_with_them(self, read: Read) -> None:
        centre = 0.01 * np.random.default_rng(0).standard_normal((N, 2))
        assert read("jsd", Ring(), centre).values["jsd"] == pytest.approx(np.log(2), abs=1e-4)

    def test_fewer_points_have_a_higher_floor(self, floor: Floor) -> None:
        assert floor("jsd", Ring(), 1000).low > 2 * floor("jsd", Ring(), N).high


def test_modes_far_finer_than_the_view_are_read(read: Read) -> None:
    grid = Grid(sigma=0.01)
    a = 10 / 25
    truth = (a * np.log(2 * a / (1 + a)) + (1 - a) * np.log(2) + np.log(2 / (1 + a))) / 2
    assert read("jsd", grid, modes_of(grid, list(range(10)))).values["jsd"] == pytest.approx(truth, abs=0.01)


@pytest.mark.parametrize("sigma", [0.1, 0.02])
def test_leaving_empty_cells_out_changes_nothing(monkeypatch: pytest.MonkeyPatch, sigma: float) -> None:
    ring = Ring(n_modes=3, sigma=sigma)
    rng = np.random.default_rng(0)
    generated = np.concatenate([ring.sample(5000, rng), rng.uniform(-1.5, 1.5, (5000, 2))])
    grid = _cells._cells.__wrapped__
    cut = grid(ring, 0.4 * sigma, width=0.4 * sigma)
    monkeypatch.setattr(_cells, "EMPTY", -1.0)
    whole = grid(ring, 0.4 * sigma, width=0.4 * sigma)
    assert cut.target_masses.size < whole.target_masses.size
    read = [jensen_shannon(each.target_masses, each.masses(generated)) for each in (cut, whole)]
    assert read[0] == pytest.approx(read[1], abs=1e-5)


def test_the_axes_are_not_exchanged(read: Read) -> None:
    line = Line(noise=0.1, angle=20.0)
    points = line.sample(N, np.random.default_rng(0))
    assert read("jsd", line, points).values["jsd"] < 0.01
    assert read("jsd", line, points[:, ::-1]).values["jsd"] > 0.3


@pytest.mark.parametrize(("mean", "sigma"), [(1.0, 1.0), (0.0, 2.0), (0.3, 0.9), (6.0, 1.0)])
def test_two_gaussians_on_the_line_read_as_by_quadrature(read: Read, floor: Floor, mean: float, sigma: float) -> None:
    quantiles = mean + sigma * ndtri((np.arange(N) + 0.5) / N)
    truth = between_densities(normal(0, 1), normal(mean, sigma), -12, 14)
    standard = Gaussian(mean=0.0, sigma=1.0)
    assert read("jsd", standard, quantiles[:, None]).values["jsd"] == pytest.approx(truth, rel=0.01, abs=0.002)
    assert floor("jsd", standard, N).median < 0.001


def test_a_uniform_distribution_shifted_by_half_reads_half_of_log_2(read: Read) -> None:
    uniform = Uniform()
    (low, high) = uniform.quantile(np.array([1e-12, 1 - 1e-12]))
    shifted = uniform.quantile((np.arange(N) + 0.5) / N) + (high - low) / 2
    assert read("jsd", uniform, shifted[:, None]).values["jsd"] == pytest.approx(np.log(2) / 2, abs=0.01)


@pytest.mark.parametrize("kind", registry.entries("ganviz.targets").values())
def test_the_bandwidth_is_at_most_half_of_the_finest_scale(read: Read, kind: type) -> None:
    target = kind()
    values = read("jsd", target, target.sample(100, np.random.default_rng(0))).values
    if target.finest_scale() is None:
        assert set(values.values()) == {None}
    else:
        assert 0 < values["jsd_bandwidth"] <= target.finest_scale() / 2


@pytest.mark.parametrize("sigma", [1e-5, 5e-324])
def test_a_distribution_too_fine_for_any_grid_is_not_read(read: Read, sigma: float) -> None:
    assert read("jsd", Ring(sigma=sigma), np.zeros((10, 2))).values["jsd"] is None

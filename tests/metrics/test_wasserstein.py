from __future__ import annotations

from collections.abc import Callable
from itertools import permutations

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.special import ndtr, ndtri

from ganviz import registry
from ganviz.metrics import Reading, _floor
from ganviz.metrics._floor import Band
from ganviz.metrics._transport import assignment_distance
from ganviz.targets._mixture import GaussianMixture
from ganviz.targets.gaussian import Gaussian
from ganviz.targets.ring import Ring

Read = Callable[..., Reading]
Floor = Callable[..., Band]
STANDARD = Gaussian(mean=0.0, sigma=1.0)
N = 10_000


def normal_quantiles(mean: float, sigma: float, n: int = N) -> np.ndarray:
    shuffled = np.random.default_rng(0).permutation(n)
    return (mean + sigma * ndtri((shuffled + 0.5) / n))[:, None]


class TestOnTheLine:
    def test_shifted_by_one_reads_one(self, read: Read) -> None:
        assert read("wasserstein", STANDARD, normal_quantiles(1, 1)).values["w1"] == pytest.approx(1, abs=1e-9)

    @pytest.mark.parametrize(("mean", "sigma"), [(1.0, 1.0), (0.0, 2.0), (-3.0, 0.5)])
    def test_w2_of_two_gaussians_is_the_distance_of_means_and_widths(
        self, read: Read, mean: float, sigma: float
    ) -> None:
        """Olkin and Pukelsheim 1982: W₂² = (m − m′)² + (σ − σ′)²."""
        value = read("wasserstein_2", STANDARD, normal_quantiles(mean, sigma)).values["w2"]
        assert value == pytest.approx(np.hypot(mean, sigma - 1), rel=0.01)

    def test_both_of_a_mixture_are_as_by_quadrature(self, read: Read) -> None:
        """From N(0, 1) to ½N(−2, ½) + ½N(3, 1): W₁ = ∫ |F − G| dx, W₂² = ∫ (F⁻¹ − G⁻¹)² du."""
        mixture = GaussianMixture(np.array([0.5, 0.5]), np.array([[-2.0], [3.0]]), np.array([0.5, 1.0]))
        quantiles = mixture.quantile((np.arange(N) + 0.5) / N)[:, None]
        w1 = quad(lambda x: abs(float(mixture.cumulative(np.array(x))) - ndtr(x)), -10, 12, limit=200)[0]
        fine = (np.arange(60_000) + 0.5) / 60_000
        w2 = np.sqrt(np.square(mixture.quantile(fine) - ndtri(fine)).mean())
        assert read("wasserstein", STANDARD, quantiles).values["w1"] == pytest.approx(w1, rel=0.01)
        assert read("wasserstein_2", STANDARD, quantiles).values["w2"] == pytest.approx(w2, rel=0.01)

    def test_twice_as_wide_reads_the_mean_of_the_absolute(self, read: Read) -> None:
        reading = read("wasserstein", STANDARD, normal_quantiles(0, 2))
        assert reading.values["w1"] == pytest.approx(np.sqrt(2 / np.pi), abs=1e-3)

    def test_all_points_at_the_mean_read_the_mean_of_the_absolute(self, read: Read) -> None:
        reading = read("wasserstein", STANDARD, np.zeros((N, 1)))
        assert reading.values["w1"] == pytest.approx(np.sqrt(2 / np.pi), abs=1e-3)

    def test_every_point_counts(self, read: Read) -> None:
        assert read("wasserstein", STANDARD, normal_quantiles(0, 1, 777)).values["w1_samples"] == 777

    @pytest.mark.parametrize("n", [100, N])
    def test_the_floor_is_that_of_the_empirical_process(self, floor: Floor, n: int) -> None:
        # √n (F_n − F) tends to a Brownian bridge, and E|N(0, v)| = √(2v/π).
        root = quad(lambda x: np.sqrt(ndtr(x) * ndtr(-x)), -8, 8)[0]
        expected = np.sqrt(2 / (np.pi * n)) * root
        assert floor("wasserstein", STANDARD, n).median == pytest.approx(expected, rel=0.3)


class TestInThePlane:
    @pytest.mark.parametrize("power", [1, 2])
    def test_the_assignment_is_the_best_of_all(self, power: int) -> None:
        rng = np.random.default_rng(0)
        points, others = rng.standard_normal((2, 6, 2))
        best = min(
            np.mean([np.hypot(*(points[i] - others[j])) ** power for i, j in enumerate(order)])
            for order in permutations(range(6))
        )
        assert assignment_distance(points, others, power) == pytest.approx(best ** (1 / power))

    @pytest.mark.parametrize("power", [1, 2])
    def test_a_translated_sample_reads_the_shift(self, power: int) -> None:
        """The shift itself is the best way to pair them (Jensen)."""
        points = Ring().sample(256, np.random.default_rng(0))
        assert assignment_distance(points + np.array([0.3, -0.4]), points, power) == pytest.approx(0.5, rel=1e-9)

    @pytest.mark.parametrize(("key", "known"), [("wasserstein", 0.248), ("wasserstein_2", 0.577)])
    def test_two_real_samples_read_the_known_floor(self, key: str, known: float) -> None:
        """In the median, of which 40 pairs know enough."""
        metric = registry.entry("ganviz.metrics", key)()
        read = [_floor.read_pair(metric, Ring(radius=2.0, sigma=0.05), 256, pair) for pair in range(40)]
        assert np.median(read) == pytest.approx(known, rel=0.2)

    def test_a_translated_distribution_reads_the_shift(self, read: Read) -> None:
        moved = Ring().sample(N, np.random.default_rng(1)) + np.array([30, 40])
        assert read("wasserstein", Ring(), moved).values["w1"] == pytest.approx(50, abs=0.2)

    def test_one_mode_of_eight_reads_the_mean_chord(self, read: Read) -> None:
        values = read("wasserstein", Ring(sigma=0.001), np.tile([1.0, 0.0], (N, 1))).values
        chords = 2 * np.sin(np.pi * np.arange(8) / 8)
        assert values["w1"] == pytest.approx(chords.mean(), abs=0.15)

    def test_the_first_256_points_count_and_the_seed_decides_the_real_ones(self, read: Read) -> None:
        points = Ring().sample(N, np.random.default_rng(2))
        first = read("wasserstein", Ring(), points, seed=5).values
        assert first["w1_samples"] == 256
        assert read("wasserstein", Ring(), points[:256], seed=5).values["w1"] == first["w1"]
        assert read("wasserstein", Ring(), points, seed=6).values["w1"] != first["w1"]

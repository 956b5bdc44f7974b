from __future__ import annotations

from collections.abc import Callable
from itertools import permutations

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.special import ndtr, ndtri

from ganviz.metrics import Reading
from ganviz.metrics.wasserstein import assignment_distance
from ganviz.targets.gaussian import Gaussian
from ganviz.targets.ring import Ring

Read = Callable[..., Reading]
STANDARD = Gaussian(mean=0.0, sigma=1.0)
N = 10_000


def normal_quantiles(mean: float, sigma: float, n: int = N) -> np.ndarray:
    shuffled = np.random.default_rng(0).permutation(n)
    return (mean + sigma * ndtri((shuffled + 0.5) / n))[:, None]


class TestOnTheLine:
    def test_shifted_by_one_reads_one(self, read: Read) -> None:
        assert read("wasserstein", STANDARD, normal_quantiles(1, 1)).values["w1"] == pytest.approx(1, abs=1e-9)

    def test_twice_as_wide_reads_the_mean_of_the_absolute(self, read: Read) -> None:
        reading = read("wasserstein", STANDARD, normal_quantiles(0, 2))
        assert reading.values["w1"] == pytest.approx(np.sqrt(2 / np.pi), abs=1e-3)

    def test_all_points_at_the_mean_read_the_mean_of_the_absolute(self, read: Read) -> None:
        reading = read("wasserstein", STANDARD, np.zeros((N, 1)))
        assert reading.values["w1"] == pytest.approx(np.sqrt(2 / np.pi), abs=1e-3)

    def test_every_point_counts(self, read: Read) -> None:
        assert read("wasserstein", STANDARD, normal_quantiles(0, 1, 777)).values["w1_samples"] == 777

    @pytest.mark.parametrize("n", [100, N])
    def test_the_floor_is_that_of_the_empirical_process(self, read: Read, n: int) -> None:
        # √n (F_n − F) tends to a Brownian bridge, and E|N(0, v)| = √(2v/π).
        root = quad(lambda x: np.sqrt(ndtr(x) * ndtr(-x)), -8, 8)[0]
        expected = np.sqrt(2 / (np.pi * n)) * root
        assert read("wasserstein", STANDARD, np.zeros((n, 1))).values["w1_floor"] == pytest.approx(expected, rel=0.3)


class TestInThePlane:
    def test_the_assignment_is_the_best_of_all(self) -> None:
        rng = np.random.default_rng(0)
        points, others = rng.standard_normal((2, 6, 2))
        best = min(
            np.mean([np.hypot(*(points[i] - others[j])) for i, j in enumerate(order)])
            for order in permutations(range(6))
        )
        assert assignment_distance(points, others) == pytest.approx(best)

    def test_two_real_samples_read_the_known_floor(self, read: Read) -> None:
        # One pair scatters by 0.064, so the mean of 24 by 0.013; that of 300 was 0.233.
        floor = read("wasserstein", Ring(radius=2.0, sigma=0.05), np.zeros((N, 2))).values["w1_floor"]
        assert floor == pytest.approx(0.248, abs=0.04)

    def test_a_translated_law_reads_the_shift(self, read: Read) -> None:
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
        assert read("wasserstein", Ring(), points[:256], seed=5).values == first
        assert read("wasserstein", Ring(), points, seed=6).values["w1"] != first["w1"]

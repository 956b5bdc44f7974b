"""Distances that are taken from pairs of points in the plane, against closed forms for Gaussians and shifts."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.spatial.distance import cdist, pdist

from ganviz import registry
from ganviz.metrics import Reading
from ganviz.metrics._pairs import COUNTED_POINTS, pairs, real_points
from ganviz.metrics.mmd import mean_kernel
from ganviz.metrics.sliced_wasserstein import sliced_distance
from ganviz.targets.ring import Ring

Read = Callable[..., Reading]
#: One round Gaussian in the plane, N((1, 0), .5² I).
SIGMA = 0.5
ROUND = Ring(n_modes=1, sigma=SIGMA)
SEEDS = 24


def shifted(shift: float, wider: float, seed: int) -> np.ndarray:
    spread = wider * SIGMA * np.random.default_rng([7, seed]).standard_normal((COUNTED_POINTS, 2))
    return np.array([1 + 0.6 * shift, 0.8 * shift]) + spread


def averaged(read: Read, shift: float, wider: float) -> dict[str, tuple[float, float]]:
    """MMD² and energy distance, each the mean over seeds, which an unbiased one has right, and its standard error.

    Both are read of the same points, whose distances they share.
    """
    values: dict[str, list[float]] = {"mmd2": [], "energy_distance": []}
    for seed in range(SEEDS):
        generated = shifted(shift, wider, seed)
        for key, reading in (("mmd", "mmd2"), ("energy_distance", "energy_distance")):
            values[reading].append(read(key, ROUND, generated, seed).values[reading])
    return {reading: (float(np.mean(of)), float(np.std(of) / np.sqrt(SEEDS))) for reading, of in values.items()}


def mean_gaussian_kernel(b: float, variance: float, shift: float) -> float:
    """E e^(−‖z‖²/(2b²)) for z ~ N((shift, 0), variance·I) in the plane."""
    return b**2 / (b**2 + variance) * np.exp(-(shift**2) / (2 * (b**2 + variance)))


def mean_length(variance: float, shift: float) -> float:
    """E‖z‖ for z ~ N((shift, 0), variance·I) in the plane: Rice's distribution, by quadrature over angle and radius."""
    angles = (np.arange(400) + 0.5) * np.pi / 400

    def at(r: float) -> float:
        around = np.exp(-(r**2 + shift**2 - 2 * r * shift * np.cos(angles)) / (2 * variance)).mean()
        return r**2 / variance * float(around)

    return quad(at, 0, shift + 12 * np.sqrt(variance), limit=200)[0]


@pytest.mark.parametrize(("shift", "wider"), [(0.0, 1.0), (0.5, 1.0), (2.0, 1.0), (0.0, 2.0), (1.0, 0.5)])
def test_mmd_and_energy_distance_of_two_gaussians_have_their_closed_forms(
    read: Read, shift: float, wider: float
) -> None:
    b = read("mmd", ROUND, shifted(shift, wider, 0)).values["mmd2_bandwidth"]
    own, other = SIGMA**2, (wider * SIGMA) ** 2
    found = averaged(read, shift, wider)

    truth = (
        mean_gaussian_kernel(b, 2 * own, 0)
        + mean_gaussian_kernel(b, 2 * other, 0)
        - 2 * mean_gaussian_kernel(b, own + other, shift)
    )
    value, error = found["mmd2"]
    assert value == pytest.approx(truth, abs=3.5 * error)
    assert 3.5 * error < 0.02

    truth = 2 * mean_length(own + other, shift) - mean_length(2 * own, 0) - mean_length(2 * other, 0)
    value, error = found["energy_distance"]
    assert value == pytest.approx(truth, abs=3.5 * error)
    assert 3.5 * error < 0.02 + 0.02 * truth


def test_the_bandwidth_is_a_quarter_of_the_median_distance(read: Read) -> None:
    """‖x − x′‖ of a round Gaussian has Rayleigh's distribution of scale √2 σ: its median is √2 σ √(2 log 2)."""
    value = read("mmd", ROUND, shifted(0, 1, 0)).values["mmd2_bandwidth"]
    assert value == pytest.approx(np.sqrt(2) * SIGMA * np.sqrt(2 * np.log(2)) / 4, rel=0.03)


def test_the_mean_kernel_is_that_of_every_block() -> None:
    distances = np.random.default_rng(0).uniform(0, 4, (300, 300))
    assert mean_kernel(distances, 0.8) == pytest.approx(np.exp(-np.square(distances) / 1.28).mean(), rel=1e-6)
    assert mean_kernel(np.full(5, 1e30), 0.8) == pytest.approx(0, abs=1e-30)


@pytest.mark.parametrize("direction", [0.0, 0.3, 1.0, 2.5])
def test_sliced_distance_of_a_translated_sample_is_2_over_pi_of_the_shift(direction: float) -> None:
    points = Ring().sample(1024, np.random.default_rng(0))
    moved = points + 0.7 * np.array([np.cos(direction), np.sin(direction)])
    assert sliced_distance(moved, points) == pytest.approx(2 / np.pi * 0.7, rel=5e-4)


def test_sliced_distance_of_points_at_the_centre_is_the_mean_shadow_of_the_circle() -> None:
    angle = 2 * np.pi * np.arange(1000) / 1000
    circle = np.column_stack([np.cos(angle), np.sin(angle)])
    assert sliced_distance(np.zeros((1000, 2)), circle) == pytest.approx(2 / np.pi, rel=1e-3)


@pytest.mark.parametrize("key", ["sliced_wasserstein", "mmd", "energy_distance"])
def test_the_first_1024_points_count_and_the_seed_decides_the_real_ones(key: str) -> None:
    metric = registry.entry("ganviz.metrics", key)()
    points = Ring().sample(3000, np.random.default_rng(2))
    first = metric.read(Ring(), points, 5)
    assert metric.read(Ring(), points[:1024], 5) == first
    assert metric.read(Ring(), points, 6) != first


def test_pairs_are_those_that_were_asked_for() -> None:
    """What is remembered of one sample is not told of another."""
    rng = np.random.default_rng(0)
    one, other = rng.standard_normal((2, 50, 2))
    for target in (Ring(), ROUND):
        for generated in (one, other, one):
            for seed in (0, 1):
                real, both = real_points(target, 50, seed), pairs(target, generated, seed)
                np.testing.assert_allclose(both.between, cdist(real, generated))
                np.testing.assert_allclose(both.real.within, pdist(real))
                np.testing.assert_allclose(both.generated.within, pdist(generated))

"""Precision, recall, density and coverage on configurations whose answer is known."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np
import pytest

from ganviz.metrics import Reading
from ganviz.metrics._pairs import Side, real_points
from ganviz.targets.ring import Ring

Read = Callable[..., Reading]
N = 1024
RING = Ring()
KEYS = {"precision": "precision", "recall": "recall", "sample_density": "density", "coverage": "coverage"}


def all_four(read: Read, generated: np.ndarray, seed: int = 0) -> dict[str, float]:
    return {key: read(key, RING, generated, seed).values[reading] for key, reading in KEYS.items()}


def test_the_radius_is_that_of_the_kth_neighbour() -> None:
    points = np.random.default_rng(0).standard_normal((40, 2))
    distances = np.sort(np.linalg.norm(points[:, None] - points[None], axis=2), axis=1)
    for k in (1, 3, 5):
        np.testing.assert_allclose(Side(points).radii(k), distances[:, k])


def test_by_definition_on_few_points(read: Read) -> None:
    """Written out as in the papers, point by point."""
    real = real_points(RING, 60, seed=0)
    generated = np.random.default_rng(1).uniform(-1.2, 1.2, (60, 2))

    @cache
    def balls(of_real: bool, k: int) -> list[float]:
        points = real if of_real else generated
        return [sorted(np.hypot(*(other - point)) for other in points)[k] for point in points]

    def inside(point: np.ndarray, points: np.ndarray, k: int) -> list[bool]:
        radii = balls(points is real, k)
        return [np.hypot(*(point - centre)) <= radius for centre, radius in zip(points, radii, strict=True)]

    in_real_balls = [inside(y, real, 5) for y in generated]
    assert all_four(read, generated) == pytest.approx(
        {
            "precision": np.mean([any(inside(y, real, 3)) for y in generated]),
            "recall": np.mean([any(inside(x, generated, 3)) for x in real]),
            "sample_density": np.mean([sum(row) for row in in_real_balls]) / 5,
            "coverage": np.mean(np.any(in_real_balls, axis=0)),
        }
    )


def test_the_same_points_are_perfect(read: Read) -> None:
    read_back = all_four(read, real_points(RING, N, seed=0))
    assert (read_back["precision"], read_back["recall"], read_back["coverage"]) == (1, 1, 1)
    # Each ball holds its own centre and five neighbours.
    assert read_back["sample_density"] == pytest.approx(6 / 5)


def test_points_far_away_have_nothing(read: Read) -> None:
    assert set(all_four(read, RING.sample(N, np.random.default_rng(1)) + 100).values()) == {0}


def test_one_mode_of_eight_is_precise_and_covers_an_eighth(read: Read) -> None:
    rng = np.random.default_rng(1)
    one = all_four(read, RING.modes().centres[0] + RING.sigma * rng.standard_normal((N, 2)))
    assert one["precision"] > 0.95
    assert one["sample_density"] == pytest.approx(1, abs=0.1)
    assert one["recall"] == pytest.approx(1 / 8, abs=0.03)
    assert one["coverage"] == pytest.approx(1 / 8, abs=0.03)


def test_a_blob_over_everything_recalls_but_does_not_cover(read: Read) -> None:
    blob = all_four(read, np.random.default_rng(1).uniform(-1.3, 1.3, (N, 2)))
    assert blob["recall"] > 0.9
    assert blob["coverage"] < 0.6
    assert blob["precision"] < 0.5
    assert blob["sample_density"] < 0.3


@pytest.mark.parametrize("key", KEYS)
def test_too_few_points_for_neighbours_say_nothing(read: Read, key: str) -> None:
    assert set(read(key, RING, np.zeros((3, 2))).values.values()) == {None}

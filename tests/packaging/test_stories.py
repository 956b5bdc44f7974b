"""``packaging/stories.py``: what it takes for the same story."""

from __future__ import annotations

from types import ModuleType

import numpy as np
import pytest

from ganviz.presets import preset
from tests.packaging.scripts import script


@pytest.fixture(scope="module")
def stories() -> ModuleType:
    """The module packaging/stories.py."""
    return script("stories")


def test_the_band_is_that_of_one_more_run(stories: ModuleType) -> None:
    own = [stories.Reading(8, float(np.exp(log))) for log in (-1.0, 0.0, 1.0)]
    # Of a normal variable with mean 0 and deviation 1 by three: 22.327 = t of .999 with two degrees of freedom.
    assert np.log(stories.band(own)) == pytest.approx([-22.327 * np.sqrt(4 / 3), 22.327 * np.sqrt(4 / 3)], rel=1e-4)


@pytest.mark.parametrize(
    ("modes", "jsd", "said"),
    [(7, 0.02, ""), (8, 0.02, ""), (6, 0.02, "OTHER MODES"), (8, 0.9, "FARTHER"), (8, 1e-5, "CLOSER")],
)
def test_another_story_is_told(stories: ModuleType, modes: int, jsd: float, said: str) -> None:
    own = [stories.Reading(7 + one % 2, 0.02 + 0.001 * one) for one in range(20)]
    assert stories.other_story(own, stories.Reading(modes, jsd)).startswith(said)
    assert bool(said) == bool(stories.other_story(own, stories.Reading(modes, jsd)))


def test_real_points_are_all_there(stories: ModuleType) -> None:
    config = preset("ring-collapse").config
    points = config.target.sample(20_000, np.random.default_rng(0))
    found = stories.reading(config, points)
    assert found.modes == 8
    assert found.jsd < 0.02
    assert stories.reading(config, np.full((20_000, 2), 9.0)).modes == 0

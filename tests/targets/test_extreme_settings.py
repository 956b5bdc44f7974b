"""Whatever settings are accepted, up to the ends of all ranges: points and all that is read of them are numbers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields

import numpy as np
import pytest

from ganviz import registry
from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.metrics import measure
from ganviz.settings import ConfigError, Setting
from ganviz.snapshot import MeasureSample
from ganviz.targets import SMALLEST, Target

KINDS = registry.entries("ganviz.targets", Target)
#: Of each target, so many settings at random.
TRIED = 4


def extremes(about: Setting, default: object) -> list[str]:
    """Both ends of a range, and what is far below its lower one."""
    ends = [default, about.minimum, about.maximum, 1e-300, 5e-324]
    if isinstance(default, tuple):
        return [repr(end) for end in ends[1:] if end is not None] + [" ".join(map(repr, default))]
    return [str(round(end) if isinstance(default, int) else end) for end in ends if end is not None]


def accepted(key: str, seed: int) -> Iterator[RunConfig]:
    rng, kind = np.random.default_rng(seed), KINDS[key]
    settings = {item.name: item for item in fields(kind) if item.name != "training_points" and item.default is not None}
    for _ in range(40):
        chosen = [
            f"target.{name}={rng.choice(extremes(item.metadata['setting'], item.default))}"
            for name, item in settings.items()
        ]
        try:
            yield assigned(RunConfig(), f"target={key}", *chosen)
        except ConfigError:
            continue


@pytest.mark.parametrize("key", KINDS)
def test_all_is_a_number_or_null(key: str) -> None:
    found = 0
    for config in accepted(key, 0):
        target, rng = config.target, np.random.default_rng(0)
        real = target.sample(64, rng)
        assert np.isfinite(real).all()
        assert all(np.isfinite([low, high]).all() and low < high for low, high in target.bounds())
        scores = rng.normal(size=(3, 64))
        for generated in (real, np.full_like(real, 1e30), np.zeros_like(real)):
            for noise in (0.0, 1e-300, 0.3):
                points = generated.astype(np.float32)
                sample = MeasureSample(0, points, scores[0], scores[1], scores[2], np.abs(scores[2]), noise, seed=0)
                json.dumps(dict(measure(config, sample, whole=False).values), allow_nan=False)
        found += 1
        if found == TRIED:
            return
    assert found, "none of the settings that were tried is accepted"


@pytest.mark.parametrize(
    ("key", "setting"),
    [("gaussian", "sigma"), ("bimodal", "sigma"), ("ring", "sigma"), ("grid", "spacing"), ("line", "length")],
)
def test_no_width_or_size_is_next_to_nothing(key: str, setting: str) -> None:
    with pytest.raises(ConfigError, match=f"at least {SMALLEST}"):
        assigned(RunConfig(), f"target={key}", f"target.{setting}=1e-300")
    assigned(RunConfig(), f"target={key}", f"target.{setting}={SMALLEST}")

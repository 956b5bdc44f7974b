from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.metrics import FlooredMetric, Reading, _floor
from ganviz.snapshot import MeasureSample
from ganviz.targets import Target


def sample_of(generated: np.ndarray, seed: int = 0) -> MeasureSample:
    scores = np.zeros(len(generated))
    return MeasureSample(
        0,
        generated,
        real_scores=scores,
        fake_scores=scores,
        training_scores=scores[:0],
        slopes=np.abs(scores),
        noise=0.0,
        seed=seed,
    )


@pytest.fixture
def read() -> Callable[..., Reading]:
    """Measures generated points against a target with the metric of a key; without its floor."""

    def measured(key: str, target: Any, generated: np.ndarray, seed: int = 0) -> Reading:
        metric = registry.entry("ganviz.metrics", key)()
        return metric.measure(RunConfig(target=target), sample_of(generated, seed))

    return measured


@pytest.fixture
def floor() -> Callable[..., _floor.Band]:
    """Completes the floor of the metric of a key, for n points."""

    def completed(key: str, target: Target, n: int) -> _floor.Band:
        metric: FlooredMetric = registry.entry("ganviz.metrics", key)()
        while _floor.advance([metric], target, n):
            pass
        band = _floor.band(metric, target, n)
        assert band is not None
        return band

    return completed

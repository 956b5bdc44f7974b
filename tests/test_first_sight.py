"""What is shown of a run before there are networks is what its first picture will show, and nothing more."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np
import pytest

from ganviz import registry
from ganviz.assignment import assigned, replaced
from ganviz.config import RunConfig
from ganviz.first_sight import first_sight
from ganviz.presets import presets
from ganviz.snapshot import read_only
from ganviz.training.trainer import GanTrainer
from tests.hosts.driven import small

CONFIGS = {key: replaced(RunConfig(), "target", key) for key in registry.entries("ganviz.targets")}
CONFIGS |= {one.key: one.config for one in presets()}


@pytest.mark.parametrize("key", CONFIGS)
def test_nothing_is_shown_but_the_data(key: str) -> None:
    config = CONFIGS[key]
    frame = first_sight(config)
    shown = frame.snapshot
    assert read_only(frame)
    assert np.isfinite(shown.data).all()
    assert len(shown.generated) == len(shown.latent) == len(shown.push) == len(frame.history.iterations) == 0
    assert np.isnan(shown.field.values).all()
    assert np.isnan(shown.field.middle)
    assert shown.field.optimal is shown.sample is shown.weights is frame.measures is None
    if shown.densities is not None:
        assert np.isnan(shown.densities.generated).all()


@pytest.mark.parametrize(
    "config",
    [small(), small("target=gaussian", "seed=3"), small("target.training_points=20"), small("loss=wasserstein")],
    ids=["plane", "line", "few points", "critic"],
)
def test_nothing_jumps_when_the_first_picture_comes(config: RunConfig) -> None:
    before, after = first_sight(config).snapshot, GanTrainer(config).probe()
    np.testing.assert_array_equal(before.data, after.data)
    assert before.field.values.shape == after.field.values.shape
    assert before.field.is_probability == after.field.is_probability
    for ours, theirs in zip(before.field.axes, after.field.axes, strict=True):
        np.testing.assert_array_equal(ours, theirs)
    if before.densities is not None:
        assert after.densities is not None
        np.testing.assert_array_equal(before.densities.data, after.densities.data)


def test_a_density_on_the_line_is_the_distributions_own() -> None:
    config = assigned(assigned(RunConfig(), "target=gaussian"), "target.mean=2", "target.sigma=0.5")
    densities = first_sight(config).snapshot.densities
    assert densities is not None
    (x,) = densities.axes
    law, half = NormalDist(2, 0.5), (x[1] - x[0]) / 2
    exact = [(law.cdf(each + half) - law.cdf(each - half)) / (2 * half) for each in x]
    assert densities.data == pytest.approx(exact, rel=1e-4, abs=1e-6), "in the mean over each cell, as P_G's is"

"""The larger samples for the metrics."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz.config import RunConfig
from ganviz.training.trainer import GanTrainer
from tests.training.probed_runs import (
    Array,
    gaussian_generator,
    line,
    put,
    trained,
)
from tests.training.small_runs import changed, small


def test_the_sample_for_the_metrics() -> None:
    """D is the identity, so that scores are the points with the instance noise on them."""
    trainer = gaussian_generator(line("discriminator.layers=0", "noise.instance.sigma=1.5"), -3.0, 0.5)
    put(trainer, "discriminator", [1.0, 0.0])
    sample = trainer.probe().sample
    assert sample is not None
    assert sample.generated.shape == (20_000, 1)
    assert sample.real_scores.shape == sample.fake_scores.shape == (4096,)
    assert (sample.noise, sample.seed, sample.iteration) == (1.5, 0, 0)
    for values, mean, sigma in (
        (sample.generated, -3.0, 0.5),
        (sample.real_scores, 0.5, np.hypot(1, 1.5)),
        (sample.fake_scores, -3.0, np.hypot(0.5, 1.5)),
    ):
        assert values.mean() == pytest.approx(mean, abs=5 * sigma / 64)
        assert values.std() == pytest.approx(sigma, rel=5 / (2 * 4096) ** 0.5)


@pytest.mark.parametrize("pac", [2, 3])
def test_scores_for_the_metrics_are_those_of_packs_that_know_their_batch(pac: int) -> None:
    """D adds the points of its pack, and ten times the deviation that it is given."""
    setup = line("discriminator.layers=0", f"discriminator.pac={pac}", "discriminator.batch_deviation=on")
    trainer = gaussian_generator(setup, -3.0, 0.5)
    put(trainer, "discriminator", [1.0] * pac + [10.0, 0.0])
    sample = trainer.probe().sample
    assert sample is not None
    assert sample.real_scores.shape == sample.fake_scores.shape == (4096 // pac,)
    for scores, mean, sigma in ((sample.real_scores, 0.5, 1.0), (sample.fake_scores, -3.0, 0.5)):
        assert scores.mean() == pytest.approx(pac * mean + 10 * sigma, abs=10 * sigma * pac / 64)
        assert scores.std() == pytest.approx(pac**0.5 * sigma, rel=5 / (2 * 4096 / pac) ** 0.5)


def test_samples_are_fresh_at_every_iteration_and_repeat_with_the_run() -> None:
    def samples(config: RunConfig) -> list[Array]:
        trainer, found = GanTrainer(changed(config, "generator.layers=0", "schedule.freeze=generator")), []
        for _ in range(3):
            sample = trainer.probe().sample
            assert sample is not None
            found.append(sample.generated)
            trainer.iterate()
        return found

    first, second = samples(small()), samples(small())
    np.testing.assert_array_equal(first, second)
    assert len(np.unique(np.concatenate(first), axis=0)) == 60_000


@pytest.mark.parametrize("pac", [1, 2])
def test_a_planes_slope_is_the_same_everywhere(pac: int) -> None:
    """s(x) = 3x₁ − 4x₂ has slope 5, and so has a sum of that over a pack in each of its points."""
    trainer = trained(small("discriminator.layers=0", f"discriminator.pac={pac}"), 0)
    put(trainer, "discriminator", [3.0, -4.0] * pac + [1.0])
    snapshot = trainer.probe()
    assert snapshot.sample is not None
    assert snapshot.sample.slopes.shape == (1024,)
    np.testing.assert_allclose(snapshot.sample.slopes, 5, rtol=1e-6)
    np.testing.assert_allclose(snapshot.field.slope, 5, rtol=1e-4)


def test_training_points_are_scored_beside_fresh_ones() -> None:
    """D is the identity: the scores of a training set of two points are those two, and equally many."""
    trainer = trained(line("discriminator.layers=0", "target.training_points=2"), 0)
    put(trainer, "discriminator", [1.0, 0.0])
    sample = trainer.probe().sample
    assert sample is not None
    values, counts = np.unique(sample.training_scores, return_counts=True)
    np.testing.assert_allclose(values, np.sort(trainer.training_sets[0][:, 0]), rtol=1e-6)
    assert counts.tolist() == [2048, 2048]
    assert len(np.unique(sample.real_scores)) > 4000
    trainer.update(changed(trainer.configs[0], "noise.instance.sigma=0.001"))
    noisy = trainer.probe().sample
    assert noisy is not None
    deviations = np.abs(noisy.training_scores[:, None] - values).min(axis=1)
    assert np.sqrt((deviations**2).mean()) == pytest.approx(0.001, rel=5 / (2 * 4096) ** 0.5)
    endless = trained(line(), 0).probe().sample
    assert endless is not None
    assert len(endless.training_scores) == 0

"""The points of a snapshot: real and generated ones, their push, and the manifold."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np
import pytest
import torch

from ganviz.streams import REFERENCE, stream
from ganviz.training.latents import latents
from ganviz.training.trainer import GanTrainer
from tests.covering import Case, pairwise
from tests.networks.plain_mlp import ACTIVATE, layers_of
from tests.training.probed_runs import (
    SCORES,
    Array,
    by_hand,
    double,
    judge_of,
    line,
    put,
    trained,
)
from tests.training.small_runs import assignments_of, changed, named, small, weights


def test_shown_points_are_the_same_latents_moving() -> None:
    trainer = GanTrainer([small(), small("seed=1")])
    before = trainer.probe(member=1)
    trainer.iterate(10)
    after = trainer.probe(member=1)
    assert after.member == 1
    np.testing.assert_array_equal(after.latent, before.latent)
    np.testing.assert_array_equal(after.data, before.data)
    assert (after.generated != before.generated).any()
    np.testing.assert_allclose(after.generated, by_hand(trainer, "generator", after.latent, member=1), atol=1e-6)
    assert not np.array_equal(trainer.probe(member=0).latent, after.latent)


def test_shown_data_come_from_the_training_set() -> None:
    trainer = GanTrainer(small("target.training_points=7"))
    (training_set,) = trainer.training_sets
    assert training_set is not None
    shown = np.unique(trainer.probe().data, axis=0)
    np.testing.assert_array_equal(shown, np.unique(training_set.astype(np.float32), axis=0))


def test_the_averaged_or_the_trained_generator_is_shown() -> None:
    config = small("average.decay=0.95")
    trainer = trained(config, 30)
    averaged = trainer.probe()
    trainer.update(changed(config, "average.shown=trained"))
    as_trained = trainer.probe()
    for snapshot, name in ((averaged, "average"), (as_trained, "generator")):
        expected = by_hand(trainer, "generator", snapshot.latent, name=name)
        np.testing.assert_allclose(snapshot.generated, expected, atol=1e-6)
        assert snapshot.manifold is None
        assert snapshot.sample is not None
    assert np.abs(averaged.generated - as_trained.generated).max() > 0.01
    assert np.abs(averaged.sample.generated - as_trained.sample.generated).max() > 0.01


@pytest.mark.parametrize("case", pairwise(SCORES), ids=named)
def test_push_is_minus_the_gradient_of_the_generators_loss_per_point(case: Case) -> None:
    trainer = trained(small(*assignments_of(case)), 30)
    snapshot, config = trainer.probe(with_sample=False), trainer.configs[0]
    loss, pac = config.loss, config.discriminator.pac
    n = 200 // pac * pac
    score = judge_of(trainer)
    points = double(snapshot.generated, n).requires_grad_()
    real = score(double(snapshot.data, n)) if loss.generator_uses_real else None
    # The loss is a mean over D's inputs; times their number it is that of one of them.
    (gradient,) = torch.autograd.grad(n // pac * loss.generator_value(real, score(points)), points)
    assert gradient.abs().max() > 0.01
    np.testing.assert_allclose(snapshot.push, -gradient.numpy(), rtol=1e-5, atol=1e-7)


@pytest.mark.parametrize("pac", [1, 2, 3, 4])
def test_a_push_is_as_long_with_packing_as_without(pac: int) -> None:
    """D's score of a pack is the sum of f(x) = 3x over its points, as the optimal one's is a sum of log-ratios."""
    trainer = GanTrainer(line("loss=wasserstein", f"discriminator.pac={pac}", "discriminator.layers=0"))
    put(trainer, "discriminator", [3.0] * pac + [0.5])
    assert trainer.probe().push == pytest.approx(3.0)


def test_push_leads_uphill_in_the_score() -> None:
    trainer = trained(small(), 30)
    snapshot = trainer.probe()
    at = snapshot.generated[:200]
    step = 1e-3 * snapshot.push / np.maximum(np.linalg.norm(snapshot.push, axis=1, keepdims=True), 1e-12)
    rise = by_hand(trainer, "discriminator", at + step) - by_hand(trainer, "discriminator", at)
    assert (rise > 0).mean() > 0.95


def image_by_the_reference(trainer: GanTrainer, latent: Array, name: str) -> Array:
    """G by hand: each hidden layer is normalised by mean and deviation of the reference batch on its way through."""
    config, sizes = trainer.configs[0], trainer.generator.network.sizes
    reference = latents(config, (2048, sizes[0]), stream(config.seed, REFERENCE), np.float32)
    *hidden_layers, (last, offset) = layers_of(weights(trainer)[name][0], sizes)
    batch, points = (torch.from_numpy(array.astype(np.float64)) for array in (reference, latent))
    for weight, bias in hidden_layers:
        batch, points = batch @ weight + bias, points @ weight + bias
        mean, scale = batch.mean(0), (batch.var(0, correction=0) + 1e-5).sqrt()
        batch, points = (ACTIVATE["relu"]((hidden - mean) / scale) for hidden in (batch, points))
    return (points @ last + offset).detach().numpy()


def test_a_batch_normed_generator_is_shown_by_the_statistics_of_a_fixed_batch() -> None:
    """An averaged one by its own: the batch is sent through the weights that are shown."""
    config = small("generator.normalisation=batch", "average.decay=0.9", "latent.dimension=2")
    trainer = trained(config, 30)
    for shown, name in (("averaged", "average"), ("trained", "generator")):
        trainer.update(changed(config, f"average.shown={shown}"))
        snapshot = trainer.probe()
        assert snapshot.manifold is not None
        assert snapshot.manifold_latent is not None
        for images, latent in ((snapshot.generated, snapshot.latent), (snapshot.manifold, snapshot.manifold_latent)):
            expected = image_by_the_reference(trainer, latent.reshape(-1, 2), name)
            np.testing.assert_allclose(images.reshape(-1, 2), expected, rtol=1e-5, atol=1e-6)
    assert np.abs(weights(trainer)["average"] - weights(trainer)["generator"]).max() > 1e-3


@pytest.mark.parametrize("target", ["gaussian", "ring"])
@pytest.mark.parametrize(("dimension", "grid"), [(1, (200,)), (2, (24, 24)), (3, None)])
def test_the_manifold_is_a_grid_of_latents_and_their_images(target: str, dimension: int, grid: tuple[int, ...]) -> None:
    trainer = trained(small(f"target={target}", f"latent.dimension={dimension}"))
    snapshot = trainer.probe()
    if grid is None:
        assert snapshot.manifold is None
        assert snapshot.manifold_latent is None
        return
    assert snapshot.manifold is not None
    assert snapshot.manifold_latent is not None
    feature = trainer.configs[0].target.dimension
    assert snapshot.manifold.shape == (*grid, feature)
    assert snapshot.manifold_latent.shape == (*grid, dimension)
    images = by_hand(trainer, "generator", snapshot.manifold_latent.reshape(-1, dimension))
    np.testing.assert_allclose(snapshot.manifold, images.reshape(*grid, feature), atol=1e-6)


@pytest.mark.parametrize(("prior", "distribution"), [("normal", NormalDist().cdf), ("uniform", lambda z: (z + 1) / 2)])
def test_the_manifolds_latents_are_evenly_likely(prior: str, distribution: object) -> None:
    assert callable(distribution)
    latent = GanTrainer(small("latent.dimension=2", f"latent.prior={prior}")).probe().manifold_latent
    assert latent is not None
    shares = (np.arange(24) + 0.5) / 24
    # Columns run along the first number, rows along the second.
    np.testing.assert_allclose([distribution(float(z)) for z in latent[5, :, 0]], shares, atol=1e-6)
    np.testing.assert_allclose([distribution(float(z)) for z in latent[:, 7, 1]], shares, atol=1e-6)
    shown = GanTrainer(small("latent.dimension=2", f"latent.prior={prior}")).probe().latent
    assert (np.abs(shown).max() <= 1) == (prior == "uniform")

"""What a snapshot holds, when it is taken anew, and that taking it changes nothing."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz import registry
from ganviz.losses import Loss
from ganviz.snapshot import Snapshot, read_only
from ganviz.training.trainer import GanTrainer
from tests.covering import Case, pairwise
from tests.training.probed_runs import (
    LOSSES,
    line,
    put,
    trained,
)
from tests.training.small_runs import assert_same_weights, named, small

TARGETS = registry.entries("ganviz.targets")


@pytest.mark.parametrize(
    ("target", "loss"),
    [(target, LOSSES["non_saturating"]) for target in TARGETS]
    + [(target, loss) for target in ("gaussian", "ring") for key, loss in LOSSES.items() if key != "non_saturating"],
)
def test_nobody_can_change_a_snapshot(target: str, loss: Loss) -> None:
    trainer = trained(small(f"target={target}", loss=loss), 2)
    feature = trainer.configs[0].target.dimension
    for with_sample in (True, False):
        snapshot = trainer.probe(with_sample=with_sample)
        assert read_only(snapshot)
        assert (snapshot.sample is not None) == with_sample
        assert snapshot.iteration == 2
        assert snapshot.config == trainer.configs[0]
        assert snapshot.data.shape == snapshot.generated.shape == (1000, feature)
        assert snapshot.push.shape == (200, feature)
        assert len(snapshot.field.axes) == feature
        shape = tuple(len(axis) for axis in reversed(snapshot.field.axes))
        assert snapshot.field.values.shape == shape
        assert snapshot.field.optimal is None or snapshot.field.optimal.shape == shape
        assert snapshot.densities is not None
        assert snapshot.densities.generated.shape == tuple(len(axis) for axis in reversed(snapshot.densities.axes))
        for array in (snapshot.data, snapshot.generated, snapshot.push, snapshot.field.values):
            assert array.dtype == np.float32
            assert np.isfinite(array).all()


@pytest.mark.parametrize(
    "stabilisers",
    [
        ["discriminator.spectral_norm=on", "discriminator.normalisation=layer", "noise.label.flip=0.2"],
        ["discriminator.pac=3", "discriminator.batch_deviation=on", "noise.smoothing=0.9"],
        ["generator.normalisation=batch", "penalty=wgan_gp", "loss=relativistic_pairing"],
        ["schedule.unroll=3", "generator.optimiser.decay=cosine", "target=gaussian"],
    ],
    ids=" ".join,
)
def test_a_watched_run_ends_as_an_unwatched_one(stabilisers: list[str]) -> None:
    config = small("noise.instance.sigma=0.2", "average.decay=0.9", *stabilisers)
    watched, unwatched = GanTrainer([config, config]), GanTrainer([config, config])
    for i in range(10):
        watched.iterate(5)
        watched.probe(member=i % 2, with_sample=i % 3 == 0)
    unwatched.iterate(50)
    assert_same_weights(watched, unwatched)
    for one, other in zip(watched.take_scalars(), unwatched.take_scalars(), strict=True):
        np.testing.assert_array_equal(one.values, other.values)


#: What a run may diverge to, and what shows it.
DIVERGED = {
    "value": [("float32", float("nan")), ("float32", float("inf")), ("float32", 1e30), ("float64", 1e100)],
    "player": ["generator", "discriminator"],
    "target": ["gaussian", "ring"],
    "loss": ["non_saturating", "wasserstein"],
}


@pytest.mark.parametrize("case", pairwise(DIVERGED), ids=named)
def test_a_diverged_run_can_be_shown(case: Case) -> None:
    (dtype, value), player, target, loss = case.values()
    trainer = trained(small(f"target={target}", f"loss={loss}", f"dtype={dtype}"))
    put(trainer, player, value)
    for with_sample in (False, True):
        snapshot = trainer.probe(with_sample=with_sample)
        assert read_only(snapshot)
        assert np.isfinite([snapshot.field.middle, snapshot.field.span]).all()
    assert isinstance(snapshot, Snapshot)
    if player == "generator" and value != value:
        assert snapshot.densities is None
        assert snapshot.field.optimal is None
        assert np.isfinite(snapshot.field.values).all()


def test_a_glance_shows_new_points_and_the_field_as_it_was() -> None:
    trainer = trained(small())
    first = trainer.probe(with_sample=False, with_field=False, with_densities=False)
    assert np.isfinite(first.field.values).all(), "there was none before"
    assert first.densities is None
    whole = trainer.probe()
    trainer.iterate(20)
    glance = trainer.probe(with_sample=False, with_field=False, with_densities=False)
    assert (glance.field, glance.manifold, glance.densities) == (whole.field, whole.manifold, whole.densities)
    assert (glance.generated != whole.generated).any()
    again = trainer.probe(with_sample=False, with_densities=False)
    assert (again.field.values != whole.field.values).any()
    assert again.densities is whole.densities


def test_weights_are_counted() -> None:
    trainer = trained(line("discriminator.layers=0", "loss=wasserstein", "clip.value=0.5"), 0)
    put(trainer, "discriminator", [0.5, -0.25])
    weights = trainer.probe().weights
    assert weights is not None
    assert weights.clip == 0.5
    edges, shares = weights.discriminator.edges, weights.discriminator.shares
    assert (edges[0], edges[-1]) == (-0.5, 0.5)
    assert shares.sum() == pytest.approx(1)
    middles = ((edges[1:] + edges[:-1]) / 2)[shares > 0]
    np.testing.assert_allclose(middles, [-0.25, 0.5], atol=0.5 / 61)
    assert weights.generator.shares.sum() == pytest.approx(1)
    put(trainer, "discriminator", [1e-3, -5e-4])
    small_weights = trainer.probe().weights
    assert small_weights is not None
    assert small_weights.discriminator.edges[[0, -1]] == pytest.approx([-1e-3, 1e-3])
    put(trainer, "discriminator", [0.5, -0.25])
    weights = trainer.probe().weights
    trainer.iterate()
    assert trainer.probe(with_sample=False).weights is weights, "those of the last sample"


def test_between_two_samples_p_g_is_estimated_from_fewer_points() -> None:
    """Of the shown points and some more of the same distribution: the contours stay where they are."""
    trainer = trained(small("generator.layers=0"), 0)
    few, many = trainer.probe(with_sample=False).densities, trainer.probe().densities
    assert few is not None
    assert many is not None
    assert (few.n_generated, many.n_generated) == (2500, 20_000)
    cell = np.prod([axis[1] - axis[0] for axis in many.axes])
    assert np.abs(few.generated - many.generated).sum() * cell / 2 < 0.2


def test_the_line_is_as_calm_with_a_sample_as_without() -> None:
    """P_G on a line is estimated from the same latents in every snapshot; otherwise its curve would flicker."""
    trainer = trained(line())
    with_sample, without = trainer.probe(with_sample=True), trainer.probe(with_sample=False)
    assert with_sample.densities is not None
    assert without.densities is not None
    np.testing.assert_array_equal(with_sample.densities.generated, without.densities.generated)

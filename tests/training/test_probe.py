"""What a snapshot holds, when it is taken anew, and that taking it changes nothing."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

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


@pytest.mark.parametrize("target", ["gaussian", "ring"])
def test_all_of_a_snapshot_is_of_the_same_networks(target: str) -> None:
    """Whatever was looked at before, and with or without a sample."""
    config = small(f"target={target}", "latent.dimension=1")
    watched = trained(config)
    watched.probe()
    watched.iterate(20)
    fresh = GanTrainer(config)
    fresh.iterate(watched.iteration)
    seen, expected = (trainer.probe(with_sample=False) for trainer in (watched, fresh))
    for name in ("generated", "push", "field", "densities", "manifold", "modes"):
        assert_equal_parts(getattr(seen, name), getattr(expected, name))


def assert_equal_parts(one: Any, other: Any) -> None:
    if isinstance(one, tuple):
        for first, second in zip(one, other, strict=True):
            assert_equal_parts(first, second)
    elif is_dataclass(one):
        assert_equal_parts(*(tuple(getattr(each, part.name) for part in fields(one)) for each in (one, other)))
    else:
        np.testing.assert_array_equal(one, other)


def test_in_the_plane_details_can_be_left_out() -> None:
    trainer = trained(small("latent.dimension=2"))
    bare, whole = (trainer.probe(with_sample=False, with_details=details) for details in (False, True))
    assert (bare.densities, bare.manifold, bare.field.optimal, len(bare.push)) == (None, None, None, 0)
    assert whole.densities is not None
    assert whole.manifold is not None
    assert whole.field.optimal is not None
    assert len(whole.push) == 200
    np.testing.assert_array_equal(bare.field.values, whole.field.values)
    on_line = trained(line()).probe(with_sample=False, with_details=False)
    assert on_line.densities is not None, "where the curve is the picture"


def test_modes_are_counted_from_the_points_that_are_shown() -> None:
    trainer = trained(small("generator.layers=0", "latent.dimension=2", "target.n_modes=4", "target.sigma=0.1"), 0)
    # y = .1 z + (1, 0): N(the first mode, its σ), of which 98.9 % lie within 3σ, of another 1,000 perhaps 98 or 99.5.
    put(trainer, "generator", [0.1, 0.0, 0.0, 0.1, 1.0, 0.0])
    snapshot = trainer.probe(with_sample=False)
    assert snapshot.modes is not None
    within = (np.linalg.norm(snapshot.generated - [1.0, 0.0], axis=1) <= 0.3).mean()
    assert snapshot.modes.shares == pytest.approx([within, 0, 0, 0])
    assert snapshot.modes.found.tolist() == [True, False, False, False]
    assert trained(small("target=swiss_roll")).probe().modes is None


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
    assert trainer.probe(with_weights=False).weights is weights, "which say of when they are"


def test_without_a_sample_p_g_is_estimated_from_fewer_points() -> None:
    """Of the shown points and some more of the same distribution: the contours stay where they are."""
    trainer = trained(small("generator.layers=0"), 0)
    few, many = trainer.probe(with_sample=False).densities, trainer.probe().densities
    assert few is not None
    assert many is not None
    assert (few.n_generated, many.n_generated) == (4000, 20_000)
    cell = np.prod([axis[1] - axis[0] for axis in many.axes])
    assert np.abs(few.generated - many.generated).sum() * cell / 2 < 0.2


def test_the_line_is_as_calm_with_a_sample_as_without() -> None:
    """P_G on a line is estimated from the same latents in every snapshot; otherwise its curve would flicker."""
    trainer = trained(line())
    with_sample, without = trainer.probe(with_sample=True), trainer.probe(with_sample=False)
    assert with_sample.densities is not None
    assert without.densities is not None
    np.testing.assert_array_equal(with_sample.densities.generated, without.densities.generated)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_weights_are_counted_whatever_their_size(dtype: str) -> None:
    """Twice the largest is more than float32 holds; and one of float64 is more by itself, and counts with no others."""
    trainer = trained(line("discriminator.layers=0", f"dtype={dtype}"), 0)
    put(trainer, "discriminator", [3e38, -1.0])
    weights = trainer.probe().weights
    assert weights is not None
    edges, shares = weights.discriminator.edges, weights.discriminator.shares
    assert edges[[0, -1]] == pytest.approx([-3e38, 3e38])
    assert (np.diff(edges.astype(float)) > 0).all()
    assert shares[[30, 60]].tolist() == [0.5, 0.5]
    put(trainer, "discriminator", [1e300 if dtype == "float64" else np.inf, -1.0])
    weights = trainer.probe().weights
    assert weights is not None
    assert weights.discriminator.edges[[0, -1]].tolist() == [-1, 1]
    assert weights.discriminator.shares[0] == 0.5

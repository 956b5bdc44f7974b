"""A distribution that moves while training goes on."""

from __future__ import annotations

import math

import numpy as np
import pytest

from ganviz.metrics import measure
from ganviz.snapshot import Snapshot
from ganviz.streams import TRAINING_SET, stream
from ganviz.training.capture.runners import EagerRunner
from ganviz.training.device import Execution
from ganviz.training.trainer import GanTrainer
from tests.training.capture.captured_runs import AS_ON_GPU, CPU
from tests.training.probed_runs import gaussian_generator, line, trained
from tests.training.small_runs import Drawn, Pairing, changed, small, weights

#: Real points go in the first columns of a step's points.
BATCH = 12


def real_points(drawn: Drawn) -> np.ndarray:
    return drawn.points[0, :BATCH]


def radii(drawn: list[Drawn]) -> np.ndarray:
    """How far the real points of each step are from the origin, on average."""
    return np.array([np.linalg.norm(real_points(each), axis=1).mean() for each in drawn])


@pytest.mark.parametrize("execution", [None, AS_ON_GPU], ids=["ordinary", "captured"])
def test_the_next_step_of_either_player_meets_the_moved_data(execution: Execution | None, drawn: list[Drawn]) -> None:
    """Though a block of 32 steps was drawn ahead."""
    trainer = GanTrainer(small("target.sigma=0.01", loss=Pairing()), execution)
    for radius in (1.0, 3.0, 2.0):
        trainer.update(changed(trainer.configs[0], f"target.radius={radius}"))
        drawn.clear()
        trainer.iterate(5)
        assert len(drawn) == 10
        np.testing.assert_allclose(radii(drawn), radius, atol=0.02)


def test_a_g_that_needs_no_data_keeps_its_latents(drawn: list[Drawn]) -> None:
    """Nothing is drawn anew that does not depend on the data."""
    moved, still = GanTrainer(small()), GanTrainer(small())
    latents = []
    for trainer in (moved, still):
        trainer.iterate(5)
        if trainer is moved:
            trainer.update(changed(trainer.configs[0], "target.radius=3"))
        drawn.clear()
        trainer.iterate(5)
        latents.append(np.concatenate([each.latent for each in drawn[1::2]]))
    np.testing.assert_array_equal(*latents)


def test_networks_and_averages_go_on_as_they_are() -> None:
    trainer = trained(small("average.decay=0.9", "target.training_points=30"), 7)
    before, optimiser = weights(trainer), trainer.discriminator.optimiser.state()
    trainer.update(changed(trainer.configs[0], "target=two_moons"))
    for name, values in weights(trainer).items():
        np.testing.assert_array_equal(values, before[name])
    assert trainer.discriminator.optimiser.steps == 7
    for name, values in trainer.discriminator.optimiser.state().items():
        np.testing.assert_array_equal(values, optimiser[name])


@pytest.mark.parametrize("change", ["target.radius=2", "target.training_points=9", "target=grid", "target=gaussian"])
def test_members_move_together_each_with_its_own_training_points(change: str) -> None:
    start = "target=bimodal" if change == "target=gaussian" else "target=ring"
    configs = [small(start, "target.training_points=20", f"seed={seed}") for seed in range(2)]
    trainer = GanTrainer(configs)
    trainer.iterate(3)
    moved = [changed(config, change) for config in configs]
    trainer.update(moved)
    for config, points in zip(moved, trainer.training_sets, strict=True):
        expected = config.target.training_set(stream(config.seed, TRAINING_SET))
        if expected is None:
            assert points is None
        else:
            np.testing.assert_array_equal(points, expected)
    assert trainer.member_state(1).training_set is trainer.training_sets[1]


def test_training_points_move_with_their_distribution() -> None:
    """The same points, shifted, and no others: what is dragged moves and does not flicker."""
    trainer = trained(line("target.training_points=15"))
    (before,) = trainer.training_sets
    trainer.update(changed(trainer.configs[0], "target.mean=2.5"))
    (after,) = trainer.training_sets
    assert before is not None
    assert after is not None
    np.testing.assert_allclose(after, before + 2, atol=1e-12)


# ── where the device draws ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("finite", [[], ["target.training_points=40"]], ids=["endless", "training points"])
def test_the_pool_moves_in_its_place(finite: list[str]) -> None:
    trainer = GanTrainer(line(*finite), Execution(CPU, EagerRunner, draws_there=True))
    trainer.iterate(2)
    pool = trainer.discriminator_draws._pool  # type: ignore[union-attr]
    before, address = pool.points.clone(), pool.points.data_ptr()
    trainer.update(changed(trainer.configs[0], "target.mean=2.5"))
    trainer.iterate(1)
    assert pool.points.data_ptr() == address
    np.testing.assert_allclose(pool.points.numpy(), before.numpy() + 2, atol=1e-12)


def test_a_pool_of_another_size_is_another_pool() -> None:
    trainer = GanTrainer(small("target.training_points=40"), Execution(CPU, EagerRunner, draws_there=True))
    trainer.iterate(2)
    pool = trainer.discriminator_draws._pool  # type: ignore[union-attr]
    trainer.update(changed(trainer.configs[0], "target.training_points=7"))
    trainer.iterate(2)
    assert (pool.each, len(pool.points)) == (7, 7)


# ── what is shown ─────────────────────────────────────────────────────────────────────────────────────────────────────


def shown(snapshot: Snapshot) -> dict[str, np.ndarray]:
    """All that a picture shows."""
    assert snapshot.densities is not None
    assert snapshot.densities.data is not None
    assert snapshot.field.optimal is not None
    return {
        "data": snapshot.data,
        "generated": snapshot.generated,
        "latent": snapshot.latent,
        "push": snapshot.push,
        "field": snapshot.field.values,
        "optimal": snapshot.field.optimal,
        "slope": snapshot.field.slope,
        "P_data": snapshot.densities.data,
        "P_G": snapshot.densities.generated,
        **{f"field's axis {index}": axis for index, axis in enumerate(snapshot.field.axes)},
        **{f"densities' axis {index}": axis for index, axis in enumerate(snapshot.densities.axes)},
    }


@pytest.mark.parametrize(
    ("start", "change"),
    [
        (["target=gaussian"], "target.mean=-3"),
        (["target=ring"], "target.radius=2.5"),
        (["target=ring", "target.training_points=50"], "target.training_points=20"),
    ],
    ids=["on the line", "in the plane", "training points"],
)
def test_the_first_glance_at_moved_data_shows_nothing_of_the_old(start: list[str], change: str) -> None:
    """It is that of a run that had these data from the start, and the same weights."""
    trainer, fresh = trained(small(*start), 0), GanTrainer(small(*start, change))
    trainer.probe()
    trainer.update(changed(trainer.configs[0], change))
    glance = trainer.probe(with_sample=False)
    for name, expected in shown(fresh.probe(with_sample=False)).items():
        np.testing.assert_array_equal(shown(glance)[name], expected, err_msg=name)


def test_the_distance_to_a_frozen_g_follows_the_data_while_jsd_stands_still() -> None:
    """The lecture's picture: N(μ, ½) moves away from N(0, ½). W₁ = |μ|, to chance; JSD has nothing more to say."""
    config = line("target.sigma=0.5", "target.mean=0", "schedule.freeze=generator")
    trainer = gaussian_generator(config, 0.0, 0.5)
    for mean in (0.0, 4.0, 5.0, 6.0, -5.0):
        trainer.update(changed(trainer.configs[0], f"target.mean={mean}"))
        trainer.iterate(2)
        found = measure(trainer.configs[0], trainer.sample(), whole=False)
        assert found.values["w1"] == pytest.approx(abs(mean), abs=0.02)
        assert found.values["jsd"] == pytest.approx(math.log(2) if mean else 0.0, abs=0.003)
        assert found.config == trainer.configs[0]


def test_looking_at_moved_data_changes_nothing() -> None:
    watched, unwatched = GanTrainer(small()), GanTrainer(small())
    for trainer in (watched, unwatched):
        for radius in (1.5, 2.0, 2.5):
            trainer.update(changed(trainer.configs[0], f"target.radius={radius}"))
            trainer.iterate(5)
            if trainer is watched:
                trainer.probe()
    for name, values in weights(watched).items():
        np.testing.assert_array_equal(values, weights(unwatched)[name])

"""A member trained alone is the same member in a population."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz.config import RunConfig
from ganviz.settings import ConfigError
from ganviz.training.population import check_members
from ganviz.training.trainer import GanTrainer
from tests.training.small_runs import Pairing, changed, small, weights

POPULATION = 8


def population(base: RunConfig) -> list[RunConfig]:
    """Eight members that differ in everything that may differ; the first has no noise."""
    return [
        changed(
            base,
            f"seed={100 + 7 * member}",
            f"generator.optimiser.learning_rate={0.0005 * (member + 1)}",
            f"discriminator.optimiser.learning_rate={0.004 / (member + 1)}",
            f"generator.optimiser.beta1={0.1 * member}",
            f"noise.instance.sigma={0.1 * member}",
            f"noise.instance.horizon={20 + 20 * member}",
            f"clip.value={0.3 + 0.1 * member}",
            f"average.decay={0.9 + 0.01 * member}",
        )
        for member in range(POPULATION)
    ]


def assert_same_member(together: GanTrainer, member: int, alone: GanTrainer, atol: float) -> None:
    for name, values in weights(alone).items():
        np.testing.assert_allclose(weights(together)[name][member], values[0], rtol=0, atol=atol, err_msg=name)


CASES = {
    "non-saturating": small("noise.instance.decay=cosine"),
    "critic, k = 2, training set": small(
        "loss=wasserstein",
        "schedule.critic_steps=2",
        "noise.instance.decay=linear",
        "target.training_points=50",
        "generator.optimiser.kind=rmsprop",
        "discriminator.optimiser.kind=rmsprop",
    ),
    "pairing": small("noise.instance.decay=exponential", loss=Pairing()),
}


@pytest.mark.parametrize("base", CASES.values(), ids=CASES.keys())
def test_alone_and_in_a_population_of_eight_in_float64(base: RunConfig) -> None:
    members = population(base)
    together = GanTrainer(members)
    start = weights(together)
    together.iterate(200)
    for member in (0, 3, 7):
        alone = GanTrainer(members[member])
        alone.iterate(200)
        assert_same_member(together, member, alone, atol=1e-9)
    assert (np.abs(weights(together)["generator"] - start["generator"]).max(axis=1) > 0.02).all()


def test_alone_and_in_a_population_of_eight_in_float32() -> None:
    members = population(small("dtype=float32"))
    together = GanTrainer(members)
    together.iterate()
    for member in range(POPULATION):
        alone = GanTrainer(members[member])
        alone.iterate()
        assert_same_member(together, member, alone, atol=1e-5)


def test_one_members_noise_leaves_the_others_numbers_alone() -> None:
    """Noise is switched on for one member in the middle of a drawn block."""
    quiet, other = small("seed=1"), small("seed=2")
    together, alone = GanTrainer([quiet, other]), GanTrainer(quiet)
    together.iterate(10)
    together.update([quiet, changed(other, "noise.instance.sigma=0.5")])
    together.iterate(40)
    alone.iterate(50)
    assert_same_member(together, 0, alone, atol=1e-9)


def test_seeds_make_members_and_equal_seeds_equal_members() -> None:
    trainer = GanTrainer([small("seed=3"), small("seed=4"), small("seed=3")])
    trainer.iterate(5)
    for values in weights(trainer).values():
        np.testing.assert_allclose(values[0], values[2], rtol=0, atol=1e-12)
        assert (np.abs(values[0] - values[1]) > 1e-6).mean() > 0.9


@pytest.mark.parametrize(
    ("assignment", "path"),
    [
        ("generator.width=9", "generator.width"),
        ("discriminator.layers=1", "discriminator.layers"),
        ("generator.activation=tanh", "generator.activation"),
        ("latent.dimension=2", "latent.dimension"),
        ("schedule.batch_size=13", "schedule.batch_size"),
        ("schedule.critic_steps=2", "schedule.critic_steps"),
        ("generator.optimiser.kind=sgd", "generator.optimiser.kind"),
        ("loss=wasserstein", "loss"),
        ("target=grid", "target"),
        ("target.radius=2", "target.radius"),
        ("dtype=float32", "dtype"),
        ("clip.value=0.1", "clip.value"),
        ("average.decay=0.9", "average.decay"),
    ],
)
def test_what_members_must_share_is_named(assignment: str, path: str) -> None:
    base = small()
    with pytest.raises(ConfigError) as refused:
        check_members([base, changed(base, "seed=5"), changed(base, assignment)])
    assert refused.value.path == path
    assert "same for all members" in str(refused.value)
    with pytest.raises(ConfigError):
        GanTrainer([base, changed(base, assignment)])


def test_members_may_differ_in_their_numbers_and_there_is_at_least_one() -> None:
    check_members(population(small()))
    with pytest.raises(ConfigError, match="members"):
        check_members([])

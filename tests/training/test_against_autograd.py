"""Whole gradients and whole runs against a plain autograd loop that is fed the same random numbers."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.groups import ACTIVATIONS
from ganviz.losses import Loss
from ganviz.training.trainer import GanTrainer
from tests.training.plain_gan import assert_ends_alike, assert_gradient, assert_scalars_agree, followed, plain_gans
from tests.training.small_runs import Drawn, changed, of_d, of_g, small

LOSSES = {key: kind() for key, kind in registry.entries("ganviz.losses").items()}

every_loss = pytest.mark.parametrize("loss", LOSSES.values(), ids=LOSSES.keys())

VARIANTS = {
    "plain": (),
    "noise": ("noise.instance.sigma=0.3",),
    "noise that ends": ("noise.instance.sigma=0.3", "noise.instance.decay=linear", "noise.instance.horizon=15"),
    "clip": ("clip.value=0.2",),
    "average": ("average.decay=0.9",),
    "three critic steps": ("schedule.critic_steps=3",),
    "all": ("noise.instance.sigma=0.1", "clip.value=0.3", "average.decay=0.5", "schedule.critic_steps=2"),
}


@every_loss
@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("members", [1, 4])
def test_the_gradients_of_both_players(loss: Loss, activation: str, members: int, drawn: list[Drawn]) -> None:
    """D's whole gradient, and G's through D and the noise, as the trainer computes them."""
    config = small(
        f"generator.activation={activation}",
        f"discriminator.activation={activation}",
        "noise.instance.sigma=0.4",
        loss=loss,
    )
    trainer = GanTrainer([changed(config, f"seed={seed}") for seed in range(members)])
    judges = plain_gans(trainer)
    trainer.step("discriminator")
    trainer.step("generator")
    for member, judge in enumerate(judges):
        of_discriminator = judge.step_discriminator(of_d(drawn)[0].of(member))
        of_generator = judge.step_generator(of_g(drawn)[0].of(member))
        for player, expected in ((trainer.discriminator, of_discriminator), (trainer.generator, of_generator)):
            assert_gradient(player.gradient.flat[member], expected, 1e-9)


@every_loss
@pytest.mark.parametrize("assignments", VARIANTS.values(), ids=VARIANTS.keys())
def test_twenty_iterations_of_one_member(loss: Loss, assignments: tuple[str, ...], drawn: list[Drawn]) -> None:
    trainer = GanTrainer(small(*assignments, loss=loss))
    (judge,) = plain_gans(trainer)
    start = judge.weights()
    trainer.iterate(20)
    followed([judge], drawn, 20)
    assert_ends_alike(trainer, [judge])
    assert all(np.abs(judge.weights()[name] - start[name]).max() > 0.02 for name in ("generator", "discriminator"))


@every_loss
@pytest.mark.parametrize("freeze", ["none", "generator", "discriminator"])
def test_the_scalars_of_every_iteration(loss: Loss, freeze: str, drawn: list[Drawn]) -> None:
    """Over a full block and a part of one, with k = 2: D's last step counts."""
    config = small("schedule.critic_steps=2", f"schedule.freeze={freeze}", "noise.instance.sigma=0.2", loss=loss)
    trainer = GanTrainer(config)
    (judge,) = plain_gans(trainer)
    trainer.iterate(40)
    followed([judge], drawn, 40)
    assert_scalars_agree(trainer, judge)


LIVE_CHANGES = [
    ("generator.optimiser.learning_rate=0.001",),
    ("discriminator.optimiser.beta1=0.9", "discriminator.optimiser.beta2=0.99"),
    ("schedule.batch_size=5",),
    ("schedule.batch_size=40",),
    ("schedule.critic_steps=4",),
    ("schedule.freeze=generator",),
    ("schedule.freeze=discriminator",),
    ("loss=wasserstein",),
    ("noise.instance.sigma=0.5",),
    ("clip.value=0.05",),
    ("average.decay=0.8",),
    ("loss=minimax", "noise.instance.sigma=0.1", "schedule.batch_size=16", "clip.value=0.5"),
    ("penalty=r1", "penalty.weight=3", "penalty.interval=2"),
    ("penalty=dragan", "schedule.batch_size=10"),
    ("noise.label.flip=0.3",),
    ("noise.smoothing=0.8",),
    ("schedule.unroll=3",),
    ("generator.optimiser.decay=linear", "generator.optimiser.horizon=10"),
    ("discriminator.optimiser.decay=cosine", "discriminator.optimiser.horizon=12"),
]


@pytest.mark.parametrize("assignments", LIVE_CHANGES, ids=" ".join)
def test_a_live_change_acts_at_the_next_iteration(assignments: tuple[str, ...], drawn: list[Drawn]) -> None:
    """Networks, averages and optimisers go on as they are; only what was changed changes."""
    trainer = GanTrainer(small())
    (judge,) = plain_gans(trainer)
    trainer.iterate(7)
    after = changed(trainer.configs[0], *assignments)
    trainer.update(after)
    trainer.iterate(8)
    draws_d, draws_g = ([each.of(0) for each in draws] for draws in (of_d(drawn), of_g(drawn)))
    for iteration in range(15):
        if iteration == 7:
            judge.update(after)
        judge.iterate(draws_d, draws_g)
    assert_ends_alike(trainer, [judge])
    assert_scalars_agree(trainer, judge)


def test_members_with_numbers_of_their_own(drawn: list[Drawn]) -> None:
    """Rates, decays, noise and its horizon, clip values, averages and seeds, all different, in one population."""
    base = small("noise.instance.decay=linear", "schedule.critic_steps=2")

    def member(seed: int, rate: float, sigma: float, horizon: int, clip: float, decay: float) -> RunConfig:
        return changed(
            base,
            f"seed={seed}",
            f"generator.optimiser.learning_rate={rate}",
            f"discriminator.optimiser.beta1={decay / 2}",
            f"noise.instance.sigma={sigma}",
            f"noise.instance.horizon={horizon}",
            f"clip.value={clip}",
            f"average.decay={decay}",
        )

    members = [
        member(0, 0.01, 0.0, 10, 0.1, 0.9),
        member(1, 0.003, 0.3, 12, 0.4, 0.5),
        member(1, 0.03, 0.1, 100, 0.2, 0.0),
    ]
    trainer = GanTrainer(members)
    judges = plain_gans(trainer)
    trainer.iterate(20)
    followed(judges, drawn, 20)
    assert_ends_alike(trainer, judges)

"""Whole gradients and whole runs against a plain autograd loop that is fed the same random numbers."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.groups import ACTIVATIONS
from ganviz.latent import PRIORS
from ganviz.training import scalars
from ganviz.training.trainer import GanTrainer
from tests.covering import Case, pairwise
from tests.training.judging import assert_ends_alike, assert_gradient, assert_scalars_agree, followed, plain_gans
from tests.training.small_runs import Drawn, assignments_of, changed, named, of_both, of_d, of_g, small

LOSSES = [f"loss={key}" for key in registry.entries("ganviz.losses")]

#: What both players' gradients depend on.
GRADIENTS = {
    "loss": LOSSES,
    "activation": of_both("activation", ACTIVATIONS),
    "members": [1, 4],
}


@pytest.mark.parametrize("case", pairwise(GRADIENTS), ids=named)
def test_the_gradients_of_both_players(case: Case, drawn: list[Drawn]) -> None:
    """D's whole gradient, and G's through D and the noise, as the trainer computes them."""
    config = small(*assignments_of(case), "noise.instance.sigma=0.4")
    trainer = GanTrainer([changed(config, f"seed={seed}") for seed in range(case["members"])])
    judges = plain_gans(trainer)
    trainer.step("discriminator")
    trainer.step("generator")
    for member, judge in enumerate(judges):
        of_discriminator = judge.step_discriminator(of_d(drawn)[0].of(member))
        of_generator = judge.step_generator(of_g(drawn)[0].of(member))
        for player, expected in ((trainer.discriminator, of_discriminator), (trainer.generator, of_generator)):
            assert_gradient(player.gradient.flat[member], expected, 1e-9)


#: What an iteration is made of, but for what steadies a game: that is in test_stabilisers.
ITERATIONS = {
    "loss": LOSSES,
    "noise": [
        "",
        "noise.instance.sigma=0.3",
        "noise.instance.sigma=0.3 noise.instance.decay=linear noise.instance.horizon=15",
    ],
    "clip": ["", "clip.value=0.2"],
    "average": ["", "average.decay=0.9"],
    "critic steps": [
        "",
        "schedule.critic_steps=3",
        "schedule.boost.steps=4 schedule.boost.first=3 schedule.boost.every=7",
        "schedule.warm_up=5",
    ],
    "generator steps": ["", "schedule.generator_steps=3"],
    "order": ["", "schedule.order=simultaneous"],
    # Of the point 0 a generator without biases learns nothing.
    "latent": [f"latent.prior={prior}" for prior in PRIORS if prior != "point"],
    "shape": ["", "generator.widths=5,3 discriminator.widths=4,6", "discriminator.bias=false generator.initial=he"],
    "freeze": ["", "schedule.freeze=generator", "schedule.freeze=discriminator"],
}


@pytest.mark.parametrize("case", pairwise(ITERATIONS), ids=named)
def test_twenty_iterations_of_one_member(case: Case, drawn: list[Drawn], monkeypatch: pytest.MonkeyPatch) -> None:
    """Weights, and the scalars of every iteration: over two full blocks and a part of one, of D's last step."""
    monkeypatch.setattr(scalars, "MOST", 8)
    monkeypatch.setattr(scalars, "FEWEST", 8)
    trainer = GanTrainer(small(*assignments_of(case)))
    (judge,) = plain_gans(trainer)
    start = judge.weights()
    trainer.iterate(20)
    followed([judge], drawn, 20)
    # Where a gradient is small Adam makes steps of its rounding; with three of each player they add up to 1.5e-9.
    assert_ends_alike(trainer, [judge], 1e-8 if case["generator steps"] else 1e-9)
    frozen = trainer.configs[0].schedule.freeze
    for name in ("generator", "discriminator"):
        assert (np.abs(judge.weights()[name] - start[name]).max() > 0.02) == (name != frozen)
    blocks = assert_scalars_agree(trainer, judge)
    assert [len(block.values) for block in blocks] == [8, 8, 4]


LIVE_CHANGES = [
    ("generator.optimiser.learning_rate=0.001",),
    ("discriminator.optimiser.beta1=0.9", "discriminator.optimiser.beta2=0.99"),
    ("schedule.batch_size=5",),
    ("schedule.batch_size=40",),
    ("schedule.critic_steps=4",),
    ("schedule.critic_steps=0",),
    ("schedule.generator_steps=2", "schedule.order=simultaneous"),
    ("schedule.boost.steps=3", "schedule.boost.first=10", "schedule.warm_up=9"),
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

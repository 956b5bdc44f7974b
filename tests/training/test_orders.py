"""Extra-gradient and consensus against plain autograd."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz import registry
from ganviz.groups import ACTIVATIONS
from ganviz.settings import ConfigError
from ganviz.training.trainer import GanTrainer
from tests.covering import Case, first_third, pairwise
from tests.training.judging import assert_ends_alike, assert_scalars_agree, followed, plain_gans
from tests.training.small_runs import Drawn, assignments_of, changed, named, of_both, small, weights

LOSSES = [f"loss={key}" for key in registry.entries("ganviz.losses")]

#: What goes with both orders.
COMMON = {
    "loss": ["", *LOSSES],
    "activation": of_both("activation", ACTIVATIONS),
    "optimiser": of_both("optimiser.kind", ["sgd", "momentum", "adam", "optimistic_rmsprop"]),
    "noise": ["", "noise.instance.sigma=0.3 noise.instance.decay=linear noise.instance.horizon=15"],
    "clip": ["", "clip.value=0.3"],
    "biases": ["", "discriminator.bias=false generator.bias=false"],
    "average": ["", "average.decay=0.9"],
    "smoothing": ["", "noise.smoothing=0.8"],
    "normalisation": ["", *of_both("normalisation", ["layer"])],
    "who": ["", "schedule.freeze=discriminator", "schedule.freeze=generator", "schedule.warm_up=7"],
    "members": [1, 4],
}
EXTRAGRADIENT = {
    **COMMON,
    "order": ["schedule.order=extragradient"],
    "penalty": ["", "penalty=r1 penalty.interval=3", "penalty=wgan_gp"],
    "others": ["", "discriminator.spectral_norm=true", "discriminator.pac=2", "noise.label.flip=0.2"],
}
CONSENSUS = {
    **COMMON,
    "order": ["schedule.order=consensus schedule.consensus=0.5", "schedule.order=consensus schedule.consensus=3"],
}


def goes(case: Case) -> bool:
    # A layer norm without biases is of one size at all points, and jumps at 0: D's slope has no bound there.
    if case.get("biases") and case.get("normalisation"):
        return False
    try:
        small(*assignments_of(case))
    except ConfigError:
        return False
    return True


@pytest.mark.parametrize(
    "case", [*first_third(pairwise(EXTRAGRADIENT, goes)), *first_third(pairwise(CONSENSUS, goes))], ids=named
)
def test_twenty_iterations(case: Case, drawn: list[Drawn]) -> None:
    config = small(*of_both("optimiser.learning_rate", ["0.004"])[0].split(), *assignments_of(case))
    trainer = GanTrainer([changed(config, f"seed={seed}") for seed in range(case["members"])])
    judges = plain_gans(trainer)
    start = weights(trainer)
    trainer.iterate(20)
    followed(judges, drawn, 20)
    assert_ends_alike(trainer, judges, 1e-8)
    assert_scalars_agree(trainer, judges[0])
    for name in ("generator", "discriminator"):
        assert (np.abs(weights(trainer)[name] - start[name]).max() > 1e-6) == (config.schedule.freeze != name)


def test_members_have_consensus_weights_of_their_own(drawn: list[Drawn]) -> None:
    config = small("schedule.order=consensus", *of_both("optimiser.kind", ["sgd"])[0].split())
    trainer = GanTrainer([changed(config, f"schedule.consensus={weight}") for weight in (0, 1, 10)])
    judges = plain_gans(trainer)
    trainer.iterate(20)
    followed(judges, drawn, 20)
    assert_ends_alike(trainer, judges)
    ends = weights(trainer)["generator"]
    assert np.abs(ends[0] - ends[2]).max() > 1e-3


def test_without_weight_consensus_is_the_simultaneous_order() -> None:
    ends = []
    for order in ("simultaneous", "consensus"):
        trainer = GanTrainer(small(f"schedule.order={order}", "schedule.consensus=0"))
        trainer.iterate(20)
        ends.append(weights(trainer))
    for name in ends[0]:
        np.testing.assert_allclose(ends[0][name], ends[1][name], rtol=0, atol=1e-9)


@pytest.mark.parametrize("order", ["extragradient", "consensus"])
def test_a_step_by_hand_is_an_ordinary_one(order: str, drawn: list[Drawn]) -> None:
    trainer = GanTrainer(small(f"schedule.order={order}"))
    (judge,) = plain_gans(trainer)
    trainer.step("discriminator")
    trainer.step("generator")
    judge.step_discriminator(drawn[0].of(0))
    judge.step_generator(drawn[1].of(0))
    assert_ends_alike(trainer, [judge])


@pytest.mark.parametrize("change", ["schedule.order=extragradient", "schedule.order=consensus"])
def test_another_order_acts_at_the_next_iteration(change: str, drawn: list[Drawn]) -> None:
    trainer = GanTrainer(small())
    (judge,) = plain_gans(trainer)
    trainer.iterate(6)
    after = changed(trainer.configs[0], change)
    trainer.update(after)
    trainer.iterate(6)
    draws = [
        [each.of(0) for each in drawn if each.purpose == purpose] for purpose in sorted({d.purpose for d in drawn})
    ]
    for iteration in range(12):
        if iteration == 6:
            judge.update(after)
        judge.iterate(*draws)
    assert_ends_alike(trainer, [judge])

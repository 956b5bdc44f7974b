"""G against D as it will be: Metz et al. 2017, through every one of D's steps, against plain autograd."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz import registry
from ganviz.groups import ACTIVATIONS
from ganviz.training.trainer import GanTrainer
from tests.covering import Case, pairwise
from tests.training.judging import assert_ends_alike, assert_gradient, assert_scalars_agree, followed, plain_gans
from tests.training.small_runs import Drawn, assignments_of, changed, named, of_both, of_g, small, weights

LOSSES = registry.entries("ganviz.losses")

#: D's rate, large enough that its steps matter.
RATE = 0.3

#: What the gradient through D's steps depends on.
GRADIENTS = {
    "loss": [f"loss={key}" for key in LOSSES],
    "activation": of_both("activation", ACTIVATIONS),
    "steps": [f"schedule.unroll={steps}" for steps in (1, 2, 5)],
    "normalisation": ["", "discriminator.normalisation=layer"],
    "noise": ["", "noise.instance.sigma=0.2"],
    "biases": ["", "discriminator.bias=false"],
    "smoothing": ["", "noise.smoothing=0.8"],
    "members": [1, 4],
}


def goes_with_labels(case: Case) -> bool:
    """Of two choices: labels can be smoothed where a loss has them."""
    loss = (case.get("loss") or "loss=non_saturating").removeprefix("loss=")
    return not case.get("smoothing") or LOSSES[loss].has_labels


@pytest.mark.parametrize("case", pairwise(GRADIENTS, goes_with_labels), ids=named)
def test_the_gradient_through_ds_steps(case: Case, drawn: list[Drawn]) -> None:
    """G's whole gradient, each member at a rate of its own for D; D itself stays as it is."""
    config = small(*assignments_of(case))
    trainer = GanTrainer(
        [
            changed(config, f"seed={member}", f"discriminator.optimiser.learning_rate={RATE / (1 + member)}")
            for member in range(case["members"])
        ]
    )
    judges, plain = plain_gans(trainer), plain_gans(trainer)
    before = weights(trainer)["discriminator"]
    trainer.step("generator")
    np.testing.assert_array_equal(weights(trainer)["discriminator"], before)
    for member, judge in enumerate(judges):
        draw = of_g(drawn)[0].of(member)
        expected = judge.step_generator(draw)
        assert_gradient(trainer.generator.gradient.flat[member], expected, 1e-8)
        plain[member].update(changed(config, "schedule.unroll=0"))
        if not config.loss.generator_uses_real:
            m = config.schedule.batch_size
            draw = Drawn(draw.purpose, draw.points[m:], draw.latent, None if draw.noise is None else draw.noise[m:])
        assert np.abs(expected - plain[member].step_generator(draw)).max() > 1e-3 * np.abs(expected).max()


#: What iterations are followed under.
RUNS = {
    "loss": ["", "loss=least_squares", "loss=relativistic_pairing"],
    "steps": [
        "schedule.unroll=3",
        "schedule.unroll=1",
        "schedule.unroll=6 schedule.critic_steps=2",
        "schedule.unroll=3 schedule.freeze=discriminator",
    ],
    "rates": [
        "",
        "discriminator.optimiser.decay=linear discriminator.optimiser.horizon=9 generator.optimiser.decay=exponential",
    ],
    "noise": ["", "noise.instance.sigma=0.3 noise.instance.decay=linear noise.instance.horizon=7"],
    # Not Adam: before a batch norm biases have no effect, and Adam would make steps of rounding errors.
    "normalisation of G": ["", "generator.normalisation=batch generator.optimiser.kind=momentum"],
    "normalisation of D": ["", "discriminator.normalisation=layer"],
    "smoothing": ["", "noise.smoothing=0.8"],
    "flips": ["", "noise.label.flip=0.3"],
    "clip": ["", "clip.value=0.3"],
    "average": ["", "average.decay=0.9"],
}


@pytest.mark.parametrize("case", pairwise(RUNS, goes_with_labels), ids=named)
def test_a_dozen_iterations(case: Case, drawn: list[Drawn]) -> None:
    config = small("discriminator.optimiser.learning_rate=0.05", *assignments_of(case))
    trainer = GanTrainer([config, changed(config, "seed=1")])
    judges = plain_gans(trainer)
    trainer.iterate(12)
    followed(judges, drawn, 12)
    assert_ends_alike(trainer, judges)
    assert_scalars_agree(trainer, judges[0])


def test_a_rate_of_ds_own_changes_what_g_does() -> None:
    """Unrolled steps are as long as D's own: with next to no rate unrolling changes next to nothing."""
    ahead, plain = (
        GanTrainer(small(f"schedule.unroll={steps}", "discriminator.optimiser.learning_rate=1e-12")) for steps in (5, 0)
    )
    for trainer in (ahead, plain):
        trainer.step("generator")
    np.testing.assert_allclose(
        ahead.generator.gradient.flat.numpy(), plain.generator.gradient.flat.numpy(), rtol=0, atol=1e-9
    )

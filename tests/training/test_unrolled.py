"""G against D as it will be: Metz et al. 2017, through every one of D's steps, against plain autograd."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz import registry
from ganviz.groups import ACTIVATIONS
from ganviz.losses import Loss
from ganviz.training.trainer import GanTrainer
from tests.training.plain_gan import assert_ends_alike, assert_gradient, assert_scalars_agree, followed, plain_gans
from tests.training.small_runs import Drawn, changed, of_g, small, weights

LOSSES = {key: kind() for key, kind in registry.entries("ganviz.losses").items()}

every_loss = pytest.mark.parametrize("loss", LOSSES.values(), ids=LOSSES.keys())

#: D's rate, large enough that its steps matter.
RATE = 0.3


@every_loss
@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("members", [1, 4])
@pytest.mark.parametrize("steps", [1, 2, 5])
def test_the_gradient_through_ds_steps(
    loss: Loss, activation: str, members: int, steps: int, drawn: list[Drawn]
) -> None:
    """G's whole gradient, each member at a rate of its own for D; D itself stays as it is."""
    config = small(
        f"schedule.unroll={steps}",
        f"generator.activation={activation}",
        f"discriminator.activation={activation}",
        "noise.instance.sigma=0.2",
        loss=loss,
    )
    rates = [RATE / (1 + member) for member in range(members)]
    trainer = GanTrainer(
        [
            changed(config, f"seed={seed}", f"discriminator.optimiser.learning_rate={rate}")
            for seed, rate in enumerate(rates)
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
        if not loss.generator_uses_real:
            m = config.schedule.batch_size
            draw = Drawn(draw.purpose, draw.points[m:], draw.latent, None if draw.noise is None else draw.noise[m:])
        assert np.abs(expected - plain[member].step_generator(draw)).max() > 1e-3 * np.abs(expected).max()


RUNS = {
    "rates that fade": (
        "discriminator.optimiser.decay=linear",
        "discriminator.optimiser.horizon=15",
        "generator.optimiser.decay=exponential",
    ),
    "noise that ends": ("noise.instance.sigma=0.3", "noise.instance.decay=linear", "noise.instance.horizon=12"),
    # Not Adam: before a batch norm biases have no effect, and Adam would make steps of rounding errors.
    "normalised": (
        "generator.normalisation=batch",
        "generator.optimiser.kind=momentum",
        "discriminator.normalisation=layer",
    ),
    "smoothed": ("noise.smoothing=0.8",),
    "flips, clip, average": ("noise.label.flip=0.3", "clip.value=0.3", "average.decay=0.9"),
    "two steps, five and ten": ("schedule.critic_steps=2", "schedule.unroll=10"),
    "D frozen": ("schedule.freeze=discriminator",),
}


@pytest.mark.parametrize(
    ("loss", "name"),
    [
        (loss, name)
        for loss in ("non_saturating", "least_squares", "relativistic_pairing")
        for name in RUNS
        if LOSSES[loss].has_labels or name != "smoothed"
    ],
)
def test_twenty_iterations(loss: str, name: str, drawn: list[Drawn]) -> None:
    config = small("schedule.unroll=4", f"loss={loss}", "discriminator.optimiser.learning_rate=0.05", *RUNS[name])
    trainer = GanTrainer([config, changed(config, "seed=1")])
    judges = plain_gans(trainer)
    trainer.iterate(20)
    followed(judges, drawn, 20)
    assert_ends_alike(trainer, judges)
    assert_scalars_agree(trainer, judges[0])


def test_a_rate_of_ds_own_changes_what_g_does() -> None:
    """Unrolled steps are as long as D's own: with next to no rate there is next to nothing to look ahead to."""
    ahead, plain = (
        GanTrainer(small(f"schedule.unroll={steps}", "discriminator.optimiser.learning_rate=1e-12")) for steps in (5, 0)
    )
    for trainer in (ahead, plain):
        trainer.step("generator")
    np.testing.assert_allclose(
        ahead.generator.gradient.flat.numpy(), plain.generator.gradient.flat.numpy(), rtol=0, atol=1e-9
    )

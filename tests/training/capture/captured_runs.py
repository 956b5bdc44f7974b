"""Runs whose iterations are captured, and those that they are compared with."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from ganviz.config import RunConfig
from ganviz.snapshot import SCALARS
from ganviz.training.device import Execution
from ganviz.training.trainer import GanTrainer
from tests.training.capture.recorded_runner import RecordedRunner
from tests.training.small_runs import changed, leaves_offset_free, small, weights

CPU = torch.device("cpu")
AS_ON_GPU = Execution(CPU, RecordedRunner)

#: Not Adam before a batch norm, nor optimistic Adam for long: they make steps of rounding errors.
RUNS: dict[str, tuple[str, ...]] = {
    "non-saturating": (),
    "noise and flips that end, clipping, averaging, few points": (
        "noise.instance.sigma=0.2",
        "noise.instance.decay=linear",
        "noise.instance.horizon=50",
        "noise.label.flip=0.2",
        "noise.label.decay=cosine",
        "noise.label.horizon=60",
        "noise.smoothing=0.9",
        "clip.value=0.4",
        "average.decay=0.9",
        "target.training_points=50",
        "generator.activation=softplus",
        "discriminator.activation=leaky_relu",
    ),
    "penalty at every fourth of three steps": ("penalty=r1r2", "penalty.interval=4", "schedule.critic_steps=3"),
    "critic with a penalty between the distributions": (
        "loss=wasserstein",
        "penalty=wgan_gp",
        "discriminator.activation=tanh",
    ),
    "unrolling, rates that fade": (
        "schedule.unroll=2",
        "generator.optimiser.decay=linear",
        "discriminator.optimiser.decay=cosine",
    ),
    "spectral norm, RMSProp": ("discriminator.spectral_norm=true", "discriminator.optimiser.kind=rmsprop"),
    "packs with their deviation, uniform prior": (
        "discriminator.pac=3",
        "discriminator.batch_deviation=true",
        "loss=least_squares",
        "latent.prior=uniform",
        "generator.optimiser.kind=sgd",
    ),
    "layer norm and batch norm": (
        "discriminator.normalisation=layer",
        "penalty=r1",
        "generator.normalisation=batch",
        "generator.optimiser.kind=momentum",
    ),
    "pairing": ("loss=relativistic_pairing", "discriminator.optimiser.kind=momentum"),
    "several steps of both, at once": (
        "schedule.order=simultaneous",
        "schedule.critic_steps=2",
        "schedule.generator_steps=3",
    ),
    "warm-up and boosts": ("schedule.warm_up=5", "schedule.boost.steps=35", "schedule.boost.every=9"),
    "boosts at once": ("schedule.order=simultaneous", "schedule.boost.steps=34", "schedule.boost.every=9"),
    "looking ahead": (
        "schedule.order=extragradient",
        "penalty=r1",
        "penalty.interval=3",
        "average.decay=0.9",
        "generator.optimiser.kind=momentum",
        "discriminator.optimiser.kind=optimistic_sgd",
    ),
    "consensus": ("schedule.order=consensus", "loss=relativistic_pairing", "discriminator.activation=tanh"),
    "wavy activations, no biases": (
        "generator.activation=gelu",
        "discriminator.activation=sine",
        "penalty=r1",
        "discriminator.bias=false",
    ),
    "latents around means": ("latent.prior=mixture", "schedule.critic_steps=2"),
    "codes": ("latent.prior=codes", "latent.components=2"),
    "frozen D": ("schedule.freeze=discriminator",),
    "frozen G": ("schedule.freeze=generator", "schedule.critic_steps=2"),
}


#: Precisions, iterations after which runs that round differently are compared, and how far their weights may be apart.
PRECISIONS = [("float32", 10, 1e-4), ("float64", 100, 1e-8)]


def members_of(config: RunConfig, count: int) -> list[RunConfig]:
    """Members with seeds and, from the second on, learning rates of their own."""
    own = [(f"seed={i}", f"generator.optimiser.learning_rate={0.01 + 0.003 * i}") for i in range(count)]
    return [changed(config, *numbers) for numbers in own]


def recorded(trainer: GanTrainer) -> RecordedRunner:
    assert trainer._captured is not None
    runner = trainer._captured._runner
    assert isinstance(runner, RecordedRunner)
    return runner


def assert_alike(one: GanTrainer, other: GanTrainer, atol: float = 1e-12) -> None:
    """The same weights, counts and scalars."""
    for name, values in weights(one).items():
        np.testing.assert_allclose(weights(other)[name], values, rtol=0, atol=atol, err_msg=name)
    assert one.iteration == other.iteration
    for player in ("generator", "discriminator"):
        assert getattr(one, player).optimiser.steps == getattr(other, player).optimiser.steps
    for mine, others in zip(one.take_all_scalars(), other.take_all_scalars(), strict=True):
        values, others_values = (np.concatenate([block.values for block in blocks]) for blocks in (mine, others))
        np.testing.assert_allclose(values, others_values, rtol=1e3 * atol, atol=1e3 * atol)


def assert_nearly_alike(one: GanTrainer, other: GanTrainer, atol: float) -> None:
    """Two runs that round differently: the weights within ``atol`` and the scalars within a thousandth.

    Left out is what the run leaves free: where the loss does not fix the offset of D's scores, D's last bias; and of a
    critic, whose scores are reported as they are, everything but the differences of scores.
    """
    loss = one.configs[0].loss
    for name, values in weights(one).items():
        determined = np.s_[:, :-1] if name == "discriminator" and leaves_offset_free(loss) else np.s_[:]
        np.testing.assert_allclose(
            weights(other)[name][determined], values[determined], rtol=0, atol=atol, err_msg=name
        )
    tables = (np.concatenate([block.values for block in trainer.take_scalars()]) for trainer in (one, other))
    columns, others = (dict(zip(SCALARS, table.T, strict=True)) for table in tables)
    if loss.is_critic:
        for each in (columns, others):
            each["difference"] = each.pop("mean_d_real") - each.pop("mean_d_fake")
            del each["loss_g"]
    for name, values in columns.items():
        np.testing.assert_allclose(others[name], values, rtol=1e-3, atol=1e-3, err_msg=name)


#: Every number that members may have of their own.
SLIDERS = (
    "generator.optimiser.learning_rate=0.003",
    "discriminator.optimiser.beta1=0.3",
    "discriminator.optimiser.beta2=0.95",
    "discriminator.optimiser.horizon=90",
    "noise.instance.sigma=0.4",
    "noise.instance.horizon=200",
    "noise.label.flip=0.3",
    "noise.smoothing=0.8",
    "clip.value=0.3",
    "penalty.weight=0.3",
    "average.decay=0.5",
)
SLID = small(
    "discriminator.optimiser.decay=exponential",
    "noise.instance.sigma=0.2",
    "noise.instance.decay=exponential",
    "noise.label.flip=0.1",
    "noise.smoothing=0.9",
    "clip.value=0.5",
    "penalty=r1",
    "average.decay=0.9",
)


#: How a run begins, and how its data then move.
MOVED_DATA: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "endless": ((), ("target.radius=2", "target.n_modes=5", "target=two_moons", "target.noise=0.2")),
    "training points": (("target.training_points=40", "target=gaussian"), ("target.mean=-2", "target.sigma=1")),
}


def changed_meanwhile(
    config: RunConfig, changes: Sequence[str], execution: Execution = AS_ON_GPU
) -> tuple[GanTrainer, GanTrainer]:
    """An ordinary trainer and a captured one after the same changes, with seven iterations after each."""
    ordinary, captured = GanTrainer(config), GanTrainer(config, execution)
    for trainer in (ordinary, captured):
        trainer.iterate(7)
        for change in changes:
            trainer.update(changed(trainer.configs[0], change))
            trainer.iterate(7)
    return ordinary, captured

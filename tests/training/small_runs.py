"""Runs that are small enough to be followed by hand, and the random numbers that they used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ganviz.config import RunConfig, assigned
from ganviz.losses import Loss, Scores
from ganviz.losses._elementary import sigmoid, softplus
from ganviz.training.draws import DISCRIMINATOR_STEPS, GENERATOR_STEPS
from ganviz.training.trainer import GanTrainer

Array = np.ndarray


def changed(config: RunConfig, *assignments: str) -> RunConfig:
    """The config with these ``group.field=value``."""
    for assignment in assignments:
        config = assigned(config, assignment)
    return config


#: Made once: every assignment checks the whole config.
_SMALL = changed(
    RunConfig(),
    "dtype=float64",
    "device=cpu",
    "latent.dimension=3",
    "generator.layers=2",
    "generator.width=6",
    "discriminator.layers=2",
    "discriminator.width=7",
    "schedule.batch_size=12",
    "generator.optimiser.learning_rate=0.01",
    "discriminator.optimiser.learning_rate=0.02",
)


def small(*assignments: str, loss: Loss | None = None) -> RunConfig:
    """A small run in float64 with these ``group.field=value``; ``loss`` may be one that is not registered."""
    config = changed(_SMALL, *assignments)
    return config if loss is None else replace(config, loss=loss)


@dataclass(frozen=True)
class Pairing(Loss):
    """E sp(−(s(x) − s(y))), and with the roles swapped for G: the only kind of loss whose G looks at real points."""

    key = "pairing_in_tests"
    label = "pairing"
    generator_uses_real = True

    def discriminator_value(self, real_scores: Scores, fake_scores: Scores) -> Scores:
        return softplus(fake_scores - real_scores).mean(-1)

    def discriminator_slopes(self, real_scores: Scores, fake_scores: Scores) -> tuple[Scores, Scores]:
        slope = sigmoid(fake_scores - real_scores) / real_scores.shape[-1]
        return -slope, slope

    def generator_value(self, real_scores: Scores | None, fake_scores: Scores) -> Scores:
        return softplus(real_scores - fake_scores).mean(-1)

    def generator_slopes(self, real_scores: Scores | None, fake_scores: Scores) -> Scores:
        return -sigmoid(real_scores - fake_scores) / fake_scores.shape[-1]

    def optimal(self, p: Scores, q: Scores) -> Scores:
        return p / (p + q)


@dataclass(frozen=True)
class Drawn:
    """Copies of one step's random numbers, ``(member, …)``."""

    purpose: int
    points: Array
    latent: Array
    noise: Array | None

    def of(self, member: int) -> Drawn:
        noise = None if self.noise is None else self.noise[member]
        return Drawn(self.purpose, self.points[member], self.latent[member], noise)


def of_d(drawn: Sequence[Drawn]) -> list[Drawn]:
    return [each for each in drawn if each.purpose == DISCRIMINATOR_STEPS]


def of_g(drawn: Sequence[Drawn]) -> list[Drawn]:
    return [each for each in drawn if each.purpose == GENERATOR_STEPS]


def weights(trainer: GanTrainer) -> dict[str, Array]:
    """Copies of all weights, ``(member, parameter)`` by name."""
    found = {
        "generator": trainer.generator.network.parameters,
        "discriminator": trainer.discriminator.network.parameters,
    }
    if trainer.average is not None:
        found["average"] = trainer.average
    return {name: tensor.cpu().numpy().copy() for name, tensor in found.items()}


def assert_same_weights(one: GanTrainer, other: GanTrainer) -> None:
    """Bit for bit."""
    first, second = weights(one), weights(other)
    assert first.keys() == second.keys()
    for name in first:
        assert np.isfinite(first[name]).all()
        np.testing.assert_array_equal(first[name], second[name], err_msg=name)

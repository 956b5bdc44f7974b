"""Runs that are small enough to be followed by hand, and the random numbers that they used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ganviz.config import RunConfig
from ganviz.losses import Loss
from ganviz.losses.relativistic_pairing import RelativisticPairing
from ganviz.settings import assigned
from ganviz.streams import DISCRIMINATOR_STEPS, GENERATOR_STEPS
from ganviz.training.draws import Draw
from ganviz.training.trainer import GanTrainer

Array = np.ndarray

#: The loss whose G looks at real points too.
Pairing = RelativisticPairing


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
class Drawn:
    """Copies of one step's random numbers, ``(member, point, feature)``, flips ``(member, point)``."""

    purpose: int
    points: Array
    latent: Array
    noise: Array | None = None
    flips: Array | None = None
    uniform: Array | None = None

    @classmethod
    def copied(cls, purpose: int, draw: Draw) -> Drawn:
        """The engine's columns as rows, without its ones."""
        columns = {
            "points": draw.coordinates,
            "latent": draw.latent[:, :-1],
            "noise": draw.noise,
            "uniform": draw.uniform,
        }
        arrays = {name: None if each is None else each.mT.cpu().numpy().copy() for name, each in columns.items()}
        flips = None if draw.flips is None else draw.flips[:, 0].cpu().numpy().copy()
        return cls(purpose, flips=flips, **arrays)  # type: ignore[arg-type]

    def of(self, member: int) -> Drawn:
        arrays = {name: value for name, value in vars(self).items() if isinstance(value, np.ndarray)}
        return Drawn(self.purpose, **{name: value[member] for name, value in arrays.items()})


def of_d(drawn: Sequence[Drawn]) -> list[Drawn]:
    return [each for each in drawn if each.purpose == DISCRIMINATOR_STEPS]


def of_g(drawn: Sequence[Drawn]) -> list[Drawn]:
    return [each for each in drawn if each.purpose == GENERATOR_STEPS]


def weights(trainer: GanTrainer) -> dict[str, Array]:
    """Copies of all weights as they are trained, ``(member, parameter)`` by name."""
    found = {"generator": trainer.generator.parameters, "discriminator": trainer.discriminator.parameters}
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

"""Runs that are small enough to be followed by hand, and the random numbers that they used."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch

from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.losses import Loss
from ganviz.losses.relativistic_pairing import RelativisticPairing
from ganviz.streams import DISCRIMINATOR_STEPS, GENERATOR_STEPS
from ganviz.training.draws import Draw
from ganviz.training.trainer import GanTrainer
from tests.covering import Case

Array = np.ndarray

#: The loss whose G needs real points too.
Pairing = RelativisticPairing


def changed(config: RunConfig, *assignments: str) -> RunConfig:
    """The config with these ``group.field=value``, which need to go together at the end only."""
    return assigned(config, *assignments)


#: Made once, and checked as a whole.
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


def of_both(setting: str, choices: Iterable[str]) -> list[str]:
    """Each choice for a setting of the two networks."""
    return [f"generator.{setting}={choice} discriminator.{setting}={choice}" for choice in choices]


def assignments_of(case: Case) -> list[str]:
    """Those of a case whose choices are strings of assignments; other choices are for the test itself."""
    return [assignment for choice in case.values() if isinstance(choice, str) for assignment in choice.split()]


def named(case: Case) -> str:
    """What a test of this case is called."""
    return ", ".join(each if isinstance(each, str) else f"{each} {name}" for name, each in case.items() if each)


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


def leaves_offset_free(loss: Loss) -> bool:
    """Whether L_D stays the same when all of D's scores, near 0, grow alike: then its slopes in them add up to 0.

    So the gradient of D's last bias is 0 but for rounding. Adam divides a gradient by its own size, and makes steps of
    the learning rate's size of that: two runs that round differently do not agree on this bias, nor need they. A loss
    that compares scores is like that everywhere, the hinge loss as long as all scores lie within its margins. (A ReLU
    unit that is active at all points has a bias as free; a curved activation fixes it.)
    """
    scores = torch.linspace(-0.3, 0.6, 24, dtype=torch.float64)
    of_real, of_fake = loss.discriminator_slopes(scores[::2], scores[1::2])
    return abs(float(of_real.sum() + of_fake.sum())) < 1e-12


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

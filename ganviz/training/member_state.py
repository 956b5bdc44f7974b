"""What a trainer hands to those who read its networks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from torch import Tensor

from ganviz.config import RunConfig
from ganviz.networks import Mlp
from ganviz.training.schedules import noise_sigma


@dataclass(frozen=True, slots=True)
class MemberState:
    """One member's networks and settings between two iterations.

    The networks share their parameters with those that are trained: what is read of them is read before the trainer
    goes on.

    Attributes:
        member: its index in the population.
        config: the settings in force.
        iteration: iterations done.
        generator: a population of one, with the averaged weights where the config shows them.
        discriminator: a population of one; under spectral normalisation with the weights divided by their norms.
        trained_generator, trained_discriminator: the weights and biases that the optimisers step, ``(parameter,)``.
        training_set: the points that its data are drawn from, ``(n, feature)``; None where data are endless.
    """

    member: int
    config: RunConfig
    iteration: int
    generator: Mlp
    discriminator: Mlp
    trained_generator: Tensor
    trained_discriminator: Tensor
    training_set: np.ndarray | None

    @property
    def noise(self) -> float:
        """Standard deviation of the instance noise in the coming iteration."""
        return noise_sigma(self.config.noise.instance, self.iteration)

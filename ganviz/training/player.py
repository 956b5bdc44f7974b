"""One side of the game."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from ganviz.config import RunConfig
from ganviz.groups import DiscriminatorConfig, GeneratorConfig
from ganviz.networks import Gradient, Mlp, SpectralNorm, first_weights
from ganviz.streams import INITIAL_DISCRIMINATOR, INITIAL_GENERATOR, SPECTRAL, stream
from ganviz.training.optimisers import Optimiser

#: From which stream of a seed the first weights come.
_INITIAL = {"generator": INITIAL_GENERATOR, "discriminator": INITIAL_DISCRIMINATOR}


class Player:
    """A network, its gradient and its optimiser.

    Args:
        optimiser: the class that does the steps.

    Attributes:
        parameters: what is trained, ``(member, parameter)``: the network's own, but for spectral normalisation, whose
            network has them divided by their singular values.
    """

    def __init__(
        self,
        sizes: Sequence[int],
        configs: Sequence[GeneratorConfig | DiscriminatorConfig],
        initial: Tensor,
        spectral_rngs: Sequence[np.random.Generator] | None = None,
        optimiser: type[Optimiser] = Optimiser,
    ) -> None:
        self.parameters = initial
        shown = initial if spectral_rngs is None else initial.clone()
        self.network = Mlp(sizes, configs[0].activation, shown, configs[0].normalisation, configs[0].bias)
        self.spectral = None if spectral_rngs is None else SpectralNorm(self.network, initial, spectral_rngs)
        self.gradient = Gradient(self.network)
        self.optimiser = optimiser([config.optimiser for config in configs], self.parameters)

    @classmethod
    def made(
        cls,
        configs: Sequence[RunConfig],
        name: str,
        n_in: int,
        n_out: int,
        optimiser: type[Optimiser],
        dtype: torch.dtype,
        device: torch.device,
    ) -> Player:
        """Returns the players of this name with their first weights, each from its own seed."""
        networks: list[GeneratorConfig | DiscriminatorConfig] = [getattr(config, name) for config in configs]
        sizes = [n_in, *networks[0].hidden, n_out]
        rngs = [stream(config.seed, _INITIAL[name]) for config in configs]
        initial = np.stack([first_weights(sizes, one, rng) for one, rng in zip(networks, rngs, strict=True)])
        spectral = None
        if getattr(networks[0], "spectral_norm", False):
            spectral = [stream(config.seed, SPECTRAL) for config in configs]
        return cls(sizes, networks, torch.tensor(initial, dtype=dtype, device=device), spectral, optimiser)

    def descend(self, rate_share: Tensor | None, gradient: Tensor | None = None) -> None:
        """Takes one step of the optimiser, at a share of the rate, ``(member, 1)``.

        Args:
            gradient: to go against, ``(member, parameter)``, in place of the player's own.
        """
        self.optimiser.step(self.gradient.gather() if gradient is None else gradient, rate_share)

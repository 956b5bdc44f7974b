"""Runs whose pictures can be worked by hand, and the hands."""

from __future__ import annotations

from collections.abc import Callable
from statistics import NormalDist

import numpy as np
import torch

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.training.trainer import GanTrainer
from tests.networks.plain_mlp import layers_of, plain_forward
from tests.training.small_runs import changed, small, weights

Array = np.ndarray

LOSSES = {key: kind() for key, kind in registry.entries("ganviz.losses").items()}


#: What D's scores are made of.
SCORES = {
    "loss": [f"loss={key}" for key in LOSSES],
    "pac": ["", "discriminator.pac=2", "discriminator.pac=3"],
    "deviation": ["", "discriminator.batch_deviation=on"],
    "normalisation": ["", "discriminator.normalisation=layer"],
    "spectral norm": ["", "discriminator.spectral_norm=on"],
}


def line(*assignments: str) -> RunConfig:
    """N(0.5, 1) on the line, from one latent number."""
    return small("target=gaussian", "target.mean=0.5", "target.sigma=1", "latent.dimension=1", *assignments)


def trained(config: RunConfig, iterations: int = 5) -> GanTrainer:
    trainer = GanTrainer(config)
    trainer.iterate(iterations)
    return trainer


def put(trainer: GanTrainer, player: str, values: list[float] | float) -> None:
    """Sets the weights of a player of the first member."""
    parameters = getattr(trainer, player).network.parameters
    with torch.inference_mode():
        parameters[0] = torch.as_tensor(values, dtype=parameters.dtype)


def gaussian_generator(config: RunConfig, mean: float, sigma: float) -> GanTrainer:
    """A linear G of one normal latent: P_G is exactly N(mean, sigma)."""
    trainer = GanTrainer(changed(config, "generator.layers=0"))
    put(trainer, "generator", [sigma, mean])
    return trainer


def by_hand(trainer: GanTrainer, player: str, points: Array, member: int = 0, name: str | None = None) -> Array:
    """The output of a player for ``(n, in)``, by a plain network in float64; ``name`` says whose weights."""
    network = getattr(trainer, player).network
    layers = layers_of(weights(trainer)[name or player][member], network.sizes)
    return plain_forward(layers, network.activation, torch.from_numpy(points.astype(np.float64))).detach().numpy()


def judge_of(trainer: GanTrainer, member: int = 0) -> Callable[..., torch.Tensor]:
    """D by a plain network in float64: the scores of ``(n, feature)`` points of one source, ``(n / pac,)``.

    Where D is given a deviation it is that of the points, unless another one is ``given``.
    """
    network, D = trainer.discriminator.network, trainer.configs[member].discriminator
    layers = layers_of(network.parameters[member].numpy(), network.sizes)

    def score(points: torch.Tensor, given: torch.Tensor | None = None) -> torch.Tensor:
        packs = points.reshape(len(points) // D.pac, -1)
        if D.batch_deviation:
            given = deviation(packs) if given is None else given
            packs = torch.cat([packs, given.expand(len(packs), 1)], dim=1)
        return plain_forward(layers, D.activation, packs, D.normalisation)[:, 0]

    return score


def deviation(packs: torch.Tensor) -> torch.Tensor:
    return (packs.var(0, correction=0) + 1e-8).sqrt().mean()


def double(points: Array, n: int | None = None) -> torch.Tensor:
    return torch.from_numpy(points[:n].astype(np.float64))


def density(distribution: NormalDist, x: Array) -> Array:
    return np.exp(-((x - distribution.mean) ** 2) / (2 * distribution.variance)) / np.sqrt(
        2 * np.pi * distribution.variance
    )

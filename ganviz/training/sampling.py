"""Reads a trained run's networks: as many generated points as are wanted, and the weights layer by layer."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ganviz.networks import Mlp
from ganviz.streams import EXPORTED, stream
from ganviz.training.latents import latents
from ganviz.training.network_reader import NetworkReader
from ganviz.training.packed import unpacked
from ganviz.training.trainer import GanTrainer

Array = np.ndarray
#: Weights ``(out, in)`` and biases ``(out,)`` of each layer.
Layers = list[tuple[Array, Array]]

#: Points drawn at once.
AT_ONCE = 65_536


def restored(content: bytes) -> GanTrainer:
    """Returns a trainer that stands where a packed checkpoint was made. Raises ValueError where that is none."""
    checkpoint, _ = unpacked(content)
    return GanTrainer.restored(replace(checkpoint, journal_length=0))


def generated(trainer: GanTrainer, n: int) -> tuple[Array, Array]:
    """Returns n latents, ``(n, dim z)``, and G of them, ``(n, feature)``: the averaged G where the settings show it.

    They follow from seed and iteration alone; of two numbers the smaller gives the first points of the larger,
    but for rounding.
    """
    state = trainer.member_state()
    reader, rng = NetworkReader(state), stream(state.config.seed, EXPORTED, state.iteration)
    counts = [min(AT_ONCE, n - first) for first in range(0, n, AT_ONCE)]
    parts = [latents(state.config, (count, state.config.latent.dimension), rng, np.float32) for count in counts]
    points = [reader.generate(part) for part in parts]
    return np.concatenate(parts), np.concatenate(points)


def weights(trainer: GanTrainer) -> dict[str, Layers]:
    """Returns the layers of G and D as they map points; under spectral normalisation D's divided by their norms.

    The moving average of G's weights, where there is one, is ``generator_average``.
    """
    found = {"generator": _layers(trainer.generator.network), "discriminator": _layers(trainer.discriminator.network)}
    if trainer.average is not None:
        found["generator_average"] = _layers(trainer.generator.network.with_parameters(trainer.average))
    return found


def _layers(network: Mlp) -> Layers:
    """The first member's."""
    return [
        (weight[0].T.cpu().numpy().copy(), bias[0, 0].cpu().numpy().copy())
        for weight, bias in zip(network.weights, network.biases, strict=True)
    ]

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ganviz.config import RunConfig
from ganviz.exporting.contents import Content, Series
from ganviz.exporting.source import Source
from ganviz.refusals import ConfigError


class Weights(Content):
    """Weights and biases of both networks, named as PyTorch names those of ``nn.Sequential``."""

    key = "weights"
    label = "Weights of G and D"
    needs_networks = True
    is_table = False

    def arrays(self, source: Source) -> Sequence[Series]:
        if source.networks is None:
            raise ConfigError("weights", None, "train it anew", "its networks were not saved with it")
        found = []
        for player, layers in source.networks.weights.items():
            step = layer_step(source.run.config, player)
            for index, (weight, bias) in enumerate(layers):
                name, number = f"{player}.{index * step}", index + 1
                found.append(Series(f"{name}.weight", weight, f"weights of layer {number} of {player}: out, in"))
                found.append(Series(f"{name}.bias", bias, f"biases of layer {number} of {player}"))
        return found

    def notes(self, source: Source) -> Mapping[str, Any]:
        words = "numbers in the names are places in nn.Sequential, as in the exported Python script"
        if source.run.config.discriminator.spectral_norm:
            words += "; the weights of D are divided by their spectral norms"
        return {"names": words}


def layer_step(config: RunConfig, player: str) -> int:
    """How many modules of ``nn.Sequential`` a hidden layer is: linear, its normalisation if any, activation."""
    network = config.discriminator if player == "discriminator" else config.generator
    return 2 if network.normalisation == "none" else 3

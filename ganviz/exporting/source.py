"""What is exported from: a run as it stands, and what its networks say, which only training knows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ganviz.phrases import phrase
from ganviz.refusals import ConfigError
from ganviz.run_files import SavedRun
from ganviz.snapshot import Array

if TYPE_CHECKING:
    from ganviz.training.trainer import GanTrainer


@dataclass(frozen=True)
class Networks:
    """What the networks of a run say at one moment.

    Attributes:
        iteration: of that moment.
        latent, generated: ``(n, dim z)`` and ``(n, feature)``.
        weights: by player and layer, weights ``(out, in)`` and biases ``(out,)``.
    """

    iteration: int
    latent: Array
    generated: Array
    weights: Mapping[str, list[tuple[Array, Array]]]


@dataclass(frozen=True)
class Source:
    """A run, and its networks where somebody has looked at them."""

    run: SavedRun
    networks: Networks | None = None


def networks_of_trainer(trainer: GanTrainer, n: int) -> Networks:
    """Reads the networks that are being trained, and n points of G."""
    from ganviz.training import sampling

    latent, generated = sampling.generated(trainer, n)
    return Networks(trainer.iteration, latent, generated, sampling.weights(trainer))


def networks_of_run(run: SavedRun, n: int) -> Networks:
    """Reads the networks that were saved with a run, and n points of G.

    Raises:
        ConfigError: none were saved with it, or what was saved cannot be used.
    """
    from ganviz.training import sampling

    if run.training is None:
        raise ConfigError("run", None, "train it anew", "its networks were not saved with it")
    try:
        trainer = sampling.restored(run.training.content.tobytes())
    except ValueError as error:
        problem = phrase("its networks cannot be used: {error}", error=str(error))
        raise ConfigError("run", None, "train it anew", problem) from None
    return networks_of_trainer(trainer, n)

"""A run's exact state, and the commands given since: followed from there they lead to the same weights bit for bit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from ganviz.config import RunConfig

PlayerName = Literal["discriminator", "generator"]


@dataclass(frozen=True, slots=True)
class Update:
    """Other settings from here on, one config per member."""

    configs: tuple[RunConfig, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of one player only; it belongs to no iteration."""

    player: PlayerName


Command = Update | Step

#: Commands with the iteration before which each was given, in order.
Journal = list[tuple[int, Command]]


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """All that decides how a run goes on.

    Attributes:
        iteration: iterations done.
        configs: one per member.
        journal_length: commands given before this moment.
        parameters: by player, ``(member, parameter)``.
        average: of G's parameters, or None.
        spectral: the singular vectors and values of D's spectral normalisation, or None.
        optimisers, draws: by player; averages and step counts, generator states and the step within the block.
    """

    iteration: int
    configs: tuple[RunConfig, ...]
    journal_length: int
    parameters: dict[str, np.ndarray]
    average: np.ndarray | None
    spectral: dict[str, list[np.ndarray]] | None
    optimisers: dict[str, dict[str, Any]]
    draws: dict[str, dict[str, Any]]

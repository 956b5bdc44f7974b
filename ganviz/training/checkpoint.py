"""A run's exact state, and the commands given since: followed from there they lead to the same weights bit for bit."""

from __future__ import annotations

from dataclasses import dataclass, field
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

#: Bytes that a member's generators take as Python holds their states, roughly: ten dictionaries of large numbers.
GENERATORS = 8 << 10


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
        diverged_at: per member, as the trainer knew it.
        device: what computed it. The same commands lead to the same bits on a CPU only.
        size: bytes that it takes in memory.
    """

    iteration: int
    configs: tuple[RunConfig, ...]
    journal_length: int
    parameters: dict[str, np.ndarray]
    average: np.ndarray | None
    spectral: dict[str, list[np.ndarray]] | None
    optimisers: dict[str, dict[str, Any]]
    draws: dict[str, dict[str, Any]]
    diverged_at: tuple[int | None, ...]
    device: str
    size: int = field(init=False)

    def __post_init__(self) -> None:
        arrays = [*self.parameters.values(), *(array for one in self.optimisers.values() for array in one["averages"])]
        arrays += [] if self.average is None else [self.average]
        arrays += [array for arrays in (self.spectral or {}).values() for array in arrays]
        object.__setattr__(self, "size", sum(array.nbytes for array in arrays) + len(self.configs) * GENERATORS)

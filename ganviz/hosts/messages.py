"""What a host can be told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ganviz.config import RunConfig

#: What one step is: k discriminator steps and one generator step, or one step of one player.
StepKind = Literal["iteration", "discriminator", "generator"]


@dataclass(frozen=True, slots=True)
class Start:
    """Begin a new run. ``run`` numbers it, so that what is still on its way from the run before can be told apart."""

    config: RunConfig
    run: int


@dataclass(frozen=True, slots=True)
class Run:
    """Go on; at most ``rate`` iterations a second, None for as fast as the machine goes."""

    rate: float | None


@dataclass(frozen=True, slots=True)
class Pause:
    """Stand still between two iterations."""


@dataclass(frozen=True, slots=True)
class Step:
    """Take one step, then stand still."""

    kind: StepKind


@dataclass(frozen=True, slots=True)
class Update:
    """Take other settings at the next iteration; only such as act without a reset."""

    config: RunConfig


@dataclass(frozen=True, slots=True)
class Fetched:
    """The last snapshot was taken; another one is welcome."""


@dataclass(frozen=True, slots=True)
class Stop:
    """End the host's work."""


Message = Start | Run | Pause | Step | Update | Fetched | Stop

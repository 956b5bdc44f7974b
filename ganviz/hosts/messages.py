"""The messages that a host takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ganviz.config import RunConfig
    from ganviz.hosts.mailbox import Saved

#: What one step is: k discriminator steps and one generator step, which are an iteration, one step of one player, or
#: the next part of an iteration.
StepKind = Literal["iteration", "discriminator", "generator", "part"]


@dataclass(frozen=True, slots=True)
class Start:
    """Begin a new run. ``run`` is its number, by which what still arrives from the run before is recognised."""

    config: RunConfig
    run: int


@dataclass(frozen=True, slots=True)
class Continue:
    """Go back to where run ``source`` was after so many iterations, and stand there as run ``run``.

    It is computed again from the last checkpoint before, and can be interrupted by another ``Continue`` or ``Start``.
    The source is remembered as it is, and can be gone back to later.

    Attributes:
        iteration: the commands that were given there are given again, too.
        run: a number that no run had before.
        config: the settings it goes on with, which must not need a reset; None for those of that moment.
        saved: the run's last ``Saved``, where training may have lost what it remembers of the source.
    """

    source: int
    iteration: int
    run: int
    config: RunConfig | None = None
    saved: Saved | None = None


@dataclass(frozen=True, slots=True)
class Forget:
    """Nobody will go back to this run."""

    run: int


@dataclass(frozen=True, slots=True)
class Run:
    """Go on, at ``rate`` iterations a second at most; None: as fast as the machine can.

    Below one a second each is shown in its parts, ``USUAL_PARTS`` times as many as iterations.
    """

    rate: float | None


@dataclass(frozen=True, slots=True)
class Until:
    """Go on up to this iteration, show it and wait there for the next one; None: as far as it goes.

    So runs that are compared are shown after equally many iterations. Another run begins without one.
    """

    iteration: int | None


@dataclass(frozen=True, slots=True)
class Pause:
    """Stand still between two iterations."""


@dataclass(frozen=True, slots=True)
class Step:
    """Take one step, then stand still."""

    kind: StepKind


@dataclass(frozen=True, slots=True)
class Update:
    """Use other settings from the next iteration on; only those that act without a reset may differ.

    ``edit`` numbers the gesture that it belongs to: a slider that is dragged sends many.
    """

    config: RunConfig
    edit: int = 0


@dataclass(frozen=True, slots=True)
class Look:
    """How pictures are looked at.

    Attributes:
        details: somebody looks at their details; until it is said, somebody does. Pictures of a run that stands have
            them in any case.
        follows: the view follows both distributions, wherever G goes.
        insides: somebody looks inside the networks.
    """

    details: bool
    follows: bool = False
    insides: bool = False


@dataclass(frozen=True, slots=True)
class Fetched:
    """The last snapshot was fetched, so another may be made."""


@dataclass(frozen=True, slots=True)
class Stop:
    """End the host's work."""


Message = Start | Continue | Forget | Run | Until | Pause | Step | Update | Look | Fetched | Stop

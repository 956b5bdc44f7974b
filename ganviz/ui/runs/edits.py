"""What can be undone and redone. Knows no Qt."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from ganviz.assignment import differences

if TYPE_CHECKING:
    from ganviz.config import RunConfig
    from ganviz.presets import Preset

#: Edits that can be undone.
UNDO_STEPS = 1000
#: Seconds within which changes of one setting follow each other while it is being dragged: they are one edit.
ONE_EDIT = 0.5


class Editable(Protocol):
    """A run, as far as it is edited: where it came from, the settings as the form shows them, and those in force."""

    preset: Preset
    edited: RunConfig
    config: RunConfig


Run = TypeVar("Run", bound=Editable)


@dataclass(frozen=True)
class Standing(Generic[Run]):
    """How a run stands at one moment."""

    run: Run
    preset: Preset
    edited: RunConfig
    config: RunConfig

    @classmethod
    def of(cls, run: Run) -> Standing[Run]:
        """How it stands now."""
        return cls(run, run.preset, run.edited, run.config)


class Edits(Generic[Run]):
    """How runs stood before each edit, and after those that were undone.

    Attributes:
        number: counts the edits, by which the changes of one are told from those of the next.
    """

    def __init__(self) -> None:
        self.number = 0
        self._before: list[Standing[Run]] = []
        self._undone: list[Standing[Run]] = []
        self._dragged: list[str] = []
        self._dragged_at = float("-inf")

    def begin(self, run: Run) -> None:
        """Notes how a run stands before it is changed as a whole: another preset, another seed."""
        self.number += 1
        self._dragged, self._undone = [], []
        standing = Standing.of(run)
        if not self._before or self._before[-1] != standing:
            self._before = [*self._before[1 - UNDO_STEPS :], standing]

    def begin_or_go_on(self, run: Run, config: RunConfig) -> None:
        """Notes how a run stands before its settings become ``config``, unless a slider is still being dragged."""
        changed, now = differences(run.edited, config), time.monotonic()
        if changed != self._dragged or now - self._dragged_at > ONE_EDIT:
            self.begin(run)
        self._dragged, self._dragged_at = changed, now

    def end(self) -> None:
        """Whatever comes next is another edit, however soon."""
        self._dragged = []

    def undo(self) -> Standing[Run] | None:
        """Returns how a run stood before the last edit, to which it goes back; None where there is none."""
        return self._move(self._before, self._undone)

    def redo(self) -> Standing[Run] | None:
        """Returns how a run stood after the edit that was undone last; None where there is none, or another since."""
        return self._move(self._undone, self._before)

    def _move(self, source: list[Standing[Run]], other: list[Standing[Run]]) -> Standing[Run] | None:
        self._dragged = []
        if not source:
            return None
        self.number += 1
        standing = source.pop()
        other.append(Standing.of(standing.run))
        return standing

"""What happened in a run, for the marks of the timeline: found reading by reading, by the rules of the diagnoses."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ganviz.diagnoses import mode_dropped, mode_regained
from ganviz.diagnoses.collapsed import Collapsed
from ganviz.phrases import phrase
from ganviz.snapshot import Array, Frame, History, Snapshot
from ganviz.ui.plotting.modes import fair_shares

if TYPE_CHECKING:
    from ganviz.config import RunConfig

#: The share of its fair share from which on a mode is held, as the strict count has it.
HELD = 0.1
#: Readings that are looked at in one go at most, so that a long run that is opened stops nothing.
AT_A_TIME = 50


class Happening(NamedTuple):
    """Something that happened: when, of which kind (``collapsed``, ``dropped``, ``regained``), and in words."""

    iteration: int
    kind: str
    words: str


class Happenings:
    """Finds, from the readings of the modes, when P_G collapsed and when single modes were dropped or regained.

    The diagnoses say what can be said of a moment; this says when that began, once for each time. It goes on from where
    it stopped, so that the same marks come of a run that is watched and of one that was saved.

    Attributes:
        found: what happened so far, in the order in which it was found.
    """

    def __init__(self) -> None:
        self._run: object = None
        self._start()

    def _start(self) -> None:
        self.found: list[Happening] = []
        self._seen, self._changes = 0, 0
        self._collapsed = False
        self._modes = _Modes(0)

    def look(self, snapshot: Snapshot, history: History) -> bool:
        """Looks at the next readings of a run; says whether there are more to be looked at.

        Args:
            snapshot: any of the run, for what does not change from reading to reading.
        """
        if history.run is not self._run or len(history.measured_at) < self._seen:
            self._run = history.run
            self._start()
        shares = history.arrays.get("mode_shares")
        if shares is None or len(shares) != len(history.measured_at):
            return False
        until = min(self._seen + AT_A_TIME, len(shares))
        for row in range(self._seen, until):
            self._look_at(row, snapshot, history)
        self._seen = until
        return until < len(shares)

    def _look_at(self, row: int, snapshot: Snapshot, history: History) -> None:
        at = int(history.measured_at[row])
        config = _config_at(at, snapshot, history)
        fair = fair_shares(config)
        changes = sum(change.iteration < at for change in history.changes)
        if changes != self._changes or len(fair) != self._modes.count:
            # With changed settings a run begins anew, as it does for the diagnoses.
            self._changes, self._collapsed, self._modes = changes, False, _Modes(len(fair))
        shares = history.arrays["mode_shares"][row, : len(fair)]
        if not len(fair) or len(shares) < len(fair) or not np.isfinite(shares).all():
            return
        self.found += self._modes.look(at, shares / fair)
        then = Frame(replace(snapshot, iteration=at, config=config), _until(history, row, at))
        sentence = Collapsed().look(then)
        if sentence and not self._collapsed:
            self.found.append(Happening(at, "collapsed", sentence))
        self._collapsed = sentence is not None


class _Modes:
    """Which modes are held, by the thresholds of "Mode dropped" and "Mode regained"."""

    def __init__(self, count: int) -> None:
        self.count = count
        self._firm, self._empty = np.zeros(count, int), np.zeros(count, int)
        self._held_last, self._back_at = np.zeros(count, int), np.zeros(count, int)
        self._was_held, self._lost = np.zeros(count, bool), np.zeros(count, bool)

    def look(self, at: int, relative: Array) -> list[Happening]:
        """Takes a reading, ``(modes,)`` of each mode's share over its fair share; returns what it shows."""
        firm, held = relative >= mode_dropped.FIRM, relative >= HELD
        self._back_at = np.where(firm & (self._firm == 0), at, self._back_at)
        self._firm = np.where(firm, self._firm + 1, 0)
        self._empty = np.where(held, 0, self._empty + 1)
        self._held_last = np.where(held, at, self._held_last)
        found = []
        for mode in np.flatnonzero(self._lost & (self._firm >= mode_regained.HELD_READINGS)):
            words = phrase("Mode {mode} was regained.", mode=int(mode) + 1)
            found.append(Happening(int(self._back_at[mode]), "regained", words))
            self._lost[mode] = False
        self._was_held |= self._firm >= mode_dropped.HELD_READINGS
        gone = self._empty >= mode_dropped.MISSING_READINGS
        for mode in np.flatnonzero(self._was_held & gone & (relative < mode_dropped.EMPTY)):
            words = phrase("Mode {mode} was dropped.", mode=int(mode) + 1)
            found.append(Happening(int(self._held_last[mode]), "dropped", words))
            self._was_held[mode], self._lost[mode] = False, True
        return found


def _config_at(iteration: int, snapshot: Snapshot, history: History) -> RunConfig:
    later = next((change for change in history.changes if change.iteration >= iteration), None)
    return snapshot.config if later is None else later.before


def _until(history: History, row: int, at: int) -> History:
    """The readings up to a row, which is all that is looked at."""
    return replace(
        history,
        measured_at=history.measured_at[: row + 1],
        metrics={},
        arrays={key: values[: row + 1] for key, values in history.arrays.items()},
        changes=tuple(change for change in history.changes if change.iteration <= at),
    )

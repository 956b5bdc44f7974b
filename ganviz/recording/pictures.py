"""The pictures of a run that are kept: a fixed number of them, however long it lasts."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ganviz.recording.kept import Keeper
from ganviz.snapshot import Array, Snapshot

#: How many pictures of a run are kept, and how many bytes of them.
MOST = 600
BUDGET = 256_000_000

#: How the kept pictures share out among four ways of covering a run. As many iterations lie between any two,
EVEN = 0.5
#: as many powers of ten from the beginning on,
EARLY = 0.2
#: as many before the end,
LATE = 0.1
#: and as many on either side of the events, which share this.
EVENTS = 0.2
#: Iterations within which powers of ten do not count.
NEAR = 100.0
#: Events that count, the latest ones.
MOST_EVENTS = 500
#: A picture without details is taken for so many times less worth keeping.
BARE = 1.5


class Pictures:
    """Keeps pictures that cover a run evenly, with more of them at its start, at its end and around events.

    A picture lies as far along as ``_places`` says, from 0 at the first to at most 1 at the last. Whenever there are
    too many, that one goes whose neighbours lie nearest to each other. As the run goes on two pictures come closer to
    each other, never farther apart; so of n pictures no two neighbours are ever farther apart than 2/(n − 1), if they
    were not when they came; or than 3/(n − 1), if some have details and some have not, which go a little sooner.

    Args:
        most: how many are kept.
        budget: how many bytes they may have.
    """

    def __init__(self, most: int = MOST, budget: int = BUDGET) -> None:
        self.most, self.budget = most, budget
        self._snapshots: list[Snapshot] = []
        self._iterations: Array = np.empty(0, np.int64)
        #: How far along each lies on the ways that lead away from all events, summed up.
        self._apart: Array = np.empty(0)
        #: How many times its worth each counts.
        self._worth: Array = np.empty(0)
        #: The events that count, and all that were marked.
        self._events: Array = np.empty(0)
        self._marked: set[int] = set()
        self._pinned: set[int] = set()
        self._keeper = Keeper()

    def __len__(self) -> int:
        return len(self._snapshots)

    @property
    def size(self) -> int:
        """How many bytes the arrays of all of them take; one that several share counts once."""
        return self._keeper.size

    def iterations(self) -> Array:
        """Returns the iterations of which there are pictures, increasing."""
        shown = self._iterations.view()
        shown.flags.writeable = False
        return shown

    def nearest(self, iteration: int) -> Snapshot | None:
        """Returns the picture nearest to an iteration, the earlier of two; None before the first."""
        if not self._snapshots:
            return None
        at = int(np.searchsorted(self._iterations, iteration))
        if at == len(self._iterations):
            return self._snapshots[-1]
        if at > 0 and iteration - self._iterations[at - 1] <= self._iterations[at] - iteration:
            at -= 1
        return self._snapshots[at]

    def add(self, snapshot: Snapshot) -> None:
        """Takes a picture without its sample for the metrics; of one iteration the last one counts."""
        if snapshot.sample is not None:
            snapshot = replace(snapshot, sample=None)
        at = int(np.searchsorted(self._iterations, snapshot.iteration))
        if at < len(self._snapshots) and self._iterations[at] == snapshot.iteration:
            self._remove(at)
        self._snapshots.insert(at, self._keeper.take(snapshot))
        self._iterations = _with(self._iterations, at, snapshot.iteration)
        self._apart = _with(self._apart, at, _powers(snapshot.iteration - self._events).sum())
        self._worth = _with(self._worth, at, self._worth_of(snapshot))
        self._thin()

    def limit(self, most: int = MOST, budget: int = BUDGET) -> None:
        """Keeps so many from now on, in so many bytes; those that are too many go at once."""
        self.most, self.budget = most, budget
        self._thin()

    def _thin(self) -> None:
        while len(self) > 2 and (len(self) > self.most or self.size > self.budget):
            places = self._places()
            self._remove(1 + int(np.argmin((places[2:] - places[:-2]) * self._worth[1:-1])))

    def mark(self, iteration: int) -> None:
        """Keeps more pictures around an event."""
        if iteration in self._marked:
            return
        self._marked.add(iteration)
        self._events = np.append(self._events, iteration)
        self._apart = self._apart + _powers(self._iterations - float(iteration))
        if len(self._events) > MOST_EVENTS:
            self._apart = self._apart - _powers(self._iterations - self._events[0])
            self._events = self._events[1:]

    @property
    def pinned(self) -> frozenset[int]:
        """The iterations whose pictures are kept for good."""
        return frozenset(self._pinned)

    def pin(self, iteration: int) -> None:
        """Keeps the picture of an iteration for good, whether it is here or still to come; of a third of all at most.

        Where there is none of that iteration, the next ones near it are kept as around an event.
        """
        self.mark(iteration)
        if len(self._pinned) < self.most // 3:
            self._pinned.add(iteration)
            self._weigh(iteration)

    def unpin(self, iteration: int) -> None:
        """Keeps the picture of an iteration no longer than others."""
        self._pinned.discard(iteration)
        self._weigh(iteration)

    def until(self, iteration: int) -> Pictures:
        """Returns the pictures up to an iteration, as those of a run that goes another way from there."""
        made, count = Pictures(self.most, self.budget), int(np.searchsorted(self._iterations, iteration, side="right"))
        made._snapshots = [made._keeper.take(snapshot) for snapshot in self._snapshots[:count]]
        made._iterations, made._apart = self._iterations[:count].copy(), np.zeros(count)
        made._worth = self._worth[:count].copy()
        made._pinned = {one for one in self._pinned if one <= iteration}
        for event in self._events[self._events <= iteration].tolist():
            made.mark(int(event))
        return made

    def _weigh(self, iteration: int) -> None:
        at = int(np.searchsorted(self._iterations, iteration))
        if at < len(self) and self._iterations[at] == iteration:
            self._worth[at] = self._worth_of(self._snapshots[at])

    def _worth_of(self, snapshot: Snapshot) -> float:
        if snapshot.iteration in self._pinned:
            return float("inf")
        return 1 / BARE if snapshot.densities is None else 1.0

    def _remove(self, at: int) -> None:
        self._keeper.drop(self._snapshots.pop(at))
        for name in ("_iterations", "_apart", "_worth"):
            column = getattr(self, name)
            setattr(self, name, np.concatenate([column[:at], column[at + 1 :]]))

    def _places(self) -> Array:
        """Returns how far along each picture lies."""
        passed = (self._iterations - self._iterations[0]).astype(float)
        ahead = passed[-1] - passed
        powers = _powers(passed)
        places: Array = EVEN * passed / passed[-1] + (EARLY * powers - LATE * _powers(ahead)) / powers[-1]
        if len(self._events):
            places += EVENTS / (2 * len(self._events) * powers[-1]) * self._apart
        return places


def _with(column: Array, at: int, value: float) -> Array:
    return np.concatenate([column[:at], np.array([value], column.dtype), column[at:]])


def _powers(away: Array) -> Array:
    """Returns how many powers of e iterations lie away, in either direction."""
    return np.copysign(np.log1p(np.abs(away) / NEAR), away)

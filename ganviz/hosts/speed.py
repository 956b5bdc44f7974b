"""How fast a run goes: how many iterations it may do before messages are read, and how many it did of late."""

from __future__ import annotations

import time
from collections import deque

#: Seconds of iterations after which messages are read: so few that a key press acts at once.
SLICE = 0.005
#: Seconds between two snapshots, at least.
SNAPSHOT_EVERY = 1 / 45
#: Seconds over which the rate is averaged.
RATE_WINDOW = 0.6


class Speed:
    """Counts what a run does, and says how much it may do next.

    Attributes:
        limit: iterations a second at the most; None for as many as the machine can.
        iteration_seconds: as measured. At first a slice, so that the first one is a single iteration, however large the
            networks are.
    """

    def __init__(self) -> None:
        self.limit: float | None = None
        self.iteration_seconds = SLICE
        #: When the limit allows the next iteration.
        self._next_at = 0.0
        #: Moments within the rate's window, and the iteration reached at each.
        self._progress: deque[tuple[float, int]] = deque()

    def begin(self) -> None:
        """Another run, of which nothing is known."""
        self.iteration_seconds = SLICE
        self._progress.clear()

    def go_on(self, limit: float | None) -> None:
        """The run goes on from now, at so many iterations a second at the most."""
        self.limit, self._next_at = limit, time.perf_counter()
        self._progress.clear()

    def has_changed(self) -> None:
        """Iterations may take longer from here on."""
        self.iteration_seconds = max(self.iteration_seconds, SLICE)

    def allowed(self, now: float) -> int:
        """Returns how many iterations may be done at once; waits a little if there are none."""
        count = max(1, int(SLICE / self.iteration_seconds))
        return count if self.limit is None else min(count, self._within_limit(now, self.limit))

    def _within_limit(self, now: float, limit: float) -> int:
        if self._waits(now):
            return 0
        count = 1 + int((now - self._next_at) * limit)
        # After a hold-up the limit holds from now on: iterations that were missed do not follow in a burst.
        count = min(count, max(1, int(limit * SNAPSHOT_EVERY)))
        self._next_at = max(self._next_at + count / limit, now - SNAPSHOT_EVERY)
        return count

    def allows_part(self, now: float, parts: int) -> bool:
        """Says whether the next of so many parts of an iteration may be shown; waits a little if not."""
        assert self.limit is not None
        if self._waits(now):
            return False
        self._next_at = now + 1 / (parts * self.limit)
        return True

    def _waits(self, now: float) -> bool:
        if now >= self._next_at:
            return False
        time.sleep(min(self._next_at - now, SLICE))
        return True

    def took(self, seconds: float, count: int) -> None:
        """So many iterations were done without a pause."""
        self.iteration_seconds += 0.2 * (seconds / count - self.iteration_seconds)

    def reached(self, now: float, iteration: int) -> None:
        """So many iterations were done in all by then."""
        self._progress.append((now, iteration))
        while now - self._progress[0][0] > RATE_WINDOW and len(self._progress) > 2:
            self._progress.popleft()

    @property
    def rate(self) -> float | None:
        """Iterations a second of late; None where that is not known."""
        if len(self._progress) < 2:
            return None
        (t0, i0), (t1, i1) = self._progress[0], self._progress[-1]
        return (i1 - i0) / (t1 - t0) if t1 > t0 else None

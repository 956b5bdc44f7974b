"""One clock for two runs: they go from one iteration to the next that both are shown at, and wait for each other."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ganviz.hosts import Pause, Until

if TYPE_CHECKING:
    from ganviz.ui.runs.model import RunState
    from ganviz.ui.runs.training_thread import TrainingThread

#: Pictures a second that there are to be, and the share of the time that is spent on iterations at the least, however
#: long pictures take.
PICTURES, TRAINING = 30, 0.5
#: Seconds after which nobody waits any longer: what there is of a run is shown, with its own iteration.
LONGEST_WAIT = 2.0
#: Seconds that the window waits at the least where it waits for training, and that a picture may take it at the most.
WAITED, LONGEST_DRAWING = 0.005, 0.1
#: How much of a new measurement of what a picture costs counts.
NEWS = 0.2


class CommonClock:
    """Sends two runs to the same iteration, waits there for the slower one, and sends them on.

    They train while the window draws the moment before. They are sent so far that there are as many pictures as usual,
    or that they arrive when the window is ready for the next one; but that half of the time goes into iterations where
    pictures are costly.

    Args:
        threads: by run, what trains each.
    """

    def __init__(self, threads: Mapping[RunState, TrainingThread]) -> None:
        self._threads = threads
        self._numbers: dict[RunState, int] = {}
        self._aim = 0
        #: What a picture costs of both, and what the window needs for one, in seconds; when they were sent how far.
        self._cost = self._drawing = 0.0
        self._sent: tuple[float, int] | None = None
        self._due_since: float | None = None
        self._standing: set[RunState] = set()

    def holds(self, run: RunState) -> bool:
        """It goes on as far as the other one, and stands still there."""
        return run in self._threads and self._trains(run)

    def is_met(self) -> bool:
        """Asked when a picture is due; says whether both have arrived, or have been waited for long enough."""
        now = time.monotonic()
        if self._due_since is None:
            self._due_since = now
        waited = now - self._due_since
        return waited >= LONGEST_WAIT or all(map(self._has_arrived, self._threads))

    def go_on(self) -> None:
        """Sends both on, once what has come of them was taken; or has them stand still where that is wanted."""
        ready_at, self._due_since = self._due_since, None
        wanted = [run for run in self._threads if run.wants_to_run]
        for run, thread in self._threads.items():
            if run not in wanted and run not in self._standing and self._reached(run):
                self._standing.add(run)
                thread.send(Pause())
        self._standing.difference_update(wanted)
        if len(wanted) < len(self._threads) and not all(run.ended for run in self._threads if run not in wanted):
            return
        fresh = [run for run in wanted if self._numbers.get(run) != run.number]
        if not wanted or (not fresh and not all(map(self._reached, wanted))):
            return
        self._numbers = {run: run.number for run in self._threads}
        far = self._how_far(wanted, ready_at)
        self._aim = max(run.iteration for run in wanted) + far
        self._sent = time.monotonic(), far
        for run in wanted:
            self._threads[run].send(Until(self._aim))

    def stop(self) -> None:
        """Lets both go as they like."""
        for run, thread in self._threads.items():
            thread.send(Until(None))
            if not run.wants_to_run:
                thread.send(Pause())

    def _how_far(self, runs: list[RunState], ready_at: float | None) -> int:
        """How many iterations there are to be until the next picture.

        Args:
            ready_at: when the window was ready for another picture.
        """
        seconds = max((run.state.seconds or 0.0 for run in runs), default=0.0)
        if not seconds:
            return 1
        if self._sent is not None and ready_at is not None:
            at, far = self._sent
            now = time.monotonic()
            cost = max(0.0, now - at - far * seconds)
            if now - ready_at > WAITED:
                self._cost += NEWS * (min(cost, LONGEST_WAIT) - self._cost)
            else:  # they were there before; when is not known
                self._cost = min(self._cost, cost)
            self._drawing += NEWS * (min(ready_at - at, LONGEST_DRAWING) - self._drawing)
        spare = max(1 / PICTURES, self._drawing) - self._cost
        far_enough = max(spare, self._cost * TRAINING / (1 - TRAINING)) / seconds
        limits = [run.rate_limit / PICTURES for run in runs if run.rate_limit is not None]
        return max(1, round(min([far_enough, *limits])))

    def _trains(self, run: RunState) -> bool:
        return not run.ended and run.iteration < self._aim and self._numbers.get(run) == run.number

    def _reached(self, run: RunState) -> bool:
        return not self._trains(run)

    def _has_arrived(self, run: RunState) -> bool:
        """There is its picture of the iteration that it was sent to, or it was not sent anywhere."""
        waiting = self._threads[run].mailbox.waiting
        return not self._trains(run) or (waiting is not None and waiting >= self._aim)

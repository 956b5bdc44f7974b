"""How often the window shows another picture of training."""

from __future__ import annotations

import os
import time

#: Seconds between two pictures at the least: where training has no core to itself 30 a second are enough, for each
#: picture that is shown has to be drawn up by the engine too. (A tick of the session's timer comes on top.)
USUAL, QUICKEST, MANY_CORES = 1 / 38, 1 / 60, 4
#: The share of the window's thread that pictures may take: what is left answers clicks and keys at once. As long as
#: they still come at the usual rate it may be the larger one.
BUSY, BUSY_AT_MOST = 0.6, 0.85


class Pace:
    """Makes the next picture come later after one that was costly, before anything stutters.

    What a picture costs is the processor time of the thread from when it is shown until the next one: the painting
    comes after the showing, and other programs do not count.
    """

    def __init__(self) -> None:
        self._least = QUICKEST if (os.cpu_count() or 1) >= MANY_CORES else USUAL
        self._shown_at, self._worked = float("-inf"), 0.0

    def is_due(self) -> bool:
        """Says whether another picture may be shown now."""
        cost = time.thread_time() - self._worked
        wait = min(cost / BUSY, max(USUAL, cost / BUSY_AT_MOST))
        return time.perf_counter() - self._shown_at >= max(self._least, wait)

    def count(self) -> None:
        """Counts a picture that is shown now."""
        self._shown_at, self._worked = time.perf_counter(), time.thread_time()

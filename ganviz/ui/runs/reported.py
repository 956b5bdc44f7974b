"""What was last reported of a run, so that figures which count on are not reported more often than can be read."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ganviz.hosts import Delivery
    from ganviz.ui.runs.model import RunState

#: Seconds between two reports of how far a run is while nothing else changes: more figures nobody can read.
REPORT_EVERY = 0.1


class Reported:
    """What was last reported of a run.

    Attributes:
        divergence: that it has diverged.
        busy: that it is busy.
        was_returning: it was on its way back when it was heard of last.
    """

    def __init__(self) -> None:
        self.divergence = False
        self.busy = self.was_returning = False
        self._state: tuple[object, ...] = ()
        self._at = float("-inf")

    def is_due(self, run: RunState, delivery: Delivery) -> bool:
        """Says whether how a run is going is to be told: not if it only counts on and was told of a moment ago."""
        now = time.monotonic()
        state = (delivery.run, delivery.device, run.snapshot is None, run.ended, delivery.turn)
        if state == self._state and delivery.running and now - self._at < REPORT_EVERY:
            return False
        self._state, self._at = state, now
        return True

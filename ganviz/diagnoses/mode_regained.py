from __future__ import annotations

import numpy as np

from ganviz.diagnoses import Sign
from ganviz.diagnoses._modes import HELD, mode_table
from ganviz.diagnoses._windows import recent_start
from ganviz.phrases import phrase
from ganviz.snapshot import Frame

#: The share of a mode's fair share from which on it is held firmly.
FIRM = 0.2
#: Readings in a row that held it firmly, before and since, and that did not hold it, in between; at least.
HELD_READINGS = 3
MISSING_READINGS = 3


class ModeRegained(Sign):
    """A lost mode is back: held firmly (a fifth of its fair share) in every reading since it came back, at least 3,
    after at least 3 in a row without it (under a tenth) and, before those, 3 in a row that held it firmly. It came back
    no earlier than 3 readings before the recent window.
    """

    key = "mode_regained"
    label = "Mode regained"
    precedence = 70
    tone = "calm"

    def look(self, frame: Frame) -> str | None:
        table = mode_table(frame)
        if table is None or len(table.at) < 2 * HELD_READINGS + MISSING_READINGS:
            return None
        earliest = min(recent_start(frame), int(table.at[-HELD_READINGS]) - 1)
        for mode, relative in enumerate(table.relative.T):
            absent = np.flatnonzero(relative < HELD)
            if len(absent) == 0 or len(relative) - 1 - absent[-1] < HELD_READINGS:
                continue
            back = int(absent[-1]) + 1
            before = np.flatnonzero(relative[:back] >= HELD)
            if len(before) == 0 or back - 1 - before[-1] < MISSING_READINGS or table.at[back] <= earliest:
                continue
            lost = int(before[-1]) + 1
            firmly = relative[max(0, lost - HELD_READINGS) : lost]
            if len(firmly) == HELD_READINGS and min(firmly.min(), relative[back:].min()) >= FIRM:
                return phrase(
                    "Mode {mode} was regained after {iterations:,} iterations: {held} of {modes} are held.",
                    mode=mode + 1,
                    iterations=int(table.at[back] - table.at[lost - 1]),
                    held=int(table.held[-1].sum()),
                    modes=table.relative.shape[1],
                )
        return None

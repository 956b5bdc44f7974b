from __future__ import annotations

import numpy as np

from ganviz.diagnoses import Sign
from ganviz.diagnoses._modes import HELD, table_and_start
from ganviz.phrases import phrase
from ganviz.snapshot import Frame

#: Shares of a mode's fair share: it is held firmly from the one on, and empty below the other.
FIRM = 0.2
EMPTY = 0.05
#: Readings in a row that held it firmly, before, and that did not hold it, since; at least.
HELD_READINGS = 4
MISSING_READINGS = 3


class ModeDropped(Sign):
    """A mode was lost: held firmly (a fifth of its fair share) in 4 readings in a row, then missing (under a tenth) in
    every reading since, at least 3, under a twentieth in the last; and all this began within the long window.
    """

    key = "mode_dropped"
    label = "Mode dropped"
    precedence = 60
    tone = "warning"

    def look(self, frame: Frame) -> str | None:
        looked_at = table_and_start(frame)
        if looked_at is None:
            return None
        table, start = looked_at
        dropped = {}
        for mode, relative in enumerate(table.relative.T):
            held = np.flatnonzero(relative >= HELD)
            if len(held) == 0 or len(relative) - 1 - held[-1] < MISSING_READINGS or relative[-1] >= EMPTY:
                continue
            last = held[-1]
            firmly = relative[max(0, last + 1 - HELD_READINGS) : last + 1]
            if table.at[last] > start and len(firmly) == HELD_READINGS and (firmly >= FIRM).all():
                dropped[mode] = int(table.at[last])
        if not dropped:
            return None
        latest = max(dropped, key=lambda mode: dropped[mode])
        n_modes, left = table.relative.shape[1], int(table.held[-1].sum())
        return phrase(
            "Mode {mode} was dropped after iteration {iteration:,}: {left} of {modes} are left.",
            mode=latest + 1,
            iteration=dropped[latest],
            left=left,
            modes=n_modes,
        )

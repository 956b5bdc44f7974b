from __future__ import annotations

from ganviz.diagnoses import Sign
from ganviz.diagnoses._modes import mode_table
from ganviz.phrases import phrase
from ganviz.snapshot import Frame

#: Readings that are looked at.
LOOKED_AT = 3
#: The mean share of points of high quality in them, at least.
GATHERED = 0.25


class FewModes(Sign):
    """P_G holds few modes, be it on its way to more or on its rounds: in each of the last 3 readings at least one and
    at most half of the modes were held, and on average a quarter of all points were of high quality.

    What D says matters less then: whether it is ahead, behind or swings follows from where the cluster is.
    """

    key = "few_modes"
    label = "Few modes"
    precedence = 75
    tone = "calm"

    def look(self, frame: Frame) -> str | None:
        table = mode_table(frame)
        if table is None or len(table.at) < LOOKED_AT:
            return None
        held, n_modes = table.held.sum(axis=1), table.relative.shape[1]
        last = held[-LOOKED_AT:]
        if last.min() < 1 or 2 * last.max() > n_modes or table.quality[-LOOKED_AT:].mean() < GATHERED:
            return None
        return phrase("{held} of {modes} modes are held at the moment.", held=int(held[-1]), modes=n_modes)

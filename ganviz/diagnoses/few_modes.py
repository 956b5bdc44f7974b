from __future__ import annotations

from ganviz.diagnoses import Sign
from ganviz.diagnoses._modes import mode_table
from ganviz.diagnoses._windows import LONG, LONG_SHARE, recent_start, since
from ganviz.phrases import phrase
from ganviz.snapshot import Frame

#: Readings that are looked at, at least.
FEWEST = 3
#: The share of points of high quality, at least, in the reading that had most of them, under instance noise.
GATHERED = 0.1


class FewModes(Sign):
    """P_G holds few modes, be it on its way to more or on its rounds: in the long window, or in the whole run where it
    is shorter, never more than half of the modes were held at once, and at least one was at some time. Under instance
    noise, which blurs what G is after, a tenth of all points were of high quality in at least one reading.

    What D says matters less then: whether it is ahead, behind or swings follows from where the cluster is.
    """

    key = "few_modes"
    label = "Few modes"
    precedence = 75
    tone = "calm"

    def look(self, frame: Frame) -> str | None:
        table, now = mode_table(frame), frame.snapshot.iteration
        if table is None or recent_start(frame) < 0:
            return None
        if len(table.at) < FEWEST:
            return None
        begun = since(frame)
        start = max(begun, now - max(LONG, int(LONG_SHARE * (now - begun))))
        window = table.after(min(start, int(table.at[-FEWEST]) - 1))
        held, n_modes = window.held.sum(axis=1), window.relative.shape[1]
        at_once = int(held.max())
        if at_once < 1 or 2 * at_once > n_modes or (frame.snapshot.noise > 0 and window.quality.max() < GATHERED):
            return None
        return phrase(
            "At most {at_once} of {modes} modes at a time in the last {iterations:,} iterations; {held} at {at:,}.",
            at_once=at_once,
            modes=n_modes,
            iterations=now - min(start, int(window.at[0]) - 1),
            held=int(held[-1]),
            at=int(window.at[-1]),  # the metrics' iteration, not that of the stage
        )

from __future__ import annotations

import numpy as np

from ganviz.diagnoses import Sign
from ganviz.diagnoses._windows import recent_start, scalars, since
from ganviz.diagnoses._words import number
from ganviz.phrases import phrase
from ganviz.snapshot import Frame

#: The least size of a loss.
LEAST = 50.0
#: How many times as large it is as in the first half of the run, at least.
GROWTH = 3.0
#: How many times as large it is as in the window just before, at least.
STILL_GROWING = 1.05


class Diverging(Sign):
    """A loss grows without end: the median of |L_D| or |L_G| over the recent window is at least 50, at least 3 times
    that over the first half of the run, and at least 5 % above that over the window just before. The run counts since a
    setting was last changed.
    """

    key = "diverging"
    label = "Diverging"
    precedence = 20
    tone = "error"

    def look(self, frame: Frame) -> str | None:
        now, start, begun = frame.snapshot.iteration, recent_start(frame), since(frame)
        for name, word in (("loss_d", "L_D"), ("loss_g", "L_G")):
            last = _size(frame, name, start, now)
            if last is None or last < LEAST:
                continue
            before = _size(frame, name, 2 * start - now, start) if 2 * start - now >= begun else None
            early = _size(frame, name, begun, (begun + now) // 2)
            if before and early and last >= max(GROWTH * early, STILL_GROWING * before):
                return phrase(
                    "Diverging: {loss} grows without end; its size was {early} before and is {now} now.",
                    loss=word,
                    early=number(early),
                    now=number(last),
                )
        return None


def _size(frame: Frame, name: str, after: int, until: int) -> float | None:
    values = np.abs(scalars(frame, name, after, until))
    return float(np.median(values)) if len(values) else None

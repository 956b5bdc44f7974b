from __future__ import annotations

from ganviz.diagnoses import Sign
from ganviz.diagnoses._verdicts import verdicts
from ganviz.diagnoses._windows import recent_median
from ganviz.diagnoses._words import number
from ganviz.snapshot import Frame

#: How near to 1 the mean of D(real), and to 0 that of D(fake), has to be.
SURE = 0.1


class Ahead(Sign):
    """D tells nearly every point: over the recent window the mean of D(real) is at least .9 and that of D(fake) at
    most .1. A critic is read on its own scale, where it has one; one without cannot be too far ahead.
    """

    key = "ahead"
    label = "D ahead"
    precedence = 110
    tone = "calm"

    def look(self, frame: Frame) -> str | None:
        said, norm = verdicts(frame), recent_median(frame, "gradient_g")
        if said is None or said.real < 1 - SURE or said.fake > SURE:
            return None
        rest = "G takes no steps" if norm is None else f"G's gradient is {number(norm)}"
        return f"D is ahead: {said.words}; {rest}."

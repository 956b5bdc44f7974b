from __future__ import annotations

from ganviz.diagnoses import Sign
from ganviz.diagnoses._verdicts import verdicts
from ganviz.diagnoses._windows import recent_median
from ganviz.diagnoses._words import number
from ganviz.phrases import phrase
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
        if norm is None:
            return phrase("D is ahead: {means}; G takes no steps.", means=said.words)
        return phrase("D is ahead: {means}; G's gradient is {norm}.", means=said.words, norm=number(norm))

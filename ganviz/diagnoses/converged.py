from __future__ import annotations

from ganviz.diagnoses import Sign
from ganviz.diagnoses._windows import latest, readings
from ganviz.diagnoses._words import number
from ganviz.phrases import phrase
from ganviz.snapshot import Frame

#: Distances that have a floor, the one that the sentence names first; the others, where they are read, must agree.
NAMED, OTHERS = "jsd", ("w1", "sliced_w1")


class Converged(Sign):
    """P_G cannot be told from P_data by as many points: each reading of the JSD in the recent window, at least 3, is no
    higher than the upper end of its floor, the band that two real samples of the same size give, and so is the newest
    reading of W₁, or in the plane of the sliced W₁, where there is one.
    """

    key = "converged"
    label = "Within chance"
    precedence = 120
    tone = "good"

    def look(self, frame: Frame) -> str | None:
        jsd, chance = readings(frame, NAMED), latest(frame, f"{NAMED}_floor_high")
        if len(jsd) == 0 or chance is None or jsd.max() > chance:
            return None
        for other in OTHERS:
            distance, highest = latest(frame, other), latest(frame, f"{other}_floor_high")
            if distance is not None and highest is not None and distance > highest:
                return None
        within = "Within chance: the JSD is {jsd}, real samples give up to {chance}."
        return phrase(within, jsd=number(jsd[-1]), chance=number(chance))

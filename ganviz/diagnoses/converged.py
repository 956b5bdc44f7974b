from __future__ import annotations

from ganviz.diagnoses import Sign
from ganviz.diagnoses._windows import measured
from ganviz.diagnoses._words import number
from ganviz.phrases import phrase
from ganviz.snapshot import Frame


class Converged(Sign):
    """P_G cannot be told from P_data by as many points: the mean JSD over the recent window, at least 3 readings, is no
    higher than the upper end of its floor, the band that two real samples of the same size give.
    """

    key = "converged"
    label = "Converged within the floor"
    precedence = 120
    tone = "good"

    def look(self, frame: Frame) -> str | None:
        jsd, floor = measured(frame, "jsd"), measured(frame, "jsd_floor_high")
        if jsd is None or floor is None or jsd > floor:
            return None
        within = "Converged within the floor: the JSD is {jsd}, real samples give up to {floor}."
        return phrase(within, jsd=number(jsd), floor=number(floor))

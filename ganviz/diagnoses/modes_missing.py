from __future__ import annotations

from ganviz.diagnoses import Sign
from ganviz.diagnoses._modes import plateau
from ganviz.phrases import phrase
from ganviz.snapshot import Frame

#: The mean share of points of high quality, at least.
GATHERED = 0.5


class ModesMissing(Sign):
    """P_G has settled on most of the modes but not on all: in each reading of the long window more than half of the
    modes were held but not all, no more of them in its second half than in its first, and on average half of all points
    were of high quality.
    """

    key = "modes_missing"
    label = "Modes missing"
    precedence = 115
    tone = "warning"

    def look(self, frame: Frame) -> str | None:
        found = plateau(frame, lambda held, modes: (2 * held > modes) & (held < modes), GATHERED)
        if found is None:
            return None
        return phrase(
            "{held} of {modes} modes for {iterations:,.0f} iterations: {missing} not found.",
            held=found.held,
            modes=found.of,
            iterations=found.age,
            missing=found.of - found.held,
        )

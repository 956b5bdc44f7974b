from __future__ import annotations

from ganviz.diagnoses import Sign
from ganviz.diagnoses._modes import plateau
from ganviz.phrases import phrase
from ganviz.snapshot import Frame

#: The mean share of points of high quality, at least.
GATHERED = 0.25


class Collapsed(Sign):
    """P_G sits on few modes and stays there: in each reading of the long window at least one and at most half of the
    modes were held, no more of them in its second half than in its first, and on average a quarter of all points were
    of high quality.

    A mode is held if it has a tenth of its fair share in points of high quality. The sentence counts the iterations
    since the last reading in which more than half were held, or none.
    """

    key = "collapsed"
    label = "Mode collapse"
    precedence = 50
    tone = "warning"

    def look(self, frame: Frame) -> str | None:
        found = plateau(frame, lambda held, modes: (held >= 1) & (2 * held <= modes), GATHERED)
        if found is None:
            return None
        return phrase(
            "Collapsed: {held} of {modes} modes for {iterations:,.0f} iterations.",
            held=found.held,
            modes=found.of,
            iterations=found.age,
        )

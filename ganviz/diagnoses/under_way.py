from __future__ import annotations

from ganviz.diagnoses import Sign
from ganviz.diagnoses._players import rests
from ganviz.diagnoses._verdicts import verdicts
from ganviz.diagnoses._windows import latest, recent_start
from ganviz.diagnoses._words import number
from ganviz.phrases import phrase
from ganviz.snapshot import Frame


class UnderWay(Sign):
    """Nothing in particular: what D says, by means over the recent window, and how far apart the two distributions are.
    Or, before all else that could be said of it, that a player no longer learns.
    """

    key = "under_way"
    label = "Under way"
    precedence = 200
    tone = "calm"

    def look(self, frame: Frame) -> str | None:
        if recent_start(frame) < 0:
            return None
        jsd, said = latest(frame, "jsd"), verdicts(frame)
        at_rest = rests(frame, "discriminator") or rests(frame, "generator")
        if at_rest:
            distance = phrase("{why} The JSD is {jsd}.", why=at_rest, jsd="" if jsd is None else number(jsd))
            return at_rest if jsd is None else distance
        if jsd is None:
            return None if said is None else phrase("Under way: {means}.", means=said.words)
        if said is None:
            return phrase("Under way: the JSD is {jsd}.", jsd=number(jsd))
        return phrase("Under way: {means}; the JSD is {jsd}.", means=said.words, jsd=number(jsd))

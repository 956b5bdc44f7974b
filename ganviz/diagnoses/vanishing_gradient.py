from __future__ import annotations

from ganviz.diagnoses import Sign
from ganviz.diagnoses._verdicts import verdicts
from ganviz.diagnoses._windows import finite, recent_median, rows
from ganviz.diagnoses._words import about, number
from ganviz.phrases import phrase
from ganviz.snapshot import Frame

#: The highest mean of D(fake).
SURE = 0.05
#: How many times as large G's gradient once was, at least.
FALL = 50.0
#: From this on the sentence does not say how many times.
ENTIRELY = 1e6


class VanishingGradient(Sign):
    """D is sure and G learns nothing from it: over the recent window the mean of D(fake) is at most .05, and the median
    norm of G's gradient is at most 1/50 of its highest value in the run, or since a setting was changed (Arjovsky and
    Bottou 2017, theorem 2.4).
    """

    key = "vanishing_gradient"
    label = "Vanishing gradient"
    precedence = 30
    tone = "warning"

    def look(self, frame: Frame) -> str | None:
        said, norm = verdicts(frame), recent_median(frame, "gradient_g")
        if said is None or norm is None or said.fake > SURE:
            return None
        norms = frame.history.values_at("gradient_g", rows(frame))
        highest = float(finite(norms).max(initial=norm))
        if FALL * norm > highest:
            return None
        values = {"norm": number(norm), "fake": number(said.fake)}
        if highest >= ENTIRELY * norm:  # or it is exactly 0, as that of dead units
            return phrase(
                "D is far ahead and G's gradient has vanished: {norm}. D(fake) is {fake} on average.", **values
            )
        vanished = (
            "D is far ahead and G's gradient has vanished: {norm}, {fall} times less than it was. "
            "D(fake) is {fake} on average."
        )
        return phrase(vanished, fall=about(highest / norm), **values)

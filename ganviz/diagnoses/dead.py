from __future__ import annotations

import numpy as np

from ganviz.diagnoses import Sign
from ganviz.diagnoses._players import rests
from ganviz.diagnoses._windows import recent_median, recent_start
from ganviz.phrases import phrase
from ganviz.snapshot import Frame

#: The norm of G's gradient up to which it is none.
NONE = 1e-6
#: The learning rate of D from which on it is what killed D.
HIGH_RATE = 0.01


class Dead(Sign):
    """D says the same everywhere in view, but for rounding, so that G learns nothing: its scores are flat now, and over
    the recent window the median norm of G's gradient, or where G is frozen the largest push on a point now, is at most
    1e-6. A too large step has put all of D's units out of reach; none of them comes back.
    """

    key = "dead"
    label = "D dead"
    precedence = 25
    tone = "warning"

    def look(self, frame: Frame) -> str | None:
        snapshot = frame.snapshot
        if recent_start(frame) < 0 or not snapshot.field.is_flat:
            return None
        norm = recent_median(frame, "gradient_g")
        if norm is None:
            norm = float(np.abs(snapshot.push).max(initial=0))
        if not norm <= NONE:
            return None
        optimiser = snapshot.config.discriminator.optimiser
        if optimiser.learning_rate >= HIGH_RATE and not rests(frame, "discriminator"):
            lower = "D says the same everywhere, G gets no gradient. Lower D's learning rate of {rate:g}, then reset."
            return phrase(lower, rate=optimiser.learning_rate)
        return "D says the same everywhere, G gets no gradient."

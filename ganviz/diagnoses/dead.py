from __future__ import annotations

import numpy as np

from ganviz.diagnoses import Sign
from ganviz.diagnoses._players import rests
from ganviz.diagnoses._windows import recent_median, recent_start
from ganviz.phrases import phrase
from ganviz.snapshot import Frame

#: The norm of G's gradient up to which it is none.
NONE = 1e-6
#: How far apart what D says of real and of generated points may be, as a share of its scale.
SAME = 1e-3
#: The learning rate of D from which on it is what killed D.
HIGH_RATE = 0.01


class Dead(Sign):
    """D says the same of all points, and G learns nothing from it: over the recent window the medians of what it says
    of real and of generated points differ by at most a thousandth of its scale (for a critic: of their size), and the
    median norm of G's gradient is at most 1e-6. Where a player is frozen, its number is read off the newest picture:
    the largest push on a point, and whether D is flat wherever one looks.

    A too large step has put D's units out of reach of the points; none of them comes back.
    """

    key = "dead"
    label = "D dead"
    precedence = 25
    tone = "warning"

    def look(self, frame: Frame) -> str | None:
        if recent_start(frame) < 0 or not _gives_nothing(frame) or not _says_the_same(frame):
            return None
        optimiser = frame.snapshot.config.discriminator.optimiser
        is_too_fast = optimiser.learning_rate >= HIGH_RATE and not rests(frame, "discriminator")
        if not is_too_fast and frame.snapshot.field.is_flat:
            return "D says the same everywhere, G gets no gradient."
        if not is_too_fast:
            return "D says the same of all points, G gets no gradient."
        lower = "D says the same of all points, G gets no gradient. Lower D's learning rate of {rate:g}, then reset."
        if frame.snapshot.field.is_flat:
            lower = "D says the same everywhere, G gets no gradient. Lower D's learning rate of {rate:g}, then reset."
        return phrase(lower, rate=optimiser.learning_rate)


def _gives_nothing(frame: Frame) -> bool:
    norm, push = recent_median(frame, "gradient_g"), frame.snapshot.push
    if norm is None:
        return push.size > 0 and bool(np.abs(push).max() <= NONE)
    return norm <= NONE


def _says_the_same(frame: Frame) -> bool:
    real, fake = recent_median(frame, "mean_d_real"), recent_median(frame, "mean_d_fake")
    if real is None or fake is None:
        return frame.snapshot.field.is_flat
    scale = frame.snapshot.config.loss.score_scale()
    size = 1.0 if frame.snapshot.config.loss.is_probability else abs(real) + abs(fake) if scale is None else scale[1]
    return abs(real - fake) <= SAME * size

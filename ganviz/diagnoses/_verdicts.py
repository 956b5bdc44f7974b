"""What D says of real and of generated points, brought to one scale."""

from __future__ import annotations

from typing import NamedTuple

from ganviz.diagnoses._windows import recent
from ganviz.diagnoses._words import number
from ganviz.phrases import phrase
from ganviz.snapshot import Frame


class Verdicts(NamedTuple):
    """D's means over the recent window.

    Attributes:
        real, fake: from 0, sure that it is fake, over ½, cannot tell, to 1, sure that it is real.
        words: both means, in the units of the curve that shows them, and that they are means over time.
    """

    real: float
    fake: float
    words: str


def verdicts(frame: Frame) -> Verdicts | None:
    """Returns what D says; None where its scores have no scale, and where D took no step.

    A raw score with a scale (hinge, least squares) is read as ½ + (s − middle)/(2·span).
    """
    real, fake = recent(frame, "mean_d_real"), recent(frame, "mean_d_fake")
    if real is None or fake is None:
        return None
    loss = frame.snapshot.config.loss
    if loss.is_probability:
        return Verdicts(real, fake, phrase("on average D(real) {real:.2f}, D(fake) {fake:.2f}", real=real, fake=fake))
    scale = loss.score_scale()
    if scale is None:
        return None
    middle, span = scale
    scores = "average scores {real} on data, {fake} on generated points"
    words = phrase(scores, real=number(real), fake=number(fake))
    return Verdicts(0.5 + (real - middle) / (2 * span), 0.5 + (fake - middle) / (2 * span), words)

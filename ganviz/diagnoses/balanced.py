from __future__ import annotations

from ganviz.diagnoses import Sign
from ganviz.diagnoses._verdicts import verdicts
from ganviz.diagnoses._windows import latest
from ganviz.diagnoses._words import number
from ganviz.phrases import phrase
from ganviz.snapshot import Frame

#: How near to ½ both means have to be.
NEAR = 0.05


class Balanced(Sign):
    """D can hardly tell the two: over the recent window the means of D(real) and of D(fake) are both within .05 of ½,
    on a critic's own scale where it has one.

    That alone says nothing good: D may be blind, noise may hide the difference, or G may copy the few training points.
    So the sentence says how far apart the two distributions are, and never has a tick.
    """

    key = "balanced"
    label = "D undecided"
    precedence = 130
    tone = "calm"

    def look(self, frame: Frame) -> str | None:
        said, jsd = verdicts(frame), latest(frame, "jsd")
        if said is None or max(abs(said.real - 0.5), abs(said.fake - 0.5)) > NEAR:
            return None
        if jsd is None:
            return _without_distance(frame, said.words)
        noise, points = frame.snapshot.noise, frame.snapshot.config.target.n_training
        chance = latest(frame, "jsd_floor_high")
        values = {"means": said.words, "jsd": number(jsd)}
        if noise > 0:
            noisy = "Under noise of width {noise} D can hardly tell the two ({means}); without it the JSD is {jsd}."
            return phrase(noisy, noise=number(noise), **values)
        if points is not None:
            copied = (
                "D can hardly tell G from the {points:,} training points ({means}); from fresh data the JSD is {jsd}."
            )
            return phrase(copied, points=points, **values)
        if chance is None or jsd <= chance:
            return phrase("D can hardly tell the two ({means}); the JSD is {jsd}.", **values)
        apart = "D can hardly tell the two ({means}), but they differ: the JSD is {jsd}, chance gives up to {chance}."
        return phrase(apart, chance=number(chance), **values)


def _without_distance(frame: Frame, means: str) -> str:
    noise = frame.snapshot.noise
    if noise > 0:
        return phrase(
            "Under noise of width {noise} D can hardly tell the two ({means}).", noise=number(noise), means=means
        )
    return phrase("D can hardly tell the two ({means}).", means=means)

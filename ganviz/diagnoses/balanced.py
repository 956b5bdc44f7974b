from __future__ import annotations

from ganviz.diagnoses import Sign
from ganviz.diagnoses._verdicts import verdicts
from ganviz.diagnoses._windows import latest, measured
from ganviz.diagnoses._words import number
from ganviz.phrases import phrase
from ganviz.snapshot import Frame

#: How near to ½ both means have to be.
NEAR = 0.05
#: The JSD, in nats, from which a D that cannot tell the two distributions apart is blind.
BLIND = 0.5


class Balanced(Sign):
    """D can hardly tell the two: over the recent window the means of D(real) and of D(fake) are both within .05 of ½,
    on a critic's own scale where it has one. Not where the JSD is .5 or more without instance noise: such a D is blind.
    Before there are three readings, the newest decides.
    """

    key = "balanced"
    label = "Balanced"
    precedence = 130
    tone = "good"

    def look(self, frame: Frame) -> str | None:
        said, jsd = verdicts(frame), measured(frame, "jsd")
        if said is None or max(abs(said.real - 0.5), abs(said.fake - 0.5)) > NEAR:
            return None
        noise = frame.snapshot.noise
        far = latest(frame, "jsd") if jsd is None else jsd
        if far is not None and far >= BLIND and noise == 0:
            return None
        what = _balanced(frame, said.words)
        if jsd is None:
            return phrase("{balanced}.", balanced=what)
        return phrase("{balanced}; the JSD is {jsd}.", balanced=what, jsd=number(jsd))


def _balanced(frame: Frame, means: str) -> str:
    """What D says of the two, as a clause."""
    noise = frame.snapshot.noise
    if frame.snapshot.config.loss.is_probability:
        if noise > 0:
            noisy = "Balanced under noise of width {noise}: D(fake) ≈ ½ ({means})"
            return phrase(noisy, noise=number(noise), means=means)
        return phrase("Balanced: D(fake) ≈ ½ ({means})", means=means)
    if noise > 0:
        noisy = "Balanced under noise of width {noise}: D cannot tell the two ({means})"
        return phrase(noisy, noise=number(noise), means=means)
    return phrase("Balanced: D cannot tell the two ({means})", means=means)

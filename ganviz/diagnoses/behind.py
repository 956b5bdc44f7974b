from __future__ import annotations

from ganviz.config import RunConfig
from ganviz.diagnoses import Sign
from ganviz.diagnoses._players import helps_d
from ganviz.diagnoses._verdicts import verdicts
from ganviz.diagnoses._windows import latest, measured, recent_start, scalars, trained_is_shown
from ganviz.diagnoses._words import number
from ganviz.phrases import phrase
from ganviz.snapshot import Frame

#: The least JSD, in nats, that D ought to see.
LEAST_JSD = 0.3
#: The share of it that D sees at most where it is behind.
SEEN = 0.1
#: By how much D(fake) exceeds D(real), at least, where D is the wrong way round.
WRONG_WAY = 0.02
#: The share of iterations, at least, in which a critic without a scale is.
WRONG_SHARE = 0.9


class Behind(Sign):
    """D cannot tell distributions apart that differ, by means over the recent window. Either D is the wrong way round:
    D(fake) exceeds D(real) by .02 (for a critic without a scale: its mean score of generated points is the higher one
    in 9 iterations of 10). Or the measured JSD is at least .3 and D's own bound at most a tenth of it; this only where
    nothing makes D soft on purpose (a penalty, clipping, spectral normalisation, labels that are flipped or smoothed),
    without instance noise, which the bound is under, with endless data, since a D that knows a few points by heart
    sees little in fresh ones, where G does not play against a later D (unrolling), and where the measured G is the
    trained one.

    More steps of D are the advice where it takes fewer than 5, neither player is frozen, D's learning rate has not
    faded, and data are endless; else the sentence says which of these it is.
    """

    key = "behind"
    label = "D behind"
    precedence = 100
    tone = "warning"

    def look(self, frame: Frame) -> str | None:
        said = verdicts(frame)
        if said is not None and said.fake - said.real >= WRONG_WAY:
            wrong_way = "D is behind: it takes generated points for real ones ({means}). {help}"
            return phrase(wrong_way, means=said.words, help=helps_d(frame))
        if said is None and _wrong_way_round(frame):
            higher = "The critic is behind: it scores generated points higher than data. {help}"
            return phrase(higher, help=helps_d(frame))
        if frame.snapshot.noise > 0 or _is_hindered(frame.snapshot.config) or not trained_is_shown(frame):
            return None
        jsd, bound = measured(frame, "jsd"), measured(frame, "jsd_bound")
        if jsd is None or bound is None or jsd < LEAST_JSD or bound > SEEN * jsd:
            return None
        jsd, bound = latest(frame, "jsd"), latest(frame, "jsd_bound")
        if jsd is None or bound is None:
            return None
        if bound <= 0:
            blind = "D is behind: the JSD is {jsd}, D sees nothing of it. {help}"
            return phrase(blind, jsd=number(jsd), help=helps_d(frame))
        part = "D is behind: the JSD is {jsd}, D sees {seen} of it. {help}"
        return phrase(part, jsd=number(jsd), seen=number(bound), help=helps_d(frame))


def _is_hindered(config: RunConfig) -> bool:
    """D is soft on purpose, cannot know fresh points, or meets a G that looks ahead."""
    soft = config.penalty.key != "none" or config.clip.value is not None or config.discriminator.spectral_norm
    lied_to = config.noise.label.flip > 0 or config.noise.smoothing is not None
    return soft or lied_to or config.target.n_training is not None or config.schedule.unroll > 0


def _wrong_way_round(frame: Frame) -> bool:
    real, fake = (scalars(frame, name, recent_start(frame)) for name in ("mean_d_real", "mean_d_fake"))
    return len(real) == len(fake) > 0 and float((fake > real).mean()) >= WRONG_SHARE

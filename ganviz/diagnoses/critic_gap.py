from __future__ import annotations

import numpy as np

from ganviz.diagnoses import Sign
from ganviz.diagnoses._windows import finite, latest, recent, rows
from ganviz.diagnoses._words import number
from ganviz.phrases import phrase
from ganviz.snapshot import Frame

#: The share of the largest difference up to which the critic hardly tells the two apart.
HARDLY = 0.1
#: The quantile of all differences that stands for the largest.
MOST = 0.98


class CriticGap(Sign):
    """How far apart a critic without a scale keeps the two distributions: E s(x) − E s(y) over the recent window,
    beside the most that it was (its 98 % quantile). Up to a tenth of that it "hardly tells the two". Raw scores have
    no ½.
    """

    key = "critic_gap"
    label = "Critic's difference"
    precedence = 140
    tone = "calm"

    def look(self, frame: Frame) -> str | None:
        loss = frame.snapshot.config.loss
        real, fake = recent(frame, "mean_d_real"), recent(frame, "mean_d_fake")
        if not loss.is_critic or real is None or fake is None:
            return None
        looked_at, gap = rows(frame), real - fake
        of_real, of_fake = (frame.history.values_at(name, looked_at) for name in ("mean_d_real", "mean_d_fake"))
        gaps = finite(of_real - of_fake)
        most = float(np.quantile(gaps, MOST)) if len(gaps) else gap
        w1 = latest(frame, "w1")
        if gap <= HARDLY * most:
            gaps_are = "The critic hardly tells the two: its means differ by {gap}, by {most} before"
        else:
            gaps_are = "The critic's means differ by {gap}, by {most} at most so far"
        what = phrase(gaps_are, gap=number(gap), most=number(most))
        return phrase("{gap}.", gap=what) if w1 is None else phrase("{gap}; W₁ is {w1}.", gap=what, w1=number(w1))

from __future__ import annotations

import numpy as np

from ganviz.diagnoses import Sign
from ganviz.diagnoses._windows import finite, measured, recent, throughout
from ganviz.diagnoses._words import number
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
        of_real, of_fake = (frame.history.scalars[name] for name in ("mean_d_real", "mean_d_fake"))
        rows, gap = throughout(len(of_real)), real - fake
        gaps = finite(of_real[rows] - of_fake[rows])
        most = float(np.quantile(gaps, MOST)) if len(gaps) else gap
        w1 = measured(frame, "w1")
        distance = "" if w1 is None else f"; W₁ is {number(w1)}"
        if gap <= HARDLY * most:
            means = f"its means differ by {number(gap)}, by {number(most)} before"
            return f"The critic hardly tells the two: {means}{distance}."
        return f"The critic's means differ by {number(gap)}, by {number(most)} at most so far{distance}."

from __future__ import annotations

import math
from dataclasses import dataclass

from ganviz.losses import Scores, Worked
from ganviz.losses._elementary import exp, log
from ganviz.losses._fgan import V_IS_S, FGan

#: The smallest density ratio that a score is read as: below −2 it would be negative.
_SMALLEST_RATIO = 1e-6

#: Of the two scores at which the loss is worked.
_SQUARES = math.log(2) ** 2 + math.log(3) ** 2


@dataclass(frozen=True)
class FGanPearson(FGan):
    """D minimises E [v(G(z))²/4 + v(G(z))] − E v(x): Pearson's χ² = ∫ (p − q)²/q, for f(u) = (u − 1)².

    The optimal v is 2(p/q − 1), so D = (2 + v)/(4 + v) is drawn. A score below −2 is no density ratio: it is drawn as
    D = 0, and the paper's loss of G then points the wrong way.
    Nowozin, Cseke and Tomioka 2016, tables 1 and 2.
    """

    key = "fgan_pearson"
    label = "f-GAN, Pearson χ²"
    formula_discriminator = r"\mathbb{E}_{z}\left[\frac{1}{4}v(G(z))^2+v(G(z))\right]-\mathbb{E}_{x}\,v(x)"
    formula_paper = r"-\mathbb{E}_{z}\left[\frac{1}{4}v(G(z))^2+v(G(z))\right]"
    formula_heuristic = r"-\mathbb{E}_{z}\,v(G(z))"
    divergence = "χ²(P‖Q) ≥ −L_D"
    # (log² 2 + log² 3)/8 + (log 2 + log 3)/2 − (0 + log 3)/2; minus the first two, or −(log 2 + log 3)/2; 1/4 + 1/12.
    worked_paper = Worked(_SQUARES / 8 + math.log(2) / 2, -_SQUARES / 8 - math.log(6) / 2, 1 / 3)
    worked_heuristic = Worked(_SQUARES / 8 + math.log(2) / 2, -math.log(6) / 2, 1 / 3)
    line_of_real = "-real.mean()"
    line_of_fake = "(fake.square() / 4 + fake).mean()"
    line_note = V_IS_S
    score_is_log_ratio = False

    def output(self, scores: Scores) -> Scores:
        return scores

    def output_slope(self, scores: Scores) -> Scores:
        return scores * 0 + 1

    def output_curvature(self, scores: Scores) -> Scores:
        return scores * 0

    def conjugate(self, scores: Scores) -> Scores:
        return scores**2 / 4 + scores

    def conjugate_slope(self, scores: Scores) -> Scores:
        return scores / 2 + 1

    def conjugate_curvature(self, scores: Scores) -> Scores:
        return scores * 0 + 0.5

    def log_ratio(self, scores: Scores) -> Scores:
        return log((1 + scores / 2).clip(min=_SMALLEST_RATIO))

    def best_score(self, log_ratio: Scores) -> Scores:
        return 2 * (exp(log_ratio) - 1)

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from ganviz.losses import Scores, Worked
from ganviz.losses._elementary import exp
from ganviz.losses._fgan import V_IS_S, FGan, relative_entropy_measured


@dataclass(frozen=True)
class FGanReverseKl(FGan):
    """D minimises E exp(−v(x)) + E v(G(z)) − 1: KL(Q‖P) = ∫ q log(q/p), for f(u) = −log u.

    Q pays dearly for having mass where P has none, so G rather keeps to some of the modes. D = σ(v) is drawn, since the
    best v is log p/q.
    Nowozin, Cseke and Tomioka 2016, tables 1 and 2.
    """

    key = "fgan_reverse_kl"
    label = "f-GAN, reverse KL"
    formula_discriminator = r"\mathbb{E}_{x}\,e^{-v(x)}+\mathbb{E}_{z}\,v(G(z))-1"
    formula_paper = r"1-\mathbb{E}_{z}\,v(G(z))"
    formula_heuristic = r"\mathbb{E}_{z}\,e^{-v(G(z))}"
    divergence = "KL(Q‖P) ≥ −L_D"
    # (1 + 1/3)/2 + (log 2 + log 3)/2 − 1; 1 − (log 2 + log 3)/2, or (1/2 + 1/3)/2; ¼ log ½ + ¾ log 3/2.
    worked_paper = Worked(math.log(6) / 2 - 1 / 3, 1 - math.log(6) / 2, 3 / 4 * math.log(3) - math.log(2))
    worked_heuristic = Worked(math.log(6) / 2 - 1 / 3, 5 / 12, 3 / 4 * math.log(3) - math.log(2))
    line_of_real = "torch.exp(-real).mean()"
    line_of_fake = "(fake - 1).mean()"
    line_note = V_IS_S

    def output(self, scores: Scores) -> Scores:
        return -exp(-scores)

    def output_slope(self, scores: Scores) -> Scores:
        return exp(-scores)

    def output_curvature(self, scores: Scores) -> Scores:
        return -exp(-scores)

    def conjugate(self, scores: Scores) -> Scores:
        return scores - 1

    def conjugate_slope(self, scores: Scores) -> Scores:
        return scores * 0 + 1

    def conjugate_curvature(self, scores: Scores) -> Scores:
        return scores * 0

    def divergence_measured(self, readings: Mapping[str, float | None]) -> float | None:
        return relative_entropy_measured(readings, "kl_reverse")

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from ganviz.losses import Scores, Worked
from ganviz.losses._elementary import exp
from ganviz.losses._fgan import V_IS_S, FGan, relative_entropy_measured


@dataclass(frozen=True)
class FGanKl(FGan):
    """D minimises E exp(v(G(z)) − 1) − E v(x): KL(P‖Q) = ∫ p log(p/q), for f(u) = u log u.

    Q pays dearly for having no mass where P has some, so G rather covers too much. D = σ(v − 1) is drawn, since the
    best v is 1 + log p/q.
    Nowozin, Cseke and Tomioka 2016, tables 1 and 2.
    """

    key = "fgan_kl"
    label = "f-GAN, KL"
    formula_discriminator = r"\mathbb{E}_{z}\,e^{v(G(z))-1}-\mathbb{E}_{x}\,v(x)"
    formula_paper = r"-\mathbb{E}_{z}\,e^{v(G(z))-1}"
    formula_heuristic = r"-\mathbb{E}_{z}\,v(G(z))"
    divergence = "KL(P‖Q) ≥ −L_D"
    # (2 + 3)/(2e) − (0 + log 3)/2; the paper's −(2 + 3)/(2e), or −(log 2 + log 3)/2; ½ log 2 + ½ log 2/3.
    worked_paper = Worked(5 / (2 * math.e) - math.log(3) / 2, -5 / (2 * math.e), math.log(4 / 3) / 2)
    worked_heuristic = Worked(5 / (2 * math.e) - math.log(3) / 2, -math.log(6) / 2, math.log(4 / 3) / 2)
    line_of_real = "-real.mean()"
    line_of_fake = "torch.exp(fake - 1).mean()"
    line_note = V_IS_S

    def output(self, scores: Scores) -> Scores:
        return scores

    def output_slope(self, scores: Scores) -> Scores:
        return scores * 0 + 1

    def output_curvature(self, scores: Scores) -> Scores:
        return scores * 0

    def conjugate(self, scores: Scores) -> Scores:
        return exp(scores - 1)

    def conjugate_slope(self, scores: Scores) -> Scores:
        return exp(scores - 1)

    def conjugate_curvature(self, scores: Scores) -> Scores:
        return exp(scores - 1)

    def log_ratio(self, scores: Scores) -> Scores:
        return scores - 1

    def best_score(self, log_ratio: Scores) -> Scores:
        return log_ratio + 1

    def divergence_measured(self, readings: Mapping[str, float | None]) -> float | None:
        return relative_entropy_measured(readings, "kl")

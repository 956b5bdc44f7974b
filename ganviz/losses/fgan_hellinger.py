from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from ganviz.losses import Scores, Worked
from ganviz.losses._elementary import exp
from ganviz.losses._fgan import V_IS_S, FGan


@dataclass(frozen=True)
class FGanHellinger(FGan):
    """D minimises E exp(−v(x)) + E exp(v(G(z))) − 2: squared Hellinger ∫ (√p − √q)², for f(u) = (√u − 1)².

    Both distributions count alike and the distance is at most 2, but D pays exponentially for either kind of mistake. D
    = σ(2v) is drawn, since the optimal v is ½ log p/q. Nowozin, Cseke and Tomioka 2016, tables 1 and 2.
    """

    key = "fgan_hellinger"
    label = "f-GAN, squared Hellinger"
    formula_discriminator = r"\mathbb{E}_{x}\,e^{-v(x)}+\mathbb{E}_{z}\,e^{v(G(z))}-2"
    formula_paper = r"1-\mathbb{E}_{z}\,e^{v(G(z))}"
    formula_heuristic = r"\mathbb{E}_{z}\,e^{-v(G(z))}-1"
    divergence = "squared Hellinger distance ≥ −L_D"
    # (1 + 1/3)/2 − 1 + (2 + 3)/2 − 1; 1 − (2 + 3)/2, or (1/2 + 1/3)/2 − 1; 2 − 2(√1/8 + √3/8).
    worked_paper = Worked(7 / 6, -3 / 2, 2 - (1 + math.sqrt(3)) / math.sqrt(2))
    worked_heuristic = Worked(7 / 6, -7 / 12, 2 - (1 + math.sqrt(3)) / math.sqrt(2))
    line_of_real = "(torch.exp(-real) - 1).mean()"
    line_of_fake = "(torch.exp(fake) - 1).mean()"
    line_note = V_IS_S

    def output(self, scores: Scores) -> Scores:
        return 1 - exp(-scores)

    def output_slope(self, scores: Scores) -> Scores:
        return exp(-scores)

    def output_curvature(self, scores: Scores) -> Scores:
        return -exp(-scores)

    def conjugate(self, scores: Scores) -> Scores:
        return exp(scores) - 1

    def conjugate_slope(self, scores: Scores) -> Scores:
        return exp(scores)

    def conjugate_curvature(self, scores: Scores) -> Scores:
        return exp(scores)

    def log_ratio(self, scores: Scores) -> Scores:
        return 2 * scores

    def best_score(self, log_ratio: Scores) -> Scores:
        return log_ratio / 2

    def divergence_measured(self, readings: Mapping[str, float | None]) -> float | None:
        return readings.get("hellinger2_seen")

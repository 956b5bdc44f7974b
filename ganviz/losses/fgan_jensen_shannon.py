from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from ganviz.losses import LOG_D, Scores, Worked
from ganviz.losses._elementary import sigmoid, softplus
from ganviz.losses._fgan import FGan


@dataclass(frozen=True)
class FGanJensenShannon(FGan):
    """D minimises −E log 2D(x) − E log 2(1 − D(G(z))): twice the JSD, for f(u) = u log u − (u + 1) log((1 + u)/2).

    The original game but for a constant, so that D's least loss is the divergence itself: the paper's loss of G is the
    saturating one, the heuristic the non-saturating one. D = σ(v).
    Nowozin, Cseke and Tomioka 2016, tables 1 and 2.
    """

    key = "fgan_jensen_shannon"
    label = "f-GAN, Jensen–Shannon"
    formula_discriminator = r"-\mathbb{E}_{x}\log(2D(x))-\mathbb{E}_{z}\log(2-2D(G(z)))"
    formula_paper = r"\mathbb{E}_{z}\log(2-2D(G(z)))"
    formula_heuristic = r"-\mathbb{E}_{z}\log(2D(G(z)))"
    divergence = "2 JSD ≥ −L_D"
    # The original game's less 2 log 2, plus log 2 or less log 2; ½ log 4/3 + ½ log 4/5 + ¼ log 2/3 + ¾ log 6/5.
    worked_paper = Worked(math.log(2) / 2, -math.log(3) / 2, math.log(16 / 15) / 2 + math.log(144 / 125) / 4)
    worked_heuristic = Worked(math.log(2) / 2, -math.log(2) / 2, math.log(16 / 15) / 2 + math.log(144 / 125) / 4)
    line_of_real = "-F.logsigmoid(real).mean() - math.log(2)"
    line_of_fake = "-F.logsigmoid(-fake).mean() - math.log(2)"
    line_note = LOG_D

    def output(self, scores: Scores) -> Scores:
        return math.log(2) - softplus(-scores)

    def output_slope(self, scores: Scores) -> Scores:
        return sigmoid(-scores)

    def output_curvature(self, scores: Scores) -> Scores:
        return -sigmoid(scores) * sigmoid(-scores)

    def conjugate(self, scores: Scores) -> Scores:
        return softplus(scores) - math.log(2)

    def conjugate_slope(self, scores: Scores) -> Scores:
        return sigmoid(scores)

    def conjugate_curvature(self, scores: Scores) -> Scores:
        return sigmoid(scores) * sigmoid(-scores)

    def divergence_measured(self, readings: Mapping[str, float | None]) -> float | None:
        jsd = readings.get("jsd_seen")
        return None if jsd is None else 2 * jsd

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from ganviz.losses import Lines, Scores, Worked
from ganviz.losses._critic import RaisesScores
from ganviz.losses._elementary import relu, step
from ganviz.losses._margin import MarginLoss


@dataclass(frozen=True)
class Hinge(MarginLoss, RaisesScores):
    """D minimises E max(0, 1 − f(x)) + E max(0, 1 + f(G(z))), G minimises −E f(G(z)).

    D learns only from points that it does not yet place beyond the margin, like a support vector machine: at its
    optimum it says no more than which density is larger, sign(p − q), and its loss tells the total variation. Lim and
    Ye 2017, "Geometric GAN"; Miyato et al. 2018, equations 16 and 17.
    """

    key = "hinge"
    label = "hinge"
    formula_discriminator = r"\mathbb{E}_{x}\max(0,1-f(x))+\mathbb{E}_{z}\max(0,1+f(G(z)))"
    formula_generator = r"-\mathbb{E}_{z}\,f(G(z))"
    divergence = "total variation ≥ 1 − L_D/2"
    # (1 + 0)/2, since log 3 > 1, + (1 + log 2 + 1 + log 3)/2; −(log 2 + log 3)/2; (¼ + ¼)/2.
    worked = Worked(3 / 2 + math.log(6) / 2, -math.log(6) / 2, 1 / 4)
    lines = Lines("-fake.mean()", "F.relu(1 - real).mean()", "F.relu(1 + fake).mean()")
    is_probability = False
    score_is_log_ratio = False

    def price(self, wrong: Scores) -> Scores:
        return relu(1 + wrong)

    def price_slope(self, wrong: Scores) -> Scores:
        return step(1 + wrong)

    def price_curvature(self, wrong: Scores) -> Scores:
        return wrong * 0

    def optimal(self, p: Scores, q: Scores) -> Scores:
        return step(p - q) - step(q - p)

    def divergence_estimate(self, discriminator_loss: Scores) -> Scores:
        return 1 - discriminator_loss / 2

    def divergence_measured(self, readings: Mapping[str, float | None]) -> float | None:
        return readings.get("tv_seen")

    def log_ratio(self, scores: Scores) -> None:
        return None

    def score_scale(self) -> tuple[float, float]:
        return 0.0, 1.0

"""D's side of the original game, which several losses of G share."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from ganviz.losses import Scores
from ganviz.losses._elementary import sigmoid, softplus
from ganviz.losses._margin import MarginLoss


@dataclass(frozen=True)
class Game(MarginLoss):
    """D minimises −E log D(x) − E log(1 − D(G(z))): Goodfellow et al. 2014, equation 1."""

    formula_discriminator = r"-\mathbb{E}_{x}\log D(x)-\mathbb{E}_{z}\log(1-D(G(z)))"
    divergence = "JSD ≥ log 2 − L_D/2"

    line_of_real: ClassVar[str] = "-F.logsigmoid(real).mean()"
    line_of_fake: ClassVar[str] = "-F.logsigmoid(-fake).mean()"

    #: −(log 1/2 + log 3/4)/2 − (log 1/3 + log 1/4)/2.
    worked_discriminator: ClassVar[float] = math.log(8 / 3) / 2 + math.log(12) / 2
    #: The even mixture has 3/8 and 5/8: [½ log 4/3 + ½ log 4/5 + ¼ log 2/3 + ¾ log 6/5]/2.
    worked_divergence: ClassVar[float] = math.log(16 / 15) / 4 + math.log(144 / 125) / 8

    def price(self, wrong: Scores) -> Scores:
        return softplus(wrong)

    def price_slope(self, wrong: Scores) -> Scores:
        return sigmoid(wrong)

    def price_curvature(self, wrong: Scores) -> Scores:
        return sigmoid(wrong) * sigmoid(-wrong)

    def optimal(self, p: Scores, q: Scores) -> Scores:
        return p / (p + q)

    def divergence_estimate(self, discriminator_loss: Scores) -> Scores:
        return math.log(2) - discriminator_loss / 2

    def divergence_measured(self, readings: Mapping[str, float | None]) -> float | None:
        return readings.get("jsd_seen")

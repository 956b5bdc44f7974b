"""D's side of the original game, which several losses of G share."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from ganviz.losses import Loss, Scores
from ganviz.losses._elementary import sigmoid, softplus


@dataclass(frozen=True)
class Game(Loss):
    """D minimises −E log D(x) − E log(1 − D(G(z))): Goodfellow et al. 2014, equation 1."""

    formula_discriminator = r"-\mathbb{E}_{x}\log D(x)-\mathbb{E}_{z}\log(1-D(G(z)))"
    divergence = "JSD ≥ log 2 − L_D/2"

    def discriminator_value(self, real_scores: Scores, fake_scores: Scores) -> Scores:
        return softplus(-real_scores).mean(-1) + softplus(fake_scores).mean(-1)

    def discriminator_slopes(self, real_scores: Scores, fake_scores: Scores) -> tuple[Scores, Scores]:
        n = real_scores.shape[-1]
        return sigmoid(-real_scores) / -n, sigmoid(fake_scores) / n

    def discriminator_slope_changes(
        self, real_scores: Scores, fake_scores: Scores, real_changes: Scores, fake_changes: Scores
    ) -> tuple[Scores, Scores]:
        n = real_scores.shape[-1]
        return (
            sigmoid(real_scores) * sigmoid(-real_scores) * real_changes / n,
            sigmoid(fake_scores) * sigmoid(-fake_scores) * fake_changes / n,
        )

    def optimal(self, p: Scores, q: Scores) -> Scores:
        return p / (p + q)

    def divergence_estimate(self, discriminator_loss: Scores) -> Scores:
        return math.log(2) - discriminator_loss / 2

    def divergence_measured(self, readings: Mapping[str, float | None]) -> float | None:
        return readings.get("jsd_seen")

from __future__ import annotations

import math
from dataclasses import dataclass

from ganviz.losses import LOG_D, Lines, Scores, Worked
from ganviz.losses._elementary import sigmoid, softplus
from ganviz.losses._game import Game


@dataclass(frozen=True)
class NonSaturating(Game):
    """D as in the minimax game; G minimises −E log D(G(z)).

    The slope in the score is −(1 − D): G learns most where D is sure that it is wrong. What everyone trains with.
    Goodfellow et al. 2014, section 3.
    """

    key = "non_saturating"
    label = "non-saturating"
    formula_generator = r"-\mathbb{E}_{z}\log D(G(z))"
    # −(log 2/3 + log 3/4)/2.
    worked = Worked(Game.worked_discriminator, math.log(2) / 2, Game.worked_divergence)
    lines = Lines("-F.logsigmoid(fake).mean()", Game.line_of_real, Game.line_of_fake, note=LOG_D)

    def generator_value(self, real_scores: Scores | None, fake_scores: Scores) -> Scores:
        return softplus(-fake_scores).mean(-1)

    def generator_slopes(self, real_scores: Scores | None, fake_scores: Scores) -> Scores:
        return sigmoid(-fake_scores) / -fake_scores.shape[-1]

    def generator_slope_changes(self, real_scores: Scores | None, fake_scores: Scores, fake_changes: Scores) -> Scores:
        return self.price_curvature(fake_scores) * fake_changes / fake_scores.shape[-1]

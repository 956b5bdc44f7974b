from __future__ import annotations

from dataclasses import dataclass

from ganviz.losses import Loss, Scores
from ganviz.losses._elementary import sigmoid, softplus


@dataclass(frozen=True)
class Minimax(Loss):
    """min over G, max over D of E log D(x) + E log(1 − D(G(z))).

    The original game: G minimises log(1 − D), whose slope in the score is −D, so G learns least where it is worst.
    Goodfellow et al. 2014, equation 1.
    """

    key = "minimax"
    label = "minimax (original, saturating)"
    formula_discriminator = r"-\mathbb{E}_{x}\log D(x)-\mathbb{E}_{z}\log(1-D(G(z)))"
    formula_generator = r"\mathbb{E}_{z}\log(1-D(G(z)))"

    def discriminator_value(self, real_scores: Scores, fake_scores: Scores) -> Scores:
        return softplus(-real_scores).mean(-1) + softplus(fake_scores).mean(-1)

    def discriminator_slopes(self, real_scores: Scores, fake_scores: Scores) -> tuple[Scores, Scores]:
        n = real_scores.shape[-1]
        return sigmoid(-real_scores) / -n, sigmoid(fake_scores) / n

    def generator_value(self, real_scores: Scores | None, fake_scores: Scores) -> Scores:
        return -softplus(fake_scores).mean(-1)

    def generator_slopes(self, real_scores: Scores | None, fake_scores: Scores) -> Scores:
        return sigmoid(fake_scores) / -fake_scores.shape[-1]

    def optimal(self, p: Scores, q: Scores) -> Scores:
        return p / (p + q)

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ganviz.losses import Lines, Loss, Scores, Worked
from ganviz.losses._elementary import highest, joined, lowest, sigmoid, softplus, where
from ganviz.losses._flipped_pairs import best_scores

#: The search for the neutral score ends where D is this near ½ on average, or after so many steps: enough halvings to
#: bring a spread of 10⁴ down to rounding.
_NEAR_ENOUGH, _MOST_STEPS = 1e-6, 40


@dataclass(frozen=True)
class RelativisticPairing(Loss):
    """D minimises −E log σ(s(x) − s(G(z))), G minimises −E log σ(s(G(z)) − s(x)).

    D only says which of two points is the more real, so G cannot win by hiding in one place from which D then has to
    drive it away: no real point is left without a partner to beat. The scores are known up to a constant: at D's
    optimum s = log p/q + c. Flipped labels exchange the two of a pair, after which pairs are no longer independent
    draws; D's optimum then follows from p (E σ(s − s(y)) − 1 + ε) + q (E σ(s − s(x)) − ε) = 0 at every point. With R1
    and R2 what R3GAN is trained with. Jolicoeur-Martineau 2019; Huang et al. 2024 ("The GAN is dead; long live the
    GAN!"), equation 2.
    """

    key = "relativistic_pairing"
    label = "relativistic pairing"
    formula_discriminator = r"-\mathbb{E}_{x,z}\log\sigma(s(x)-s(G(z)))"
    formula_generator = r"-\mathbb{E}_{x,z}\log\sigma(s(G(z))-s(x))"
    divergence = "JSD(P⊗Q, Q⊗P) ≥ log 2 − L_D"
    # The pairs differ by −log 2 and 0: (log(1 + 2) + log 2)/2, and (log(1 + ½) + log 2)/2. Of two different places one
    # order of the pair has 3/8 and 1/8, the other 1/8 and 3/8; equal places tell nothing: 3/8 log 3/2 + 1/8 log 1/2.
    worked = Worked(math.log(6) / 2, math.log(3) / 2, 3 / 8 * math.log(3) - math.log(2) / 2)
    lines = Lines("-F.logsigmoid(fake - real).mean()", of_pairs="-F.logsigmoid(real - fake).mean()")
    offset_is_free = True
    generator_uses_real = True
    has_labels = False

    def discriminator_value(self, real_scores: Scores, fake_scores: Scores) -> Scores:
        return softplus(fake_scores - real_scores).mean(-1)

    def discriminator_slopes(self, real_scores: Scores, fake_scores: Scores) -> tuple[Scores, Scores]:
        slopes = sigmoid(fake_scores - real_scores) / real_scores.shape[-1]
        return -slopes, slopes

    def discriminator_slope_changes(
        self, real_scores: Scores, fake_scores: Scores, real_changes: Scores, fake_changes: Scores
    ) -> tuple[Scores, Scores]:
        ahead = real_scores - fake_scores
        curvature = sigmoid(ahead) * sigmoid(-ahead) / real_scores.shape[-1]
        changes = curvature * (fake_changes - real_changes)
        return -changes, changes

    def generator_value(self, real_scores: Scores, fake_scores: Scores) -> Scores:
        return softplus(real_scores - fake_scores).mean(-1)

    def generator_slopes(self, real_scores: Scores, fake_scores: Scores) -> Scores:
        return sigmoid(real_scores - fake_scores) / -fake_scores.shape[-1]

    def generator_slope_changes(self, real_scores: Scores, fake_scores: Scores, fake_changes: Scores) -> Scores:
        ahead = real_scores - fake_scores
        return sigmoid(ahead) * sigmoid(-ahead) * fake_changes / fake_scores.shape[-1]

    def optimal(self, p: Scores, q: Scores) -> Scores:
        return p / (p + q)

    def optimal_labelled(self, p: Scores, q: Scores, flipped: float, smoothing: float | None) -> Scores:
        if not flipped:
            return self.optimal(p, q)
        scores = best_scores(p, q, flipped)
        return sigmoid(scores - _middle(scores, p / p.sum() + q / q.sum()))

    def divergence_estimate(self, discriminator_loss: Scores) -> Scores:
        return math.log(2) - discriminator_loss

    def neutral_score(self, real_scores: Scores, fake_scores: Scores) -> Scores:
        """The c at which σ(s − c) is ½ on average over both distributions, as p/(p + q) is; not finite where a score is
        not.

        Newton's steps, for each row its own; where one would leave the interval that holds c, that is halved instead.
        """
        scores = joined(real_scores, fake_scores)
        low, high = lowest(scores), highest(scores)
        with np.errstate(all="ignore"):
            neutral = scores.mean(-1)[..., None]
            for _ in range(_MOST_STEPS):
                d = sigmoid(scores - neutral)
                excess = d.mean(-1)[..., None] - 0.5
                searching = abs(excess) > _NEAR_ENOUGH
                if not searching.any():
                    break
                low, high = where(excess > 0, neutral, low), where(excess > 0, high, neutral)
                newton = neutral + excess / (d * (1 - d)).mean(-1)[..., None]
                better = where((low < newton) & (newton < high), newton, low / 2 + high / 2)
                neutral = where(searching, better, neutral)
        return neutral


def _middle(scores: np.ndarray, mass: np.ndarray) -> float:
    """The neutral score of places with these scores and masses of both distributions together."""
    scores, share = scores[mass > 0], mass[mass > 0] / mass.sum()
    low, high = float(scores.min()), float(scores.max())
    for _ in range(_MOST_STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if share @ sigmoid(scores - middle) > 0.5 else (low, middle)
    return (low + high) / 2

"""The objectives, one per file: functions of scores and nothing else.

The formulas are written once, for numpy arrays and torch tensors alike. ``s(x)`` is D's raw score of a real point,
``s(y)`` that of a generated one, ``D = σ(s)``, ``p`` and ``q`` the densities of the two distributions.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple

from ganviz.losses._elementary import sigmoid
from ganviz.registry import Entry

#: A numpy array or a torch tensor.
Scores = Any

#: Raw scores of two real and of two generated points, at which losses are easily worked by hand. At s = 0, log 2, log 3
#: the D of the original game is 1/2, 2/3, 3/4: log D and log(1 − D) are logarithms of small fractions, and eˢ is 1, 2,
#: 3.
WORKED_REAL, WORKED_FAKE = (0.0, math.log(3)), (math.log(2), math.log(3))

#: The masses of P and of Q on two places, on which divergences are easily worked by hand.
WORKED_P, WORKED_Q = (1 / 2, 1 / 2), (1 / 4, 3 / 4)


class Worked(NamedTuple):
    """A loss worked by hand, on paper and not by its own code, to which its tests hold it.

    Attributes:
        discriminator, generator: D's and G's loss at ``WORKED_REAL`` and ``WORKED_FAKE``.
        divergence: what ``Loss.divergence`` names, between ``WORKED_P`` and ``WORKED_Q``; None where it depends on more
            than the masses.
    """

    discriminator: float
    generator: float
    divergence: float | None


class Lines(NamedTuple):
    """A loss in plain PyTorch, as a student reads it in an exported script.

    Expressions of raw scores, the tensors ``real`` and ``fake``, with ``torch``, ``F`` (torch.nn.functional) and
    ``math`` at hand; each is the mean over the batch.

    Attributes:
        of_real, of_fake: what D pays for real and for generated points; its loss is their sum.
        of_pairs: D's loss where scores are taken in pairs, in place of those two.
        generator: G's loss; of ``fake``, and of ``real`` too where it pairs them.
        note: why the lines say what the formula says; a sentence, or nothing.
    """

    generator: str
    of_real: str = ""
    of_fake: str = ""
    of_pairs: str = ""
    note: str = ""


#: Of the losses that are written with log D.
LOG_D = "Since D = σ(s), log D is logsigmoid(s) and log(1 − D) is logsigmoid(−s)."


def labelled(p: Scores, q: Scores, flipped: float, smoothing: float | None) -> tuple[Scores, Scores]:
    """Returns the densities of the points with the label real and with the label generated.

    Args:
        p, q: densities of the real and of the generated points.
        flipped: the share of real points, and of generated ones, whose label is the wrong one.
        smoothing: what is labelled real counts so much as real and the rest of 1 as generated; None for 1.
    """
    alpha = 1.0 if smoothing is None else smoothing
    p, q = (1 - flipped) * p + flipped * q, (1 - flipped) * q + flipped * p
    return alpha * p, q + (1 - alpha) * p


@dataclass(frozen=True)
class Loss(Entry):
    """What both players minimise, its slopes in the scores, and what D would be at its optimum.

    Scores have the shape ``(…, batch)``; a value is the mean over the batch, ``(…)``; a slope is the derivative of that
    mean in each score, so the 1/batch is in it. Value and slope are apart because an iteration needs only the slope.

    Attributes:
        is_probability: D is drawn as the probability that a point is real, r̂/(1 + r̂) with ``log_ratio``; otherwise
            its raw score is drawn.
        score_is_log_ratio: at the optimum ``log_ratio`` estimates log(p/q) everywhere, so that D gives a lower bound
            on the JSD.
        offset_is_free: the scores are known up to a constant only; ``neutral_score`` finds it.
        generator_uses_real: G's loss pairs generated scores with real ones and depends on the differences alone.
        has_labels: L_D is a sum over real and over generated points, so that a label can be smoothed.
        has_one_price: L_D is E ψ(−s(x)) + E ψ(s(y)), one price for real and for generated points, and ``price_slope``
            its slope: both kinds can be asked for at once.
    """

    is_probability: ClassVar[bool] = True
    score_is_log_ratio: ClassVar[bool] = True
    offset_is_free: ClassVar[bool] = False
    generator_uses_real: ClassVar[bool] = False
    has_labels: ClassVar[bool] = True
    has_one_price: ClassVar[bool] = False

    @property
    def worked(self) -> Worked | None:
        """The loss worked by hand, under the settings that it has; None where that was not done."""
        return None

    @property
    def formula_discriminator(self) -> str:
        """LaTeX of D's loss, for the window."""
        raise NotImplementedError

    @property
    def formula_generator(self) -> str:
        """LaTeX of G's loss, for the window."""
        raise NotImplementedError

    @property
    def divergence(self) -> str:
        """What D's loss says of the two distributions, in one line of plain text, such as "JSD ≥ log 2 − L_D/2"."""
        raise NotImplementedError

    @property
    def lines(self) -> Lines:
        """The loss in plain PyTorch, for the script that students take home."""
        raise NotImplementedError

    def discriminator_value(self, real_scores: Scores, fake_scores: Scores) -> Scores:
        """D's loss, ``(…)``."""
        raise NotImplementedError

    def discriminator_slopes(self, real_scores: Scores, fake_scores: Scores) -> tuple[Scores, Scores]:
        """The derivatives of D's loss in the real and in the generated scores, ``(…, batch)`` each."""
        raise NotImplementedError

    def discriminator_slope_changes(
        self, real_scores: Scores, fake_scores: Scores, real_changes: Scores, fake_changes: Scores
    ) -> tuple[Scores, Scores]:
        """How ``discriminator_slopes`` change, ``(…, batch)`` each, as the scores change at these rates.

        The Hessian of D's loss in the scores times (real_changes, fake_changes); unrolling needs it.
        """
        raise NotImplementedError

    def price_slope(self, wrong: Scores) -> Scores:
        """ψ′, of how far scores lie on the wrong side; where the loss ``has_one_price``, before the mean is taken."""
        raise NotImplementedError

    def generator_value(self, real_scores: Scores | None, fake_scores: Scores) -> Scores:
        """G's loss, ``(…)``; ``real_scores`` is None unless ``generator_uses_real``."""
        raise NotImplementedError

    def generator_slopes(self, real_scores: Scores | None, fake_scores: Scores) -> Scores:
        """The derivative of G's loss in the generated scores, ``(…, batch)``."""
        raise NotImplementedError

    def generator_slope_changes(self, real_scores: Scores | None, fake_scores: Scores, fake_changes: Scores) -> Scores:
        """How ``generator_slopes`` change, ``(…, batch)``, as the generated scores change at these rates.

        Consensus optimisation needs it.
        """
        raise NotImplementedError

    def optimal(self, p: Scores, q: Scores) -> Scores | None:
        """The optimal D (a probability) or critic score where the densities are ``p`` and ``q``.

        None where it is no function of the two densities at one point (Wasserstein).
        """
        raise NotImplementedError

    def optimal_labelled(self, p: Scores, q: Scores, flipped: float, smoothing: float | None) -> Scores | None:
        """The optimal D or critic score as ``optimal`` gives it, where labels are flipped and smoothed: ``labelled``.

        Where the loss takes scores in pairs (no ``has_labels``) and labels are flipped, it depends on all of both
        distributions: p and q are then ``(n,)`` masses of the places in which they are, up to a factor each.
        """
        return self.optimal(*labelled(p, q, flipped, smoothing))

    def best_score(self, log_ratio: Scores) -> Scores | None:
        """D's best raw score where log p/q is this; None where ``optimal`` is."""
        if self.is_probability:
            return log_ratio
        return self.optimal(sigmoid(log_ratio), sigmoid(-log_ratio))

    def divergence_estimate(self, discriminator_loss: Scores) -> Scores:
        """What ``divergence`` reads at this value of D's loss: a straight line."""
        raise NotImplementedError

    def divergence_measured(self, readings: Mapping[str, float | None]) -> float | None:
        """The same divergence as the metrics read it, through D's noise; None where none of them does."""
        return None

    def log_ratio(self, scores: Scores) -> Scores | None:
        """log r̂ = log p̂/q̂ as the scores tell it; None where they tell no density ratio."""
        return scores

    def neutral_score(self, real_scores: Scores, fake_scores: Scores) -> Scores:
        """The constant in the scores, ``(…, 1)``, to be taken off before ``log_ratio``; 0 unless it is free."""
        return 0.0

    def score_scale(self) -> tuple[float, float] | None:
        """Where D is drawn as a raw score: the score that cannot tell, and how far from it full certainty lies.

        None where the score has no fixed scale.
        """
        return None

    def undecided(self, real_scores: Scores, fake_scores: Scores) -> float:
        """What D says, as it is drawn, of a point that it cannot tell; of a critic midway between its two means."""
        if self.is_probability:
            return 0.5
        scale = self.score_scale()
        return float(real_scores.mean() + fake_scores.mean()) / 2 if scale is None else scale[0]

    @property
    def is_critic(self) -> bool:
        """Its score has no scale of its own: it is no probability and aims at no fixed numbers."""
        return not self.is_probability and self.score_scale() is None

    def judged(self, scores: Scores, neutral: Scores = 0.0) -> Scores:
        """D as it is drawn: the probability of being real, or the raw score."""
        if not self.is_probability:
            return scores
        return sigmoid(self.log_ratio(scores - neutral))

"""The objectives, one per file: functions of scores and nothing else.

The formulas are written once, for numpy arrays and torch tensors alike. ``s(x)`` is D's raw score of a real point,
``s(y)`` that of a generated one, ``D = σ(s)``, ``p`` and ``q`` the densities of the two laws.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from ganviz.registry import Entry

#: A numpy array or a torch tensor.
Scores = Any


@dataclass(frozen=True)
class Loss(Entry):
    """What both players minimise, its slopes in the scores, and what D would be at its best.

    Scores have the shape ``(…, batch)``; a value is the mean over the batch, ``(…)``; a slope is the derivative of that
    mean in each score, so the 1/batch is in it. Value and slope are apart because an iteration needs only the slope.

    Attributes:
        formula_discriminator, formula_generator: LaTeX of the two losses, for the window.
        is_probability: σ(s) is the probability that a point is real; otherwise s is a critic's score.
        score_is_log_ratio: at the optimum s estimates log(p/q), so that D gives a lower bound on the JSD.
        generator_uses_real: G's loss pairs generated scores with real ones.
    """

    formula_discriminator: ClassVar[str]
    formula_generator: ClassVar[str]
    is_probability: ClassVar[bool] = True
    score_is_log_ratio: ClassVar[bool] = True
    generator_uses_real: ClassVar[bool] = False

    def discriminator_value(self, real_scores: Scores, fake_scores: Scores) -> Scores:
        """D's loss, ``(…)``."""
        raise NotImplementedError

    def discriminator_slopes(self, real_scores: Scores, fake_scores: Scores) -> tuple[Scores, Scores]:
        """The derivatives of D's loss in the real and in the generated scores, ``(…, batch)`` each."""
        raise NotImplementedError

    def generator_value(self, real_scores: Scores | None, fake_scores: Scores) -> Scores:
        """G's loss, ``(…)``; ``real_scores`` is None unless ``generator_uses_real``."""
        raise NotImplementedError

    def generator_slopes(self, real_scores: Scores | None, fake_scores: Scores) -> Scores:
        """The derivative of G's loss in the generated scores, ``(…, batch)``."""
        raise NotImplementedError

    def optimal(self, p: Scores, q: Scores) -> Scores | None:
        """The best D (a probability) or critic score where the densities are ``p`` and ``q``.

        None where it is no function of the two densities at one point (Wasserstein).
        """
        raise NotImplementedError

"""The objectives, one per file: functions of scores and nothing else.

The formulas are written once, for numpy arrays and torch tensors alike. ``s(x)`` is D's raw score of a real point,
``s(y)`` that of a generated one, ``D = σ(s)``, ``p`` and ``q`` the densities of the two laws.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple

from ganviz.registry import Entry

#: A numpy array or a torch tensor.
Scores = Any


class Slopes(NamedTuple):
    """A loss and its derivatives in the scores.

    Attributes:
        value: ``(member,)``.
        real: dL/ds(x), ``(member, batch)``, the mean's 1/batch included; None where the loss does not use real scores.
        fake: dL/ds(y), the same.
    """

    value: Scores
    real: Scores | None
    fake: Scores


@dataclass(frozen=True)
class Loss(Entry):
    """Value and slopes of both players, and what D would be at its best.

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

    def discriminator(self, real_scores: Scores, fake_scores: Scores) -> Slopes:
        """D's loss for scores of shape ``(member, batch)``."""
        raise NotImplementedError

    def generator(self, real_scores: Scores | None, fake_scores: Scores) -> Slopes:
        """G's loss for scores of shape ``(member, batch)``."""
        raise NotImplementedError

    def optimal(self, p: Scores, q: Scores) -> Scores | None:
        """The best D (a probability) or critic score where the densities are ``p`` and ``q``.

        None where it is no function of the two densities at one point (Wasserstein).
        """
        raise NotImplementedError

"""D's side of the losses that ask one price for a wrong score, of real and of generated points alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ganviz.losses import Loss, Scores


@dataclass(frozen=True)
class MarginLoss(Loss):
    """D minimises E ψ(−s(x)) + E ψ(s(y)): a point costs the more the farther its score lies on the wrong side."""

    has_one_price: ClassVar[bool] = True

    def price(self, wrong: Scores) -> Scores:
        """ψ, of how far scores lie on the wrong side."""
        raise NotImplementedError

    def price_curvature(self, wrong: Scores) -> Scores:
        """ψ″."""
        raise NotImplementedError

    def discriminator_value(self, real_scores: Scores, fake_scores: Scores) -> Scores:
        return self.price(-real_scores).mean(-1) + self.price(fake_scores).mean(-1)

    def discriminator_slopes(self, real_scores: Scores, fake_scores: Scores) -> tuple[Scores, Scores]:
        n = real_scores.shape[-1]
        return self.price_slope(-real_scores) / -n, self.price_slope(fake_scores) / n

    def discriminator_slope_changes(
        self, real_scores: Scores, fake_scores: Scores, real_changes: Scores, fake_changes: Scores
    ) -> tuple[Scores, Scores]:
        n = real_scores.shape[-1]
        return (
            self.price_curvature(-real_scores) * real_changes / n,
            self.price_curvature(fake_scores) * fake_changes / n,
        )

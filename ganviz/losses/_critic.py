"""G's side of the losses in which it simply wants high scores, which several losses of D share."""

from __future__ import annotations

from dataclasses import dataclass

from ganviz.losses import Loss, Scores


@dataclass(frozen=True)
class RaisesScores(Loss):
    """G minimises −E s(y): the same push on every point, however D judges it."""

    def generator_value(self, real_scores: Scores | None, fake_scores: Scores) -> Scores:
        return -fake_scores.mean(-1)

    def generator_slopes(self, real_scores: Scores | None, fake_scores: Scores) -> Scores:
        return fake_scores * 0 - 1 / fake_scores.shape[-1]

    def generator_slope_changes(self, real_scores: Scores | None, fake_scores: Scores, fake_changes: Scores) -> Scores:
        return fake_changes * 0

"""Collects every iteration's scalars without slowing it: scores are kept, and turned into numbers block by block."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from ganviz.losses import Loss
from ganviz.snapshot import SCALARS, ScalarBlock, frozen

#: Scores that a block keeps until they are turned into numbers: more would take a large population's memory.
SCORES = 1 << 20
#: Iterations in a block, at the least: shorter blocks cost small networks 3 % of their time.
FEWEST = 32
#: Iterations in a block, at the most.
MOST = 128

#: Numbers at the end of a table that a loop over whole vectors may leave over: their last digit comes out otherwise.
LEFT_OVER = 128

#: Scalars that exist only where D took a step.
_OF_D = ("loss_d", "mean_d_real", "gradient_d")
#: Scalars that exist only where G took a step.
_OF_G = ("loss_g", "gradient_g")


class ScalarCollector:
    """Keeps the scores and gradient norms of a block of iterations; ``take`` gives them as ``SCALARS``.

    What a step made no number of is infinite there, and NaN what belongs to a step that was not taken.

    Args:
        like: any tensor of the run, for dtype and device.
        members: of the population.
        batch: scores of real points in a step, and as many of generated ones.
        first: the iteration of the first row.

    Attributes:
        diverged_at: per member the first iteration, counted from 1, whose loss or gradient was not finite, or None.
    """

    def __init__(self, like: Tensor, members: int, batch: int, loss: Loss, first: int) -> None:
        self.loss, self.batch, self.first, self.rows = loss, batch, first, 0
        self.diverged_at: list[int | None] = [None] * members
        of_g = (2 if loss.generator_uses_real else 1) * batch
        self._block = max(FEWEST, min(MOST, SCORES // (members * (2 * batch + of_g))))
        # Rows that are computed but never told, so that no row's numbers depend on where in a block it stands.
        self._spare = -(-LEFT_OVER // (members * batch))
        self._scores_d = like.new_zeros(self._block + self._spare, members, 2 * batch)
        self._scores_g = like.new_zeros(self._block + self._spare, members, of_g)
        self._norm_d, self._norm_g = like.new_zeros(2, self._block + self._spare, members).unbind()
        self._stepped = np.zeros((self._block, 2), bool)
        # Rows cut once: an index at every step costs more than the copy.
        self._rows_d = list(zip(self._scores_d.unsqueeze(2).unbind(), self._norm_d.unbind(), strict=True))
        self._rows_g = list(zip(self._scores_g.unsqueeze(2).unbind(), self._norm_g.unbind(), strict=True))

    @property
    def full(self) -> bool:
        return self.rows == self._block

    def discriminator(self, scores: Tensor, gradient: Tensor) -> None:
        """Notes the last D step of the running iteration: scores ``(member, 1, 2·batch)``."""
        row, norm = self._rows_d[self.rows]
        row.copy_(scores)
        torch.linalg.vector_norm(gradient, dim=1, out=norm)

    def generator(self, scores: Tensor, gradient: Tensor) -> None:
        """Notes the G step of the running iteration: scores ``(member, 1, batch)``, real ones first where used."""
        row, norm = self._rows_g[self.rows]
        row.copy_(scores)
        torch.linalg.vector_norm(gradient, dim=1, out=norm)

    def end_iteration(self, stepped: tuple[bool, bool]) -> None:
        """Keeps what was noted since the last one: of D and of G, where they took a step that belongs to it."""
        self._stepped[self.rows] = stepped
        self.rows += 1

    def take(self) -> list[ScalarBlock]:
        """Returns one block per member with the rows so far, NaN where a player took no step, and starts anew."""
        n, loss = self.rows, self.loss
        computed = n + self._spare
        real, fake = self._scores_d[:computed].split(self.batch, dim=-1)
        fake_g = self._scores_g[:computed, :, -self.batch :]
        real_g = self._scores_g[:computed, :, : self.batch] if loss.generator_uses_real else None
        neutral = loss.neutral_score(real, fake)
        columns = {
            "loss_d": loss.discriminator_value(real, fake),
            "loss_g": loss.generator_value(real_g, fake_g),
            "mean_d_real": loss.judged(real, neutral).mean(-1),
            "mean_d_fake": loss.judged(fake, neutral).mean(-1),
            "gradient_d": self._norm_d[:computed],
            "gradient_g": self._norm_g[:computed],
        }
        values = torch.stack([columns[name] for name in SCALARS], dim=-1)[:n].cpu().numpy().astype(np.float64)
        neutral_g = 0.0 if real_g is None else loss.neutral_score(real_g, fake_g)
        mean_fake_g = loss.judged(fake_g, neutral_g).mean(-1)[:n].cpu().numpy()
        without_d, without_g = ~self._stepped[:n].T
        self._look_for_divergence(values, without_d, without_g)
        mean_fake_g = np.where(np.isnan(mean_fake_g), np.inf, mean_fake_g)
        values[np.isnan(values)] = np.inf  # which tells what is no number from what was not done
        for missing, names in ((without_d, _OF_D), (without_g, _OF_G)):
            for name in names:
                values[missing, :, SCALARS.index(name)] = np.nan
        values[without_d, :, SCALARS.index("mean_d_fake")] = mean_fake_g[without_d]
        with np.errstate(over="ignore"):
            blocks = [ScalarBlock(self.first, frozen(values[:, member])) for member in range(values.shape[1])]
        self.first, self.rows = self.first + n, 0
        return blocks

    def _look_for_divergence(self, values: np.ndarray, without_d: np.ndarray, without_g: np.ndarray) -> None:
        # What float32 does not hold is infinite to all who look at the run, also at one in float64.
        held = np.abs(values) <= np.finfo(np.float32).max
        finite = dict(zip(SCALARS, np.moveaxis(held, -1, 0), strict=True))
        bad = ~(finite["loss_d"] & finite["gradient_d"]) & ~without_d[:, None]
        bad |= ~(finite["loss_g"] & finite["gradient_g"]) & ~without_g[:, None]
        for member in np.flatnonzero(bad.any(axis=0)):
            if self.diverged_at[member] is None:
                self.diverged_at[member] = self.first + int(np.argmax(bad[:, member])) + 1

"""Scalars that captured iterations note."""

from __future__ import annotations

import torch
from torch import Tensor

from ganviz.losses import Loss
from ganviz.snapshot import ScalarBlock
from ganviz.training.scalars import ScalarCollector


class CapturableScalars(ScalarCollector):
    """The same scalars; the device knows the row that they are written to.

    Args:
        row: ``(1,)``, counted up by the iteration itself.
    """

    def __init__(self, like: Tensor, members: int, batch: int, loss: Loss, first: int, row: Tensor) -> None:
        super().__init__(like, members, batch, loss, first)
        self._row_on_device = row.zero_()

    def discriminator(self, scores: Tensor, gradient: Tensor) -> None:
        self._note(self._scores_d, self._norm_d, scores, gradient)

    def generator(self, scores: Tensor, gradient: Tensor) -> None:
        self._note(self._scores_g, self._norm_g, scores, gradient)

    def _note(self, all_scores: Tensor, norms: Tensor, scores: Tensor, gradient: Tensor) -> None:
        all_scores.index_copy_(0, self._row_on_device, scores.transpose(0, 1))
        norms.index_copy_(0, self._row_on_device, torch.linalg.vector_norm(gradient, dim=1).unsqueeze(0))

    def take(self) -> list[ScalarBlock]:
        blocks = super().take()
        self._row_on_device.zero_()
        return blocks

"""What D is told about its points: the truth, labels of which some are flipped, or labels that are less than sure."""

from __future__ import annotations

import torch
from torch import Tensor

from ganviz.losses import Loss


class ToldLoss:
    """A loss of D under flipped and smoothed labels; scores are ``(member, 1, n)`` of real and of generated points.

    Args:
        smoothing: α, ``(member, 1, 1)``: a real point counts as real with weight α and as generated with 1 − α
            (Salimans et al. 2016, section 3.4); None leaves labels sharp.
    """

    def __init__(self, loss: Loss, smoothing: Tensor | None) -> None:
        self.loss, self._smoothing = loss, smoothing

    def slopes(self, real: Tensor, fake: Tensor, flipped: Tensor | None = None) -> Tensor:
        """The derivative of D's loss in each score, ``(member, 1, 2·n)``, real ones first.

        Args:
            flipped: ``(member, 1, n)`` bool: these real points and their generated partners change labels.
        """
        if flipped is not None:
            of_real, of_fake = self._slopes(*_exchanged(real, fake, flipped))
            return torch.cat(_exchanged(of_real, of_fake, flipped), dim=-1)
        return torch.cat(self._slopes(real, fake), dim=-1)

    def _slopes(self, real: Tensor, fake: Tensor) -> tuple[Tensor, Tensor]:
        of_real, of_fake = self.loss.discriminator_slopes(real, fake)
        if self._smoothing is not None:
            as_real, as_fake = self.loss.discriminator_slopes(real, real)
            of_real = torch.lerp(as_fake, as_real, self._smoothing)
        return of_real, of_fake

    def slope_changes(self, real: Tensor, fake: Tensor, real_change: Tensor, fake_change: Tensor) -> Tensor:
        """How the slopes change as the scores change at these rates, with no label flipped."""
        of_real, of_fake = self.loss.discriminator_slope_changes(real, fake, real_change, fake_change)
        if self._smoothing is not None:
            as_real, as_fake = self.loss.discriminator_slope_changes(real, real, real_change, real_change)
            of_real = torch.lerp(as_fake, as_real, self._smoothing)
        return torch.cat((of_real, of_fake), dim=-1)


def _exchanged(real: Tensor, fake: Tensor, flipped: Tensor) -> tuple[Tensor, Tensor]:
    return torch.where(flipped, fake, real), torch.where(flipped, real, fake)

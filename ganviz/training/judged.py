"""What D is fed: points as they are, packs of points, or points that are told how far their batch lies apart."""

from __future__ import annotations

import torch
from torch import Tensor

#: Keeps the deviation of a batch of equal points differentiable.
TINY = 1e-8


class DiscriminatorInput:
    """Turns points into D's inputs, and gradients at the inputs into gradients at the points.

    Packing (Lin et al. 2018): ``pac`` consecutive points of one source become one input. Minibatch standard deviation
    (Karras et al. 2018, section 3, there in a late layer): one more input, the mean over the columns of the batch's
    standard deviation, for real and generated points apart.
    """

    def __init__(self, pac: int = 1, with_deviation: bool = False) -> None:
        self.pac, self.with_deviation = pac, with_deviation

    def width(self, feature: int) -> int:
        """Columns of an input."""
        return self.pac * feature + self.with_deviation

    def __call__(self, points: Tensor, sources: int) -> Tensor:
        """Turns ``(member, points, feature)`` into ``(member, inputs, width)``.

        Args:
            sources: the points come from so many sources, one after the other in equal parts.
        """
        members, n, feature = points.shape
        packs = points.reshape(members, n // self.pac, self.pac * feature) if self.pac > 1 else points
        if not self.with_deviation:
            return packs
        self._groups = packs.unflatten(1, (sources, -1))
        self._deviations = self._groups.var(dim=2, correction=0, keepdim=True).add_(TINY).sqrt_()
        told = self._deviations.mean(-1, keepdim=True).expand(-1, -1, self._groups.shape[2], -1)
        return torch.cat([self._groups, told], dim=-1).flatten(1, 2)

    def go_back(self, gradient: Tensor, feature: int) -> Tensor:
        """Turns the gradient at the inputs of the last call into that at its points, ``(member, points, feature)``."""
        if self.with_deviation:
            columns = self._groups.shape[-1]
            by_group = gradient.unflatten(1, self._groups.shape[1:3])
            of_deviation = by_group[..., columns:].sum(2, keepdim=True)
            centred = self._groups - self._groups.mean(2, keepdim=True)
            slope = centred / (self._deviations * columns * self._groups.shape[2])
            gradient = (by_group[..., :columns] + of_deviation * slope).flatten(1, 2)
        return gradient.reshape(gradient.shape[0], -1, feature)

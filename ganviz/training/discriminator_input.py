"""What D is fed: single points, packs of points, or either with the deviation of their batch as one more coordinate."""

from __future__ import annotations

import torch
from torch import Tensor

from ganviz.config import RunConfig
from ganviz.networks import homogeneous

#: Added to a variance, so that the deviation of a batch of equal points has a derivative.
TINY = 1e-8


class DiscriminatorInput:
    """Turns points into D's inputs, and gradients at the inputs into gradients at the points.

    Packing (Lin et al. 2018): ``pac`` consecutive points of one source become one input. Minibatch standard deviation
    (Karras et al. 2018, section 3, there in a late layer): one more input, the mean over the columns of the batch's
    standard deviation, for real and generated points apart.
    """

    def __init__(self, pac: int = 1, with_deviation: bool = False) -> None:
        self.pac, self.with_deviation = pac, with_deviation

    @classmethod
    def of(cls, config: RunConfig) -> DiscriminatorInput:
        """Returns what D is fed under these settings."""
        return cls(config.discriminator.pac, config.discriminator.batch_deviation)

    def width(self, feature: int) -> int:
        """Coordinates of an input."""
        return self.pac * feature + self.with_deviation

    def __call__(self, points: Tensor, sources: int) -> Tensor:
        """Turns ``(member, feature + 1, points)`` into ``(member, width + 1, inputs)``, both homogeneous.

        Args:
            sources: the points come from so many sources, one after the other in equal parts.
        """
        if self.pac == 1 and not self.with_deviation:
            return points
        packs = points[:, :-1].unflatten(2, (-1, self.pac)).permute(0, 3, 1, 2).flatten(1, 2)
        if not self.with_deviation:
            return homogeneous(packs)
        self._groups = packs.unflatten(2, (sources, -1))
        self._deviations = self._groups.var(dim=3, correction=0, keepdim=True).add_(TINY).sqrt_()
        deviation = self._deviations.mean(1, keepdim=True).expand(-1, -1, -1, self._groups.shape[3])
        return homogeneous(torch.cat([self._groups, deviation], dim=1).flatten(2))

    def go_back(self, gradient: Tensor, feature: int) -> Tensor:
        """Turns the gradient at the inputs of the last call, ``(member, width, inputs)``, into that at its points.

        Returns:
            ``(member, feature, points)``.
        """
        if self.with_deviation:
            width = self._groups.shape[1]
            by_group = gradient.unflatten(2, self._groups.shape[2:])
            of_deviation = by_group[:, width:].sum(3, keepdim=True)
            centred = self._groups - self._groups.mean(3, keepdim=True)
            slope = centred / (self._deviations * width * self._groups.shape[3])
            gradient = (by_group[:, :width] + of_deviation * slope).flatten(2)
        if self.pac == 1:
            return gradient
        return gradient.unflatten(1, (self.pac, feature)).permute(0, 2, 3, 1).flatten(2)

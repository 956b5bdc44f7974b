"""Normalisation of hidden layers in place, and the way back through it.

Batch norm (Ioffe and Szegedy 2015) is per unit over the batch, layer norm (Ba et al. 2016) per point over the units:
â = (a − mean)/√(var + ε), with the biased variance and without a learned gain and offset, which the next layer can
stand in for.
"""

from __future__ import annotations

import torch
from torch import Tensor

#: ε, in the square of a hidden layer's unit.
EPSILON = 1e-5

#: The axis of ``(member, unit, point)`` over which the mean is taken.
AXES = {"batch": 2, "layer": 1}


def statistics(hidden: Tensor, axis: int) -> tuple[Tensor, Tensor]:
    """Returns mean and 1/√(var + ε) along an axis, kept with length 1."""
    variance, mean = torch.var_mean(hidden, dim=axis, correction=0, keepdim=True)
    return mean, variance.add_(EPSILON).rsqrt_()


def normalise(hidden: Tensor, axis: int, known: tuple[Tensor, Tensor] | None = None) -> Tensor:
    """Normalises in place, by ``known`` mean and scale or by its own; returns the scale."""
    mean, scale = known or statistics(hidden, axis)
    hidden.sub_(mean).mul_(scale)
    return scale


def go_back(normalised: Tensor, scale: Tensor, axis: int, gradient: Tensor) -> None:
    """Multiplies a gradient, in place, by the Jacobian of the normalisation, scale·(I − 1/n − ââᵀ/n).

    The Jacobian is symmetric: the same call carries a change of the hidden layer forward.
    """
    along = (normalised * gradient).mean(axis, keepdim=True)
    gradient.sub_(gradient.mean(axis, keepdim=True)).addcmul_(normalised, along, value=-1).mul_(scale)


def go_back_changed(
    normalised: Tensor,
    scale: Tensor,
    axis: int,
    change: Tensor,
    stretch: Tensor,
    before: Tensor,
    after: Tensor,
    gradient_change: Tensor,
) -> None:
    """Turns the change of the gradient at â into that of the gradient at a, in place.

    With J the Jacobian, g the gradient at â and a dot for a change: (Jg)˙ = Jġ + J̇g, where
    J̇g = −scale·(â˙ mean(âg) + â mean(â˙g)) − stretch·Jg.

    Args:
        change: â˙.
        stretch: scale·mean(â a˙), by how much the logarithm of the layer's width changes.
        before, after: g and Jg.
        gradient_change: ġ.
    """
    along = (normalised * before).mean(axis, keepdim=True)
    along_change = (change * before).mean(axis, keepdim=True)
    go_back(normalised, scale, axis, gradient_change)
    gradient_change.addcmul_(change, scale * along, value=-1).addcmul_(normalised, scale * along_change, value=-1)
    gradient_change.addcmul_(after, stretch, value=-1)

"""Activation functions, and the way back through them from their own outputs."""

from __future__ import annotations

import torch
from torch import Tensor

LEAK = 0.2

#: Those whose slope changes from point to point; the others are straight but for a kink.
CURVED = frozenset({"tanh", "softplus"})

# One pass over memory and no new one: these write where they are told, torch's public functions do not. A sign and a
# product take twice as long.
_relu_backward = torch.ops.aten.threshold_backward.grad_input
_leaky_relu = torch.ops.aten.leaky_relu.out
_leaky_relu_backward = torch.ops.aten.leaky_relu_backward.grad_input
_tanh_backward = torch.ops.aten.tanh_backward.grad_input


def activate(kind: str, before: Tensor, after: Tensor) -> None:
    """Writes the activations of pre-activations; both may be the same memory."""
    if kind == "relu":
        if before is after:
            before.relu_()  # a third of the other's time
        else:
            torch.clamp(before, min=0, out=after)
    elif kind == "leaky_relu":
        _leaky_relu(before, LEAK, out=after)
    elif kind == "tanh":
        torch.tanh(before, out=after)
    else:
        torch.logaddexp(before, before.new_zeros(()), out=after)


def go_back(kind: str, activation: Tensor, gradient: Tensor) -> None:
    """Multiplies a gradient, in place, by the activation's derivative.

    Each of these functions tells its slope by its value a = f(h) alone: ReLU 1 where a > 0; leaky ReLU 1 or the leak by
    the sign of a; tanh 1 − a²; softplus σ(h) = 1 − e⁻ᵃ.
    """
    if kind == "relu":
        _relu_backward(gradient, activation, 0, grad_input=gradient)
    elif kind == "leaky_relu":
        _leaky_relu_backward(gradient, activation, LEAK, True, grad_input=gradient)
    elif kind == "tanh":
        _tanh_backward(gradient, activation, grad_input=gradient)
    else:
        gradient.mul_(activation.neg().expm1_().neg_())


def bend(kind: str, activation: Tensor, change: Tensor, gradient: Tensor) -> Tensor:
    """Returns how a gradient at a = f(h) changes on its way back to h because f′ changes: f″(h)·h˙·gradient.

    Args:
        change: a˙ = f′(h)·h˙, so that f″/f′ is what is left: −2a for tanh, e⁻ᵃ for softplus.
    """
    ratio = activation * -2 if kind == "tanh" else torch.exp(-activation)
    return ratio.mul_(change).mul_(gradient)

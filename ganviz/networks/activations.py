"""Activation functions, and the way back through them from their own outputs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch import Tensor

#: Slope of the leaky ReLU left of 0.
LEAK = 0.2

#: Those whose slope changes from point to point; the others are straight but for a kink.
CURVED = frozenset({"tanh", "softplus"})


def _bare(operator: Any) -> Callable[..., object]:
    """An operator without the Python call that torch wraps it in, a quarter of a small operation's time."""
    return getattr(operator, "_op", operator)


# One pass over memory, and none allocated: these write into a given tensor, which torch's public functions do not. A
# sign and a product take twice as long.
_relu_backward = _bare(torch.ops.aten.threshold_backward.grad_input)
_leaky_relu = _bare(torch.ops.aten.leaky_relu.out)
_leaky_relu_backward = _bare(torch.ops.aten.leaky_relu_backward.grad_input)
_tanh_backward = _bare(torch.ops.aten.tanh_backward.grad_input)


def _relu(before: Tensor, after: Tensor) -> None:
    if before is after:
        before.relu_()  # a third of the other's time
    else:
        torch.clamp(before, min=0, out=after)


def _softplus(before: Tensor, after: Tensor) -> None:
    torch.logaddexp(before, before.new_zeros(()), out=after)


#: Writes activations, the second argument, of pre-activations, the first; both may be the same memory.
ACTIVATE: Mapping[str, Callable[[Tensor, Tensor], object]] = {
    "relu": _relu,
    "leaky_relu": lambda before, after: _leaky_relu(before, LEAK, out=after),
    "tanh": lambda before, after: torch.tanh(before, out=after),
    "softplus": _softplus,
}

#: Multiplies a gradient, the second argument, in place by the activation's derivative. Of each of these functions the
#: slope follows from the value a = f(h), the first argument, alone: ReLU 1 where a > 0; leaky ReLU 1 or the leak by the
#: sign of a; tanh 1 − a²; softplus σ(h) = 1 − e⁻ᵃ.
GO_BACK: Mapping[str, Callable[[Tensor, Tensor], object]] = {
    "relu": lambda a, gradient: _relu_backward(gradient, a, 0, grad_input=gradient),
    "leaky_relu": lambda a, gradient: _leaky_relu_backward(gradient, a, LEAK, True, grad_input=gradient),
    "tanh": lambda a, gradient: _tanh_backward(gradient, a, grad_input=gradient),
    "softplus": lambda a, gradient: gradient.mul_(a.neg().expm1_().neg_()),
}


def bend(name: str, activation: Tensor, change: Tensor, gradient: Tensor) -> Tensor:
    """Returns how a gradient at a = f(h) changes on its way back to h because f′ changes: f″(h)·h˙·gradient.

    Args:
        name: of a curved activation.
        change: a˙ = f′(h)·h˙, so that f″/f′ is what is left: −2a for tanh, e⁻ᵃ for softplus.
    """
    ratio = activation * -2 if name == "tanh" else torch.exp(-activation)
    return ratio.mul_(change).mul_(gradient)

"""Activation functions, and the way back through them from their own outputs."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch import Tensor

#: Slope of the leaky ReLU left of 0.
LEAK = 0.2

#: Those whose slope changes from point to point; the others are straight but for a kink.
CURVED = frozenset({"tanh", "softplus", "sigmoid", "elu", "selu", "gelu", "sine"})

#: Those that rise and fall: their slope does not follow from their value, only from what they are of.
WAVY = frozenset({"gelu", "sine"})

#: Of SELU, such that units keep mean 0 and width 1 (Klambauer et al. 2017, equation 14).
SELU_ALPHA, SELU_SCALE = 1.6732632423543772848170429916717, 1.0507009873554804934193349852946


#: Those that map 1 to 1 with slope 1: a row of ones passes through them as it is, forwards and backwards.
KEEPS_ONES = frozenset({"relu", "leaky_relu", "elu"})


def _bare(operator: Any) -> Callable[..., object]:
    """An operator without the Python call that torch wraps it in, a quarter of a small operation's time."""
    return getattr(operator, "_op", operator)


# One pass over memory, and none allocated: these write into a given tensor, which torch's public functions do not. A
# sign and a product take twice as long.
_relu_backward = _bare(torch.ops.aten.threshold_backward.grad_input)
_leaky_relu = _bare(torch.ops.aten.leaky_relu.out)
_leaky_relu_backward = _bare(torch.ops.aten.leaky_relu_backward.grad_input)
_tanh_backward = _bare(torch.ops.aten.tanh_backward.grad_input)
_sigmoid_backward = _bare(torch.ops.aten.sigmoid_backward.grad_input)
_elu = _bare(torch.ops.aten.elu.out)
_elu_backward = _bare(torch.ops.aten.elu_backward.grad_input)
_gelu = _bare(torch.ops.aten.gelu.out)
_gelu_backward = _bare(torch.ops.aten.gelu_backward.grad_input)


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
    "sigmoid": lambda before, after: torch.sigmoid(before, out=after),
    "elu": lambda before, after: _elu(before, 1, 1, 1, out=after),
    "selu": lambda before, after: _elu(before, SELU_ALPHA, SELU_SCALE, 1, out=after),
    "gelu": lambda before, after: _gelu(before, out=after),
    "sine": lambda before, after: torch.sin(before, out=after),
}

#: Multiplies a gradient, the second argument, in place by the activation's derivative. Where a function is not wavy the
#: slope follows from the value a = f(h), the first argument, alone: ReLU 1 where a > 0; leaky ReLU 1 or the leak by the
#: sign of a; tanh 1 − a²; softplus σ(h) = 1 − e⁻ᵃ; sigmoid a(1 − a); ELU 1, or 1 + a where a < 0; SELU so, scaled. Of
#: the wavy ones the first argument is h: GELU Φ(h) + hφ(h), sine cos h.
GO_BACK: Mapping[str, Callable[[Tensor, Tensor], object]] = {
    "relu": lambda a, gradient: _relu_backward(gradient, a, 0, grad_input=gradient),
    "leaky_relu": lambda a, gradient: _leaky_relu_backward(gradient, a, LEAK, True, grad_input=gradient),
    "tanh": lambda a, gradient: _tanh_backward(gradient, a, grad_input=gradient),
    "softplus": lambda a, gradient: gradient.mul_(a.neg().expm1_().neg_()),
    "sigmoid": lambda a, gradient: _sigmoid_backward(gradient, a, grad_input=gradient),
    "elu": lambda a, gradient: _elu_backward(gradient, 1, 1, 1, True, a, grad_input=gradient),
    "selu": lambda a, gradient: _elu_backward(gradient, SELU_ALPHA, SELU_SCALE, 1, True, a, grad_input=gradient),
    "gelu": lambda h, gradient: _gelu_backward(gradient, h, grad_input=gradient),
    "sine": lambda h, gradient: gradient.mul_(h.cos()),
}


#: f″/f′ by a, of the curved ones that are not wavy.
_BENDS: Mapping[str, Callable[[Tensor], Tensor]] = {
    "tanh": lambda a: a * -2,
    "softplus": lambda a: torch.exp(-a),
    "sigmoid": lambda a: 1 - 2 * a,
    "elu": lambda a: (a <= 0).to(a.dtype),
    "selu": lambda a: (a <= 0).to(a.dtype),
}
#: f″ by h, of the wavy ones: GELU (2 − h²)φ(h), sine −sin h.
_WAVY_BENDS: Mapping[str, Callable[[Tensor], Tensor]] = {
    "gelu": lambda h: (2 - h * h) * torch.exp(h * h / -2) / math.sqrt(2 * math.pi),
    "sine": lambda h: -torch.sin(h),
}


def bend(name: str, seen: Tensor, change: Tensor, gradient: Tensor) -> Tensor:
    """Returns how a gradient at a = f(h) changes on its way back to h because f′ changes: f″(h)·h˙·gradient.

    Args:
        name: of a curved activation.
        seen: h of a wavy one, else a.
        change: h˙ of a wavy one, else a˙ = f′(h)·h˙, so that f″/f′ is what is left.
    """
    ratio = (_WAVY_BENDS if name in WAVY else _BENDS)[name](seen)
    return ratio.mul_(change).mul_(gradient)

"""Elementary functions that serve numpy arrays and torch tensors alike, without importing torch."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np


def softplus(x: Any) -> Any:
    """log(1 + eˣ), without overflow, for an array or a tensor."""
    if isinstance(x, np.ndarray):
        return np.logaddexp(0, x)
    # Whoever holds a tensor has torch loaded already. Its own softplus turns linear at a threshold, and is then off by
    # 2e-9 in float64; logaddexp is exact.
    torch = sys.modules["torch"]
    return torch.logaddexp(x, torch.zeros((), dtype=x.dtype, device=x.device))


def sigmoid(x: Any) -> Any:
    """1 / (1 + e⁻ˣ), without overflow, for an array or a tensor."""
    if isinstance(x, np.ndarray):
        return np.exp(-np.logaddexp(0, -x))
    return x.sigmoid()


def relu(x: Any) -> Any:
    """max(0, x) for an array or a tensor."""
    return x.clip(min=0)


def step(x: Any) -> Any:
    """The slope of relu: 1 where x > 0, else 0, for an array or a tensor."""
    return (x > 0).astype(x.dtype) if isinstance(x, np.ndarray) else (x > 0).to(x.dtype)


def exp(x: Any) -> Any:
    """eˣ for an array or a tensor; inf where that is more than its precision holds."""
    if isinstance(x, np.ndarray):
        with np.errstate(over="ignore"):
            return np.exp(x)
    return x.exp()


def log(x: Any) -> Any:
    """The natural logarithm for an array or a tensor."""
    return np.log(x) if isinstance(x, np.ndarray) else x.log()


def lowest(x: Any) -> Any:
    """The least entry along the last axis, ``(…, 1)``, of an array or a tensor."""
    return x.min(-1, keepdims=True) if isinstance(x, np.ndarray) else x.amin(-1, keepdim=True)


def highest(x: Any) -> Any:
    """The largest entry along the last axis, ``(…, 1)``, of an array or a tensor."""
    return x.max(-1, keepdims=True) if isinstance(x, np.ndarray) else x.amax(-1, keepdim=True)


def joined(first: Any, second: Any) -> Any:
    """Both one after the other along the last axis, two arrays or two tensors."""
    if isinstance(first, np.ndarray):
        return np.concatenate((first, second), axis=-1)
    return sys.modules["torch"].cat((first, second), dim=-1)


def where(condition: Any, first: Any, second: Any) -> Any:
    """The first where the condition holds, else the second, of arrays or tensors."""
    return np.where(condition, first, second) if isinstance(condition, np.ndarray) else first.where(condition, second)

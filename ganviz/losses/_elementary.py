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

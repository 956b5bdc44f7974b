"""The normal distribution on the line."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ganviz.theory.divergences import Array


def log_density(x: Array, mean: float, sigma: float) -> Array:
    """log N(x; mean, sigma²), shaped as ``x``."""
    return -0.5 * ((x - mean) / sigma) ** 2 - np.log(sigma * np.sqrt(2 * np.pi))


@dataclass(frozen=True)
class Normal:
    """N(mean, sigma²)."""

    mean: float
    sigma: float

    def log_density(self, x: Array) -> Array:
        """log p, shaped as ``x``."""
        return log_density(x, self.mean, self.sigma)

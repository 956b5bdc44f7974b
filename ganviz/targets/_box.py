"""Intervals with a blur: the building stone of distributions that are uniform on boxes."""

from __future__ import annotations

import numpy as np

from ganviz.targets._normal import cumulative, density

Array = np.ndarray


def box(x: Array, low: Array | float, high: Array | float, noise: float) -> Array:
    """Returns the indicator of [low, high) convolved with N(0, noise²): Φ((x − low)/noise) − Φ((x − high)/noise)."""
    if noise == 0:
        return ((low <= x) & (x < high)).astype(float)
    return cumulative((x - low) / noise) - cumulative((x - high) / noise)


def box_integral(x: Array, low: Array | float, high: Array | float, noise: float) -> Array:
    """Returns the integral of ``box`` from −∞ to x."""
    return _ramp(x - low, noise) - _ramp(x - high, noise)


def box_masses(borders: Array, low: Array | float, high: Array | float, noise: float) -> Array:
    """Returns the integrals of ``box`` between neighbouring borders, along the last axis; never below 0 by rounding."""
    return np.maximum(np.diff(box_integral(borders, low, high, noise)), 0.0)


def _ramp(x: Array, noise: float) -> Array:
    """Returns max(x, 0) convolved with N(0, noise²)."""
    if noise == 0:
        return np.maximum(x, 0.0)
    z = x / noise
    return noise * (z * cumulative(z) + density(z))

"""How instance noise fades."""

from __future__ import annotations

import math

from ganviz.config import InstanceNoiseConfig


def noise_sigma(noise: InstanceNoiseConfig, iteration: int) -> float:
    """Standard deviation of the instance noise in an iteration (the first is 0).

    With u = iteration / horizon: linear σ(1 − u) and cosine σ(1 + cos πu)/2 are zero from the horizon on; exponential
    σ·0.01ᵘ is at one hundredth there and goes on falling.
    """
    u = iteration / noise.horizon
    if noise.decay == "none":
        return noise.sigma
    if noise.decay == "exponential":
        return noise.sigma * 0.01**u
    if u >= 1:
        return 0.0
    return noise.sigma * ((1 - u) if noise.decay == "linear" else (1 + math.cos(math.pi * u)) / 2)

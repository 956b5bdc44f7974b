"""How noise, flipped labels and learning rates fade."""

from __future__ import annotations

import math

from ganviz.groups import InstanceNoiseConfig, LabelNoiseConfig


def fading(decay: str, iteration: int, horizon: int) -> float:
    """What is left of a quantity in an iteration (the first is 0), as a share.

    With u = iteration / horizon: linear 1 − u and cosine (1 + cos πu)/2 are zero from the horizon on; exponential
    0.01ᵘ is at one hundredth there and goes on falling.
    """
    u = iteration / horizon
    if decay == "none":
        return 1.0
    if decay == "exponential":
        return float(0.01**u)
    if u >= 1:
        return 0.0
    return 1 - u if decay == "linear" else (1 + math.cos(math.pi * u)) / 2


def noise_sigma(noise: InstanceNoiseConfig, iteration: int) -> float:
    """Standard deviation of the instance noise in an iteration."""
    return noise.sigma * fading(noise.decay, iteration, noise.horizon)


def flipped_share(noise: LabelNoiseConfig, iteration: int) -> float:
    """Share of labels that are told wrong in an iteration."""
    return noise.flip * fading(noise.decay, iteration, noise.horizon)

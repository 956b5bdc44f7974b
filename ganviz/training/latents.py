"""The latents z, drawn from the prior that the settings name."""

from __future__ import annotations

from typing import Any

import numpy as np

from ganviz.config import RunConfig
from ganviz.latent import LatentConfig

Array = np.ndarray

#: Halvings of an interval that bring it to the last digit of float64.
HALVINGS = 60


def latents(config: RunConfig, shape: tuple[int, ...], rng: np.random.Generator, dtype: Any) -> Array:
    """Draws z from the prior, ``(…, dim z)``."""
    latent = config.latent
    if latent.prior == "normal":
        return rng.standard_normal(shape, dtype=dtype)
    if latent.prior == "uniform":
        return 2 * rng.random(shape, dtype=dtype) - 1
    if latent.has_components:
        centres, widths = components_of(latent)
        drawn = rng.standard_normal(shape, dtype=dtype)
        drawn *= widths.astype(dtype)
        drawn += centres.astype(dtype)[rng.integers(latent.count, size=shape[:-1])]
        return drawn
    return latents_at(latent, rng.random(shape, dtype=dtype)).astype(dtype)


def components_of(latent: LatentConfig) -> tuple[Array, Array]:
    """Returns the means of a prior's components, ``(component, dim z)``, and the width of each number, ``(dim z,)``.

    Of codes the numbers after the code are normal. Means on a circle lie in the plane of the first two numbers; those
    on a grid row by row, the last of which may not be full.
    """
    count, dimension = latent.count, latent.dimension
    centres = np.zeros((count, dimension))
    if latent.prior == "codes":
        centres[:, :count] = np.eye(count)
        return centres, (np.arange(dimension) >= count).astype(float)
    if dimension == 1:
        centres[:, 0] = np.linspace(-latent.radius, latent.radius, count)
    elif latent.arrangement == "circle":
        angle = 2 * np.pi * np.arange(count) / count
        centres[:, 0], centres[:, 1] = latent.radius * np.cos(angle), latent.radius * np.sin(angle)
    else:
        line = np.linspace(-latent.radius, latent.radius, latent.side)
        centres[:, 0], centres[:, 1] = line[np.arange(count) % latent.side], line[np.arange(count) // latent.side]
    return centres, np.full(dimension, latent.sigma)


def latents_at(latent: LatentConfig, shares: Array) -> Array:
    """Returns the numbers of z below which these shares of all lie, where they do not depend on each other."""
    from scipy.special import ndtr, ndtri

    if latent.prior == "point":
        return np.zeros_like(shares)
    if latent.prior == "uniform":
        return 2 * shares - 1
    if latent.prior == "truncated":
        below = ndtr(-latent.truncation)
        return np.clip(ndtri(below + (1 - 2 * below) * shares), -latent.truncation, latent.truncation)
    if latent.prior == "codes":
        return np.ones_like(shares)  # the only one that a single number has room for
    if latent.prior == "mixture":
        return _quantiles(latent, shares)
    return ndtri(shares)


def _quantiles(latent: LatentConfig, shares: Array) -> Array:
    """The quantiles of a mixture of Gaussians on a line, by bisection."""
    from scipy.special import ndtr, ndtri

    centres, sigma = components_of(latent)[0][:, 0], latent.sigma
    if sigma == 0:
        return centres[np.minimum((shares * len(centres)).astype(int), len(centres) - 1)]
    low, high = centres[0] + sigma * ndtri(shares), centres[-1] + sigma * ndtri(shares)
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        below = ndtr((middle[:, None] - centres) / sigma).mean(axis=1) < shares
        low, high = np.where(below, middle, low), np.where(below, high, middle)
    return (low + high) / 2

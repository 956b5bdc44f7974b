"""How far apart two Gaussians on the line are, by each divergence, and how that changes as one of them moves away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np

from ganviz.theory.divergences import DIVERGENCES, Array
from ganviz.theory.normal import Normal

#: Widths on either side of each Gaussian that hold all of its mass to double precision.
REACH = 12
#: Points of the grid within the narrower one's width. The trapezoid rule needs eight for smooth integrands; that of the
#: total variation has a kink, which costs the fifth digit at this number.
PER_WIDTH = 64
#: Points of the grid at most.
MOST = 20_001


def pearson(p: Normal, q: Normal) -> float:
    """χ² = ∫ (p − q)²/q in closed form; infinite where q's tails are too thin for p's, 2σ_q² ≤ σ_p².

    Its integrand may lie far from both, where a grid would miss it.
    """
    width = 2 * q.sigma**2 - p.sigma**2
    if width <= 0:
        return np.inf
    with np.errstate(over="ignore"):
        return float(q.sigma**2 / (p.sigma * np.sqrt(width)) * np.exp((p.mean - q.mean) ** 2 / width) - 1)


#: What is not read from a grid.
CLOSED: Mapping[str, Callable[[Normal, Normal], float]] = {"Pearson χ²": pearson}


def grid(p: Normal, q: Normal) -> Array:
    """Returns an evenly spaced grid that holds all of both."""
    ends = [one.mean + side * REACH * one.sigma for one in (p, q) for side in (-1, 1)]
    points = int((max(ends) - min(ends)) / min(p.sigma, q.sigma) * PER_WIDTH) + 1
    return np.linspace(min(ends), max(ends), min(points, MOST))


def divergences(p: Normal, q: Normal) -> dict[str, float]:
    """Returns every divergence of the two by its name; inf where it is infinite."""
    x = grid(p, q)
    log_p, log_q = p.log_density(x), q.log_density(x)
    return {
        name: CLOSED[name](p, q) if name in CLOSED else divergence(x, log_p, log_q)
        for name, divergence in DIVERGENCES.items()
    }


def over_offsets(p: Normal, q: Normal, offsets: Array) -> dict[str, Array]:
    """Returns every divergence by its name with Q's mean moved to P's mean plus each offset, ``(n,)`` each."""
    found = [divergences(p, replace(q, mean=p.mean + float(offset))) for offset in offsets]
    return {name: np.array([each[name] for each in found]) for name in DIVERGENCES}


def slope(name: str, p: Normal, q: Normal) -> float:
    """Returns how fast a divergence changes as Q's mean does: what pulls a model that follows its gradient."""
    step = 1e-3 * min(p.sigma, q.sigma)
    ahead, behind = (divergences(p, replace(q, mean=q.mean + side * step))[name] for side in (1, -1))
    return (ahead - behind) / (2 * step)

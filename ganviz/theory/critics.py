"""What a critic on the line should be: the Kantorovich potential, and what a gradient penalty makes of it.

Without a penalty φ′ = sign(F_Q − F_P). Under λ E(|φ′(x̂)| − 1)², x̂ evenly between pairs of points, it is
φ′ = sign · (1 + |F_Q − F_P|/(2λρ̂)) with ρ̂ the density of x̂: always steeper than 1, so that what the critic tells is
more than W₁ by as much (Gulrajani et al. 2017, for the penalty).
"""

from __future__ import annotations

import math

import numpy as np

from ganviz.theory.divergences import Array
from ganviz.theory.normal import Normal

#: Shares of the way between a pair that are summed over; a density below this is none.
SHARES, NONE = 400, 1e-12

_erf = np.vectorize(math.erf, otypes=[float])


def cumulated(law: Normal, x: Array) -> Array:
    """F(x), shaped as ``x``."""
    found: Array = (1 + _erf((x - law.mean) / (law.sigma * math.sqrt(2)))) / 2
    return found


def between(p: Normal, q: Normal, x: Array) -> Array:
    """The density of x̂ = εx + (1 − ε)y with ε even on [0, 1], shaped as ``x``."""
    share = (np.arange(SHARES) + 0.5)[:, None] / SHARES
    means = share * p.mean + (1 - share) * q.mean
    sigmas = np.hypot(share * p.sigma, (1 - share) * q.sigma)
    found: Array = (np.exp(-(((x - means) / sigmas) ** 2) / 2) / sigmas).mean(axis=0) / math.sqrt(2 * math.pi)
    return found


def penalised_slope(p: Normal, q: Normal, weight: float, x: Array) -> Array:
    """φ′ of the best critic under the penalty, shaped as ``x``; not a number where no x̂ ever is."""
    ahead, density = cumulated(q, x) - cumulated(p, x), between(p, q, x)
    with np.errstate(divide="ignore", invalid="ignore"):
        found: Array = np.sign(ahead) * (1 + np.abs(ahead) / (2 * weight * density))
    return np.where(density > NONE, found, np.nan)


def difference(p: Normal, q: Normal, weight: float, x: Array) -> float:
    """E_P φ − E_Q φ of that critic, which is W₁ and something more."""
    slope = np.nan_to_num(penalised_slope(p, q, weight, x))
    return float(np.trapezoid(slope * (cumulated(q, x) - cumulated(p, x)), x))

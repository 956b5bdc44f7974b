"""How far apart two distributions are as one of them slides away: what has a gradient, and what has none.

The lecture's three generations: PG_0 far away, PG_50 nearer, PG_100 upon the data. JSD says log 2, log 2, 0; the
Wasserstein distance d₀, d₅₀, 0 (Arjovsky et al. 2017, example 1, for the parallel lines).
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from ganviz.theory.divergences import Array
from ganviz.theory.normal import Normal
from ganviz.theory.steps import Steps, pointwise, wasserstein_2

#: By the name that a plot has room for.
DISTANCES = ("JSD", "KL", "reverse KL", "TV", "W₁", "W₂")
#: Widths on either side of a Gaussian that hold all of it to double precision, and points of its quadrature within one.
REACH, PER_WIDTH, MOST = 9, 10, 4_001
#: By how much a distribution is moved to see how fast a distance changes.
NUDGE = 1e-5

Pair = Callable[[Array], dict[str, Array]]

_erf = np.vectorize(math.erf, otypes=[float])


def gaussians(p: Normal, q: Normal) -> Pair:
    """Returns the distances of P and Q moved to P's mean plus each ``(n,)`` offset.

    All but JSD in closed form. KL: log σ_q/σ_p + (σ_p² + d²)/2σ_q² − ½. TV: what lies between the two points at which
    the densities cross. W₁ = E|d + (σ_q − σ_p)Z|, W₂² = d² + (σ_q − σ_p)².
    """

    def of(offsets: Array) -> dict[str, Array]:
        d = np.abs(np.asarray(offsets, float))
        s = abs(p.sigma - q.sigma)
        return {
            "JSD": (_against_mixture(p.sigma, q.sigma, d) + _against_mixture(q.sigma, p.sigma, d)) / 2,
            "KL": np.log(q.sigma / p.sigma) + (p.sigma**2 + d**2) / (2 * q.sigma**2) - 0.5,
            "reverse KL": np.log(p.sigma / q.sigma) + (q.sigma**2 + d**2) / (2 * p.sigma**2) - 0.5,
            "TV": _total_variation(p.sigma, q.sigma, d),
            "W₁": d if s == 0 else s * math.sqrt(2 / math.pi) * np.exp(-((d / s) ** 2) / 2) + d * _erf(d / s / 2**0.5),
            "W₂": np.hypot(d, s),
        }

    return of


def _against_mixture(own: float, other: float, d: Array) -> Array:
    """KL of N(0, own) and its even mixture with N(d, other) by the trapezoid rule: E log 2 − log(1 + q/p)."""
    points = min(int(2 * REACH * PER_WIDTH * max(1.0, own / other)) + 1, MOST)
    z = np.linspace(-REACH, REACH, points)
    weights = np.exp(-(z**2) / 2) / math.sqrt(2 * math.pi) * (z[1] - z[0])
    inside = weights > 1e-18
    z, weights = z[inside], weights[inside]
    ratio = math.log(own / other) + z**2 / 2 - ((own * z - d[:, None]) / other) ** 2 / 2
    found: Array = (math.log(2) - np.logaddexp(0, ratio)) @ weights
    return found


def _total_variation(one: float, other: float, d: Array) -> Array:
    """Of N(0, one) and N(d, other)."""
    root = math.sqrt(2)
    if abs(one - other) < 1e-9 * one:
        return _erf(d / (2 * root * one))
    # p = q where x²(1/σ_q² − 1/σ_p²) − 2dx/σ_q² + d²/σ_q² − 2 log(σ_p/σ_q) = 0.
    a, b = 1 / other**2 - 1 / one**2, -d / other**2
    c = d**2 / other**2 - 2 * math.log(one / other)
    way = np.sqrt(np.maximum(b**2 - a * c, 0.0))
    low, high = (-b - way) / a, (-b + way) / a
    in_p = (_erf(high / one / root) - _erf(low / one / root)) / 2
    in_q = (_erf((high - d) / other / root) - _erf((low - d) / other / root)) / 2
    return np.abs(in_p - in_q)


def steps(p: Steps, q: Steps) -> Pair:
    """Returns the distances of P and of Q moved by each offset, exactly.

    The best plan for W₂ is the same wherever Q is: W₂² = E(x − y)² − 2d E(x − y) + d².
    """
    squared, gap = wasserstein_2(p, q) ** 2, p.mean - q.mean

    def of(offsets: Array) -> dict[str, Array]:
        d = np.asarray(offsets, float)
        found = [pointwise(p, q.shifted(offset)) for offset in d.tolist()]
        return {
            **{name: np.array([each[name] for each in found]) for name in DISTANCES[:-1]},
            "W₂": np.sqrt(np.maximum(squared - 2 * d * gap + d**2, 0.0)),
        }

    return of


def points() -> Pair:
    """Returns the distances of two points, or of two parallel lines, so far apart: nothing but W tells how far."""

    def of(offsets: Array) -> dict[str, Array]:
        d = np.abs(np.asarray(offsets, float))
        apart = d > 0
        infinite = np.where(apart, np.inf, 0.0)
        return {
            "JSD": np.where(apart, math.log(2), 0.0),
            "KL": infinite,
            "reverse KL": infinite,
            "TV": np.where(apart, 1.0, 0.0),
            "W₁": d,
            "W₂": d,
        }

    return of


def slopes(pair: Pair, offset: float) -> dict[str, float]:
    """Returns how fast each distance changes as Q moves on: what pulls a model that follows its gradient.

    0 where it does not change at all, not a number where it jumps or is infinite.
    """
    found = pair(np.array([offset - NUDGE, offset + NUDGE]))
    slope = {}
    for name, (behind, ahead) in found.items():
        rise = ahead - behind if np.isfinite(ahead) and np.isfinite(behind) else np.nan
        at = float(pair(np.array([offset]))[name][0])
        jumps = abs(ahead - at) > 1e3 * NUDGE if np.isfinite(rise) else False
        slope[name] = float("nan") if jumps else float(rise / (2 * NUDGE))
    return slope

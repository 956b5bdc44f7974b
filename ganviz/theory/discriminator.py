"""What the best D says, and what it is worth: V(G, D) = E_P log D + E_Q log(1 − D).

At every x the integrand is a·log D + b·log(1 − D) with a = p(x), b = q(x), largest at D = a/(a + b). There
V(G, D*) = −2 log 2 + 2 JSD (Goodfellow et al. 2014, theorem 1).
"""

from __future__ import annotations

import numpy as np

from ganviz.theory.divergences import Array
from ganviz.theory.normal import Normal, log_density

#: Widths on either side of a Gaussian that hold all of it to double precision, and points within that.
REACH, POINTS = 9, 721


def grid(*laws: Normal, view: tuple[float, float] = (-8.0, 8.0)) -> Array:
    """Returns increasing points that follow each Gaussian, however narrow."""
    each = [law.mean + law.sigma * np.linspace(-REACH, REACH, POINTS) for law in laws]
    return np.unique(np.concatenate([np.linspace(*view, POINTS), *each]))


def noised(law: Normal, sigma: float) -> Normal:
    """The law of x + σε: what D sees of it under instance noise."""
    return Normal(law.mean, float(np.hypot(law.sigma, sigma)))


def optimal(log_p: Array, log_q: Array) -> Array:
    """D* = p/(p + q), shaped as the logarithms of the densities."""
    found: Array = np.exp(-np.logaddexp(0, log_q - log_p))
    return found


def value(x: Array, log_p: Array, log_q: Array, d: Array) -> float:
    """V(G, D) of a D given on the grid; −inf where it is sure and wrong."""
    with np.errstate(divide="ignore", invalid="ignore"):
        integrand = np.exp(log_p) * np.log(d) + np.exp(log_q) * np.log1p(-d)
    return float(np.trapezoid(np.nan_to_num(integrand, nan=0.0, neginf=-1e300), x))


def best_value(x: Array, log_p: Array, log_q: Array) -> float:
    """V(G, D*)."""
    of_p, of_q = -np.logaddexp(0, log_q - log_p), -np.logaddexp(0, log_p - log_q)
    return float(np.trapezoid(np.exp(log_p) * of_p + np.exp(log_q) * of_q, x))


def pointwise(a: float, b: float, d: Array) -> Array:
    """a·log D + b·log(1 − D), shaped as ``d``, which lies inside (0, 1)."""
    found: Array = a * np.log(d) + b * np.log1p(-d)
    return found


def along_line(generator: float, at: Array, sigma: float = 1.0) -> Array:
    """V(G, D_t) of P = N(0, σ), G = N(generator, σ), and D_t the best D against N(t, σ), for each ``(n,)`` t.

    log p/q of two Gaussians of one width is a straight line: so the best D against every generator lies on one curve
    of Ds, and the largest value over that curve is the largest over all D.
    """
    x = np.linspace(-REACH, REACH, POINTS)
    weights = np.exp(log_density(x, 0.0, 1.0)) * (x[1] - x[0])
    t = np.asarray(at, float)[:, None] / sigma
    score = t**2 / 2 - t * x  # log p/q at σx
    of_generated = t**2 / 2 - t * (x + generator / sigma)
    found: Array = -(np.logaddexp(0, -score) + np.logaddexp(0, of_generated)) @ weights
    return found

"""Divergences of two distributions on the line, by quadrature of their densities.

Both distributions come as logarithms of densities on one evenly spaced grid that holds all of their mass, so that far
tails of one under the other are neither lost nor divided by zero. The trapezoid rule on such a grid converges faster
than any power of the spacing for smooth densities.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

Array = np.ndarray


def _integral(x: Array, integrand: Array) -> float:
    return float(np.trapezoid(integrand, x))


def kl(x: Array, log_p: Array, log_q: Array) -> float:
    """KL(P‖Q) = ∫ p log(p/q), in nats."""
    return _integral(x, np.exp(log_p) * (log_p - log_q))


def reverse_kl(x: Array, log_p: Array, log_q: Array) -> float:
    """KL(Q‖P) = ∫ q log(q/p), in nats."""
    return kl(x, log_q, log_p)


def jensen_shannon(x: Array, log_p: Array, log_q: Array) -> float:
    """JSD = ½ KL(P‖M) + ½ KL(Q‖M) with M the even mixture, in nats; at most log 2 (Lin 1991)."""
    log_m = np.logaddexp(log_p, log_q) - np.log(2)
    return (kl(x, log_p, log_m) + kl(x, log_q, log_m)) / 2


def jeffrey(x: Array, log_p: Array, log_q: Array) -> float:
    """KL(P‖Q) + KL(Q‖P), in nats."""
    return kl(x, log_p, log_q) + kl(x, log_q, log_p)


def pearson(x: Array, log_p: Array, log_q: Array) -> float:
    """χ² = ∫ (p − q)²/q."""
    return _integral(x, np.exp(2 * log_p - log_q) - 2 * np.exp(log_p) + np.exp(log_q))


def squared_hellinger(x: Array, log_p: Array, log_q: Array) -> float:
    """∫ (√p − √q)², at most 2."""
    return _integral(x, (np.exp(log_p / 2) - np.exp(log_q / 2)) ** 2)


def total_variation(x: Array, log_p: Array, log_q: Array) -> float:
    """½ ∫ |p − q|, at most 1."""
    return _integral(x, np.abs(np.exp(log_p) - np.exp(log_q))) / 2


Divergence = Callable[[Array, Array, Array], float]

#: By the name that a reader would look for.
DIVERGENCES: Mapping[str, Divergence] = MappingProxyType(
    {
        "KL": kl,
        "reverse KL": reverse_kl,
        "Jensen–Shannon": jensen_shannon,
        "Jeffrey": jeffrey,
        "Pearson χ²": pearson,
        "squared Hellinger": squared_hellinger,
        "total variation": total_variation,
    }
)

"""Two modes, a generator that shares its points between them, and a D that leans to one: mode collapse in two numbers.

P has half of its mass at −1 and at +1. G puts the share a at +1 and the rest at −1. D's score is ψx. Then

    V(a, ψ) = ½ log σ(ψ) + ½ log σ(−ψ) + a log σ(−ψ) + (1 − a) log σ(ψ).

Against a fixed D the best G is a single mode, for V is a straight line in a: that is max-min, and G collapses. Against
the best D for each G the best G is a = ½: that is min-max. Unrolling lets G see the D that answers it (Metz 2017).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from ganviz.theory.divergences import Array

#: The largest slope that D takes.
STEEPEST = 6.0


def _log_sigmoid(x: Array) -> Array:
    found: Array = -np.logaddexp(0, -np.asarray(x, float))
    return found


def payoff(a: Array, psi: Array) -> Array:
    """V(a, ψ), of two arrays that go together."""
    right, left = _log_sigmoid(psi), _log_sigmoid(-np.asarray(psi, float))
    found: Array = (right + left) / 2 + a * left + (1 - a) * right
    return found


def slope_of_d(a: Array, psi: Array) -> Array:
    """∂V/∂ψ."""
    psi = np.asarray(psi, float)
    found: Array = (1.5 - a) * np.exp(_log_sigmoid(-psi)) - (0.5 + a) * np.exp(_log_sigmoid(psi))
    return found


def best_d(a: Array) -> Array:
    """The ψ at which V is largest for this G: log (3/2 − a)/(1/2 + a)."""
    found: Array = np.log((1.5 - a) / (0.5 + a))
    return found


def answered(a: Array, psi: Array, steps: int, rate: float) -> tuple[Array, Array]:
    """D after so many gradient steps of its own against this G, and how that changes with a."""
    psi, change = np.asarray(psi, float) + 0 * a, 0.0 * np.asarray(a, float)
    for _ in range(steps):
        spread = np.exp(_log_sigmoid(psi) + _log_sigmoid(-psi))
        # ∂²V/∂ψ² = −2σ(ψ)σ(−ψ), ∂²V/∂a∂ψ = −1.
        psi, change = psi + rate * slope_of_d(a, psi), change + rate * (-2 * spread * change - 1)
    return psi, change


def seen(a: Array, psi: float, steps: int, rate: float) -> Array:
    """What G minimises: V(a, ψ_K(a)), where D has answered by K steps."""
    return payoff(a, answered(a, np.asarray(psi), steps, rate)[0])


def seen_slope(a: float, psi: float, steps: int, rate: float) -> float:
    """Its derivative in a, through D's steps."""
    ahead, change = answered(np.asarray(a), np.asarray(psi), steps, rate)
    return float(-ahead + slope_of_d(np.asarray(a), ahead) * change)


@dataclass(frozen=True)
class Play:
    """How both learn, one step after the other.

    Attributes:
        rate, d_rate: step sizes of G and D.
        unroll: K, the steps of D that G sees ahead.
    """

    rate: float = 0.8
    d_rate: float = 0.5
    unroll: int = 0

    def trajectory(self, a: float, psi: float, steps: int) -> Array:
        """Returns ``(steps + 1, 2)`` pairs (a, ψ) from the start."""
        places = [(a, psi)]
        for _ in range(steps):
            up = float(slope_of_d(np.asarray(a), np.asarray(psi)))
            down = seen_slope(a, psi, self.unroll, self.d_rate)
            a = min(max(a - self.rate * down, 0.0), 1.0)
            psi = min(max(psi + self.d_rate * up, -STEEPEST), STEEPEST)
            places.append((a, psi))
        return np.array(places)


@cache
def min_max(mixes: bool) -> tuple[float, float]:
    """Returns min over G of max over D, and max over D of min over G, of a G that mixes or makes one mode only."""
    psi = np.linspace(-STEEPEST, STEEPEST, 2401)
    a = np.linspace(0, 1, 1001) if mixes else np.array([0.0, 1.0])
    least = float(payoff(a, best_d(a)).min())
    most = float(payoff(a[:, None], psi[None]).min(axis=0).max())
    return least, most


def period(shares: Array) -> float | None:
    """Returns the steps from one hop to the mode at +1 to the next; None where it does not hop."""
    if np.ptp(shares) < 0.5:
        return None
    above = shares > 0.5
    ups = np.flatnonzero(~above[:-1] & above[1:])
    return float(np.mean(np.diff(ups))) if len(ups) > 1 else None

"""One law fitted to another: what each divergence makes of a model that cannot be the data (f-GAN, table 3).

KL(P‖Q) pays where the data are and the model is not, so its Gaussian covers everything; the reverse pays where the
model is and the data are not, so it keeps to one bump. Maximum likelihood is KL with the sample in place of P.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from ganviz.theory import divergences
from ganviz.theory.divergences import Array
from ganviz.theory.normal import log_density
from ganviz.theory.one_gaussian import LECTURE as LECTURE
from ganviz.theory.one_gaussian import Mixture

#: Widths on either side of P that are integrated over, and points there.
REACH, POINTS = 14, 2401
#: The narrowest Gaussian of a model, in widths of P: of a narrower one the grid would see nothing.
NARROWEST = 0.02
#: Passes of EM, and a change of its parameters at which it stands.
PASSES, STANDS = 2000, 1e-10
#: When a search for the nearest model has arrived, of one bump and of several; what is 0 but for rounding.
SIMPLEX: Mapping[str, float] = MappingProxyType({"xatol": 1e-7, "fatol": 1e-11, "maxiter": 900})
SLOPES: Mapping[str, float] = MappingProxyType({"ftol": 1e-12, "gtol": 1e-10, "maxiter": 300})
ROUNDING = 1e-6
W_2 = "W₂"

#: By name, as far as they are integrals of the densities: those of the paper's table.
OBJECTIVES: Mapping[str, Callable[[Array, Array, Array], float]] = MappingProxyType(
    {
        "KL": divergences.kl,
        "reverse KL": divergences.reverse_kl,
        "2 JSD": lambda x, log_p, log_q: 2 * divergences.jensen_shannon(x, log_p, log_q),
        "Jeffrey": divergences.jeffrey,
        "Pearson χ²": divergences.pearson,
    }
)
#: Mean, standard deviation and divergence as the paper prints them, for a mixture that it does not state.
PAPER: Mapping[str, tuple[float, float, float]] = MappingProxyType(
    {
        "KL": (1.0100, 1.8308, 0.2831),
        "reverse KL": (1.5782, 1.6319, 0.2480),
        "2 JSD": (1.3070, 1.7542, 0.1280),
        "Jeffrey": (1.3218, 1.7034, 0.5705),
        "Pearson χ²": (0.5737, 1.9274, 0.6457),
    }
)
NAMES = (*OBJECTIVES, W_2)


@dataclass(frozen=True)
class Fitted:
    """The nearest model and how near it is."""

    law: Mixture
    value: float


def grid(p: Mixture) -> Array:
    """Returns an evenly spaced grid that holds all of P, with room for models."""
    mean, sigma = p.moments()
    return np.linspace(mean - REACH * sigma, mean + REACH * sigma, POINTS)


def fit(name: str, p: Mixture, bumps: int = 1) -> Fitted:
    """Returns the mixture of so many Gaussians that is nearest to P by the named divergence.

    Raises:
        KeyError: there is none of that name.
    """
    if name == W_2:
        return _by_transport(p)
    from scipy.optimize import minimize  # .8 s that opening a menu must not pay

    objective, x = OBJECTIVES[name], grid(p)
    log_p = p.log_density(x)
    scale = p.moments()[1]

    def of(parameters: Array) -> float:
        with np.errstate(over="ignore", invalid="ignore"):
            value = objective(x, log_p, _model(parameters, bumps, scale).log_density(x))
        return value if math.isfinite(value) else 1e300

    # With many parameters a simplex takes seconds and stops at worse minima.
    method, options = ("Nelder-Mead", SIMPLEX) if bumps == 1 else ("L-BFGS-B", SLOPES)
    found = [minimize(of, start, method=method, options=dict(options)) for start in _starts(p, bumps, scale)]
    # Below zero there is no divergence: a bump is too narrow for the grid there.
    found = [one for one in found if one.fun > -ROUNDING] or found
    best = min(found, key=lambda one: float(one.fun))
    return Fitted(_model(best.x, bumps, scale), float(best.fun))


def _starts(p: Mixture, bumps: int, scale: float) -> list[Array]:
    """Parameters to begin with, for what seeks has several minima: P's moments and its bumps; bumps evenly apart."""
    mean, sigma = p.moments()
    order = np.argsort(p.weights)[::-1]
    if bumps == 1:
        rows = [(mean, sigma), *((p.means[k], p.sigmas[k]) for k in order[:2])]
        return [np.array([middle, math.log(max(width, NARROWEST * scale))]) for middle, width in rows]
    means = [p.means[k] for k in order] + [mean + sigma * (k - 1) for k in range(bumps)]
    widths = [p.sigmas[k] for k in order] + [sigma] * bumps
    narrowest, alike = NARROWEST * scale, np.zeros(bumps - 1)
    places = mean + sigma * (np.arange(bumps) - (bumps - 1) / 2)
    return [
        np.concatenate([alike, means[:bumps], np.log(np.maximum(widths[:bumps], narrowest))]),
        np.concatenate([alike, places, np.full(bumps, math.log(max(sigma / bumps, narrowest)))]),
        np.concatenate([alike, mean + 1.5 * (places - mean), np.full(bumps, math.log(max(sigma, narrowest)))]),
    ]


def _model(parameters: Array, bumps: int, scale: float) -> Mixture:
    """Logits of all weights but the last, means, logarithms of widths."""
    logits = np.append(np.clip(parameters[: bumps - 1], -12, 12), 0.0)
    weights = np.exp(logits - logits.max())
    means = parameters[bumps - 1 : 2 * bumps - 1]
    sigmas = np.maximum(np.exp(np.clip(parameters[2 * bumps - 1 :], -30, 30)), NARROWEST * scale)
    return Mixture(tuple((weights / weights.sum()).tolist()), tuple(means.tolist()), tuple(sigmas.tolist()))


def _by_transport(p: Mixture) -> Fitted:
    """The Gaussian nearest in W₂: P's mean, and σ = E Z F⁻¹(Φ(Z)), in closed form but for one integral."""
    from scipy.special import ndtri

    x = grid(p)
    density = np.exp(p.log_density(x))
    step = x[1] - x[0]
    below = np.clip(np.cumsum(density) * step - density * step / 2, 1e-15, 1 - 1e-15)
    mean, sigma = p.moments()
    width = float(np.sum(ndtri(below) * (x - mean) * density) * step)
    width = max(width, NARROWEST * sigma)
    return Fitted(Mixture((1.0,), (mean,), (width,)), math.sqrt(max(sigma**2 - width**2, 0.0)))


def surface(name: str, p: Mixture, means: Array, sigmas: Array) -> Array:
    """Returns the divergence of P from every Gaussian of a grid, ``(sigma, mean)``; W₂ as the others."""
    x = grid(p)
    log_p = p.log_density(x)
    best = _by_transport(p).law if name == W_2 else None
    found = np.empty((len(sigmas), len(means)))
    mean, sigma = p.moments()
    for row, width in enumerate(sigmas.tolist()):
        for column, middle in enumerate(means.tolist()):
            if best is not None:  # W₂² = (μ − m)² + σ² + s² − 2 s σ*
                squared = (middle - mean) ** 2 + sigma**2 + width**2 - 2 * width * best.sigmas[0]
                found[row, column] = math.sqrt(max(squared, 0.0))
            else:
                with np.errstate(over="ignore", invalid="ignore"):
                    found[row, column] = OBJECTIVES[name](x, log_p, log_density(x, middle, width))
    return found


def sampled(p: Mixture, count: int, seed: int) -> Array:
    """Returns ``(count,)`` points of P."""
    random = np.random.default_rng(seed)
    which = random.choice(len(p.weights), size=count, p=np.array(p.weights) / sum(p.weights))
    return np.array(p.means)[which] + np.array(p.sigmas)[which] * random.normal(size=count)


def most_likely(points: Array, weights: Array, bumps: int, start: Mixture | None = None) -> Mixture:
    """Returns the mixture under which weighted points ``(n,)`` are likeliest, by expectation and maximisation.

    With the points of a grid, weighted by P's density, it is the minimum of KL(P‖Q) instead (Dempster et al. 1977).
    """
    shares = weights / weights.sum()
    mean = float(shares @ points)
    sigma = math.sqrt(float(shares @ (points - mean) ** 2))
    floor = max(NARROWEST * sigma, 1e-12)
    if bumps == 1:
        return Mixture((1.0,), (mean,), (max(sigma, floor),))
    if start is None:
        means = mean + sigma * np.linspace(-1, 1, bumps)
        start = Mixture((1 / bumps,) * bumps, tuple(means.tolist()), (max(sigma, floor),) * bumps)
    now = np.array([start.weights, start.means, start.sigmas])
    for _ in range(PASSES):
        logs = np.log(np.maximum(now[0], 1e-300))[:, None] + log_density(points, now[1][:, None], now[2][:, None])
        owned = np.exp(logs - np.logaddexp.reduce(logs, axis=0)) * shares
        total = np.maximum(owned.sum(axis=1), 1e-300)
        means = owned @ points / total
        spread = np.sqrt(np.maximum((owned * (points - means[:, None]) ** 2).sum(axis=1) / total, floor**2))
        before, now = now, np.array([total / total.sum(), means, spread])
        if np.abs(now - before).max() < STANDS * max(sigma, 1e-12):
            break
    return Mixture(*(tuple(row.tolist()) for row in now))


def cross_entropy(points: Array, weights: Array, q: Mixture) -> float:
    """−E log q over weighted points: less P's own entropy it is KL(P‖Q)."""
    return -float(weights @ q.log_density(points) / weights.sum())

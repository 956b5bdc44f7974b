"""One Gaussian fitted to a mixture: what each divergence makes of a model that cannot do it (f-GAN, table 3).

KL(P‖Q) pays where the data are and the model is not, so its Gaussian covers everything; the reverse pays where the
model is and the data are not, so its Gaussian keeps to the larger bump (Nowozin et al. 2016, section 3.1).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ganviz.theory.divergences import DIVERGENCES, Array
from ganviz.theory.normal import log_density

_POINTS = 8001
#: Widths on either side of a distribution that hold all of its mass to double precision, with room for the model to
#: move.
_REACH = 14


@dataclass(frozen=True)
class Mixture:
    """A mixture of Gaussians on the line: weights with sum 1, means and standard deviations."""

    weights: tuple[float, ...]
    means: tuple[float, ...]
    sigmas: tuple[float, ...]

    def log_density(self, x: Array) -> Array:
        """log p, shaped as ``x``."""
        parts = [
            np.log(weight) + log_density(x, mean, sigma)
            for weight, mean, sigma in zip(self.weights, self.means, self.sigmas, strict=True)
        ]
        return np.logaddexp.reduce(parts)

    def moments(self) -> tuple[float, float]:
        """Mean and standard deviation."""
        weights, means, sigmas = map(np.array, (self.weights, self.means, self.sigmas))
        mean = float(weights @ means)
        return mean, float(np.sqrt(weights @ (sigmas**2 + (means - mean) ** 2)))


#: The mixture whose optima the lecture prints beside those of the paper, which does not state its own.
LECTURE = Mixture((0.33, 0.67), (-1.0, 2.0), (0.2545, 1.4156))


@dataclass(frozen=True)
class Fit:
    """The Gaussian N(mean, sigma) that is nearest, and how near."""

    divergence: str
    mean: float
    sigma: float
    value: float


def fit(name: str, distribution: Mixture = LECTURE) -> Fit:
    """Returns the Gaussian Q that minimises the named divergence of P = ``distribution`` and Q.

    Raises:
        KeyError: no divergence of that name.
    """
    from scipy.optimize import minimize  # .8 s that opening a menu must not pay

    divergence = DIVERGENCES[name]
    mean, sigma = distribution.moments()
    x = np.linspace(mean - _REACH * sigma, mean + _REACH * sigma, _POINTS)
    log_p = distribution.log_density(x)

    def of(parameters: Array) -> float:
        return divergence(x, log_p, log_density(x, parameters[0], np.exp(parameters[1])))

    # The model with the distribution's own moments is KL's answer, and a start for the others.
    start = np.array([mean, np.log(sigma)])
    found = minimize(of, start, method="Nelder-Mead", options={"xatol": 1e-8, "fatol": 1e-12, "maxiter": 2000})
    return Fit(name, float(found.x[0]), float(np.exp(found.x[1])), float(found.fun))


def fits(distribution: Mixture = LECTURE) -> list[Fit]:
    """Returns the fit under every divergence."""
    return [fit(name, distribution) for name in DIVERGENCES]

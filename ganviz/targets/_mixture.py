"""Mixtures of isotropic Gaussians, in which everything has a closed form; several targets are one, or nearly."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ganviz.targets import Array, Generator, Modes, Moments, Target
from ganviz.targets._normal import cumulative
from ganviz.targets._view import Bounds, line_view, square_view

#: Components may be left out of a density at points farther than this many standard deviations, where they would add
#: 1e-87 of their peak; float32, in which densities travel, holds nothing below 1e-45.
REACH = 20.0

#: Components handled at once: enough for numpy, few enough to stay close together and in the processor's cache.
BLOCK = 16

#: Halvings of an interval that bring it to the last digit of float64.
HALVINGS = 54

#: The view shows so many standard deviations around every component.
SHOWN_2D = 5.0
SHOWN_1D = 6.0


def _all_equal(numbers: Array) -> bool:
    return bool((numbers == numbers[0]).all())


@dataclass(frozen=True)
class GaussianMixture:
    """The distribution Σ_k w_k N(c_k, σ_k² I).

    Attributes:
        weights: ``(components,)``, positive or 0; their sum is 1.
        centres: ``(components, feature)``.
        sigma: ``(components,)``.
    """

    weights: Array
    centres: Array
    sigma: Array

    def __post_init__(self) -> None:
        for array in (self.weights, self.centres, self.sigma):
            array.flags.writeable = False

    def sample(self, n: int, rng: Generator) -> Array:
        """Draws ``(n, feature)`` points."""
        # Where components are alike the same numbers come without a search, and in a tenth of the time.
        if _all_equal(self.weights):
            component = (rng.random(n) * len(self.weights)).astype(np.intp)
        else:
            component = rng.choice(len(self.weights), size=n, p=self.weights)
        spread = rng.standard_normal((n, self.centres.shape[1]))
        spread *= self.sigma[0] if _all_equal(self.sigma) else self.sigma.take(component)[:, None]
        spread += self.centres.take(component, axis=0)
        return spread

    def density(self, points: Array, noise: float = 0.0) -> Array:
        """Returns the density of this distribution plus N(0, noise²I) at ``(n, feature)`` points, ``(n,)``."""
        points = np.asarray(points, dtype=float)
        sigma = np.hypot(self.sigma, noise)
        peak = self.weights / (np.sqrt(2 * np.pi) * sigma) ** self.centres.shape[1]
        total = np.zeros(len(points))
        for first in range(0, len(sigma), BLOCK):
            part = slice(first, first + BLOCK)
            centres, middle = self.centres[part], self.centres[part].mean(axis=0)
            reach = np.linalg.norm(centres - middle, axis=1).max() + REACH * sigma[part].max()
            near = np.flatnonzero(np.square(points - middle).sum(axis=1) < reach**2)
            squared = sum(np.square(x[near, None] - c) for x, c in zip(points.T, centres.T, strict=True))
            total[near] += np.exp(-0.5 * squared / np.square(sigma[part])) @ peak[part]
        return total

    def cell_masses(self, edges: tuple[Array, ...], noise: float = 0.0) -> Array:
        """Returns the mass of it plus N(0, noise²I) in each cell of a grid, ``(nx,)`` or ``(ny, nx)``."""
        sigma = np.hypot(self.sigma, noise)[:, None]
        along = [
            np.diff(cumulative((np.asarray(borders) - centres[:, None]) / sigma), axis=1)
            for borders, centres in zip(edges, self.centres.T, strict=True)
        ]
        if len(along) == 1:
            return self.weights @ along[0]
        return (self.weights[:, None] * along[1]).T @ along[0]

    @cached_property
    def moments(self) -> Moments:
        """Mean and covariance: Σ w_k c_k, and Σ w_k (σ_k² I + (c_k − μ)(c_k − μ)ᵀ)."""
        mean = self.weights @ self.centres
        apart = self.centres - mean
        within = float(self.weights @ np.square(self.sigma)) * np.eye(len(mean))
        return Moments(mean, within + (self.weights * apart.T) @ apart)

    def cumulative(self, x: Array) -> Array:
        """1-D: returns P(X ≤ x), in the shape of ``x``."""
        z = (np.asarray(x, dtype=float)[..., None] - self.centres[:, 0]) / self.sigma
        return cumulative(z) @ self.weights

    def quantile(self, u: Array) -> Array:
        """1-D: returns the x at which ``cumulative`` is u, by bisection; u in (0, 1)."""
        from scipy.special import ndtri

        u = np.asarray(u, dtype=float)
        each = self.centres[:, 0] + self.sigma * ndtri(u)[..., None]
        each = each[..., self.weights > 0]
        low, high = each.min(axis=-1), each.max(axis=-1)
        if np.array_equal(low, high):  # a single component
            return low
        for _ in range(HALVINGS):
            middle = (low + high) / 2
            below = self.cumulative(middle) < u
            low, high = np.where(below, middle, low), np.where(below, high, middle)
        return (low + high) / 2


@dataclass(frozen=True)
class MixtureTarget(Target):
    """A target that is a mixture of isotropic Gaussians: subclasses say which, in ``components``.

    With instance noise the variances add, so every answer is exact.
    """

    def components(self) -> GaussianMixture:
        """The components of the distribution."""
        raise NotImplementedError

    @cached_property
    def distribution(self) -> GaussianMixture:
        """The components, made once."""
        return self.components()

    @property
    def lines(self) -> str:
        mixture = self.distribution
        if _all_equal(mixture.weights) and _all_equal(mixture.sigma):
            drawn = f"""\
def sample_data(n):
    \"\"\"Draws n points: one of the Gaussians for each, all equally likely.\"\"\"
    component = torch.randint(len(CENTRES), (n,))
    return CENTRES[component] + SIGMA * torch.randn(n, {self.dimension})"""
            if len(mixture.centres) == 1:
                drawn = f"""\
def sample_data(n):
    \"\"\"Draws n points of the Gaussian.\"\"\"
    return CENTRES + SIGMA * torch.randn(n, {self.dimension})"""
            return f"{self.line_of_centres}\nSIGMA = {mixture.sigma[0].item()!r}\n\n\n{drawn}"
        widths = f"SIGMA = torch.tensor({mixture.sigma.tolist()})"
        weights = f"WEIGHTS = torch.tensor({mixture.weights.tolist()})  # how likely each is"
        drawn = f"""\
def sample_data(n):
    \"\"\"Draws n points: one of the Gaussians for each, as likely as its weight.\"\"\"
    component = torch.multinomial(WEIGHTS, n, replacement=True)
    width = SIGMA[component].unsqueeze(1)
    return CENTRES[component] + width * torch.randn(n, {self.dimension})"""
        return f"{self.line_of_centres}\n{widths}\n{weights}\n\n\n{drawn}"

    @property
    def line_of_centres(self) -> str:
        """What defines ``CENTRES``: as numbers, where a subclass does not know it better."""
        return f"CENTRES = torch.tensor({self.distribution.centres.tolist()})"

    def sample(self, n: int, rng: Generator) -> Array:
        return self.distribution.sample(n, rng)

    def bounds(self) -> Bounds:
        centres, sigma = self.distribution.centres, self.distribution.sigma[:, None]
        if self.dimension == 1:
            reach = SHOWN_1D * sigma
            return line_view(float(np.min(centres - reach)), float(np.max(centres + reach)))
        return square_view(float(np.max(np.abs(centres) + SHOWN_2D * sigma)))

    def density(self, points: Array, noise: float = 0.0) -> Array | None:
        return self.distribution.density(points, noise)

    def cell_masses(self, edges: tuple[Array, ...], noise: float = 0.0) -> Array | None:
        return self.distribution.cell_masses(edges, noise)

    def modes(self) -> Modes | None:
        return self._modes

    @cached_property
    def _modes(self) -> Modes:
        return separate_modes(self.distribution)

    def moments(self) -> Moments | None:
        return self.distribution.moments

    def finest_scale(self) -> float | None:
        return float(self.distribution.sigma[self.distribution.weights > 0].min())

    def cumulative(self, x: Array) -> Array | None:
        return self.distribution.cumulative(x) if self.dimension == 1 else None

    def quantile(self, u: Array) -> Array | None:
        return self.distribution.quantile(u) if self.dimension == 1 else None


def separate_modes(distribution: GaussianMixture) -> Modes:
    """Returns the components with a weight as modes, those that lie within another as one with it.

    A component lies within another that is as wide or wider if their centres are no farther apart than their widths
    differ: on one place with it, or so that of its own points more are nearer to the other, by the number of σ between.
    The widest gives centre and width, and holds the weight of all.
    """
    present = np.flatnonzero(distribution.weights > 0)
    centres, sigma, weights = distribution.centres, distribution.sigma, distribution.weights.copy()
    separate: list[int] = []
    for each in present[np.argsort(-sigma[present], kind="stable")]:
        apart = np.linalg.norm(centres[separate] - centres[each], axis=1)
        within = np.flatnonzero(apart <= sigma[separate] - sigma[each])
        if len(within):
            weights[separate[within[apart[within].argmin()]]] += weights[each]
        else:
            separate.append(int(each))
    kept = sorted(separate)
    return Modes(centres[kept], sigma[kept], weights[kept])


def equal_mixture(centres: Array, sigma: float) -> GaussianMixture:
    """Returns the mixture of equally likely Gaussians of one width around ``(components, feature)`` centres."""
    return GaussianMixture(np.full(len(centres), 1 / len(centres)), np.array(centres), np.full(len(centres), sigma))

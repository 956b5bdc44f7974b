"""Gaussians of any covariance in the plane, alone and mixed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ganviz.targets import SMALLEST, Array, Generator, Modes, Moments, Target
from ganviz.targets._mixture import GaussianMixture, separate_modes
from ganviz.targets._normal import cumulative
from ganviz.targets._view import Bounds, square_view

#: Beyond so many standard deviations nothing is integrated: 1e-18 lies there.
FAR = 9.0
#: Nodes in a panel that is as wide as so many of the widths over which the integrand changes.
NODES, PANEL = 8, 1.5
#: Panels in a cell at the most: a finer needle is finer than any grid that it is seen on.
MOST = 24
#: The view shows so many standard deviations around every component.
SHOWN = 5.0


def covariance_of(widths: tuple[float, float], degrees: float) -> Array:
    """Returns R diag(w₁², w₂²) Rᵀ, the first width lying at this angle to the x axis, ``(2, 2)``."""
    angle = np.radians(degrees)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return turn @ np.diag(np.square(widths)) @ turn.T


@dataclass(frozen=True)
class PlaneMixture:
    """The distribution Σ_k w_k N(c_k, Σ_k).

    Attributes:
        weights: ``(components,)``; their sum is 1.
        centres: ``(components, 2)``.
        covariances: ``(components, 2, 2)``.
    """

    weights: Array
    centres: Array
    covariances: Array

    @cached_property
    def roots(self) -> Array:
        """Cholesky factors, ``(components, 2, 2)``."""
        one, both, other = self.covariances[:, 0, 0], self.covariances[:, 0, 1], self.covariances[:, 1, 1]
        first = np.sqrt(one)
        rest = np.sqrt(np.maximum(other - np.square(both / first), SMALLEST**4))  # a needle may round to a line
        return np.stack([first, np.zeros_like(first), both / first, rest], axis=1).reshape(-1, 2, 2)

    @cached_property
    def widths(self) -> Array:
        """Standard deviations along the axes of each ellipse, ``(components, 2)``, the smaller first."""
        return np.sqrt(np.maximum(np.linalg.eigvalsh(self.covariances), SMALLEST**2))

    @cached_property
    def moments(self) -> Moments:
        """Mean and covariance: Σ w_k c_k, and Σ w_k (Σ_k + (c_k − μ)(c_k − μ)ᵀ)."""
        mean = self.weights @ self.centres
        apart = self.centres - mean
        return Moments(mean, np.tensordot(self.weights, self.covariances, 1) + (self.weights * apart.T) @ apart)

    def sample(self, n: int, rng: Generator) -> Array:
        component = rng.choice(len(self.weights), size=n, p=self.weights)
        spread = rng.standard_normal((n, 2))
        return self.centres[component] + np.einsum("nij,nj->ni", self.roots[component], spread)

    def _noised(self, noise: float) -> Array:
        return self.covariances + noise**2 * np.eye(2)

    def density(self, points: Array, noise: float) -> Array:
        total = np.zeros(len(points))
        for weight, centre, covariance in zip(self.weights, self.centres, self._noised(noise), strict=True):
            apart = np.asarray(points, dtype=float) - centre
            (one, both), (_, other) = covariance
            along, rest = apart[:, 0], max(other - both * both / one, SMALLEST**4)
            squared = along * along / one + np.square(apart[:, 1] - both / one * along) / rest
            total += weight * np.exp(-0.5 * squared) / (2 * np.pi * np.sqrt(one * rest))
        return total

    def cell_masses(self, edges: tuple[Array, ...], noise: float) -> Array:
        x, y = (np.asarray(borders, dtype=float) for borders in edges)
        total = np.zeros((len(y) - 1, len(x) - 1))
        for weight, centre, covariance in zip(self.weights, self.centres, self._noised(noise), strict=True):
            total += weight * _masses(x - centre[0], y - centre[1], covariance)
        return total


def _masses(x: Array, y: Array, covariance: Array) -> Array:
    """The mass of N(0, covariance) in the cells: exact along y given x, by Gauss–Legendre panels along x."""
    across, slope = float(np.sqrt(covariance[0, 0])), float(covariance[0, 1] / covariance[0, 0])
    rest = float(np.sqrt(max(covariance[1, 1] - slope * covariance[0, 1], SMALLEST**4)))
    changes = min(across, rest / abs(slope)) if slope else across
    low, high = (np.clip(borders, -FAR * across, FAR * across) for borders in (x[:-1], x[1:]))
    panels = np.minimum(np.ceil((high - low) / (PANEL * changes)), MOST).astype(int)
    cell = np.repeat(np.arange(len(low)), panels)
    place = np.arange(len(cell)) - np.repeat(np.cumsum(panels) - panels, panels)
    width = ((high - low) / np.maximum(panels, 1))[cell]
    nodes, weights = np.polynomial.legendre.leggauss(NODES)
    at = ((low[cell] + place * width)[:, None] + width[:, None] * (1 + nodes) / 2).ravel()
    share = (width[:, None] * weights / 2).ravel() * np.exp(-0.5 * (at / across) ** 2) / (across * np.sqrt(2 * np.pi))
    along = np.diff(cumulative((y - slope * at[:, None]) / rest), axis=1) * share[:, None]
    masses = np.zeros((len(low), len(y) - 1))
    np.add.at(masses, np.repeat(cell, NODES), along)
    return masses.T


@dataclass(frozen=True)
class PlaneTarget(Target):
    """A target that is such a mixture: subclasses say which. With instance noise the covariances add."""

    dimension = 2

    def components(self) -> PlaneMixture:
        """The components of the distribution."""
        raise NotImplementedError

    @cached_property
    def distribution(self) -> PlaneMixture:
        """The components, made once."""
        return self.components()

    def sample(self, n: int, rng: Generator) -> Array:
        return self.distribution.sample(n, rng)

    def bounds(self) -> Bounds:
        mixture = self.distribution
        return square_view(float(np.max(np.abs(mixture.centres) + SHOWN * mixture.widths[:, 1:])))

    def density(self, points: Array, noise: float = 0.0) -> Array:
        return self.distribution.density(points, noise)

    def cell_masses(self, edges: tuple[Array, ...], noise: float = 0.0) -> Array:
        return self.distribution.cell_masses(edges, noise)

    def moments(self) -> Moments:
        return self.distribution.moments

    def finest_scale(self) -> float:
        mixture = self.distribution
        return float(mixture.widths[mixture.weights > 0].min())

    def modes(self) -> Modes | None:
        """One for each component, as wide as it is at its widest."""
        mixture = self.distribution
        return separate_modes(
            GaussianMixture(mixture.weights.copy(), mixture.centres.copy(), mixture.widths[:, 1].copy())
        )

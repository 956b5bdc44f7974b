"""The Laplace distribution on the line."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ganviz.settings import setting
from ganviz.targets import SMALLEST, Array, Generator, Target
from ganviz.targets._normal import cumulative, log_cumulative
from ganviz.targets._view import Bounds, line_view

#: The view shows so many scales on both sides; e⁻⁸ = 0.03 % lies outside.
SHOWN = 8.0


@dataclass(frozen=True)
class Laplace(Target):
    """p(x) = exp(−|x − μ|/b) / 2b.

    A sharp peak with tails that are heavier than a Gaussian's.

    Its finest scale is b/2: over it the density falls by √e, as a Gaussian's does over σ. With instance noise σ the
    density is exact: Σ± exp(σ²/2b² ∓ x/b) Φ(±x/σ − σ/b) / 2b, with x measured from μ.

    Johnson, Kotz and Balakrishnan, "Continuous univariate distributions", volume 2, 1995, chapter 24.
    """

    key = "laplace"
    label = "Laplace"
    dimension = 1

    mean: float = setting(0.0, "Mean", "Where its peak is.", symbol="μ", minimum=-200, maximum=200, slider=(-6, 6))
    scale: float = setting(
        0.5,
        "Scale",
        "The distance over which the density falls by e.",
        symbol="b",
        minimum=SMALLEST,
        maximum=100,
        slider=(0.05, 3),
        logarithmic=True,
    )

    @property
    def lines(self) -> str:
        return f"""\
def sample_data(n):
    \"\"\"Draws n points of the Laplace distribution.\"\"\"
    return torch.distributions.Laplace({self.mean!r}, {self.scale!r}).sample((n, 1))"""

    def sample(self, n: int, rng: Generator) -> Array:
        return rng.laplace(self.mean, self.scale, (n, 1))

    def bounds(self) -> Bounds:
        return line_view(self.mean - SHOWN * self.scale, self.mean + SHOWN * self.scale)

    def density(self, points: Array, noise: float = 0.0) -> Array:
        x = np.asarray(points, dtype=float)[:, 0] - self.mean
        if noise == 0:
            return np.exp(-np.abs(x) / self.scale) / (2 * self.scale)
        right, left = self._tails(x, noise)
        return (right + left) / (2 * self.scale)

    def cell_masses(self, edges: tuple[Array, ...], noise: float = 0.0) -> Array:
        if noise == 0:
            return np.diff(self.cumulative(edges[0]))
        x = np.asarray(edges[0], dtype=float) - self.mean
        right, left = self._tails(x, noise)
        return np.diff(cumulative(x / noise) + (left - right) / 2)

    def finest_scale(self) -> float:
        return self.scale / 2

    def cumulative(self, x: Array) -> Array:
        z = (np.asarray(x, dtype=float) - self.mean) / self.scale
        tail = np.exp(-np.abs(z)) / 2
        return np.where(z < 0, tail, 1 - tail)

    def quantile(self, u: Array) -> Array:
        u = np.asarray(u, dtype=float)
        return self.mean - self.scale * np.sign(u - 0.5) * np.log1p(-2 * np.abs(u - 0.5))

    def _tails(self, x: Array, noise: float) -> tuple[Array, Array]:
        """Returns exp(σ²/2b² ∓ x/b) Φ(±x/σ − σ/b); the logarithms are added first, for each alone may overflow."""
        ratio = noise / self.scale
        right = ratio**2 / 2 - x / self.scale + log_cumulative(x / noise - ratio)
        left = ratio**2 / 2 + x / self.scale + log_cumulative(-x / noise - ratio)
        return np.exp(right), np.exp(left)

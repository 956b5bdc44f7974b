"""The log-normal distribution."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ganviz.settings import setting
from ganviz.targets import SMALLEST, Array, Generator, Moments
from ganviz.targets._normal import cumulative
from ganviz.targets._tailed import TailedTarget, moments_on_the_line


@dataclass(frozen=True)
class LogNormal(TailedTarget):
    """p(x) = exp(−(log x − μ)²/2σ²) / (xσ√(2π)) for x > 0.

    Skewed and never negative, as incomes and sizes are. All its moments are finite.

    Johnson, Kotz and Balakrishnan, "Continuous univariate distributions", volume 1, 1994, chapter 14.
    """

    key = "log_normal"
    label = "log-normal"
    dimension = 1

    mean: float = setting(
        0.5, "Mean of the logarithm", "Its median is e to this.", symbol="μ", minimum=-5, maximum=5, slider=(-1, 2)
    )
    sigma: float = setting(
        0.5,
        "Width of the logarithm",
        "The wider, the more skewed.",
        symbol="σ",
        minimum=0.01,
        maximum=2,
        slider=(0.1, 1),
        logarithmic=True,
    )

    @property
    def lines(self) -> str:
        return f"""\
def sample_data(n):
    \"\"\"Draws n points whose logarithms are normally distributed.\"\"\"
    return torch.exp({self.mean!r} + {self.sigma!r} * torch.randn(n, 1))"""

    def moments(self) -> Moments:
        mean = math.exp(self.mean + self.sigma**2 / 2)
        return moments_on_the_line(mean, mean**2 * math.expm1(self.sigma**2))

    def sample(self, n: int, rng: Generator) -> Array:
        return np.exp(self.mean + self.sigma * rng.standard_normal((n, 1)))

    def exact_density(self, x: Array) -> Array:
        inside = x > 0
        log = np.log(np.where(inside, x, 1.0))
        z = (log - self.mean) / self.sigma
        return np.where(inside, np.exp(-z * z / 2 - log) / (self.sigma * math.sqrt(2 * math.pi)), 0.0)

    def finest_scale(self) -> float:
        # Left of the peak it is the narrowest: as a normal distribution of the width that it has at a small quantile.
        return max(SMALLEST / 10, self.sigma * math.exp(self.mean - 2 * self.sigma) / 2)

    def cumulative(self, x: Array) -> Array:
        x = np.asarray(x, dtype=float)
        inside = x > 0
        return np.where(inside, cumulative((np.log(np.where(inside, x, 1.0)) - self.mean) / self.sigma), 0.0)

    def quantile(self, u: Array) -> Array:
        from scipy.special import ndtri

        return np.exp(self.mean + self.sigma * np.asarray(ndtri(np.asarray(u, dtype=float))))

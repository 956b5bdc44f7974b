"""The Pareto distribution."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ganviz.settings import setting
from ganviz.targets import SMALLEST, Array, Generator, Moments
from ganviz.targets._tailed import TailedTarget, moments_on_the_line
from ganviz.targets._view import Bounds


@dataclass(frozen=True)
class Pareto(TailedTarget):
    """p(x) = α m^α / x^(α+1) for x ≥ m.

    Nothing below m, and a tail that no exponential reaches: moments below α are finite.

    Johnson, Kotz and Balakrishnan, "Continuous univariate distributions", volume 1, 1994, chapter 20.
    """

    key = "pareto"
    label = "Pareto"
    dimension = 1

    least: float = setting(
        1.0,
        "Least value",
        "Where it begins, with its peak.",
        symbol="m",
        minimum=SMALLEST,
        maximum=100,
        slider=(0.5, 3),
    )
    exponent: float = setting(
        5.0, "Exponent", "The smaller, the heavier its tail.", symbol="α", minimum=1, maximum=100, slider=(2, 10)
    )

    @property
    def lines(self) -> str:
        return f"""\
def sample_data(n):
    \"\"\"Draws n points of the Pareto distribution.\"\"\"
    return {self.least!r} * (1 - torch.rand(n, 1)) ** (-1 / {self.exponent!r})"""

    @property
    def outside(self) -> float:
        return super().outside if self.exponent >= 4 else 4e-4

    @property
    def tail_index(self) -> float:
        return self.exponent

    def moments(self) -> Moments:
        alpha, m = self.exponent, self.least
        variance = m**2 * alpha / ((alpha - 1) ** 2 * (alpha - 2)) if alpha > 2 else math.inf
        return moments_on_the_line(alpha * m / (alpha - 1) if alpha > 1 else math.inf, variance)

    def sample(self, n: int, rng: Generator) -> Array:
        return self.quantile(rng.random((n, 1)))

    def bounds(self) -> Bounds:
        reach = float(self.quantile(np.array(1 - self.outside))) - self.least
        # To where an untrained G begins, unless that is far; the edge lies on a twentieth of the view.
        wanted = min(self.least + 1, reach)
        twentieths = math.ceil(20 * wanted / (reach + wanted))
        return ((self.least - twentieths * reach / (20 - twentieths), self.least + reach),)

    def exact_density(self, x: Array) -> Array:
        inside = x >= self.least
        ratio = self.least / np.where(inside, x, self.least)
        return np.where(inside, self.exponent / self.least * ratio ** (self.exponent + 1), 0.0)

    def finest_scale(self) -> float:
        return self.least / (2 * (self.exponent + 1))

    def cumulative(self, x: Array) -> Array:
        x = np.maximum(np.asarray(x, dtype=float), self.least)
        return -np.expm1(self.exponent * np.log(self.least / x))

    def quantile(self, u: Array) -> Array:
        return self.least * np.exp(-np.log1p(-np.asarray(u, dtype=float)) / self.exponent)

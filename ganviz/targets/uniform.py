"""The uniform distribution on an interval."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ganviz.phrases import phrase
from ganviz.settings import setting
from ganviz.targets import SMALLEST, Array, Generator, Target
from ganviz.targets._box import box, box_masses
from ganviz.targets._view import Bounds, line_view


@dataclass(frozen=True)
class Uniform(Target):
    """p(x) = 1/(b − a) for a ≤ x < b, else 0.

    Flat with two sharp edges: networks give smooth densities and must learn to stop.

    Its finest scale is a tenth of its length, over which a smoothing still leaves the edges visible. With instance
    noise the density is a difference of error functions, exact.

    Johnson, Kotz and Balakrishnan, "Continuous univariate distributions", volume 2, 1995, chapter 26.
    """

    key = "uniform"
    label = "Uniform"
    dimension = 1

    low: float = setting(
        -1.0, "Low end", "Where the interval begins.", symbol="a", minimum=-200, maximum=200, slider=(-6, 6)
    )
    high: float = setting(
        1.0, "High end", "Where the interval ends.", symbol="b", minimum=-200, maximum=200, slider=(-6, 6)
    )

    def conflicts(self) -> str | None:
        if self.low >= self.high:
            order = "the low end must be below the high end, but they are {low:g} and {high:g}"
            return phrase(order, low=self.low, high=self.high)
        if self._length() < SMALLEST * (1 - 1e-9):  # as far as rounding allows
            return phrase("the two ends must be {least:g} or more apart", least=SMALLEST)
        return None

    @property
    def lines(self) -> str:
        return f"""\
LOW, HIGH = {self.low!r}, {self.high!r}


def sample_data(n):
    \"\"\"Draws n points, all equally likely between LOW and HIGH.\"\"\"
    return LOW + (HIGH - LOW) * torch.rand(n, 1)"""

    def sample(self, n: int, rng: Generator) -> Array:
        return rng.uniform(self.low, self.high, (n, 1))

    def bounds(self) -> Bounds:
        margin = self._length() / 2
        return line_view(self.low - margin, self.high + margin)

    def density(self, points: Array, noise: float = 0.0) -> Array:
        return box(np.asarray(points, dtype=float)[:, 0], self.low, self.high, noise) / self._length()

    def cell_masses(self, edges: tuple[Array, ...], noise: float = 0.0) -> Array:
        return box_masses(np.asarray(edges[0], dtype=float), self.low, self.high, noise) / self._length()

    def finest_scale(self) -> float:
        return self._length() / 10

    def cumulative(self, x: Array) -> Array:
        return np.clip((np.asarray(x, dtype=float) - self.low) / self._length(), 0, 1)

    def quantile(self, u: Array) -> Array:
        return self.low + self._length() * np.asarray(u, dtype=float)

    def _length(self) -> float:
        return self.high - self.low

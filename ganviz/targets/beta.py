"""The beta distribution on an interval."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ganviz.settings import setting
from ganviz.targets import SMALLEST, Array, Generator, Moments
from ganviz.targets._tailed import TailedTarget, moments_on_the_line


@dataclass(frozen=True)
class Beta(TailedTarget):
    """p(x) = t^(a−1) (1 − t)^(b−1) / (B(a, b) L), where t = (x − x₀)/L lies between 0 and 1.

    A bounded support: nothing lies outside [x₀, x₀ + L]. All its moments are finite.

    Johnson, Kotz and Balakrishnan, "Continuous univariate distributions", volume 2, 1995, chapter 25.
    """

    key = "beta"
    label = "beta"
    dimension = 1

    a: float = setting(
        3.0, "Left exponent", "How it leaves the left end.", symbol="a", minimum=2, maximum=100, slider=(2, 10)
    )
    b: float = setting(
        5.0, "Right exponent", "How it comes to the right end.", symbol="b", minimum=2, maximum=100, slider=(2, 10)
    )
    low: float = setting(-1.0, "Left end", "Where it begins.", symbol="x₀", minimum=-200, maximum=200, slider=(-5, 5))
    length: float = setting(
        4.0, "Length", "From end to end.", symbol="L", minimum=SMALLEST, maximum=100, slider=(0.5, 10)
    )

    @property
    def lines(self) -> str:
        return f"""\
def sample_data(n):
    \"\"\"Draws n points of a beta distribution on an interval.\"\"\"
    return {self.low!r} + {self.length!r} * torch.distributions.Beta({self.a!r}, {self.b!r}).sample((n, 1))"""

    def moments(self) -> Moments:
        a, b, total = self.a, self.b, self.a + self.b
        return moments_on_the_line(
            self.low + self.length * a / total, self.length**2 * a * b / (total**2 * (total + 1))
        )

    def sample(self, n: int, rng: Generator) -> Array:
        return self.low + self.length * rng.beta(self.a, self.b, (n, 1))

    def exact_density(self, x: Array) -> Array:
        from scipy.special import betaln

        t = (x - self.low) / self.length
        inside = (t > 0) & (t < 1)
        t = np.where(inside, t, 0.5)
        log = (self.a - 1) * np.log(t) + (self.b - 1) * np.log1p(-t) - betaln(self.a, self.b)
        return np.where(inside, np.exp(log) / self.length, 0.0)

    def finest_scale(self) -> float:
        """As wide as a normal distribution of its variance, and no wider than a fourth of its sides."""
        total = self.a + self.b
        return self.length / 4 * min(1.0, float(np.sqrt(self.a * self.b / (total + 1))) / total * 4)

    def cumulative(self, x: Array) -> Array:
        from scipy.special import betainc

        t = np.clip((np.asarray(x, dtype=float) - self.low) / self.length, 0, 1)
        return np.asarray(betainc(self.a, self.b, t))

    def quantile(self, u: Array) -> Array:
        from scipy.special import betaincinv

        return self.low + self.length * np.asarray(betaincinv(self.a, self.b, np.asarray(u, dtype=float)))

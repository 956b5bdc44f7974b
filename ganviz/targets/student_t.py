"""Student's t distribution, the Cauchy distribution among it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ganviz.settings import setting
from ganviz.targets import SMALLEST, Array, Generator, Moments
from ganviz.targets._tailed import OUTSIDE, TailedTarget, moments_on_the_line

#: With fewer degrees of freedom the view leaves out more.
HEAVY, OUTSIDE_HEAVY = 4.0, 4e-4


@dataclass(frozen=True)
class StudentT(TailedTarget):
    """p(x) ∝ (1 + ((x − μ)/s)²/ν)^(−(ν+1)/2), with p(μ) = Γ((ν+1)/2) / (Γ(ν/2) √(νπ) s).

    Heavy tails: far points are rare and always come. Moments below ν are finite, so with ν = 1, the Cauchy
    distribution, there is no mean. A ReLU network cannot make heavy tails of a normal latent.

    Johnson, Kotz and Balakrishnan, "Continuous univariate distributions", volume 2, 1995, chapter 28.
    """

    key = "student_t"
    label = "Student t"
    dimension = 1

    mean: float = setting(0.0, "Middle", "Where its peak is.", symbol="μ", minimum=-200, maximum=200, slider=(-6, 6))
    scale: float = setting(
        0.5,
        "Scale",
        "How wide it is around its peak.",
        symbol="s",
        minimum=SMALLEST,
        maximum=100,
        slider=(0.05, 3),
        logarithmic=True,
    )
    freedom: float = setting(
        5.0,
        "Degrees of freedom",
        "The fewer, the heavier its tails; 1 is the Cauchy distribution.",
        symbol="ν",
        minimum=1,
        maximum=1000,
        slider=(2, 30),
        logarithmic=True,
    )

    @property
    def lines(self) -> str:
        return f"""\
def sample_data(n):
    \"\"\"Draws n points of Student's t distribution.\"\"\"
    return torch.distributions.StudentT({self.freedom!r}, {self.mean!r}, {self.scale!r}).sample((n, 1))"""

    @property
    def outside(self) -> float:
        return OUTSIDE if self.freedom >= HEAVY else OUTSIDE_HEAVY

    @property
    def tail_index(self) -> float:
        return self.freedom

    def moments(self) -> Moments:
        nu = self.freedom
        variance = self.scale**2 * nu / (nu - 2) if nu > 2 else math.inf
        return moments_on_the_line(self.mean if nu > 1 else math.inf, variance)

    def sample(self, n: int, rng: Generator) -> Array:
        return self.mean + self.scale * rng.standard_t(self.freedom, (n, 1))

    def exact_density(self, x: Array) -> Array:
        nu, z = self.freedom, (x - self.mean) / self.scale
        peak = math.exp(math.lgamma((nu + 1) / 2) - math.lgamma(nu / 2)) / (math.sqrt(nu * math.pi) * self.scale)
        return peak * np.exp(-(nu + 1) / 2 * np.log1p(z * z / nu))

    def finest_scale(self) -> float:
        return self.scale / 2

    def cumulative(self, x: Array) -> Array:
        from scipy.special import stdtr

        return np.asarray(stdtr(self.freedom, (np.asarray(x, dtype=float) - self.mean) / self.scale))

    def quantile(self, u: Array) -> Array:
        from scipy.special import stdtrit

        return self.mean + self.scale * np.asarray(stdtrit(self.freedom, np.asarray(u, dtype=float)))

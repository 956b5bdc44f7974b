"""Curved blades around a middle."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ganviz.settings import setting
from ganviz.targets import SMALLEST, Array, Generator
from ganviz.targets._curve import CurveTarget
from ganviz.targets._normal import cumulative, density

#: A blade is cut off so many standard deviations from its middle.
LONGEST = 4.0


@dataclass(frozen=True)
class Pinwheel(CurveTarget):
    """x = a·(cos θ, sin θ) with θ = 2πk/n + c·eᵃ, k one of n blades, a from N(1, ℓ²), plus N(0, σ²I).

    Blades that are twisted the more, the farther out: clusters that are no Gaussians. Without blur it has no density.

    Johnson, Duvenaud, Wiltschko, Datta and Adams, "Composing graphical models with neural networks", 2016 (there the
    blur is only across the blade, ℓ = 0.3, σ = 0.05, c = ¼; here it is the same in all directions, and a is cut off
    at 4ℓ from 1).
    """

    key = "pinwheel"
    label = "Pinwheel"
    dimension = 2

    blades: int = setting(5, "Blades", "How many there are.", symbol="n", minimum=1, maximum=12, slider=(1, 12))
    blade_length: float = setting(
        0.3,
        "Blade length",
        "The standard deviation along a blade.",
        symbol="ℓ",
        minimum=SMALLEST,
        maximum=0.5,
        slider=(0.05, 0.5),
    )
    twist: float = setting(
        0.25, "Twist", "How strongly the blades are bent; 0 makes them straight.", symbol="c", minimum=-0.5, maximum=0.5
    )

    @property
    def lines(self) -> str:
        reach, blur = LONGEST * self.blade_length, ""
        if self.noise:
            blur = f" + {self.noise!r} * torch.randn(n, 2)"
        return f"""\
def sample_data(n):
    \"\"\"Draws n points: a blade for each, and how far out on it.\"\"\"
    blade = torch.randint({self.blades}, (n,))
    radius = nn.init.trunc_normal_(
        torch.empty(n), mean=1.0, std={self.blade_length!r}, a={1 - reach!r}, b={1 + reach!r}
    )
    angle = 2 * math.pi * blade / {self.blades} + {self.twist!r} * radius.exp()
    direction = torch.stack([angle.cos(), angle.sin()], dim=1)
    return radius.unsqueeze(1) * direction{blur}"""

    def arms(self, t: Array) -> Array:
        along = 1 + self.blade_length * self._deviations(t)
        first = 2 * np.pi * np.arange(self.blades)[:, None] / self.blades
        angle = first + self.twist * np.exp(along)
        return along[:, None] * np.stack([np.cos(angle), np.sin(angle)], axis=-1)

    def draw_place(self, n: int, rng: Generator) -> Array:
        from scipy.special import ndtri

        tail = cumulative(np.array(-LONGEST))
        return 0.5 + ndtri(rng.uniform(tail, 1 - tail, n)) / (2 * LONGEST)

    def place_density(self, t: Array) -> Array:
        inside = 1 - 2 * cumulative(np.array(-LONGEST))
        return 2 * LONGEST * density(self._deviations(t)) / inside

    def _deviations(self, t: Array) -> Array:
        return LONGEST * (2 * t - 1)

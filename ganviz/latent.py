"""What a generator starts from: the settings of the latent z."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from ganviz.settings import setting

PRIORS = {
    "normal": "normal N(0, I)",
    "truncated": "truncated normal",
    "uniform": "uniform on [−1, 1]",
    "mixture": "mixture of Gaussians",
    "codes": "discrete codes",
    "point": "the point 0",
}


def _is_mixture(latent: Any) -> bool:
    return bool(latent.prior == "mixture")


@dataclass(frozen=True)
class LatentConfig:
    dimension: int = setting(
        2, "Latent dimension", "How many numbers G starts from.", symbol="dim z", minimum=1, maximum=256, slider=(1, 32)
    )
    prior: str = setting(
        "normal",
        "Prior",
        "What z is drawn from: a standard normal distribution, one without its tails, uniform on [−1, 1], Gaussians "
        "around fixed means, one of several codes (a single 1 among zeros) with normal numbers after it, or always 0, "
        "so that a linear G is a single point, its bias. A linear G of codes is a mixture of Gaussians.",
        symbol="p(z)",
        choices=PRIORS,
    )
    truncation: float = setting(
        2.0,
        "Truncation",
        "Each number of z lies within ± this many standard deviations.",
        symbol="c",
        minimum=0.01,
        maximum=10,
        slider=(0.5, 3),
        relevant=lambda latent: latent.prior == "truncated",
    )
    components: int = setting(
        8,
        "Components",
        "How many equally likely Gaussians, or codes; of these no more than z has numbers.",
        symbol="K",
        minimum=2,
        maximum=256,
        slider=(2, 25),
        relevant=lambda latent: latent.prior in ("mixture", "codes"),
    )
    arrangement: str = setting(
        "circle",
        "Arrangement",
        "Where the means lie in the first two numbers of z. Where there is but one, evenly on a line.",
        choices={"circle": "on a circle", "grid": "on a square grid"},
        relevant=_is_mixture,
    )
    radius: float = setting(
        1.0,
        "Radius",
        "How far from 0 the means lie, on a grid along each axis.",
        symbol="r",
        minimum=0,
        maximum=100,
        slider=(0, 4),
        relevant=_is_mixture,
    )
    sigma: float = setting(
        0.2,
        "Component width",
        "Standard deviation of each Gaussian.",
        symbol="σ",
        minimum=0,
        maximum=100,
        slider=(0, 1),
        relevant=_is_mixture,
    )

    @property
    def has_components(self) -> bool:
        """It is drawn as one of several components, so that its numbers depend on each other."""
        return self.prior in ("mixture", "codes")

    @property
    def count(self) -> int:
        """How many components there are."""
        return min(self.components, self.dimension) if self.prior == "codes" else self.components

    @property
    def side(self) -> int:
        """How many means a square grid has along each axis; the last rows may lack some."""
        return math.isqrt(self.count - 1) + 1

    @property
    def span(self) -> tuple[float, float]:
        """Between which ends the first number of z mostly lies."""
        if self.prior == "codes":
            return 0.0, 1.0
        reach = {"normal": 3.0, "truncated": 3.0, "mixture": self.radius + 3 * self.sigma}.get(self.prior, 1.0)
        return (-reach, reach) if reach > 0 else (-1.0, 1.0)

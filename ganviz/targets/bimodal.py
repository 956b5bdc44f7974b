"""Two Gaussians on the line."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ganviz.settings import setting
from ganviz.targets import SMALLEST
from ganviz.targets._mixture import GaussianMixture, MixtureTarget, equal_mixture


@dataclass(frozen=True)
class Bimodal(MixtureTarget):
    """p(x) = ½ N(x; −d, σ²) + ½ N(x; d, σ²).

    The smallest distribution on which a generator can drop a mode.

    McLachlan and Peel, "Finite mixture models", 2000.
    """

    key = "bimodal"
    label = "Two Gaussians"
    dimension = 1

    distance: float = setting(
        2.0,
        "Distance",
        "How far each mean is from 0.",
        symbol="d",
        minimum=0,
        maximum=100,
        slider=(0, 5),
    )
    sigma: float = setting(
        0.5,
        "Width",
        "The standard deviation of both.",
        symbol="σ",
        minimum=SMALLEST,
        maximum=100,
        slider=(0.05, 2),
        logarithmic=True,
    )

    def components(self) -> GaussianMixture:
        return equal_mixture(np.array([[-self.distance], [self.distance]]), self.sigma)

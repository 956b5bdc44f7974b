"""Gaussians on a square lattice."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ganviz.settings import setting
from ganviz.targets import SMALLEST
from ganviz.targets._mixture import GaussianMixture, MixtureTarget, equal_mixture


@dataclass(frozen=True)
class Grid(MixtureTarget):
    """p(x) = (1/n²) Σ_{i,j} N(x; d·(i − (n−1)/2, j − (n−1)/2), σ²I), with i and j from 0 to n − 1.

    n×n separate, equally likely Gaussians: the usual count of captured modes is out of 25.

    Lin, Khetan, Fanti and Oh, "PacGAN", 2018 (5×5 centres from −4 to 4, σ = 0.05).
    """

    key = "grid"
    label = "Grid of Gaussians"
    dimension = 2

    n_per_side: int = setting(
        5,
        "Modes per side",
        "How many Gaussians in each row and column.",
        symbol="n",
        minimum=1,
        maximum=20,
        slider=(1, 7),
    )
    spacing: float = setting(
        2.0,
        "Spacing",
        "The distance between neighbouring centres.",
        symbol="d",
        minimum=SMALLEST,
        maximum=100,
        slider=(0.25, 4),
    )
    sigma: float = setting(
        0.05,
        "Mode width",
        "The standard deviation of each Gaussian in one direction.",
        symbol="σ",
        minimum=SMALLEST,
        maximum=100,
        slider=(0.01, 0.5),
        logarithmic=True,
    )

    @property
    def line_of_centres(self) -> str:
        n = self.n_per_side
        return f"""\
place = {self.spacing!r} * (torch.arange({n}) - {(n - 1) / 2!r})
CENTRES = torch.cartesian_prod(place, place)"""

    def components(self) -> GaussianMixture:
        place = self.spacing * (np.arange(self.n_per_side) - (self.n_per_side - 1) / 2)
        x, y = np.meshgrid(place, place)
        return equal_mixture(np.column_stack([x.ravel(), y.ravel()]), self.sigma)

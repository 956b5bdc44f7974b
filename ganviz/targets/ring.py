"""Gaussians on a circle."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ganviz.settings import setting
from ganviz.targets import SMALLEST
from ganviz.targets._mixture import GaussianMixture, MixtureTarget, equal_mixture


@dataclass(frozen=True)
class Ring(MixtureTarget):
    """p(x) = (1/n) Σ_k N(x; r·(cos 2πk/n, sin 2πk/n), σ²I).

    The classic test for mode collapse: n separate, equally likely Gaussians on a circle.

    Metz, Poole, Pfau and Sohl-Dickstein, "Unrolled generative adversarial networks", 2017 (8 modes, r = 2, σ = 0.02);
    Lin, Khetan, Fanti and Oh, "PacGAN", 2018 (r = 1, σ = 0.01).
    """

    key = "ring"
    label = "Ring of Gaussians"
    dimension = 2

    n_modes: int = setting(8, "Modes", "How many Gaussians.", symbol="n", minimum=1, maximum=100, slider=(1, 16))
    radius: float = setting(
        1.0,
        "Radius",
        "How far their centres are from the origin.",
        symbol="r",
        minimum=0,
        maximum=100,
        slider=(0.5, 4),
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
        radius = "" if self.radius == 1 else f"{self.radius!r} * "
        return f"""\
angle = 2 * math.pi * torch.arange({self.n_modes}) / {self.n_modes}
CENTRES = {radius}torch.stack([angle.cos(), angle.sin()], dim=1)"""

    def components(self) -> GaussianMixture:
        angle = 2 * np.pi * np.arange(self.n_modes) / self.n_modes
        return equal_mixture(self.radius * np.column_stack([np.cos(angle), np.sin(angle)]), self.sigma)

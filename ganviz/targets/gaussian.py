"""One Gaussian on the line."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ganviz.settings import setting
from ganviz.targets import SMALLEST
from ganviz.targets._mixture import GaussianMixture, MixtureTarget, equal_mixture


@dataclass(frozen=True)
class Gaussian(MixtureTarget):
    """p(x) = N(x; μ, σ²) = exp(−(x − μ)²/2σ²) / (σ√(2π)).

    The simplest distribution to imitate: G has to find one place and one width.

    Goodfellow et al., "Generative adversarial nets", 2014, Figure 1.
    """

    key = "gaussian"
    label = "Gaussian"
    dimension = 1

    mean: float = setting(4.0, "Mean", "Where its middle is.", symbol="μ", minimum=-200, maximum=200, slider=(-6, 6))
    sigma: float = setting(
        0.5,
        "Width",
        "Its standard deviation.",
        symbol="σ",
        minimum=SMALLEST,
        maximum=100,
        slider=(0.05, 3),
        logarithmic=True,
    )

    def components(self) -> GaussianMixture:
        return equal_mixture(np.array([[self.mean]]), self.sigma)

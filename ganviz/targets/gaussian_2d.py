"""One Gaussian in the plane, of any covariance."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ganviz.settings import setting
from ganviz.targets import SMALLEST, Modes
from ganviz.targets._plane import PlaneMixture, PlaneTarget, covariance_of


@dataclass(frozen=True)
class Gaussian2D(PlaneTarget):
    """p(x) = exp(−½ (x − μ)ᵀ Σ⁻¹ (x − μ)) / (2π √|Σ|).

    An ellipse anywhere in the plane: a linear G of a normal latent of two numbers can imitate it exactly.

    Zhang et al., "Dive into deep learning", 2023, section 20.1.
    """

    key = "gaussian_2d"
    label = "Gaussian in the plane"

    mean_x: float = setting(
        1.0, "Mean x", "Where its middle is.", symbol="μ₁", minimum=-200, maximum=200, slider=(-6, 6)
    )
    mean_y: float = setting(
        2.0, "Mean y", "Where its middle is.", symbol="μ₂", minimum=-200, maximum=200, slider=(-6, 6)
    )
    width_1: float = setting(
        2.0,
        "First width",
        "Standard deviation along the direction of the angle.",
        symbol="σ₁",
        minimum=SMALLEST,
        maximum=200,
        slider=(0.05, 3),
        logarithmic=True,
        relevant=lambda target: target.covariance is None,
    )
    width_2: float = setting(
        0.5,
        "Second width",
        "Standard deviation across it.",
        symbol="σ₂",
        minimum=SMALLEST,
        maximum=200,
        slider=(0.05, 3),
        logarithmic=True,
        relevant=lambda target: target.covariance is None,
    )
    angle: float = setting(
        60.0,
        "Angle",
        "Between the first width and the x axis.",
        symbol="α",
        unit="°",
        minimum=-180,
        maximum=180,
        relevant=lambda target: target.covariance is None,
    )
    covariance: tuple[float, ...] | None = setting(
        None,
        "Covariance",
        "The matrix itself, as Σ₁₁, Σ₁₂, Σ₂₂, in place of widths and angle.",
        symbol="Σ",
        minimum=-40_000,
        maximum=40_000,
        none_label="by widths",
    )

    def conflicts(self) -> str | None:
        if self.covariance is None:
            return None
        if len(self.covariance) != 3:
            return "give a covariance as three numbers, Σ₁₁, Σ₁₂, Σ₂₂"
        one, both, other = self.covariance
        least = (one + other) / 2 - np.hypot((one - other) / 2, both)
        return None if least >= SMALLEST**2 else "this is no covariance: Σ₁₂² must be smaller than Σ₁₁Σ₂₂"

    def components(self) -> PlaneMixture:
        matrix = covariance_of((self.width_1, self.width_2), self.angle)
        if self.covariance is not None:
            one, both, other = self.covariance
            matrix = np.array([[one, both], [both, other]])
        return PlaneMixture(np.ones(1), np.array([[self.mean_x, self.mean_y]]), matrix[None])

    def modes(self) -> Modes | None:
        return None

    @property
    def lines(self) -> str:
        mixture = self.distribution
        return f"""\
MEAN = torch.tensor({mixture.centres[0].tolist()})
# ROOT ROOTᵀ is the covariance.
ROOT = torch.tensor({mixture.roots[0].tolist()})


def sample_data(n):
    \"\"\"Draws n points of a Gaussian in the plane.\"\"\"
    return MEAN + torch.randn(n, 2) @ ROOT.mT"""

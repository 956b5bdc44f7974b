"""The cost of a slope that is not 1, which several penalties share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ganviz.penalties import TINY, GradientPenalty, Tensor
from ganviz.settings import setting


@dataclass(frozen=True)
class UnitSlope(GradientPenalty):
    """E(‖∇s(x̂)‖ − 1)²: Gulrajani et al. 2017, equation 3."""

    weight: float = setting(
        10.0,
        "Penalty weight",
        "How heavily D pays for a slope that is not 1. Small weights let the critic grow steeper than 1.",
        symbol="λ",
        minimum=0,
        maximum=1e6,
        slider=(0.01, 100),
        logarithmic=True,
        per_member=True,
    )

    def _excess(self, norms: Tensor) -> Tensor:
        """How far each slope is off, ``(…)``."""
        return norms - 1

    def cost(self, gradients: Tensor) -> Tensor:
        return self._excess(gradients.square().sum(-2).sqrt()).square()

    def cost_slopes(self, gradients: Tensor) -> Tensor:
        norms = gradients.square().sum(-2, keepdim=True).sqrt()
        return 2 * self._excess(norms) / norms.clamp_min(TINY) * gradients


@dataclass(frozen=True)
class Between(UnitSlope):
    """At x̂ = εx + (1 − ε)y, with ε uniform on [0, 1] for each pair."""

    line_of_points: ClassVar[str] = """\
epsilon = torch.rand(len(real), 1)  # one for each pair
between = epsilon * real + (1 - epsilon) * fake
"""

    def points(self, real: Tensor, fake: Tensor, uniform: Tensor) -> Tensor:
        return fake.lerp(real, uniform[:, :1])

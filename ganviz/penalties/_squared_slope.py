"""The cost of any slope at all, which several penalties share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ganviz.penalties import GradientPenalty, Tensor
from ganviz.settings import setting


@dataclass(frozen=True)
class SquaredSlope(GradientPenalty):
    """½ E‖∇s‖² at points that D is trained on: Mescheder et al. 2018, equation 9."""

    weight_symbol: ClassVar[str] = r"\gamma"

    weight: float = setting(
        1.0,
        "Penalty weight",
        "How heavily D pays for its slope; the half is in the formula.",
        symbol="γ",
        minimum=0,
        maximum=1e6,
        slider=(0.001, 10),
        logarithmic=True,
        per_member=True,
    )

    def cost(self, gradients: Tensor) -> Tensor:
        return gradients.square().sum(-2) / 2

    def cost_slopes(self, gradients: Tensor) -> Tensor:
        return gradients

from __future__ import annotations

from dataclasses import dataclass

from ganviz.penalties import Tensor
from ganviz.penalties._unit_slope import Between


@dataclass(frozen=True)
class WganLp(Between):
    """λ E max(0, ‖∇s(x̂)‖ − 1)² at x̂ = εx + (1 − ε)y, with ε uniform on [0, 1] for each pair.

    One-sided: only slopes steeper than 1 cost, since the optimal critic may be flatter. Petzka et al. 2018, equation 8.
    """

    key = "wgan_lp"
    label = "WGAN-LP (one-sided)"
    formula = r"\mathbb{E}_{\hat{x}}\max(0,\|\nabla s(\hat{x})\|-1)^{2}"
    # 4², and nothing for slopes of 1 and below.
    worked = (16.0, 0.0, 0.0, 0.0)
    lines = Between.line_of_points + "return (slope(between).norm(dim=1) - 1).clamp(min=0).square().mean()"

    def _excess(self, norms: Tensor) -> Tensor:
        return (norms - 1).clamp_min(0)

from __future__ import annotations

from dataclasses import dataclass

from ganviz.penalties._unit_slope import Between


@dataclass(frozen=True)
class WganGp(Between):
    """λ E(‖∇s(x̂)‖ − 1)² at x̂ = εx + (1 − ε)y, with ε uniform on [0, 1] for each pair.

    Pulls the critic's slope to 1 between the real and the generated points. Gulrajani et al. 2017, equation 3.
    """

    key = "wgan_gp"
    label = "WGAN-GP (two-sided)"
    formula = r"\mathbb{E}_{\hat{x}}(\|\nabla s(\hat{x})\|-1)^{2}"
    # 4², 0, (1/2)² and 1.
    worked = (16.0, 0.0, 0.25, 1.0)
    lines = Between.line_of_points + "return (slope(between).norm(dim=1) - 1).square().mean()"

from __future__ import annotations

from dataclasses import dataclass

from ganviz.penalties._squared_slope import SquaredSlope


@dataclass(frozen=True)
class R2(SquaredSlope):
    """γ/2 E‖∇s(y)‖² over generated points.

    As R1, but D pays where the generator is. Mescheder et al. 2018, equation 10.
    """

    key = "r2"
    label = "R2 (generated points)"
    formula = r"\frac{1}{2}\mathbb{E}_{y}\|\nabla s(y)\|^{2}"
    # 5²/2, 1²/2, (1/2)²/2 and 0.
    worked = (12.5, 0.5, 0.125, 0.0)
    at_fake = True
    lines = "return slope(fake).square().sum(dim=1).mean() / 2"

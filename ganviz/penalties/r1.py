from __future__ import annotations

from dataclasses import dataclass

from ganviz.penalties._squared_slope import SquaredSlope


@dataclass(frozen=True)
class R1(SquaredSlope):
    """γ/2 E‖∇s(x)‖² over real points.

    D pays for being steep where the data are, so that it comes to rest there once G has arrived: training converges
    near the equilibrium. Mescheder et al. 2018, equation 9.
    """

    key = "r1"
    label = "R1 (real points)"
    formula = r"\frac{1}{2}\mathbb{E}_{x}\|\nabla s(x)\|^{2}"
    # 5²/2, 1²/2, (1/2)²/2 and 0.
    worked = (12.5, 0.5, 0.125, 0.0)
    at_real = True
    lines = "return slope(real).square().sum(dim=1).mean() / 2"

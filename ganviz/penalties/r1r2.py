from __future__ import annotations

from dataclasses import dataclass

from ganviz.penalties._squared_slope import SquaredSlope


@dataclass(frozen=True)
class R1R2(SquaredSlope):
    """γ/2 E‖∇s(x)‖² + γ/2 E‖∇s(y)‖², over real and over generated points.

    D pays wherever either distribution is. With the pairing loss it is what R3GAN stands on. Huang et al. 2024, section
    2.3.
    """

    key = "r1r2"
    label = "R1 + R2 (both)"
    formula = r"\frac{1}{2}(\mathbb{E}_{x}\|\nabla s(x)\|^{2}+\mathbb{E}_{y}\|\nabla s(y)\|^{2})"
    # 5²/2, 1²/2, (1/2)²/2 and 0.
    worked = (12.5, 0.5, 0.125, 0.0)
    at_real = True
    at_fake = True
    lines = """\
at_real = slope(real).square().sum(dim=1).mean() / 2
at_fake = slope(fake).square().sum(dim=1).mean() / 2
return at_real + at_fake"""

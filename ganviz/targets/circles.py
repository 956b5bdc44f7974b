"""Two circles, one in the other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ganviz.settings import setting
from ganviz.targets import SMALLEST, Array
from ganviz.targets._curve import CurveTarget


@dataclass(frozen=True)
class Circles(CurveTarget):
    """x = R·(cos 2πt, sin 2πt) or qR·(cos 2πt, sin 2πt), equally likely, t uniform on [0, 1], plus N(0, σ²I).

    Both are closed curves, so a generator of one latent number must tear them. Without blur it has no density.

    Pedregosa et al., "Scikit-learn", 2011 (make_circles).
    """

    key = "circles"
    label = "Two circles"
    dimension = 2

    radius: float = setting(
        1.5, "Radius", "Of the outer circle.", symbol="R", minimum=SMALLEST, maximum=100, slider=(0.5, 4)
    )
    ratio: float = setting(
        0.5, "Inner to outer", "The inner radius as a share of the outer one.", symbol="q", minimum=0, maximum=1
    )

    @property
    def lines_of_curve(self) -> str:
        return f"""\
def curve(t):
    \"\"\"Two circles at places t from 0 to 1: (circle, n, 2).\"\"\"
    outer = {self.radius!r} * torch.stack(
        [(2 * math.pi * t).cos(), (2 * math.pi * t).sin()], dim=1
    )
    return torch.stack([outer, {self.ratio!r} * outer])"""

    def arms(self, t: Array) -> Array:
        outer = self.radius * np.column_stack([np.cos(2 * np.pi * t), np.sin(2 * np.pi * t)])
        return np.stack([outer, self.ratio * outer])

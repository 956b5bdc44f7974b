"""Two spirals wound around each other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ganviz.settings import setting
from ganviz.targets import SMALLEST, Array
from ganviz.targets._curve import CurveTarget


@dataclass(frozen=True)
class Spirals(CurveTarget):
    """x = ±R·s·(cos 2πmt, sin 2πmt) with s = (1 + 9t)/10, equally likely, t uniform on [0, 1], plus N(0, σ²I).

    Two arms of m turns that nowhere touch: thin, long and close together. Equal steps of t are equal angles, so the
    arms are denser inside. Without blur it has no density.

    Lang and Witbrock, "Learning to tell two spirals apart", 1988 (three turns).
    """

    key = "spirals"
    label = "Two spirals"
    dimension = 2

    turns: float = setting(
        1.5, "Turns", "How often each arm goes round.", symbol="m", minimum=0.1, maximum=6, slider=(0.5, 4)
    )
    radius: float = setting(
        2.0, "Radius", "Where the arms end.", symbol="R", minimum=SMALLEST, maximum=100, slider=(0.5, 4)
    )

    @property
    def lines_of_curve(self) -> str:
        return f"""\
def curve(t):
    \"\"\"Two spirals at places t from 0, inside, to 1: (spiral, n, 2).\"\"\"
    radius = {self.radius!r} * (1 + 9 * t) / 10
    angle = 2 * math.pi * {self.turns!r} * t
    spiral = torch.stack([radius * angle.cos(), radius * angle.sin()], dim=1)
    return torch.stack([spiral, -spiral])"""

    def arms(self, t: Array) -> Array:
        share = (1 + 9 * t) / 10
        angle = 2 * np.pi * self.turns * t
        arm = self.radius * share[:, None] * np.column_stack([np.cos(angle), np.sin(angle)])
        return np.stack([arm, -arm])

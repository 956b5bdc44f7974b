"""A rolled-up line."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ganviz.settings import setting
from ganviz.targets import SMALLEST, Array
from ganviz.targets._curve import CurveTarget


@dataclass(frozen=True)
class SwissRoll(CurveTarget):
    """x = R·s·(cos 9πs/2, sin 9πs/2) with s = (1 + 2t)/3, t uniform on [0, 1], plus N(0, σ²I).

    A line of one and a half turns: one latent number is enough, if G learns to roll it up. Without blur it has no
    density.

    Marsland, "Machine learning: an algorithmic perspective", 2009, as in scikit-learn's make_swiss_roll (the coordinate
    across left out, scaled to end at R).
    """

    key = "swiss_roll"
    label = "Swiss roll"
    dimension = 2

    radius: float = setting(
        2.0, "Radius", "Where the roll ends.", symbol="R", minimum=SMALLEST, maximum=100, slider=(0.5, 4)
    )

    @property
    def lines_of_curve(self) -> str:
        return f"""\
def curve(t):
    \"\"\"The rolled-up line at places t from 0, inside, to 1: (n, 2).\"\"\"
    radius, angle = {self.radius!r} * (1 + 2 * t) / 3, 1.5 * math.pi * (1 + 2 * t)
    return torch.stack([radius * angle.cos(), radius * angle.sin()], dim=1)"""

    def arms(self, t: Array) -> Array:
        share = (1 + 2 * t) / 3
        angle = 4.5 * np.pi * share
        return self.radius * share[None, :, None] * np.column_stack([np.cos(angle), np.sin(angle)])

"""Two interlocking half circles."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ganviz.targets import Array
from ganviz.targets._curve import CurveTarget


@dataclass(frozen=True)
class TwoMoons(CurveTarget):
    """x = (cos πt − ½, sin πt − ¼) or minus that, equally likely, t uniform on [0, 1], plus N(0, σ²I).

    Two half circles of radius 1 that reach into each other, around the origin. Without blur it has no density.

    Pedregosa et al., "Scikit-learn", 2011 (make_moons, there shifted by (½, ¼)).
    """

    key = "two_moons"
    label = "Two moons"
    dimension = 2

    @property
    def lines_of_curve(self) -> str:
        return """\
def curve(t):
    \"\"\"Two half circles at places t from 0 to 1: (moon, n, 2).\"\"\"
    angle = math.pi * t
    upper = torch.stack([angle.cos() - 0.5, angle.sin() - 0.25], dim=1)
    return torch.stack([upper, -upper])"""

    def arms(self, t: Array) -> Array:
        upper = np.column_stack([np.cos(np.pi * t) - 0.5, np.sin(np.pi * t) - 0.25])
        return np.stack([upper, -upper])

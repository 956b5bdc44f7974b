"""A straight line."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ganviz.settings import setting
from ganviz.targets import SMALLEST, Array
from ganviz.targets._curve import CurveTarget


@dataclass(frozen=True)
class Line(CurveTarget):
    """x = (t − ½)·L·(cos α, sin α), t uniform on [0, 1], plus N(0, σ²I).

    Data on a line in the plane: by default without blur, so that P_data has no density, a perfect D exists and the
    divergences are stuck at their largest value. With blur or instance noise it has a density.

    Arjovsky and Bottou, "Towards principled methods for training generative adversarial networks", 2017.
    """

    key = "line"
    label = "Line"
    dimension = 2

    noise: float = setting(
        0.0,
        "Blur",
        "Gaussian noise around the line; with 0 the distribution lies on the line alone and has no density.",
        symbol="σ",
        minimum=0,
        maximum=10,
        slider=(0, 0.5),
    )
    length: float = setting(
        3.0, "Length", "From end to end.", symbol="L", minimum=SMALLEST, maximum=100, slider=(0.5, 6)
    )
    angle: float = setting(
        30.0, "Angle", "Between the line and the x axis.", symbol="α", unit="°", minimum=-180, maximum=180
    )

    @property
    def lines_of_curve(self) -> str:
        return f"""\
def curve(t):
    \"\"\"A straight line at places t from 0 to 1: (n, 2).\"\"\"
    angle = math.radians({self.angle!r})
    direction = torch.tensor([math.cos(angle), math.sin(angle)])
    return {self.length!r} * (t - 0.5).unsqueeze(1) * direction"""

    def arms(self, t: Array) -> Array:
        direction = np.array([np.cos(np.radians(self.angle)), np.sin(np.radians(self.angle))])
        return (self.length * (t - 0.5))[None, :, None] * direction

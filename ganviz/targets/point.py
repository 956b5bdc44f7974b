"""A single point on the line."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ganviz.settings import setting
from ganviz.targets import SMALLEST, Array, Modes
from ganviz.targets._mixture import GaussianMixture, MixtureTarget, equal_mixture
from ganviz.targets._view import Bounds, line_view

#: How far the view reaches around a point without a blur.
AROUND = 1.0


@dataclass(frozen=True)
class Point(MixtureTarget):
    """x = a, plus N(0, σ²).

    The data are one point, as in the Dirac-GAN: with a linear D without biases and the point 0 as latent only two
    numbers learn, and whether they circle, spiral or settle can be worked out. Without a blur there is no density, and
    the divergences are stuck at their largest value.

    Mescheder, Geiger and Nowozin, "Which training methods for GANs do actually converge?", 2018, section 2.
    """

    key = "point"
    label = "Point"
    dimension = 1

    place: float = setting(0.0, "Place", "Where it is.", symbol="a", minimum=-200, maximum=200, slider=(-6, 6))
    noise: float = setting(
        0.05,
        "Blur",
        "Gaussian noise around the point; with 0 it is exactly there, and has no density.",
        symbol="σ",
        minimum=0,
        maximum=10,
        slider=(0, 0.5),
    )

    def components(self) -> GaussianMixture:
        return equal_mixture(np.array([[self.place]]), 0.0 if self.is_sharp else self.noise)

    @property
    def is_sharp(self) -> bool:
        """It has no blur, or none to speak of."""
        return self.noise < SMALLEST

    def bounds(self) -> Bounds:
        return line_view(self.place - AROUND, self.place + AROUND) if self.is_sharp else super().bounds()

    def density(self, points: Array, noise: float = 0.0) -> Array | None:
        return super().density(points, noise) if noise > 0 or not self.is_sharp else None

    def cell_masses(self, edges: tuple[Array, ...], noise: float = 0.0) -> Array | None:
        return super().cell_masses(edges, noise) if noise > 0 or not self.is_sharp else None

    def modes(self) -> Modes | None:
        return None if self.is_sharp else super().modes()

    def finest_scale(self) -> float | None:
        return None if self.is_sharp else super().finest_scale()

    def cumulative(self, x: Array) -> Array | None:
        return (np.asarray(x) >= self.place).astype(float) if self.is_sharp else super().cumulative(x)

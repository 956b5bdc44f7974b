"""Curves in the plane, blurred: a point of the curve plus N(0, noise²I).

Such a distribution is a mixture of infinitely many Gaussians. Gauss–Legendre nodes along the curve, dense compared with
the width, turn it into one of finitely many, whose density and cell masses agree with the distribution's to about ten
digits.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ganviz.settings import setting
from ganviz.targets import Array, Generator, Target
from ganviz.targets._mixture import SHOWN_2D, GaussianMixture
from ganviz.targets._view import Bounds, square_view

#: Gauss–Legendre nodes on each piece of a curve, and the piece's longest length in widths of the blur. On a straight
#: line 16 nodes on 6 widths leave an error of 1.4e-13 of the peak.
NODES = 16
PIECE = 6.0

#: The fewest pieces, so that bends are resolved also where the blur is wide.
FEWEST_PIECES = 12

#: Steps in which the length of a curve is measured.
STEPS = 2048

#: A blur narrower than this share of the whole length counts as none: it needs too many nodes, and no screen shows it.
NARROWEST = 1e-4


@dataclass(frozen=True)
class CurveTarget(Target):
    """A target of one or several equally likely arms, given by ``arms``.

    The place t on an arm is uniform on [0, 1], unless a subclass says otherwise in ``draw_place`` and
    ``place_density``. Without blur and instance noise the distribution lives on a set of area 0 and has no density.
    """

    noise: float = setting(
        0.05,
        "Blur",
        "Gaussian noise around the curve; with 0 the distribution lies on the curve alone and has no density.",
        symbol="σ",
        minimum=0,
        maximum=10,
        slider=(0, 0.5),
    )

    def arms(self, t: Array) -> Array:
        """The points of every arm at places ``t`` in [0, 1] of shape ``(n,)``: ``(arms, n, 2)``."""
        raise NotImplementedError

    @property
    def lines_of_curve(self) -> str:
        """The same in plain PyTorch, for ``lines``: what defines ``curve(t)``; of one arm alone it is ``(n, 2)``."""
        raise NotImplementedError

    @property
    def lines(self) -> str:
        blur = f" + {self.noise!r} * torch.randn(n, 2)" if self.noise else ""
        if len(self.arms(np.zeros(1))) == 1:
            drawn = f"""\
def sample_data(n):
    \"\"\"Draws n points of the curve{_blurred(self.noise)}.\"\"\"
    return curve(torch.rand(n)){blur}"""
        else:
            drawn = f"""\
def sample_data(n):
    \"\"\"Draws n points, each on an arm of the curve{_blurred(self.noise)}.\"\"\"
    arms = curve(torch.rand(n))
    points = arms[torch.randint(len(arms), (n,)), torch.arange(n)]
    return points{blur}"""
        return f"{self.lines_of_curve}\n\n\n{drawn}"

    def draw_place(self, n: int, rng: Generator) -> Array:
        """Draws ``(n,)`` places on an arm."""
        return rng.random(n)

    def place_density(self, t: Array) -> Array:
        """The density of the place on [0, 1], ``(n,)``."""
        return np.ones_like(t)

    def sample(self, n: int, rng: Generator) -> Array:
        points = self.arms(self.draw_place(n, rng))
        arm = rng.integers(len(points), size=n)
        return points[arm, np.arange(n)] + self.noise * rng.standard_normal((n, 2))

    def bounds(self) -> Bounds:
        return square_view(self._extent() + SHOWN_2D * self.noise)

    def density(self, points: Array, noise: float = 0.0) -> Array | None:
        distribution = self.distribution(noise)
        return None if distribution is None else distribution.density(points)

    def cell_masses(self, edges: tuple[Array, ...], noise: float = 0.0) -> Array | None:
        distribution = self.distribution(noise)
        return None if distribution is None else distribution.cell_masses(edges)

    def finest_scale(self) -> float | None:
        return None if self.distribution() is None else self.noise

    def distribution(self, noise: float = 0.0) -> GaussianMixture | None:
        """Returns it plus N(0, noise²I) as a mixture of Gaussians at nodes; None where it is too narrow."""
        width = float(np.hypot(self.noise, noise))
        t = np.linspace(0, 1, STEPS + 1)
        steps = np.linalg.norm(np.diff(self.arms(t), axis=1), axis=-1)
        if width <= NARROWEST * steps.sum():
            return None
        length = np.concatenate([[0], np.cumsum(steps.max(axis=0))])
        pieces = max(FEWEST_PIECES, int(np.ceil(length[-1] / (PIECE * width))))
        borders = np.interp(np.linspace(0, length[-1], pieces + 1), length, t)
        return self._mixture_at(borders, width)

    def _mixture_at(self, borders: Array, width: float) -> GaussianMixture:
        """Puts Gaussians at Gauss–Legendre nodes between neighbouring places on every arm."""
        nodes, weights = np.polynomial.legendre.leggauss(NODES)
        half = np.diff(borders)[:, None] / 2
        t = (borders[:-1, None] + half * (1 + nodes)).ravel()
        centres = self.arms(t)
        mass = (half * weights).ravel() * self.place_density(t) / len(centres)
        return GaussianMixture(np.tile(mass, len(centres)), centres.reshape(-1, 2), np.full(centres.size // 2, width))

    def _extent(self) -> float:
        return float(np.abs(self.arms(np.linspace(0, 1, STEPS + 1))).max())


def _blurred(noise: float) -> str:
    return ", blurred" if noise else ""

"""Points and Gaussians that are drawn by hand: what strokes and drags do to them. Knows no mouse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ganviz.point_set import PointSet
from ganviz.targets import SMALLEST, Target
from ganviz.targets.mixture import Mixture
from ganviz.targets.mixture_2d import Mixture2D
from ganviz.targets.points import OwnPoints, Points, Points1D

Array = np.ndarray

#: Points that a full brush leaves in a second, and how many there may be on a sheet.
PER_SECOND, MOST = 900.0, 50_000
#: A brush reaches so many of its widths, and the kernel of what it draws is this share of its radius.
WIDTHS, KERNEL = 2.0, 0.25
#: Gaussians on a sheet at most, and the width of a new one as a share of the view.
MOST_GAUSSIANS, NEW_WIDTH = 40, 0.05


class Sheet:
    """Points that are being drawn.

    Args:
        dimension: of the points.
        points: those to begin with, ``(n, dimension)``.
        rng: where in the brush points fall.
    """

    def __init__(self, dimension: int, points: Array | None = None, rng: np.random.Generator | None = None) -> None:
        self.dimension = dimension
        self.points = np.empty((0, dimension)) if points is None else np.array(points, dtype=float)
        self._rng = np.random.default_rng() if rng is None else rng
        self._owed = 0.0
        self._was_empty = points is None

    @property
    def is_full(self) -> bool:
        """There is no room for more."""
        return len(self.points) >= MOST

    def spray(self, start: Array, end: Array, radius: float, seconds: float, strength: float = 1.0) -> Array:
        """Leaves points along a way, as many as the brush took time for it; returns them.

        Args:
            start, end: ``(dimension,)``.
            radius: of the brush; its points are normal, with half of it for a standard deviation.
            strength: pressure on it, 0 to 1.
        """
        self._owed += PER_SECOND * seconds * strength
        count = min(int(self._owed), MOST - len(self.points))
        self._owed -= int(self._owed)
        way = self._rng.random((max(0, count), 1))
        fresh = start + way * (end - start)
        fresh = fresh + radius / WIDTHS * self._rng.standard_normal(fresh.shape)
        self.points = np.concatenate([self.points, fresh])
        return fresh

    def wipe(self, start: Array, end: Array, radius: float) -> int:
        """Takes points away that lie within the radius of a way; returns how many there were. One always stays."""
        along = end - start
        length = float(along @ along)
        part = np.clip((self.points - start) @ along / length, 0, 1) if length else np.zeros(len(self.points))
        far = np.linalg.norm(self.points - start - part[:, None] * along, axis=1) > radius
        if not far.any() and len(far):
            far[0] = True
        before, self.points = len(self.points), self.points[far]
        return before - len(self.points)

    def target(self, before: Target, radius: float) -> OwnPoints | None:
        """Returns what is drawn as a target, with the kernel of own data before; None while there is nothing.

        On a sheet that began empty it is that of the first brush instead, and no point is held out.
        """
        if not len(self.points):
            return None
        was_empty, self._was_empty = self._was_empty, False
        kind = Points1D if self.dimension == 1 else Points
        held = PointSet(self.points)
        if isinstance(before, kind) and not was_empty:
            return replace(before, points=held, held_out=before.held_out if len(held) > 1 else 0.0)
        return kind(points=held, kernel=max(SMALLEST, float(f"{KERNEL * radius:.2g}")))


@dataclass(frozen=True)
class Gaussian:
    """One of the Gaussians on a sheet: its middle, ``(dimension,)``, its width, and how likely it is, relatively."""

    middle: tuple[float, ...]
    sigma: float
    weight: float = 1.0


def gaussians_of(target: Target) -> list[Gaussian]:
    """Returns the separate modes of a target as Gaussians; none where it has none, or too many."""
    modes = target.modes()
    if modes is None or len(modes.centres) > MOST_GAUSSIANS:
        return []
    weights = modes.fair_shares / modes.fair_shares.max()
    rows = zip(modes.centres.tolist(), modes.sigma.tolist(), weights.tolist(), strict=True)
    return [Gaussian(tuple(centre), sigma, weight) for centre, sigma, weight in rows]


def mixture_of(gaussians: Sequence[Gaussian], before: Target) -> Target:
    """Returns Gaussians as a target, one at the least, with as many training points as the one before."""
    axes = [tuple(_rounded(each) for each in axis) for axis in zip(*(one.middle for one in gaussians), strict=True)]
    sigmas = tuple(max(SMALLEST, _rounded(one.sigma)) for one in gaussians)
    weights = tuple(_rounded(one.weight) for one in gaussians)
    if len(axes) == 1:
        return Mixture(training_points=before.training_points, means=axes[0], sigmas=sigmas, weights=weights)
    return Mixture2D(
        training_points=before.training_points,
        means_x=axes[0],
        means_y=axes[1],
        widths_1=sigmas,
        widths_2=sigmas,
        angles=(0.0,),
        weights=weights,
    )


def _rounded(number: float) -> float:
    return float(f"{number:.3g}")

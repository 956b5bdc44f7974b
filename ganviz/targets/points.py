"""Somebody's own points, on the line and in the plane."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

import numpy as np

from ganviz.phrases import phrase
from ganviz.point_set import PointSet
from ganviz.settings import setting
from ganviz.targets import SMALLEST, Array, Generator, Moments, Target
from ganviz.targets._kernel import LineKernel, PlaneKernel
from ganviz.targets._view import Bounds, line_view, square_view

#: Fixes which points are held out.
SPLIT = 0
#: The density shows nothing finer than so many widths of its kernel. In the plane the JSD of 20,000 points is then read
#: at the kernel's own width.
FINEST = 4.0
#: The view shows this share of the points on each side, and so many widths of the kernel around them.
SHOWN, AROUND = 0.9995, 5.0


@lru_cache(maxsize=4)
def _parts(points: PointSet, held_out: float) -> tuple[Array, Array]:
    """Returns the points to train on and those to measure against, float64; both are all where none is held out."""
    if not held_out:
        every = points.array.astype(float)
        return every, every
    order = np.random.default_rng(SPLIT).permutation(len(points))
    count = min(len(points) - 1, max(1, round(held_out * len(points))))
    return points.array[np.sort(order[count:])].astype(float), points.array[np.sort(order[:count])].astype(float)


@lru_cache(maxsize=4)
def _kernel(points: PointSet, held_out: float, width: float) -> LineKernel | PlaneKernel | None:
    measured = _parts(points, held_out)[1]
    return LineKernel.of(measured, width) if points.dimension == 1 else PlaneKernel.of(measured, width)


@dataclass(frozen=True)
class OwnPoints(Target):
    """What the two have in common; each has points of its own dimension to begin with.

    With a share held out, data are not endless: the others are the training set.
    """

    training_points: int | None = setting(
        None,
        "Training points",
        "All points that are not held out, or so many of them, chosen once.",
        minimum=1,
        maximum=1_000_000,
        slider=(16, 10_000),
        logarithmic=True,
        none_label="all",
    )
    points: PointSet = setting(PointSet(np.zeros((1, 2))), "Points", "The points themselves.")
    kernel: float | None = setting(
        0.1,
        "Kernel",
        "Width of the Gaussian by which each point is blurred: the density is their sum. Without it there is none, "
        "and no measure that needs one.",
        symbol="h",
        minimum=SMALLEST,
        maximum=100,
        slider=(0.01, 0.5),
        logarithmic=True,
        none_label="none",
    )
    held_out: float = setting(
        0.0,
        "Held out",
        "Share of the points on which nobody trains: the measures compare G with these. With 0 all points serve both.",
        minimum=0,
        maximum=0.9,
        slider=(0, 0.5),
    )

    def conflicts(self) -> str | None:
        if self.points.dimension != self.dimension:
            own, other = (("on the line", "points"), ("in the plane", "points_1d"))[self.dimension - 1]
            return phrase("it takes points {own}; use {other} for these", own=own, other=other)
        if self.held_out and len(self.points) < 2:
            return "a single point cannot be held out; use held_out=0"
        return None

    def doubts(self) -> Mapping[str, str]:
        if self.kernel is None:
            return {"kernel": "without a kernel these points have no density, and no measure that needs one"}
        if self.finest_scale() is None:
            return {
                "kernel": "it is too narrow for so wide a set, so there is no density and no measure that needs one"
            }
        return {}

    @property
    def trained(self) -> Array:
        """The points to train on, ``(n, dimension)``."""
        return _parts(self.points, self.held_out)[0]

    @property
    def measured(self) -> Array:
        """The points to measure against, ``(n, dimension)``."""
        return _parts(self.points, self.held_out)[1]

    @property
    def lines(self) -> str:
        blur = f" + {self.kernel!r} * torch.randn(n, {self.dimension})" if self.kernel else ""
        text = PointSet(self.trained).text.partition(":")[2]
        return f"""\
import base64

# The points as float32, in base64, {self.dimension} number{"s" if self.dimension > 1 else ""} each.
TEXT = "{text}"
POINTS = torch.frombuffer(bytearray(base64.b64decode(TEXT)), dtype=torch.float32).reshape(-1, {self.dimension})
POINTS = POINTS.to(torch.get_default_dtype())


def sample_data(n):
    \"\"\"Draws n of the points, with replacement{", each blurred" if self.kernel else ""}.\"\"\"
    return POINTS[torch.randint(len(POINTS), (n,))]{blur}"""

    def sample(self, n: int, rng: Generator) -> Array:
        measured = self.measured
        return self._blurred(measured[rng.integers(len(measured), size=n)], rng)

    @property
    def n_training(self) -> int | None:
        if not self.held_out:
            return self.training_points
        every = len(self.trained)
        return every if self.training_points is None else min(every, self.training_points)

    def training_set(self, rng: Generator) -> Array | None:
        if not self.held_out:
            return super().training_set(rng)
        chosen = self.trained
        if self.training_points is not None and self.training_points < len(chosen):
            chosen = chosen[np.sort(rng.permutation(len(chosen))[: self.training_points])]
        return self._blurred(chosen, rng)

    def real_pair(self, n: int, rng: Generator) -> tuple[Target, Array]:
        """Held out are other points in each pair, and the n are of those that are not: each once before any twice."""
        if not self.held_out:
            return super().real_pair(n, rng)
        shuffled = PointSet(self.points.array[rng.permutation(len(self.points))])
        against = replace(self, points=shuffled)
        return against, self._blurred(rng.permutation(np.resize(against.trained, (n, self.dimension))), rng)

    def _blurred(self, points: Array, rng: Generator) -> Array:
        return points if self.kernel is None else points + self.kernel * rng.standard_normal(points.shape)

    def _estimate(self, noise: float = 0.0) -> LineKernel | PlaneKernel | None:
        width = float(np.hypot(self.kernel or 0.0, noise))
        return _kernel(self.points, self.held_out, width) if width >= SMALLEST else None

    def bounds(self) -> Bounds:
        return self._bounds

    @cached_property
    def _bounds(self) -> Bounds:
        low, high = np.quantile(self.measured, [1 - SHOWN, SHOWN], axis=0)
        around = AROUND * (self.kernel or 0.0)
        if self.dimension == 1:
            return line_view(float(low[0]) - around, float(high[0]) + around)
        return square_view(float(np.maximum(np.abs(low), np.abs(high)).max()) + around)

    def density(self, points: Array, noise: float = 0.0) -> Array | None:
        estimate = self._estimate(noise)
        return None if estimate is None else estimate.density_at(points)

    def cell_masses(self, edges: tuple[Array, ...], noise: float = 0.0) -> Array | None:
        estimate = self._estimate(noise)
        return None if estimate is None else estimate.cell_masses(edges)

    def finest_scale(self) -> float | None:
        return None if self.kernel is None or self._estimate() is None else FINEST * self.kernel

    def moments(self) -> Moments:
        return self._moments

    @cached_property
    def _moments(self) -> Moments:
        measured = self.measured
        apart = measured - measured.mean(axis=0)
        blur = (self.kernel or 0.0) ** 2 * np.eye(self.dimension)
        return Moments(measured.mean(axis=0), apart.T @ apart / len(apart) + blur)

    def cumulative(self, x: Array) -> Array | None:
        if self.dimension > 1:
            return None
        estimate = self._estimate()
        if isinstance(estimate, LineKernel):
            return estimate.cumulative(x)
        return np.searchsorted(np.sort(self.measured[:, 0]), x, side="right") / len(self.measured)

    def quantile(self, u: Array) -> Array | None:
        if self.dimension > 1:
            return None
        estimate = self._estimate()
        if isinstance(estimate, LineKernel):
            return estimate.quantile(u)
        return np.quantile(self.measured[:, 0], u, method="inverted_cdf")


def _on_line() -> PointSet:
    """Two humps, one with a shoulder, as evenly as quantiles."""
    from scipy.special import ndtri

    parts = [
        middle + width * ndtri((np.arange(count) + 0.5) / count)
        for middle, width, count in ((-1.5, 0.3, 80), (1.0, 0.5, 80), (2.2, 0.25, 40))
    ]
    return PointSet(np.concatenate(parts)[:, None])


def _in_plane() -> PointSet:
    """A heart, for want of anything better."""
    t = np.linspace(0, 2 * np.pi, 240, endpoint=False)
    x = 16 * np.sin(t) ** 3
    y = 13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t) + 2
    return PointSet(np.column_stack([x, y]) / 10)


@dataclass(frozen=True)
class Points1D(OwnPoints):
    """p(x) = (1/n) Σ_i N(x; x_i, h²): points of your own on the line, each blurred by a kernel of width h.

    Loaded from a file, pasted or drawn. Without the kernel the distribution lies on the points alone and has no
    density; distances that need none are still measured. Points that are held out are not trained on: p and all
    measures are of these.

    Silverman, "Density estimation for statistics and data analysis", 1986.
    """

    key = "points_1d"
    label = "own data, 1-D"
    dimension = 1

    points: PointSet = setting(_on_line(), "Points", "The points themselves: a file is read once, and not again.")


@dataclass(frozen=True)
class Points(OwnPoints):
    """p(x) = (1/n) Σ_i N(x; x_i, h²I): points of your own in the plane, each blurred by a kernel of width h.

    Loaded from a file, pasted or drawn. Without the kernel the distribution lies on the points alone and has no
    density; distances that need none are still measured. Points that are held out are not trained on: p and all
    measures are of these.

    Silverman, "Density estimation for statistics and data analysis", 1986.
    """

    key = "points"
    label = "own data"
    dimension = 2

    points: PointSet = setting(_in_plane(), "Points", "The points themselves: a file is read once, and not again.")

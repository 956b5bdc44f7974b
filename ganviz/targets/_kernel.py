"""Many points, each blurred by a Gaussian: p(x) = (1/n) Σ_i N(x; x_i, w²I), quickly for a million of them.

The points are shared out between the nodes of a lattice that is fine beside w, each between its neighbours in
proportion (linear binning; Wand, "Fast computation of multivariate kernel estimators", 1994). That keeps every mean and
widens each point by a sixth of a squared step on average, of which the kernel is narrowed. What is left is a fourth
power of the step over w: less than a ten-thousandth in the plane, next to nothing on the line.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ganviz.targets._normal import cumulative

Array = np.ndarray

#: Nodes in a width on the line and in the plane.
ON_LINE, IN_PLANE = 16, 4
#: The most nodes along the line, and along each axis of the plane that have points.
MOST_ON_LINE, MOST_IN_PLANE = 400_000, 1600
#: A kernel ends so many widths from its middle: 1e-19 of it lies beyond.
REACH = 9
#: Halvings of the distance between two nodes that bring it to the last digit of float64.
HALVINGS = 54
#: So many points at once have their kernels looked at.
BLOCK = 1024


def _narrowed(width: float, step: float) -> float:
    return float(np.sqrt(width**2 - step**2 / 6))


@dataclass(frozen=True)
class LineKernel:
    """The distribution on the line, as a table from which cubic pieces are read (Hermite's, exact at the nodes).

    Attributes:
        first, step: the nodes.
        below: P(X ≤ x) at each node; ``density`` and ``slope`` are its derivatives.
    """

    first: float
    step: float
    below: Array
    density: Array
    slope: Array

    @classmethod
    def of(cls, points: Array, width: float) -> LineKernel | None:
        """Returns that of ``(n, 1)`` points; None where the kernel is too narrow for so wide a set."""
        x, step = points[:, 0].astype(float), width / ON_LINE
        reach = REACH * ON_LINE
        low = float(x.min())
        nodes = (float(x.max()) - low) / step + 2 * reach + 3
        if nodes > MOST_ON_LINE:
            return None
        first = low - (reach + 1) * step
        place = (x - first) / step
        left = place.astype(int)
        right = place - left
        count = int(left.max()) + reach + 2
        weights = (np.bincount(left, 1 - right, count) + np.bincount(left + 1, right, count)) / len(x)
        sigma = _narrowed(width, step)
        z = np.arange(-reach, reach + 1) * step / sigma
        bell = np.exp(-0.5 * z * z) / (sigma * np.sqrt(2 * np.pi))
        whole = np.concatenate([np.zeros(reach + 1), np.cumsum(weights)[: count - reach - 1]])
        below = np.convolve(weights, cumulative(z), "same") + whole
        return cls(
            first,
            step,
            np.minimum(np.maximum.accumulate(below), 1.0),
            np.convolve(weights, bell, "same"),
            np.convolve(weights, -z / sigma * bell, "same"),
        )

    def _read(self, values: Array, slopes: Array, x: Array) -> Array:
        place = np.clip((x - self.first) / self.step, 0, len(values) - 1.001)
        left = place.astype(int)
        t = place - left
        low, high = values[left], values[left + 1]
        rise, fall = self.step * slopes[left], self.step * slopes[left + 1]
        bent = t * (1 - t) * ((1 - t) * (rise - (high - low)) - t * (fall - (high - low)))
        result: Array = low + t * (high - low) + bent
        return result

    def density_at(self, points: Array) -> Array:
        """The density at ``(n, 1)`` points, ``(n,)``."""
        return np.maximum(self._read(self.density, self.slope, points[:, 0].astype(float)), 0.0)

    def cell_masses(self, edges: tuple[Array, ...]) -> Array:
        """As ``Target.cell_masses``."""
        return np.maximum(np.diff(self.cumulative(edges[0])), 0.0)

    def cumulative(self, x: Array) -> Array:
        """P(X ≤ x), in the shape of ``x``."""
        x = np.asarray(x, dtype=float)
        last = self.first + (len(self.below) - 1) * self.step
        inside = np.clip(self._read(self.below, self.density, x), 0.0, 1.0)
        return np.where(x <= self.first, 0.0, np.where(x >= last, 1.0, inside))

    def quantile(self, u: Array) -> Array:
        """The x at which ``cumulative`` is u, in its shape."""
        u = np.asarray(u, dtype=float)
        left = np.clip(np.searchsorted(self.below, u, side="left") - 1, 0, len(self.below) - 2)
        low, high = self.first + left * self.step, self.first + (left + 1) * self.step
        for _ in range(HALVINGS):
            middle = (low + high) / 2
            under = self.cumulative(middle) < u
            low, high = np.where(under, middle, low), np.where(under, high, middle)
        return (low + high) / 2


@dataclass(frozen=True)
class PlaneKernel:
    """The distribution in the plane: the shares of the points at a lattice's nodes, of which only those are kept that
    lie in a row and a column with points.

    Attributes:
        x, y: places of the columns and rows.
        shares: ``(ny, nx)``, with sum 1.
        sigma: the width of the kernel around each node.
    """

    x: Array
    y: Array
    shares: Array
    sigma: float

    @classmethod
    def of(cls, points: Array, width: float) -> PlaneKernel | None:
        """Returns that of ``(n, 2)`` points; None where the kernel is too narrow for so wide a set."""
        step = width / IN_PLANE
        place = points.astype(float) / step
        left = np.floor(place)
        right = place - left
        axes, ranks = [], []
        for axis in range(2):
            occupied = np.unique(left[:, axis])
            nodes = np.unique(np.concatenate([occupied, occupied + 1]))
            if len(nodes) > MOST_IN_PLANE:
                return None
            axes.append(nodes)
            ranks.append(np.searchsorted(nodes, left[:, axis]))
        (x, y), (column, row) = axes, ranks
        shares = np.zeros(len(x) * len(y))
        for across, up in ((0, 0), (1, 0), (0, 1), (1, 1)):
            part = np.abs(1 - across - right[:, 0]) * np.abs(1 - up - right[:, 1])
            shares += np.bincount((row + up) * len(x) + column + across, part, len(shares))
        return cls(x * step, y * step, shares.reshape(len(y), len(x)) / len(points), _narrowed(width, step))

    def density_at(self, points: Array) -> Array:
        """The density at ``(n, 2)`` points, ``(n,)``; on those of a grid much sooner than on as many others."""
        points = np.asarray(points, dtype=float)
        (x, column), (y, row) = (np.unique(one, return_inverse=True) for one in points.T)
        if len(x) * len(y) <= 2 * len(points):
            whole = self._bells(y, self.y) @ self.shares @ self._bells(x, self.x).T
            return np.asarray(whole[row, column])
        found = np.empty(len(points))
        for first in range(0, len(points), BLOCK):
            part = points[first : first + BLOCK]
            along = self._bells(part[:, 0], self.x) @ self.shares.T
            found[first : first + BLOCK] = np.sum(along * self._bells(part[:, 1], self.y), axis=1)
        return found

    def _bells(self, at: Array, nodes: Array) -> Array:
        z = (at[:, None] - nodes) / self.sigma
        bells: Array = np.exp(-0.5 * z * z) / (self.sigma * np.sqrt(2 * np.pi))
        return bells

    def cell_masses(self, edges: tuple[Array, ...]) -> Array:
        """As ``Target.cell_masses``."""
        across, up = (
            np.diff(cumulative((np.asarray(borders, dtype=float)[:, None] - nodes) / self.sigma), axis=0)
            for borders, nodes in zip(edges, (self.x, self.y), strict=True)
        )
        masses: Array = up @ self.shares @ across.T
        return masses

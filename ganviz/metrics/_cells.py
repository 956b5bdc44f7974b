"""Two distributions on one grid: the target's exact masses and the generated points', smoothed by the same kernel.

The divergences that compare densities are sums over these cells.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from ganviz.metrics.density import smoothed_masses
from ganviz.targets import Target

Array = np.ndarray

#: The bandwidth as a share of the target's finest scale. On the line chance is small even where it is fine. In the
#: plane the number of cells that count grows as 1/bandwidth², and chance with it: ``PLANE_SHARE`` belongs to so many
#: points, and with fewer it grows as 1/√n, which keeps chance at some .003 of JSD; but never beyond one half, lest
#: smoothing hide the shape.
LINE_SHARE = 0.05
PLANE_SHARE, PLANE_POINTS = 0.24, 20_000
LARGEST_SHARE = 0.5

#: The most cells along one axis: at first, and once those that the target leaves empty are cut out, by dimension.
MOST_CELLS = 16_384
MOST_KEPT_CELLS = {1: 16_384, 2: 1024}

#: Through noise the cells are a part of its width, and the grid reaches past the target's bounds by some of it.
CELLS_PER_NOISE, NOISE_REACH = 4, 3

#: A row of cells with less of the target than this is taken for empty.
EMPTY = 1e-12


@dataclass(frozen=True)
class Cells:
    """The target on the grid.

    Attributes:
        axes: the cells' centres.
        kept: per axis, which of its cells are kept; in the others the target has next to nothing.
        target_masses: the exact mass of each kept cell after smoothing; the rest of 1 is outside.
        bandwidth: the kernel's standard deviation, in data units.
    """

    axes: tuple[Array, ...]
    kept: tuple[Array, ...]
    target_masses: Array
    bandwidth: float

    def masses(self, points: Array) -> Array:
        """Estimates the same masses from points, with the same smoothing."""
        return smoothed_masses(points, self.axes, self.bandwidth, self.kept)


def cells(target: Target, n: int) -> Cells | None:
    """Returns the grid on which n points are compared with a target; None without a density, or if it is too fine."""
    bandwidth = _bandwidth(target, n)
    return None if bandwidth is None else _cells(target, bandwidth, width=bandwidth, margin=0.0)


def cells_through(target: Target, n: int, noise: float) -> Cells | None:
    """Returns the grid for both distributions through noise of this standard deviation, which is then the bandwidth.

    None where the noise is less than the bandwidth of ``cells``, and where there are none.
    """
    bandwidth = _bandwidth(target, n)
    if bandwidth is None or noise <= bandwidth:
        return None
    return _cells(target, noise, max(bandwidth, noise / CELLS_PER_NOISE), NOISE_REACH * noise)


def _bandwidth(target: Target, n: int) -> float | None:
    scale = target.finest_scale()
    if scale is None:
        return None
    if target.dimension == 1:
        return LINE_SHARE * scale
    return min(LARGEST_SHARE, PLANE_SHARE * float(np.sqrt(PLANE_POINTS / n))) * scale


@lru_cache(maxsize=8)
def _cells(target: Target, bandwidth: float, width: float, margin: float) -> Cells | None:
    bounds = [(low - margin, high + margin) for low, high in target.bounds()]
    if max(high - low for low, high in bounds) > MOST_CELLS * width:
        return None
    edges = [np.linspace(low, high, int(np.ceil((high - low) / width)) + 1) for low, high in bounds]
    kept = tuple(_occupied(target, edges, axis, bandwidth) for axis in range(target.dimension))
    if max(keep.sum() for keep in kept) > MOST_KEPT_CELLS[target.dimension]:
        return None
    axes = tuple((borders[1:] + borders[:-1]) / 2 for borders in edges)
    return Cells(axes, kept, _kept_masses(target, edges, kept, bandwidth), bandwidth)


def _occupied(target: Target, edges: list[Array], axis: int, bandwidth: float) -> Array:
    """Says which cells of one axis the smoothed target reaches.

    Where P has nothing, a divergence depends on how much of Q is there, not where: such places need no cells of their
    own, and it does no harm that smoothing carries a point across a cut. For narrow modes few cells are left.
    """
    whole = [borders if i == axis else borders[[0, -1]] for i, borders in enumerate(edges)]
    return _masses(target, whole, bandwidth).ravel() > EMPTY


def _kept_masses(target: Target, edges: list[Array], kept: tuple[Array, ...], bandwidth: float) -> Array:
    """Returns the masses of the kept cells alone, though the borders of each cut bound one wide cell more."""
    left = [np.flatnonzero(np.append(keep, False) | np.insert(keep, 0, False)) for keep in kept]
    borders = [edge[index] for edge, index in zip(edges, left, strict=True)]
    wanted = [keep[index[:-1]] for keep, index in zip(kept, left, strict=True)]
    return _masses(target, borders, bandwidth)[np.ix_(*wanted[::-1])]


def _masses(target: Target, borders: list[Array], bandwidth: float) -> Array:
    masses = target.cell_masses(tuple(borders), noise=bandwidth)
    if masses is None:
        raise ValueError(f"{target.key}: a distribution with a finest scale must have masses of cells")
    return masses


def relative_entropy(p: Array, q: Array, least: float) -> float:
    """Returns KL(p‖q) in nats of two distributions given by the masses of the same cells.

    All cells in which q is 0 are one cell together with what lies outside, and there q is taken for ``least`` at the
    least. Putting cells together can only lower the divergence.
    """
    from scipy.special import rel_entr

    told = q > 0
    rest_p, rest_q = max(0.0, 1 - float(p[told].sum())), max(least, 1 - float(q[told].sum()))
    return max(0.0, float(rel_entr(p[told], q[told]).sum() + rel_entr(rest_p, rest_q)))

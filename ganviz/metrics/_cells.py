"""Two distributions on one grid: the target's exact masses and the generated points', smoothed by the same kernel.

The divergences that compare densities are sums over these cells.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from ganviz.metrics.density import smoothed_masses
from ganviz.targets import Target

Bounds = tuple[tuple[float, float], ...]

Array = np.ndarray

#: The bandwidth as a share of the target's finest scale. On the line chance is small even where it is fine. In the
#: plane the number of cells that count grows as 1/bandwidth², and chance with it: ``PLANE_SHARE`` belongs to so many
#: points, and with fewer it grows as 1/√n, which keeps chance at some .003 of JSD; but never beyond one half, lest
#: smoothing hide the shape.
LINE_SHARE = 0.05
PLANE_SHARE, PLANE_POINTS = 0.24, 20_000
LARGEST_SHARE = 0.5

#: Cells in a bandwidth, and in the width of the noise where both are seen through it, by dimension: on the line so many
#: that it hardly matters where in its cell a point lies.
CELLS_PER_BANDWIDTH, CELLS_PER_NOISE = {1: 4, 2: 1}, {1: 16, 2: 4}

#: The most cells along one axis, by dimension: at first, and once those that the target leaves empty are cut out.
MOST_CELLS = {1: 65_536, 2: 16_384}
MOST_KEPT_CELLS = {1: 65_536, 2: 1024}

#: A row of cells with less of the target than this is taken for empty.
EMPTY = 1e-12

#: The grid reaches past what is shown until no more than this of the smoothed target is outside, by dimension. On the
#: line a divergence may count how little of it there is; in the plane none does.
OUTSIDE = {1: EMPTY, 2: 1e-5}


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
    return None if bandwidth is None else _cells(target, bandwidth, _finest(target, bandwidth))


def cells_through(target: Target, n: int, noise: float) -> Cells | None:
    """Returns the grid for both distributions through noise of this standard deviation, which is then the bandwidth.

    None where the noise is less than the bandwidth of ``cells``, and where there are none.
    """
    bandwidth = _bandwidth(target, n)
    if bandwidth is None or noise <= bandwidth:
        return None
    return _cells(target, noise, max(_finest(target, bandwidth), noise / CELLS_PER_NOISE[target.dimension]))


def cells_seen(target: Target, n: int, noise: float) -> Cells | None:
    """Returns the grid for both distributions as D sees them: ``cells_through``, else ``cells``."""
    return cells_through(target, n, noise) or cells(target, n)


def _finest(target: Target, bandwidth: float) -> float:
    """Returns the width of the cells that go with this bandwidth."""
    return bandwidth / CELLS_PER_BANDWIDTH[target.dimension]


def _bandwidth(target: Target, n: int) -> float | None:
    scale = target.finest_scale()
    if scale is None:
        return None
    if target.dimension == 1:
        return LINE_SHARE * scale
    return min(LARGEST_SHARE, PLANE_SHARE * float(np.sqrt(PLANE_POINTS / n))) * scale


@lru_cache(maxsize=8)
def _cells(target: Target, bandwidth: float, width: float) -> Cells | None:
    if max(high - low for low, high in target.bounds()) > MOST_CELLS[target.dimension] * width:
        return None
    bounds = _widened(target, bandwidth, width)
    edges = [np.linspace(low, high, int(np.ceil((high - low) / width)) + 1) for low, high in bounds]
    kept = tuple(_occupied(target, edges, axis, bandwidth) for axis in range(target.dimension))
    if max(keep.sum() for keep in kept) > MOST_KEPT_CELLS[target.dimension]:
        return None
    axes = tuple((borders[1:] + borders[:-1]) / 2 for borders in edges)
    return Cells(axes, kept, _kept_masses(target, edges, kept, bandwidth), bandwidth)


def _widened(target: Target, bandwidth: float, width: float) -> Bounds:
    """Returns the target's bounds, so much wider that next to nothing of it is outside, if there are cells for that."""
    shown, margin = target.bounds(), 0.0
    found = wider = shown
    while max(high - low for low, high in wider) <= MOST_CELLS[target.dimension] * width:
        found = wider
        inside = float(_masses(target, [np.array(ends) for ends in wider], bandwidth).sum())
        if 1 - inside <= OUTSIDE[target.dimension]:
            break
        margin = max(bandwidth, 1.5 * margin)
        wider = tuple((low - margin, high + margin) for low, high in shown)
    return found


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


def all_places(p: Array, q: Array) -> tuple[Array, Array]:
    """Returns the masses of two distributions, ``(places,)`` each, in the same cells and in what lies outside of them.

    What lies outside belongs to p or to q alone: p's share there is never excused by q's. Where neither has mass is no
    place.
    """
    p = np.append(p.ravel(), [max(0.0, 1 - float(p.sum())), 0.0])
    q = np.append(q.ravel(), [0.0, max(0.0, 1 - float(q.sum()))])
    there = (p > 0) | (q > 0)
    return p[there], q[there]


class RelativeEntropy(NamedTuple):
    """KL(p‖q) as far as q is known.

    Attributes:
        nats: at most log(1 / least).
        beyond: the share of p that lies where q is too thin to be known; of that share ``nats`` says "at least".
    """

    nats: float
    beyond: float


def relative_entropy(p: Array, q: Array, least: float) -> RelativeEntropy:
    """Returns KL(p‖q) of two distributions given by the masses of the same cells, where ``least`` of q is not resolved.

    The cells in which p is the largest against q, as many as hold ``least`` of q (of the last of them a part), are
    taken as one. Putting cells together can only lower a divergence, and so no cell is more than 1 / ``least`` times
    as likely under p as under q. As those cells are found from the ratio of the two alone, what loses information, such
    as noise on both, lowers the result as it lowers the divergence.
    """
    from scipy.special import rel_entr

    p, q = all_places(p, q)
    with np.errstate(divide="ignore", over="ignore"):
        order = np.argsort(-(p / q), kind="stable")
    p, q = p[order], q[order]
    held = np.cumsum(q)
    last = min(int(np.searchsorted(held, least)), len(q) - 1)
    part = float(min(1.0, (least - (held[last] - q[last])) / q[last]))
    beyond = min(1.0, float(p[:last].sum() + part * p[last]))
    known = float(rel_entr(p[last + 1 :], q[last + 1 :]).sum() + (1 - part) * rel_entr(p[last], q[last]))
    return RelativeEntropy(max(0.0, known + float(rel_entr(beyond, least))), beyond)

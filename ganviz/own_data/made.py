"""Points become a target: how wide the kernel of their density is, and how many of them are held out."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from ganviz.point_set import PointSet
from ganviz.targets import SMALLEST
from ganviz.targets.points import OwnPoints, Points, Points1D

Array = np.ndarray

#: Share of the points on which nobody trains.
HELD_OUT = 0.3
#: Points of each side by which a kernel's width is found, and widths that are tried.
FITTED, TRIED = 1000, 24
#: The narrowest and the widest that is tried, as a share of the standard deviation of the points.
NARROWEST, WIDEST = 0.002, 0.6
#: What is held out, and by which points the width is found, is the same for the same points.
SEED = 0


def target_of(points: Array, kernel: float | None = None, held_out: float | None = None) -> OwnPoints:
    """Returns the target that points of one number or two are, ``(n, 1)`` or ``(n, 2)``.

    Args:
        kernel: the width of the kernel; None to find one by ``fitted_kernel``.
        held_out: the share that is held out; None for the usual one.

    Raises:
        ValueError: these are no points that a setting can hold; the message says what to use.
    """
    kind = Points1D if points.shape[1:] == (1,) else Points
    held = PointSet(points)
    if held_out is None:
        held_out = HELD_OUT if len(held) >= 10 else 0.0
    return kind(points=held, kernel=fitted_kernel(held) if kernel is None else kernel, held_out=held_out)


@lru_cache(maxsize=4)
def fitted_kernel(held: PointSet) -> float:
    """Returns the width of the kernel under which some of the points make the others most likely, to two digits.

    Likelihood cross-validation (Duin 1976) on up to 1,000 points of each side; for all of them the width is less, as
    n^(−1/(d + 4)).
    """
    points = held.array
    spread = float(np.sqrt(points.astype(float).var(axis=0).mean()))
    if len(points) < 4 or spread == 0:
        return max(SMALLEST, 0.1 * spread or 0.05)
    from scipy.spatial.distance import cdist

    chosen = points[np.random.default_rng(SEED).permutation(len(points))[: 2 * FITTED]].astype(float)
    half, dimension = len(chosen) // 2, points.shape[1]
    squared = cdist(chosen[:half], chosen[half:], "sqeuclidean")
    nearest = squared.min(axis=1, keepdims=True)
    apart = np.sqrt(squared[squared > 0].min(initial=np.inf))
    widths = spread * np.geomspace(NARROWEST, WIDEST, TRIED)
    squared -= nearest
    likelihoods = []
    for width in widths:
        near = np.exp(np.maximum(-0.5 * squared / width**2, -60.0)).sum(axis=1)
        each = np.log(near) - 0.5 * nearest[:, 0] / width**2 - dimension * np.log(width)
        likelihoods.append(each.mean())
    best = float(widths[int(np.argmax(likelihoods))]) * (half / len(points)) ** (1 / (dimension + 4))
    best = max(best, min(apart, 0.1 * spread), SMALLEST)
    return float(f"{best:.2g}")

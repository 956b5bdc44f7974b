"""Optimal transport between generated points and the target, exactly: by quantiles or by assignment."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from ganviz.metrics._pairs import real_points
from ganviz.targets import Target

Array = np.ndarray

#: Points on each side of the assignment in the plane: its time grows as the cube, its floor falls as the root.
ASSIGNED_POINTS = 256

#: The blur of the transport that levels the costs, as a share of their mean, its rounds, and the exponent below which
#: its kernel is cut, lest it overflow. They decide how long the search takes, not what it finds.
BLUR, ROUNDS, FARTHEST = 0.05, 30, -300.0


def quantile_distance(target: Target, points: Array, power: int) -> float:
    """Returns W_power on the line, of ``(n, 1)`` points to a distribution with known quantiles."""
    far = np.abs(np.sort(points[:, 0].astype(np.float64)) - _quantiles(target, len(points)))
    return float(np.mean(far**power) ** (1 / power))


@lru_cache(maxsize=8)
def _quantiles(target: Target, n: int) -> Array:
    quantiles = target.quantile((np.arange(n) + 0.5) / n)
    if quantiles is None:
        raise ValueError(f"{target.key}: a distribution on the line must have quantiles")
    return quantiles


def assigned(target: Target, generated: Array, seed: int) -> tuple[Array, Array]:
    """Returns the generated points that are assigned, and as many real ones."""
    points = generated[:ASSIGNED_POINTS].astype(np.float64)
    return points, real_points(target, len(points), seed)


def assignment_distance(points: Array, others: Array, power: int) -> float:
    """Returns the exact W_power between two equally large samples, each ``(n, feature)``."""
    from scipy.optimize import linear_sum_assignment
    from scipy.spatial.distance import cdist

    costs = cdist(points, others) ** power
    return float(costs[linear_sum_assignment(_levelled(costs))].mean() ** (1 / power))


def _levelled(costs: Array) -> Array:
    """Takes from each row and each column of the costs a number of its own, which changes no optimum.

    The numbers are the potentials of a blurred transport (Sinkhorn; Cuturi 2013). What is left is near 0 where the
    optimum is, so that a search that takes 25 ms where G has collapsed takes 9.
    """
    blur = BLUR * float(costs.mean())
    if blur == 0:
        return costs
    nearest = costs.min(axis=1, keepdims=True)
    kernel = np.exp(np.maximum((nearest - costs) / blur, FARTHEST))
    column = np.ones(costs.shape[1])
    for _ in range(ROUNDS):
        row = 1 / (kernel @ column)
        column = 1 / (row @ kernel)
    return costs - nearest - blur * np.log(row)[:, None] - blur * np.log(column)

from __future__ import annotations

from functools import lru_cache

import numpy as np

from ganviz.config import RunConfig
from ganviz.metrics import Metric, Reading
from ganviz.snapshot import MeasureSample
from ganviz.targets import Target

Array = np.ndarray

#: Points on each side of the assignment in the plane: its time grows as the cube, its floor falls as the root.
ASSIGNED_POINTS = 256

FLOOR_REPETITIONS = 24


class Wasserstein(Metric):
    """W₁(P, Q) = inf E‖x − y‖ over all ways to pair x ~ P with y ~ Q, in data units.

    How far mass must travel to turn one law into the other (Kantorovich; Arjovsky 2017). On the line it is
    ∫|Q_n(u) − Q_P(u)| du: all n sorted points against P's exact quantiles, by the midpoint rule, which is short of the
    integral by the order of 1/n. In the plane it is the exact assignment of the first 256 generated points to 256 fresh
    real ones. Either way chance alone gives more than 0, which is the floor: mostly the uneven counts per mode.

    Readings:
        w1: data units.
        w1_floor: the mean reading of real samples of the same size.
        w1_samples: n, the points on the generated side.
    """

    key = "wasserstein"
    label = "Wasserstein-1 distance"
    readings = ("w1", "w1_floor", "w1_samples")

    def measure(self, config: RunConfig, sample: MeasureSample) -> Reading:
        target, generated = config.target, sample.generated.astype(np.float64)
        if target.dimension == 2:
            generated = generated[:ASSIGNED_POINTS]
        if not np.isfinite(generated).all():
            return self.not_applicable()
        rng = np.random.default_rng(sample.seed)
        values = {"w1": _distance(target, generated, rng), "w1_floor": _floor(target, len(generated))}
        return Reading({**values, "w1_samples": len(generated)})


def _distance(target: Target, points: Array, rng: np.random.Generator) -> float:
    if target.dimension == 1:
        return float(np.abs(np.sort(points[:, 0]) - _quantiles(target, len(points))).mean())
    return assignment_distance(points, target.sample(len(points), rng))


@lru_cache(maxsize=8)
def _quantiles(target: Target, n: int) -> Array:
    quantiles = target.quantile((np.arange(n) + 0.5) / n)
    if quantiles is None:
        raise ValueError(f"{target.key}: a law on the line must have quantiles")
    return quantiles


@lru_cache(maxsize=64)
def _floor(target: Target, n: int) -> float:
    rng = np.random.default_rng(n)
    return float(np.mean([_distance(target, target.sample(n, rng), rng) for _ in range(FLOOR_REPETITIONS)]))


def assignment_distance(points: Array, others: Array) -> float:
    """Returns the exact W₁ between two equally large samples, each ``(n, dimension)``."""
    from scipy.optimize import linear_sum_assignment

    costs = np.linalg.norm(points[:, None] - others[None], axis=2)
    return float(costs[linear_sum_assignment(costs)].mean())

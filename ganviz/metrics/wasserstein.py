from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ganviz.metrics import FlooredMetric
from ganviz.metrics._transport import ASSIGNED_POINTS, assigned, assignment_distance, quantile_distance
from ganviz.targets import Target

Array = np.ndarray


class Wasserstein(FlooredMetric):
    """W₁(P, Q) = inf E‖x − y‖ over all ways to pair x ~ P with y ~ Q, in data units.

    How far mass must travel to turn one distribution into the other (Kantorovich; Arjovsky 2017). From 0 upwards. On
    the line it is ∫|Q_n(u) − Q_P(u)| du: all n sorted points against P's exact quantiles, by the midpoint rule, which
    is short of the integral by the order of 1/n. In the plane it is the exact assignment of the first 256 generated
    points to 256 real ones. Either way chance alone gives more than 0, which is the floor: mostly the uneven counts per
    mode. On the line a missing mode leaves the floor; 256 points in the plane cannot always tell seven modes from
    eight, for which there is the sliced distance. Below 1 ms on the line, some 6 ms in the plane.

    Readings:
        w1: data units. None where P has no mean.
        w1_samples: n, the points on the generated side.
    """

    key = "wasserstein"
    label = "Wasserstein-1 distance"
    reading = "w1"
    moment = 1
    drawn = True
    details = ("w1_samples",)

    def read(self, target: Target, generated: Array, seed: int) -> float | None:
        if target.dimension == 1:
            return quantile_distance(target, generated, power=1)
        return assignment_distance(*assigned(target, generated, seed), power=1)

    def describe(self, target: Target, n: int) -> Mapping[str, float | None]:
        return {"w1_samples": n if target.dimension == 1 else min(n, ASSIGNED_POINTS)}

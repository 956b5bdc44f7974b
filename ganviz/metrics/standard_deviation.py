from __future__ import annotations

import math

import numpy as np

from ganviz.metrics._statistic import Covariance
from ganviz.targets import Target


class StandardDeviation(Covariance):
    """√E(y − E y)², in data units: how wide P_G is, on the line.

    That of all n generated points; it is short of P_G's by the order of 1/n. Beside it stands P's, exact. A G that
    collapses has none. Below .1 ms.

    Source: none: the standard deviation.

    Readings:
        sigma: data units. None in the plane, and where P has no variance.
        sigma_data: that of P.
    """

    key = "standard_deviation"
    label = "Standard deviation"
    reading = "sigma"
    dimension = 1

    def of_points(self, points: np.ndarray) -> float:
        return math.sqrt(super().of_points(points))

    def of_target(self, target: Target) -> float | None:
        variance = super().of_target(target)
        return None if variance is None else math.sqrt(max(variance, 0.0))

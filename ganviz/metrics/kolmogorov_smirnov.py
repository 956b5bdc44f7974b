from __future__ import annotations

import numpy as np

from ganviz.metrics import FlooredMetric
from ganviz.targets import Target

Array = np.ndarray


class KolmogorovSmirnov(FlooredMetric):
    """D_n = sup |F_n(x) − F(x)|, on the line, without unit.

    The largest difference of the two distribution functions, and so of the probability of any half-line (Kolmogorov
    1933; Smirnov 1948). From 0 to 1 and at most TV; it minds where mass is missing and hardly how far it went, and
    needs no moment. All n generated points against P's exact function, before and after each of the steps. Of real
    points √n D_n has Kolmogorov's distribution, with median .828; that is the floor. A missing mode leaves it. 1 ms.

    Readings:
        ks: 0 to 1. None in the plane.
    """

    key = "kolmogorov_smirnov"
    label = "Kolmogorov–Smirnov distance"
    reading = "ks"
    dimension = 1

    def read(self, target: Target, generated: Array, seed: int) -> float | None:
        x, n = np.sort(generated[:, 0].astype(np.float64)), len(generated)
        at, before = target.cumulative(x), target.cumulative(np.nextafter(x, -np.inf))
        if at is None or before is None:
            return None
        # Equal points are one step of F_n: from the rank of the first of them to that of the last.
        first, last = np.searchsorted(x, x, side="left"), np.searchsorted(x, x, side="right")
        return float(max((last / n - at).max(), (before - first / n).max(), 0.0))

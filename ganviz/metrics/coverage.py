from __future__ import annotations

import numpy as np

from ganviz.metrics import FlooredMetric
from ganviz.metrics._pairs import pairs
from ganviz.targets import Target

Array = np.ndarray

#: The ball of a point reaches to this neighbour of its own sample.
NEIGHBOURS = 5


class Coverage(FlooredMetric):
    """The share of real points whose ball holds a generated point.

    Recall that scattered points cannot feign, for the balls are those of the real points (Naeem 2020, equation 4):
    each reaches to its fifth nearest real neighbour. From 0 to 1; real points read 1 − 2⁻⁵ = .97 or so. A missing mode
    of eight leaves the floor. Taken from the first 1,024 generated points against as many real ones. 2 ms beyond the
    distances, which are shared.

    Readings:
        coverage: a share. None on the line, where exact distances exist, and with fewer than six points.
    """

    key = "coverage"
    label = "Coverage"
    reading = "coverage"
    dimension = 2

    def read(self, target: Target, generated: Array, seed: int) -> float | None:
        if len(generated) <= NEIGHBOURS:
            return None
        both = pairs(target, generated, seed)
        return float((both.between.min(axis=1) <= both.real.radii(NEIGHBOURS)).mean())

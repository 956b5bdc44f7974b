from __future__ import annotations

import numpy as np

from ganviz.metrics import FlooredMetric
from ganviz.metrics._pairs import pairs
from ganviz.targets import Target

Array = np.ndarray

#: The ball of a point reaches to this neighbour of its own sample.
NEIGHBOURS = 3


class Recall(FlooredMetric):
    """The share of real points that lie in the ball of some generated point.

    How much of the data G could have made (Kynkäänniemi 2019, equation 2): each generated point's ball reaches to its
    third nearest generated neighbour. From 0 to 1; real points read a little less than 1. A missing mode of eight
    leaves the floor. Scattered points have large balls, so a few of them between the modes can feign recall: see
    coverage. Taken from the first 1,024 generated points against as many real ones. 3 ms beyond the distances, which
    are shared.

    Readings:
        recall: a share. None on the line, where exact distances exist, and with fewer than four points.
    """

    key = "recall"
    label = "Recall"
    reading = "recall"
    dimension = 2

    def read(self, target: Target, generated: Array, seed: int) -> float | None:
        if len(generated) <= NEIGHBOURS:
            return None
        both = pairs(target, generated, seed)
        inside = both.between <= both.generated.radii(NEIGHBOURS)
        return float(inside.any(axis=1).mean())

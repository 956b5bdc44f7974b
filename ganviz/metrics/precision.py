from __future__ import annotations

import numpy as np

from ganviz.metrics import FlooredMetric
from ganviz.metrics._pairs import pairs
from ganviz.targets import Target

Array = np.ndarray

#: The ball of a point reaches to this neighbour of its own sample.
NEIGHBOURS = 3


class Precision(FlooredMetric):
    """The share of generated points that lie in the ball of some real point.

    How much of what G makes could be real (Kynkäänniemi 2019, equation 2): each real point's ball reaches to its third
    nearest real neighbour. From 0 to 1; real points read a little less than 1. Generous between modes, for a lonely
    real point has a large ball, and blind to what G leaves out: a missing mode stays within the floor. Taken from the
    first 1,024 generated points against as many real ones. 3 ms beyond the distances, which are shared.

    Readings:
        precision: a share. None on the line, where exact distances exist, and with fewer than four points.
    """

    key = "precision"
    label = "Precision"
    reading = "precision"
    dimension = 2

    def read(self, target: Target, generated: Array, seed: int) -> float | None:
        if len(generated) <= NEIGHBOURS:
            return None
        return float(pairs(target, generated, seed).in_real_balls(NEIGHBOURS).any(axis=0).mean())

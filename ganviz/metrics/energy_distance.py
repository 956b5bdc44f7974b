from __future__ import annotations

import numpy as np

from ganviz.metrics import FlooredMetric
from ganviz.metrics._pairs import pairs
from ganviz.targets import Target

Array = np.ndarray


class EnergyDistance(FlooredMetric):
    """E²(P, Q) = 2 E‖x − y‖ − E‖x − x′‖ − E‖y − y′‖, in data units.

    How much farther a real point is from a generated one than from its own kind; 0 only where the distributions agree
    (Székely and Rizzo 2013). It is an MMD² whose kernel is minus the distance, so no bandwidth is chosen; on the line
    it is 2 ∫ (F_P − F_Q)² dx. Estimated without bias from the first 1,024 generated points against as many real ones:
    two real samples read 0 on average, so half the time less than 0. A missing mode of eight leaves the floor, by less
    than for MMD². 1 ms beyond the distances, which take 5 and are shared.

    Readings:
        energy_distance: data units. None on the line, where exact distances exist, and with fewer than two points.
    """

    key = "energy_distance"
    label = "Energy distance"
    reading = "energy_distance"
    dimension = 2
    moment = 1

    def read(self, target: Target, generated: Array, seed: int) -> float | None:
        if len(generated) < 2:
            return None
        both = pairs(target, generated, seed)
        return float(2 * both.between.mean() - both.real.within.mean() - both.generated.within.mean())

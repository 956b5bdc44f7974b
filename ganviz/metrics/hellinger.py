from __future__ import annotations

import numpy as np

from ganviz.metrics._divergence import Divergence

Array = np.ndarray


class SquaredHellinger(Divergence):
    """H²(P, Q) = ∫ (√p − √q)² = 2 − 2 ∫ √(pq), on the line.

    What D estimates under the f-GAN loss of that name (Nowozin 2016, table 1): 0 where the two distributions agree, 2
    where they share nothing. Some authors halve it. Read from P's exact masses and the smoothed generated histogram on
    the cells of ``jsd``, at that bandwidth; all outside the view is one cell. Smoothing lowers it, chance raises it by
    up to (K − 1)/(4n). A missing mode leaves the floor. Below 1 ms.

    Readings:
        hellinger2: 0 to 2. None in the plane, where chance would drown it, and for a distribution without a density.
        hellinger2_seen: that of both distributions through D's instance noise.
    """

    key = "hellinger"
    label = "Squared Hellinger distance"
    reading = "hellinger2"
    dimension = 1

    def between(self, p: Array, q: Array, n: int) -> float:
        outside = max(0.0, 1 - float(p.sum())) * max(0.0, 1 - float(q.sum()))
        return max(0.0, 2 - 2 * (float(np.sqrt(p * q).sum()) + float(np.sqrt(outside))))

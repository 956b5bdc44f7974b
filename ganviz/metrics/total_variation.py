from __future__ import annotations

import numpy as np

from ganviz.metrics._divergence import Divergence

Array = np.ndarray


class TotalVariation(Divergence):
    """TV(P, Q) = ½ ∫ |p − q|, on the line.

    The largest difference in probability that any event has under the two distributions: 0 where they agree, 1 where
    they share nothing. The optimal D under the hinge loss reaches L_D = 2(1 − TV) (Lim and Ye 2017). Read from P's
    exact masses and the smoothed generated histogram on the cells of ``jsd``, at that bandwidth; all outside the view
    is one cell. Smoothing lowers it, chance raises it, by about ½ √(2K/(πn)) where the distributions agree: of all
    divergences on the line it has the highest floor for its size. A missing mode leaves it. Below 1 ms.

    Readings:
        tv: a share, 0 to 1. None in the plane, where chance would drown it, and for a distribution without a density.
        tv_seen: that of both distributions through D's instance noise.
    """

    key = "total_variation"
    label = "Total variation"
    reading = "tv"
    dimension = 1

    def between(self, p: Array, q: Array, n: int) -> float:
        outside = abs(float(p.sum()) - float(q.sum()))
        return (float(np.abs(p - q).sum()) + outside) / 2

from __future__ import annotations

import numpy as np

from ganviz.metrics import FlooredMetric
from ganviz.metrics._cells import cells
from ganviz.targets import Target

Array = np.ndarray


class TotalVariation(FlooredMetric):
    """TV(P, Q) = ½ ∫ |p − q|, on the line.

    The largest difference in probability that any event has under the two laws: 0 where they agree, 1 where they share
    nothing. The best D under the hinge loss reaches L_D = 2(1 − TV) (Lim and Ye 2017). Read from P's exact masses and
    the smoothed generated histogram on the cells of ``jsd``, at that bandwidth; all outside the view is one cell.
    Smoothing lowers it, chance raises it, by about ½ √(2K/(πn)) where the laws agree: of all divergences on the line
    it has the highest floor for its size. A missing mode leaves it. Below 1 ms.

    Readings:
        tv: a share, 0 to 1. None in the plane, where chance would drown it, and for a law without a density.
    """

    key = "total_variation"
    label = "Total variation"
    reading = "tv"
    dimension = 1

    def read(self, target: Target, generated: Array, seed: int) -> float | None:
        grid = cells(target, len(generated))
        if grid is None:
            return None
        p, q = grid.target_masses, grid.masses(generated)
        outside = abs(float(p.sum()) - float(q.sum()))
        return (float(np.abs(p - q).sum()) + outside) / 2

from __future__ import annotations

import numpy as np

from ganviz.metrics import FlooredMetric
from ganviz.metrics._cells import EMPTY, cells, relative_entropy
from ganviz.targets import Target

Array = np.ndarray


class ReverseKullbackLeibler(FlooredMetric):
    """KL(Q‖P) = ∫ q log(q/p), in nats, on the line.

    It punishes a G for points where the data have none, and forgives it left-out modes (Nowozin 2016; Arjovsky and
    Bottou 2017). Read from the smoothed generated histogram and P's exact masses on the cells of ``jsd``, at that
    bandwidth. From 0 upwards, infinite in theory where Q has mass and P none. All that lies out of P's reach is one
    cell, in which P is taken for 1e-12: a reading near 27 nats times the share of points there says "at least".
    Smoothing lowers it, chance raises it by up to (K − 1)/(2n). A missing mode leaves the floor. Below 1 ms.

    Readings:
        kl_reverse: nats, at most 27.6. None in the plane, where chance would drown it, and for a law without a density.
    """

    key = "kl_reverse"
    label = "KL divergence from generated to data"
    reading = "kl_reverse"
    dimension = 1

    def read(self, target: Target, generated: Array, seed: int) -> float | None:
        grid = cells(target, len(generated))
        return None if grid is None else relative_entropy(grid.masses(generated), grid.target_masses, least=EMPTY)

from __future__ import annotations

import numpy as np

from ganviz.metrics._cells import EMPTY, relative_entropy
from ganviz.metrics._divergence import Divergence

Array = np.ndarray


class ReverseKullbackLeibler(Divergence):
    """KL(Q‖P) = ∫ q log(q/p), in nats, on the line.

    It punishes a G for points where the data have none, and forgives it left-out modes (Nowozin 2016; Arjovsky and
    Bottou 2017). Read from the smoothed generated histogram and P's exact masses on the cells of ``jsd``, at that
    bandwidth. From 0 upwards, infinite in theory where Q has mass and P none. All that lies out of P's reach is one
    cell, in which P is taken for 1e-12: a reading near 27 nats times the share of points there says "at least".
    Smoothing lowers it, chance raises it by up to (K − 1)/(2n). A missing mode leaves the floor. Below 1 ms.

    Readings:
        kl_reverse: nats, at most 27.6. None in the plane, where chance would drown it, and for a distribution without a
            density.
        kl_reverse_seen: that of both distributions through D's instance noise.
    """

    key = "kl_reverse"
    label = "KL divergence from generated to data"
    reading = "kl_reverse"
    dimension = 1

    def between(self, p: Array, q: Array, n: int) -> float:
        return relative_entropy(q, p, least=EMPTY)

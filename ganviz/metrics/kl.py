from __future__ import annotations

import numpy as np

from ganviz.metrics._cells import relative_entropy
from ganviz.metrics._divergence import Divergence

Array = np.ndarray


class KullbackLeibler(Divergence):
    """KL(P‖Q) = ∫ p log(p/q), in nats, on the line.

    What maximum likelihood minimises: it punishes a G that leaves out what the data have (Kullback and Leibler 1951;
    Arjovsky 2017). Read from P's exact masses and the smoothed generated histogram on the cells of ``jsd``, at that
    bandwidth. From 0 upwards, infinite in theory where P has mass and Q none. But n points cannot show less of Q than
    1/n: where none lies, Q is taken for 1/n in all. So log n is the most that is read, 9.9 at 20,000 points, and a
    large reading says "at least". Smoothing lowers it, chance raises it by up to (K − 1)/(2n). A missing mode leaves
    the floor. Below 1 ms.

    Readings:
        kl: nats. None in the plane, where chance would drown it, and for a distribution without a density.
        kl_seen: that of both distributions through D's instance noise.
    """

    key = "kl"
    label = "KL divergence from data to generated"
    reading = "kl"
    dimension = 1

    def between(self, p: Array, q: Array, n: int) -> float:
        return relative_entropy(p, q, least=1 / n)

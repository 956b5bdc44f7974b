from __future__ import annotations

import numpy as np

from ganviz.metrics._cells import EMPTY, RelativeEntropy, relative_entropy
from ganviz.metrics._relative_entropy import KullbackLeiblerDivergence

Array = np.ndarray


class ReverseKullbackLeibler(KullbackLeiblerDivergence):
    """KL(Q‖P) = ∫ q log(q/p), in nats, on the line.

    It punishes a G for points where the data have none, and forgives it left-out modes (Nowozin 2016; Arjovsky and
    Bottou 2017). Read from the smoothed generated histogram and P's exact masses on the cells of ``jsd``, at that
    bandwidth. From 0 upwards, infinite in theory where Q has mass and P none. The places where P is thinnest against Q
    are taken together until they hold 1e-12 of P, some seven standard deviations out for a Gaussian. So 27.6 nats is
    the most that is read, and 27.6 times a share says that this share of Q lies where P has nothing, or at least that
    much less. Smoothing lowers it, chance raises it by up to (K − 1)/(2n). A missing mode leaves the floor. 1 to 2 ms.

    Readings:
        kl_reverse: nats, at most 27.6. None in the plane, where chance would drown it, and for a distribution without a
            density.
        kl_reverse_seen: that of both distributions through D's instance noise.
        kl_reverse_beyond: the share of Q that lies where P has next to nothing, through the same noise; of that share
            the reading says "at least".
    """

    key = "kl_reverse"
    label = "KL divergence from generated to data"
    reading = "kl_reverse"
    dimension = 1

    def known(self, p: Array, q: Array, n: int) -> RelativeEntropy:
        return relative_entropy(q, p, least=EMPTY)

from __future__ import annotations

from ganviz.metrics._statistic import Covariance


class CovarianceXY(Covariance):
    """Cov(y₁, y₂), in squared data units: the entry of P_G's covariance beside the diagonal.

    It has the sign of the direction in which P_G is stretched. That of all n generated points; it is short of P_G's by
    the order of 1/n. Beside it stands P's, exact. Below .1 ms.

    Readings:
        covariance: squared data units. None on the line, and where P has no variance.
        covariance_data: that of P.
    """

    key = "covariance"
    label = "Covariance of x and y"
    reading = "covariance"
    dimension = 2
    coordinates = (0, 1)

from __future__ import annotations

from ganviz.metrics._statistic import Covariance


class VarianceY(Covariance):
    """Var y_2, in squared data units: the variance of P_G along y, an entry of its covariance.

    That of all n generated points; it is short of P_G's by the order of 1/n. Beside it stands P's, exact. Below .1 ms.

    Readings:
        variance_y: squared data units. None on the line, and where P has no variance.
        variance_y_data: that of P.
    """

    key = "variance_y"
    label = "Variance of y"
    reading = "variance_y"
    dimension = 2
    coordinates = (1, 1)

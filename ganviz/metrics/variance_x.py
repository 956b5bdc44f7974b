from __future__ import annotations

from ganviz.metrics._statistic import Covariance


class VarianceX(Covariance):
    """Var y_1, in squared data units: the variance of P_G along x, an entry of its covariance.

    That of all n generated points; it is short of P_G's by the order of 1/n. Beside it stands P's, exact. Below .1 ms.

    Readings:
        variance_x: squared data units. None on the line, and where P has no variance.
        variance_x_data: that of P.
    """

    key = "variance_x"
    label = "Variance of x"
    reading = "variance_x"
    dimension = 2
    coordinates = (0, 0)

from __future__ import annotations

from ganviz.metrics._statistic import Mean


class MeanX(Mean):
    """E y_1, in data units: where P_G lies in the plane, along x.

    The mean of all n generated points; its standard error is the width of P_G over √n. Beside it stands P's, exact.
    Below .1 ms.

    Readings:
        mean_x: data units. None on the line, and where P has no mean.
        mean_x_data: that of P.
    """

    key = "mean_x"
    label = "Mean of x"
    reading = "mean_x"
    dimension = 2
    coordinate = 0

from __future__ import annotations

from ganviz.metrics._statistic import Mean


class MeanY(Mean):
    """E y_2, in data units: where P_G lies in the plane, along y.

    The mean of all n generated points; its standard error is the width of P_G over √n. Beside it stands P's, exact.
    Below .1 ms.

    Readings:
        mean_y: data units. None on the line, and where P has no mean.
        mean_y_data: that of P.
    """

    key = "mean_y"
    label = "Mean of y"
    reading = "mean_y"
    dimension = 2
    coordinate = 1

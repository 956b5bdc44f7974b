from __future__ import annotations

from ganviz.metrics._statistic import Mean


class MeanOnTheLine(Mean):
    """E y, in data units: where P_G lies, on the line.

    The mean of all n generated points, without bias; its standard error is the width of P_G over √n. Beside it stands
    E x, exact. Feature matching (Salimans 2016) and a linear critic see no more of a distribution than this. Below
    .1 ms.

    Readings:
        mean: data units. None in the plane, and where P has no mean.
        mean_data: that of P.
    """

    key = "mean"
    label = "Mean"
    reading = "mean"
    dimension = 1

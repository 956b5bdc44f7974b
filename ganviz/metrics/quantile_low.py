from __future__ import annotations

from ganviz.metrics._statistic import TailQuantile


class LowQuantile(TailQuantile):
    """Q(.001), in data units: a thousandth of P_G lies below it.

    Where the left tail ends, or does not: every distribution has its quantiles, also one without moments. The .1 %
    quantile of all n generated points, between the two next to it; of 20,000 points twenty lie beyond. Beside it
    stands P's, exact. A ReLU network cannot make a heavier tail than that of its latents (Wiese 2019). Below 1 ms.

    Readings:
        quantile_low: data units. None in the plane.
        quantile_low_data: that of P.
    """

    key = "quantile_low"
    label = ".1 % quantile"
    reading = "quantile_low"
    share = 0.001

from __future__ import annotations

from ganviz.metrics._statistic import TailQuantile


class HighQuantile(TailQuantile):
    """Q(.999), in data units: a thousandth of P_G lies above it.

    Where the right tail ends, or does not: every distribution has its quantiles, also one without moments. The 99.9 %
    quantile of all n generated points, between the two next to it; of 20,000 points twenty lie beyond. Beside it
    stands P's, exact. A ReLU network cannot make a heavier tail than that of its latents (Wiese 2019). Below 1 ms.

    Readings:
        quantile_high: data units. None in the plane.
        quantile_high_data: that of P.
    """

    key = "quantile_high"
    label = "99.9 % quantile"
    reading = "quantile_high"
    share = 0.999

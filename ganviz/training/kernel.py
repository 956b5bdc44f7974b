"""The kernel through which P_G is drawn: narrow beside what is narrowest in either distribution."""

from __future__ import annotations

import numpy as np

from ganviz.targets import Target

Array = np.ndarray

#: Its standard deviation as a share of the view's width at the most: a picture wants calm contours.
WIDEST = 1 / 80
#: The same where all points are one.
OF_ONE_POINT = 1 / 2000
#: Its standard deviation as a share of the narrower distribution's, by dimension: it then looks 3 or 12 % too wide. In
#: the plane a narrower one would show single points.
SHARE = {1: 0.25, 2: 0.5}
#: The densest part of a normal distribution that holds this share is so many standard deviations wide. A part with
#: fewer points would show the luck of the draw.
DENSEST, DENSEST_WIDTH = 0.03, 0.0752


def bandwidth(target: Target, points: Array) -> float:
    """Returns the kernel's standard deviation for ``(n, feature)`` points of P_G, all of them numbers."""
    left, right = target.bounds()[0]
    scales = [scale for scale in (target.finest_scale(), narrowest(points)) if scale is not None]
    narrow = SHARE[target.dimension] * min(scales)
    return min((right - left) * WIDEST, narrow or (right - left) * OF_ONE_POINT)


def narrowest(points: Array) -> float:
    """Returns the standard deviation of a normal distribution as dense as some points where they are densest.

    Along the axis on which that is smaller.
    """
    ordered = np.sort(points, axis=0)
    part = max(1, round(DENSEST * len(points)))
    widths = ordered[part:] - ordered[:-part]
    return float(widths.min(initial=np.inf)) / DENSEST_WIDTH

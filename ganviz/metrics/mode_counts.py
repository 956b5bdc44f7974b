"""Points counted among the modes of a distribution, for the metric and for the stage alike."""

from __future__ import annotations

import numpy as np

from ganviz.config import RunConfig
from ganviz.snapshot import ModeCounts, frozen
from ganviz.targets import Modes

Array = np.ndarray

#: A point is of high quality within so many standard deviations of the nearest mode.
HIGH_QUALITY_RADIUS = 3.0
#: A mode is captured, by the strict count, with so many times fewer points of high quality than would be fair.
FEWER_THAN_FAIR = 10


def counted(points: Array, modes: Modes) -> tuple[Array, Array]:
    """Counts ``(n, feature)`` points at the nearest mode; where modes differ in width, that with the fewest σ between.

    Returns:
        ``(modes,)`` points that are nearest to each mode, and ``(modes,)`` those of them that are of high quality. A
        point that is no number is near none.
    """
    points = points.astype(np.float64)
    along = zip(points.T, modes.centres.T, strict=True)
    distances = np.sqrt(sum(np.square(x[:, None] - centres) for x, centres in along)) / modes.sigma
    distances = distances[np.isfinite(points).all(axis=1)]
    nearest, count = distances.argmin(axis=1), len(modes.centres)
    good = nearest[distances.min(axis=1) <= HIGH_QUALITY_RADIUS]
    return np.bincount(nearest, minlength=count), np.bincount(good, minlength=count)


def captured(good: Array, points: int, modes: Modes) -> Array:
    """Says which modes hold enough of so many points, ``(modes,)``, by their counts of high quality ones."""
    found: Array = FEWER_THAN_FAIR * good >= points * modes.fair_shares
    return found


def mode_counts(points: Array, config: RunConfig) -> ModeCounts | None:
    """Returns how ``(n, feature)`` points are shared among the modes of a run's data; None where these have none."""
    modes = config.target.modes()
    if modes is None:
        return None
    _, good = counted(points, modes)
    return ModeCounts(frozen(good / len(points), np.float64), frozen(captured(good, len(points), modes), bool))

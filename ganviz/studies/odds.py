"""What a count of seeds says of all seeds: an interval for a share, exact for any number of them."""

from __future__ import annotations

from typing import NamedTuple

#: The share of all studies whose interval holds the true share, at least.
CONFIDENCE = 0.95


class Interval(NamedTuple):
    """Shares from 0 to 1, both ends included."""

    low: float
    high: float


def clopper_pearson(hits: int, trials: int, confidence: float = CONFIDENCE) -> Interval:
    """Returns the exact two-sided interval for the share of which ``hits`` of ``trials`` were found.

    It holds the true share with at least this confidence, whatever that share is (Clopper and Pearson 1934, "The use of
    confidence or fiducial limits illustrated in the case of the binomial"); its ends are quantiles of beta
    distributions. Of no trials it says nothing: 0 to 1.

    Raises:
        ValueError: more hits than trials, fewer than none, or a confidence that is not within 0 and 1.
    """
    from scipy.special import betaincinv  # slow to import

    if not 0 <= hits <= trials:
        raise ValueError(f"{hits} of {trials} is no share")
    if not 0 < confidence < 1:
        raise ValueError(f"confidence: {confidence} is no number within 0 and 1")
    tail = (1 - confidence) / 2
    low = float(betaincinv(hits, trials - hits + 1, tail)) if hits else 0.0
    high = float(betaincinv(hits + 1, trials - hits, 1 - tail)) if hits < trials else 1.0
    return Interval(low, high)

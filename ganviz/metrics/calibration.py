from __future__ import annotations

import numpy as np

from ganviz.config import RunConfig
from ganviz.metrics import Metric, Reading
from ganviz.snapshot import MeasureSample, frozen

BINS = 10


class Calibration(Metric):
    """Does D mean what it says? Of the points that it calls real with probability d, the share d should be real.

    The optimal D is p/(p + q), so the share of real points among those to which it gives the same d is d: it lies on
    the diagonal of the reliability diagram (DeGroot and Fienberg 1983). A D that is too sure lies flatter, one that is
    too modest steeper. Ten bins of equal width, over as many fresh real as generated points, under the instance noise
    of the moment. The error is Σ weight · |mean d − share real| (Naeini 2015); chance alone gives about .01 at 4,096
    points of each. With packing it is about packs. A D can be calibrated and know nothing: then all lie at ½.

    Readings:
        calibration_error: 0 to 1. None for losses whose D is no probability, and where a score is not finite.

    Arrays, absent then:
        calibration_said, calibration_real, calibration_weight: ``(10,)`` each, of the points in a bin the mean of D,
            the share that is real, and how many of all they are; the first two are NaN in an empty bin.
    """

    key = "calibration"
    label = "D's calibration"
    readings = ("calibration_error",)

    def measure(self, config: RunConfig, sample: MeasureSample) -> Reading:
        loss = config.loss
        real, fake = sample.real_scores.astype(np.float64), sample.fake_scores.astype(np.float64)
        if not (loss.is_probability and np.isfinite(real).all() and np.isfinite(fake).all()):
            return self.not_applicable()
        said = loss.judged(np.concatenate([real, fake]), loss.neutral_score(real, fake))
        is_real = np.arange(len(said)) < len(real)
        # A point of the smaller half, if packs leave one smaller, counts for more: the prior is ½.
        weight = np.where(is_real, 0.5 / len(real), 0.5 / len(fake))
        place = np.minimum((said * BINS).astype(np.intp), BINS - 1)
        total, of_real, sums = (
            np.bincount(place, weights=each, minlength=BINS) for each in (weight, weight * is_real, weight * said)
        )
        nothing = np.full(BINS, np.nan)
        mean = np.divide(sums, total, out=nothing.copy(), where=total > 0)
        share = np.divide(of_real, total, out=nothing.copy(), where=total > 0)
        return Reading(
            {"calibration_error": float(np.abs(sums - of_real).sum())},
            {
                "calibration_said": frozen(mean),
                "calibration_real": frozen(share),
                "calibration_weight": frozen(total),
            },
        )

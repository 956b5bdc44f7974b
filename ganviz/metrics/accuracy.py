from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ganviz.config import RunConfig
from ganviz.metrics import Metric, Reading
from ganviz.snapshot import MeasureSample

Array = np.ndarray


class Accuracy(Metric):
    """The share of points that D judges rightly: real ones above what cannot tell, generated ones below.

    Half of them are real. A D that cannot tell scores ½, and no D more than ½ (1 + TV(P, Q)), the Bayes classifier's:
    so the accuracy of a classifier tells how far apart two distributions are (Lopez-Paz and Oquab 2017). On fresh
    points, under the instance noise of the moment. A critic judges by the middle between its two means, as its score
    has no zero. A score at the very middle counts half. With 4,096 points of each the standard error is .006 at most.

    Readings:
        accuracy: a share, 0 to 1. None where a score is not finite.
        accuracy_training: the same with the points of the training set in place of fresh ones; what it is higher by,
            D has learnt by heart. None where data are endless.
        accuracy_optimal: ½ (1 + TV) on the line, for both distributions through the noise. None with packing, and where
            the accuracy is.
    """

    key = "accuracy"
    label = "D's accuracy"
    readings = ("accuracy", "accuracy_training", "accuracy_optimal")

    def measure(self, config: RunConfig, sample: MeasureSample) -> Reading:
        held_out, fake = sample.real_scores.astype(np.float64), sample.fake_scores.astype(np.float64)
        training = sample.training_scores.astype(np.float64)
        if not all(np.isfinite(scores).all() for scores in (held_out, fake, training)):
            return self.not_applicable()
        middle = config.loss.undecided(held_out, fake)
        neutral = config.loss.neutral_score(held_out, fake)
        held_out, fake, training = (config.loss.judged(scores, neutral) for scores in (held_out, fake, training))
        return Reading(
            {
                "accuracy": _share_right(held_out, fake, middle),
                "accuracy_training": _share_right(training, fake, middle) if len(training) else None,
                "accuracy_optimal": None,
            }
        )

    def conclude(self, config: RunConfig, values: Mapping[str, float | None]) -> Mapping[str, float | None]:
        apart, measured = values.get("tv_seen"), values.get("accuracy") is not None
        if apart is None or not measured or config.discriminator.pac > 1:
            return {}
        return {"accuracy_optimal": (1 + apart) / 2}


def _share_right(real: Array, fake: Array, middle: float) -> float:
    right = np.sign(real - middle).mean() - np.sign(fake - middle).mean()
    return float(0.5 + right / 4)

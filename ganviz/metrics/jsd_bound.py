from __future__ import annotations

import numpy as np

from ganviz.config import RunConfig
from ganviz.metrics import Metric, Reading
from ganviz.snapshot import MeasureSample


class DiscriminatorBound(Metric):
    """log 2 + ½ E log D(x) + ½ E log(1 − D(y)) ≤ JSD(P, Q), in nats.

    What D itself can tell of the two laws: a lower bound, since V(G, D) ≤ −2 log 2 + 2 JSD with equality at the best D
    (Goodfellow 2014, theorem 1). Taken on fresh points, so D cannot have learnt them by heart, and under the instance
    noise of the moment: it bounds the JSD of the noised laws, which is at most that of the laws themselves. Negative
    where D is worse than a coin. None for losses whose score is no log-ratio of densities.
    """

    key = "jsd_bound"
    label = "D's lower bound on the JSD"
    readings = ("jsd_bound",)

    def measure(self, config: RunConfig, sample: MeasureSample) -> Reading:
        scores = np.concatenate((sample.real_scores, sample.fake_scores))
        if not (config.loss.score_is_log_ratio and config.loss.is_probability and np.isfinite(scores).all()):
            return self.not_applicable()
        log_real = -np.logaddexp(0, -sample.real_scores.astype(np.float64))
        log_fake = -np.logaddexp(0, sample.fake_scores.astype(np.float64))
        return Reading({"jsd_bound": float(np.log(2) + (log_real.mean() + log_fake.mean()) / 2)})

from __future__ import annotations

import numpy as np

from ganviz.config import RunConfig
from ganviz.metrics import Metric, Reading
from ganviz.snapshot import MeasureSample


class DiscriminatorBound(Metric):
    """log 2 + ½ E log D(x) + ½ E log(1 − D(y)) ≤ JSD(P, Q), in nats.

    What D itself can tell of the two distributions: a lower bound, since V(G, D) ≤ −2 log 2 + 2 JSD with equality at
    the optimal D (Goodfellow 2014, theorem 1). Taken on fresh points, so D cannot have learnt them by heart, and under
    the instance
    noise of the moment: it bounds the JSD of the noised distributions, which is at most that of the distributions
    themselves. Whatever loss D is trained with, D here is r̂/(1 + r̂) with the density ratio that its score estimates,
    after the constant is taken off where the score has a free one. Negative where D is worse than a coin. None for
    losses whose score is no log-ratio of densities, and with packing: a D that judges packs bounds the JSD of packs,
    which is larger.

    Readings:
        jsd_bound: nats; compare it with ``jsd_seen``.
        jsd_bound_error: its standard error. A D near its optimum comes within it of the JSD, and chance may carry it
            past.
    """

    key = "jsd_bound"
    label = "D's lower bound on the JSD"
    readings = ("jsd_bound", "jsd_bound_error")

    def measure(self, config: RunConfig, sample: MeasureSample) -> Reading:
        loss = config.loss
        real, fake = sample.real_scores.astype(np.float64), sample.fake_scores.astype(np.float64)
        packed = config.discriminator.pac > 1
        if packed or not (loss.score_is_log_ratio and np.isfinite(real).all() and np.isfinite(fake).all()):
            return self.not_applicable()
        neutral = loss.neutral_score(real, fake)
        real_ratio, fake_ratio = loss.log_ratio(real - neutral), loss.log_ratio(fake - neutral)
        assert real_ratio is not None
        assert fake_ratio is not None
        log_real, log_fake = -np.logaddexp(0, -real_ratio), -np.logaddexp(0, fake_ratio)
        bound = np.log(2) + (log_real.mean() + log_fake.mean()) / 2
        error = np.sqrt(log_real.var() / len(real) + log_fake.var() / len(fake)) / 2
        return Reading({"jsd_bound": float(bound), "jsd_bound_error": float(error)})

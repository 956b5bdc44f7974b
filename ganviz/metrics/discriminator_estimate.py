from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ganviz.config import RunConfig
from ganviz.metrics import Metric, Reading
from ganviz.snapshot import MeasureSample


class DiscriminatorEstimate(Metric):
    """What D's own loss reads on fresh points, in the terms of the loss's ``divergence``: D_f ≥ −L_D for an f-GAN.

    Every D gives less than the divergence and the optimal one gives all of it, but for the chance in the sample, which
    heavy-tailed divergences feel most. For Wasserstein it is the E-difference: W₁ times the critic's Lipschitz constant
    at most. With packing it is that of the distributions of packs.

    Readings:
        discriminator_estimate: None where it or a score is not finite.
        estimate_true: the same divergence as the metrics read it, through D's noise; for Wasserstein W₁, without noise,
            times the critic's measured Lipschitz constant. None where no metric reads it, and with packing.
        loss_d_optimal: L_D of the optimal D against this G: where ``discriminator_estimate`` would equal
            ``estimate_true``.
    """

    key = "discriminator_estimate"
    label = "D's estimate of its own divergence"
    readings = ("discriminator_estimate", "estimate_true", "loss_d_optimal")

    def measure(self, config: RunConfig, sample: MeasureSample) -> Reading:
        loss = config.loss
        real, fake = sample.real_scores.astype(np.float64), sample.fake_scores.astype(np.float64)
        if not (np.isfinite(real).all() and np.isfinite(fake).all()):
            return self.not_applicable()
        # An exponential loss of far-off scores is more than a number holds.
        with np.errstate(over="ignore"):
            estimate = float(loss.divergence_estimate(loss.discriminator_value(real, fake)))
        if not np.isfinite(estimate):
            return self.not_applicable()
        return Reading({**self.not_applicable().values, "discriminator_estimate": estimate})

    def conclude(self, config: RunConfig, values: Mapping[str, float | None]) -> Mapping[str, float | None]:
        loss = config.loss
        true = None if config.discriminator.pac > 1 else loss.divergence_measured(values)
        if true is None:
            return {}
        at_0, at_1 = loss.divergence_estimate(0.0), loss.divergence_estimate(1.0)
        return {"estimate_true": true, "loss_d_optimal": (true - at_0) / (at_1 - at_0)}

from __future__ import annotations

import numpy as np

from ganviz.config import RunConfig
from ganviz.metrics import Metric, Reading
from ganviz.snapshot import MeasureSample


class DiscriminatorEstimate(Metric):
    """What D's own loss reads on fresh points, in the terms of the loss's ``divergence``: D_f ≥ −L_D for an f-GAN.

    Every D gives less than the divergence and the best one gives all of it, but for the chance in the sample, which
    heavy-tailed divergences feel most. For Wasserstein it is the E-difference: W₁ times the critic's Lipschitz constant
    at most. With packing it is that of the laws of packs. None where it or a score is not finite.
    """

    key = "discriminator_estimate"
    label = "D's estimate of its own divergence"
    readings = ("discriminator_estimate",)

    def measure(self, config: RunConfig, sample: MeasureSample) -> Reading:
        loss = config.loss
        real, fake = sample.real_scores.astype(np.float64), sample.fake_scores.astype(np.float64)
        if not (np.isfinite(real).all() and np.isfinite(fake).all()):
            return self.not_applicable()
        # An exponential loss of far-off scores is more than a number holds.
        with np.errstate(over="ignore"):
            estimate = float(loss.divergence_estimate(loss.discriminator_value(real, fake)))
        return Reading({"discriminator_estimate": estimate}) if np.isfinite(estimate) else self.not_applicable()

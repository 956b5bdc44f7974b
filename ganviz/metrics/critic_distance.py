from __future__ import annotations

import numpy as np

from ganviz.config import RunConfig
from ganviz.metrics import Metric, Reading
from ganviz.snapshot import MeasureSample


class CriticDistance(Metric):
    """(E f(x) − E f(y)) / ‖f‖_L ≤ W₁(P, Q), in data units: the critic's estimate of the distance.

    By the duality of Kantorovich and Rubinstein the optimal 1-Lipschitz critic's E-difference is W₁ (Arjovsky 2017,
    equation 2). Nothing keeps a clipped or penalised critic at slope 1: WGAN-GP's optimum is steeper, a clipped one as
    steep as its weights allow. So the difference is divided by the largest slope measured at 1,024 points between real
    and generated ones, where mass would travel. That is less than the true constant if a steeper place was missed, and
    the estimate is then too large by as much. Below W₁ where the critic is not yet at its optimum.

    Readings:
        lipschitz: the largest measured slope of D's raw score, per data unit, whatever the loss. None where it or a
            score is not finite.
        w1_critic: the estimate. None unless the loss is Wasserstein's, with packing, and where P has no mean.
    """

    key = "critic_distance"
    label = "Critic's estimate of the Wasserstein distance"
    readings = ("lipschitz", "w1_critic")

    def measure(self, config: RunConfig, sample: MeasureSample) -> Reading:
        steepest = float(sample.slopes.max(initial=0.0))
        scores = np.concatenate([sample.real_scores, sample.fake_scores])
        if not (np.isfinite(steepest) and np.isfinite(scores).all()) or len(sample.slopes) == 0:
            return self.not_applicable()
        real, fake = sample.real_scores.mean(dtype=np.float64), sample.fake_scores.mean(dtype=np.float64)
        has_mean = config.target.tail_index > 1
        if not (config.loss.is_critic and has_mean) or config.discriminator.pac > 1 or steepest == 0:
            return Reading({"lipschitz": steepest, "w1_critic": None})
        return Reading({"lipschitz": steepest, "w1_critic": float(real - fake) / steepest})

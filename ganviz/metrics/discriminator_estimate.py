from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ganviz.config import RunConfig
from ganviz.losses import labelled
from ganviz.metrics import Metric, Reading
from ganviz.metrics._cells import EMPTY, all_places, cells_seen
from ganviz.snapshot import MeasureSample


class DiscriminatorEstimate(Metric):
    """What D's own loss reads on fresh points, in the terms of the loss's ``divergence``: D_f ≥ −L_D for an f-GAN.

    Every D gives less than the divergence and the optimal one gives all of it, but for the chance in the sample, which
    heavy-tailed divergences feel most. For Wasserstein it is the E-difference: W₁ times the critic's Lipschitz constant
    at most. With packing it is that of the distributions of packs.

    Readings:
        discriminator_estimate: None where it or a score is not finite.
        estimate_true: the same divergence as the metrics read it, through D's noise; for Wasserstein W₁, without noise,
            times the critic's measured Lipschitz constant. None where no metric reads it or only says "at least", and
            with packing.
        loss_d_optimal: L_D of the optimal D against this G, None where ``estimate_true`` is: where
            ``discriminator_estimate`` would equal ``estimate_true``. With flipped or smoothed labels the optimal D is
            the one under these, and its L_D, as that of D, the one under true labels.
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
        noisy = sample.flipped > 0 or config.noise.smoothing is not None
        of_optimal = _loss_under_noisy_labels(config, sample) if noisy else None
        return Reading({"discriminator_estimate": estimate, "estimate_true": None, "loss_d_optimal": of_optimal})

    def conclude(self, config: RunConfig, values: Mapping[str, float | None]) -> Mapping[str, float | None]:
        loss = config.loss
        true = None if config.discriminator.pac > 1 else loss.divergence_measured(values)
        if true is None:
            return {"loss_d_optimal": None}
        if (of_optimal := values["loss_d_optimal"]) is not None:
            return {"estimate_true": true, "loss_d_optimal": of_optimal}
        at_0, at_1 = loss.divergence_estimate(0.0), loss.divergence_estimate(1.0)
        return {"estimate_true": true, "loss_d_optimal": (true - at_0) / (at_1 - at_0)}


def _loss_under_noisy_labels(config: RunConfig, sample: MeasureSample) -> float | None:
    """L_D, as under true labels, of the D that is optimal under flipped and smoothed ones; None without a density."""
    target, generated, loss = config.target, sample.generated, config.loss
    grid = cells_seen(target, len(generated), sample.noise)
    if grid is None or not loss.has_labels or not np.isfinite(generated).all():
        return None
    p, q = all_places(grid.target_masses, grid.masses(generated))
    as_real, as_fake = labelled(p, q, sample.flipped, config.noise.smoothing)
    with np.errstate(divide="ignore"):
        ratio = np.clip(np.log(as_real) - np.log(as_fake), np.log(EMPTY), -np.log(EMPTY))
    scores, undecided = loss.best_score(ratio), loss.best_score(np.zeros(1))
    if scores is None or undecided is None:
        return None
    none = np.broadcast_to(undecided, (len(p), 1))
    of_real = loss.discriminator_value(scores[:, None], none)
    of_fake = loss.discriminator_value(none, scores[:, None])
    return float(p @ of_real + q @ of_fake - loss.discriminator_value(none[0], none[0]))

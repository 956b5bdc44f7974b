from __future__ import annotations

import numpy as np
import pytest
from scipy.special import ndtri

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.losses import Loss
from ganviz.losses.fgan_kl import FGanKl
from ganviz.losses.hinge import Hinge
from ganviz.losses.minimax import Minimax
from ganviz.losses.wasserstein import Wasserstein
from ganviz.metrics import measure
from ganviz.metrics.discriminator_estimate import DiscriminatorEstimate
from ganviz.snapshot import MeasureSample
from tests.losses.optimum import best_scores

LOSSES = {key: kind() for key, kind in registry.entries("ganviz.losses", Loss).items()}


def estimate(loss: Loss, real: np.ndarray, fake: np.ndarray) -> float | None:
    sample = MeasureSample(
        0, np.zeros((len(real), 2)), real, fake, training_scores=np.empty(0), slopes=np.empty(0), noise=0.0, seed=0
    )
    return DiscriminatorEstimate().measure(RunConfig(loss=loss), sample).values["discriminator_estimate"]


def test_by_hand() -> None:
    """D(x) = 3/4 and D(y) = 1/4 read log 3/2 of the JSD; a critic its E-difference; hinge at ±½ half of all."""
    thirds = np.full(4, np.log(3), np.float32)
    assert estimate(Minimax(), thirds, -thirds) == pytest.approx(np.log(1.5), abs=1e-7)
    assert estimate(Wasserstein(), np.array([1.0, 5.0]), np.array([-2.0, 0.0])) == pytest.approx(4.0)
    assert estimate(Hinge(), np.full(4, 0.5), np.full(4, -0.5)) == pytest.approx(0.5)


def test_the_kl_of_two_normal_distributions() -> None:
    """KL(N(0, 1)‖N(1, 2)) = log 2 + 2/8 − ½, which the optimal score 1 + log p/q reads; its reverse is 1.31."""
    z = ndtri((np.arange(20_000) + 0.5) / 20_000)
    truth = np.log(2) + 2 / 8 - 0.5
    real, fake = (1 + np.log(2) - x**2 / 2 + (x - 1) ** 2 / 8 for x in (z, 1 + 2 * z))
    assert estimate(FGanKl(), real, fake) == pytest.approx(truth, abs=1e-3)
    assert estimate(FGanKl(), real - 0.1, fake - 0.1) < truth - 1e-3


@pytest.mark.parametrize("key", LOSSES)
def test_a_score_that_knows_nothing_reads_nothing(key: str) -> None:
    """Where p = q everywhere, the optimal score is one number and every divergence is 0."""
    best = 0.0 if LOSSES[key].is_critic else float(best_scores(LOSSES[key], 0.0))
    assert estimate(LOSSES[key], np.full(5, best), np.full(5, best)) == pytest.approx(0, abs=1e-12)


@pytest.mark.parametrize("key", LOSSES)
@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_scores_that_are_no_numbers_give_no_estimate(key: str, value: float) -> None:
    assert estimate(LOSSES[key], np.array([0.0, value]), np.zeros(2)) is None


def test_an_exponential_loss_of_far_off_scores_is_null() -> None:
    far = np.array([1e30, 709.0, 709.0, 709.0], np.float32)
    assert estimate(FGanKl(), np.zeros(4), far) is None
    assert estimate(FGanKl(), np.zeros(3), far[1:] + 0.9) is None


def test_what_is_more_than_curves_hold_is_null() -> None:
    """A loss of e¹⁰⁰ is a number in float64; the run's table, like what is drawn of it, is of float32."""
    sample = MeasureSample(
        0, np.zeros((4, 2)), np.zeros(4), np.full(4, 101.0), np.empty(0), np.ones(4), noise=0.0, seed=0
    )
    assert DiscriminatorEstimate().measure(RunConfig(loss=FGanKl()), sample).values["discriminator_estimate"] < -1e43
    assert measure(RunConfig(loss=FGanKl()), sample, whole=False).values["discriminator_estimate"] is None

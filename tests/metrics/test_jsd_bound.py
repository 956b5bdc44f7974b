from __future__ import annotations

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.special import ndtri

from ganviz import registry
from ganviz.assignment import replaced
from ganviz.config import RunConfig
from ganviz.losses import Loss
from ganviz.metrics.jsd_bound import DiscriminatorBound
from ganviz.snapshot import MeasureSample
from tests.losses.optimum import best_scores

LOSSES = {key: kind() for key, kind in registry.entries("ganviz.losses", Loss).items()}
BOUNDING = {key: loss for key, loss in LOSSES.items() if loss.score_is_log_ratio}


def bound(real: np.ndarray, fake: np.ndarray, loss: Loss | None = None) -> float | None:
    sample = MeasureSample(
        0, np.zeros((len(real), 2)), real, fake, training_scores=np.empty(0), slopes=np.empty(0), noise=0.0, seed=0
    )
    config = RunConfig() if loss is None else RunConfig(loss=loss)
    return DiscriminatorBound().measure(config, sample).values["jsd_bound"]


def test_a_discriminator_that_cannot_tell_bounds_nothing() -> None:
    assert bound(np.zeros(5), np.zeros(5)) == pytest.approx(0, abs=1e-15)


def test_a_perfect_discriminator_reads_log_2() -> None:
    assert bound(np.full(5, 50.0), np.full(5, -50.0)) == pytest.approx(np.log(2))


def test_by_hand() -> None:
    # D(x) = 3/4, D(y) = 1/4: log 2 + log(3/4) = log(3/2).
    assert bound(np.log([3.0, 3.0]), -np.log([3.0, 3.0])) == pytest.approx(np.log(1.5))


def test_a_discriminator_worse_than_a_coin_reads_below_0() -> None:
    assert bound(-np.log([3.0]), np.log([3.0])) == pytest.approx(np.log(0.5))


def test_packs_bound_another_divergence() -> None:
    """JSD(P², Q²) is larger than JSD(P, Q): a bound on it would not be one."""
    packed = replaced(RunConfig(), "discriminator.pac", 2)
    sample = MeasureSample(
        0,
        np.zeros((5, 2)),
        np.full(5, 50.0),
        np.full(5, -50.0),
        training_scores=np.empty(0),
        slopes=np.empty(0),
        noise=0.0,
        seed=0,
    )
    assert set(DiscriminatorBound().measure(packed, sample).values.values()) == {None}


#: Points of N(0, 1) and of N(1, 1), between which the log-ratio is ½ − x.
X = ndtri((np.arange(20_000) + 0.5) / 20_000)
Y = X + 1


def truth() -> float:
    """JSD of N(0, 1) and N(1, 1)."""

    def integrand(t: float) -> float:
        p, q = np.exp(-0.5 * t**2) / np.sqrt(2 * np.pi), np.exp(-0.5 * (t - 1) ** 2) / np.sqrt(2 * np.pi)
        return 0.5 * (p * np.log(2 * p / (p + q)) + q * np.log(2 * q / (p + q)))

    return quad(integrand, -12, 13)[0]


def test_the_optimal_discriminator_reads_the_divergence_and_another_less() -> None:
    assert bound(0.5 - X, 0.5 - Y) == pytest.approx(truth(), abs=1e-5)
    assert bound(2 * (0.5 - X), 2 * (0.5 - Y)) < truth()


@pytest.mark.parametrize("key", BOUNDING)
def test_the_optimal_score_of_every_loss_reads_the_divergence(key: str) -> None:
    loss = BOUNDING[key]

    def best(log_ratio: np.ndarray) -> np.ndarray:
        return best_scores(loss, log_ratio) + 17 * loss.offset_is_free

    x, y = X[::5], Y[::5]
    assert bound(best(0.5 - x), best(0.5 - y), loss) == pytest.approx(truth(), abs=1e-4)
    assert bound(best(2 * (0.5 - x)), best(2 * (0.5 - y)), loss) < truth() - 1e-3


def test_scores_of_any_size_are_read() -> None:
    assert bound(np.array([1e30], np.float32), np.array([1e30], np.float32)) < -1e29


@pytest.mark.parametrize("key", sorted(LOSSES.keys() - BOUNDING.keys()))
def test_a_score_that_is_no_log_ratio_gives_no_bound(key: str) -> None:
    assert bound(np.zeros(5), np.zeros(5), LOSSES[key]) is None


@pytest.mark.parametrize("value", [np.nan, np.inf])
@pytest.mark.parametrize("key", LOSSES)
def test_scores_that_are_no_numbers_give_no_bound(key: str, value: float) -> None:
    assert bound(np.array([0.0, value]), np.zeros(2), LOSSES[key]) is None

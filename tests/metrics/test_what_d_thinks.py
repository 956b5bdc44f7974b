"""D's accuracy, calibration and estimates, on scores whose distribution is known."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.special import expit, ndtr, ndtri

from ganviz import registry
from ganviz.assignment import assigned, replaced
from ganviz.config import RunConfig
from ganviz.losses import Loss
from ganviz.metrics import Metric, Reading, measure
from ganviz.metrics.accuracy import Accuracy
from ganviz.metrics.calibration import Calibration
from ganviz.metrics.critic_distance import CriticDistance
from ganviz.snapshot import MeasureSample
from ganviz.targets.gaussian import Gaussian
from tests.losses.optimum import best_scores

Array = np.ndarray
LOSSES = {key: kind() for key, kind in registry.entries("ganviz.losses", Loss).items()}

#: Points of N(0, 1) and of N(1, 1), between which the log-ratio is ½ − x.
X = ndtri((np.arange(20_000) + 0.5) / 20_000)
Y = X + 1
NONE = np.empty(0)


def sample(
    real: Array, fake: Array, training: Array = NONE, slopes: Array = NONE, noise: float = 0.0, flipped: float = 0.0
) -> MeasureSample:
    return MeasureSample(0, Y[:, None], real, fake, training, slopes, noise=noise, seed=0, flipped=flipped)


def config(loss: str = "non_saturating", *assignments: str) -> RunConfig:
    return assigned(
        replaced(RunConfig(target=Gaussian(mean=0.0, sigma=1.0)), "loss", loss), "latent.dimension=1", *assignments
    )


class TestAccuracy:
    def test_the_optimal_d_is_the_bayes_classifier(self) -> None:
        values = Accuracy().measure(config(), sample(0.5 - X, 0.5 - Y)).values
        assert values["accuracy"] == pytest.approx(ndtr(0.5), abs=1e-4)
        assert values["accuracy_training"] is None

    def test_no_d_is_better(self) -> None:
        """½ (1 + TV), and the TV of N(0, 1) and N(1, 1) is 2Φ(½) − 1; through noise of width 1 it is 2Φ(√⅛) − 1."""
        for noise, best in ((0.0, ndtr(0.5)), (1.0, ndtr(0.5 / np.sqrt(2)))):
            values = measure(config(), sample(0.5 - X, 0.5 - Y, noise=noise), whole=False).values
            assert values["accuracy_optimal"] == pytest.approx(best, abs=0.002)
        packed = measure(config("non_saturating", "discriminator.pac=2"), sample(0.5 - X, 0.5 - Y), whole=False)
        assert packed.values["accuracy_optimal"] is None

    def test_what_d_knows_by_heart_shows_on_the_training_points(self) -> None:
        values = Accuracy().measure(config(), sample(np.zeros(4), -np.ones(4), training=np.ones(9))).values
        assert (values["accuracy"], values["accuracy_training"]) == (0.75, 1.0)

    @pytest.mark.parametrize("key", LOSSES)
    def test_a_d_that_cannot_tell_scores_one_half(self, key: str) -> None:
        scores = np.random.default_rng(0).normal(size=2000)
        assert Accuracy().measure(config(key), sample(scores, scores)).values["accuracy"] == 0.5

    @pytest.mark.parametrize("key", LOSSES)
    def test_a_d_that_is_sure_and_right_scores_one(self, key: str) -> None:
        """Scores far to either side of where the loss cannot tell."""
        loss = LOSSES[key]
        middle = -7.0 if loss.is_critic else float(best_scores(loss, 0.0)) + 40 * loss.offset_is_free
        far = sample(np.full(10, middle + 3), np.full(10, middle - 3))
        assert Accuracy().measure(config(key), far).values["accuracy"] == 1.0
        wrong = sample(np.full(10, middle - 3), np.full(10, middle + 3))
        assert Accuracy().measure(config(key), wrong).values["accuracy"] == 0.0

    def test_scores_that_are_no_numbers_say_nothing(self) -> None:
        assert Accuracy().measure(config(), sample(np.array([np.nan]), np.ones(1))).values["accuracy"] is None


class TestCalibration:
    def measured(self, real: Array, fake: Array) -> Reading:
        return Calibration().measure(config(), sample(real, fake))

    def test_the_optimal_d_lies_on_the_diagonal(self) -> None:
        reading = self.measured(0.5 - X, 0.5 - Y)
        assert reading.values["calibration_error"] == pytest.approx(0, abs=2e-3)
        full = reading.arrays["calibration_weight"] > 1e-3
        said, real = reading.arrays["calibration_said"][full], reading.arrays["calibration_real"][full]
        np.testing.assert_allclose(said, real, atol=0.01)
        assert len(said) == 10

    def test_a_d_that_is_too_sure_lies_flatter(self) -> None:
        """Twice the log-ratio: of what it calls σ(2l), the share σ(l) is real."""
        arrays = self.measured(2 * (0.5 - X), 2 * (0.5 - Y)).arrays
        said, real = arrays["calibration_said"], arrays["calibration_real"]
        ends = [1, 2, 7, 8]
        np.testing.assert_allclose(real[ends], expit(np.log(said / (1 - said)) / 2)[ends], atol=0.02)

    def test_by_hand(self) -> None:
        """Two of four real and one of two generated points at .75, the others at .25."""
        high, low = np.log(3.0), -np.log(3.0)
        reading = self.measured(np.array([high, high, low, low]), np.array([high, low]))
        assert reading.values["calibration_error"] == pytest.approx(0.25)
        np.testing.assert_allclose(reading.arrays["calibration_weight"][[2, 7]], 0.5)
        np.testing.assert_allclose(reading.arrays["calibration_said"][[2, 7]], [0.25, 0.75], rtol=1e-6)
        np.testing.assert_allclose(reading.arrays["calibration_real"][[2, 7]], 0.5)
        assert np.isnan(np.delete(reading.arrays["calibration_said"], [2, 7])).all()

    @pytest.mark.parametrize("key", [key for key, loss in LOSSES.items() if not loss.is_probability])
    def test_a_score_is_no_probability(self, key: str) -> None:
        reading = Calibration().measure(config(key), sample(X, Y))
        assert reading.values == {"calibration_error": None}
        assert not reading.arrays


class TestCriticDistance:
    def test_the_optimal_critic_reads_w1_however_steep_it_is(self) -> None:
        """W₁ of N(0, 1) and N(1, 1) is 1; −7x is 7-Lipschitz."""
        values = CriticDistance().measure(config("wasserstein"), sample(-7 * X, -7 * Y, slopes=np.full(9, 7.0))).values
        assert values["w1_critic"] == pytest.approx(1)
        assert values["lipschitz"] == 7

    def test_the_steepest_place_counts(self) -> None:
        slopes = np.array([1.0, 4.0, 2.0])
        assert CriticDistance().measure(config("wasserstein"), sample(-X, -Y, slopes=slopes)).values == {
            "lipschitz": 4.0,
            "w1_critic": pytest.approx(0.25),
        }

    def test_for_other_losses_and_packs_there_is_the_slope_alone(self) -> None:
        for other in (config(), config("wasserstein", "discriminator.pac=2")):
            values = CriticDistance().measure(other, sample(X, Y, slopes=np.ones(3))).values
            assert values == {"lipschitz": 1.0, "w1_critic": None}

    @pytest.mark.parametrize("slopes", [NONE, np.array([1.0, np.inf])], ids=["none", "infinite"])
    def test_without_a_finite_slope_it_says_nothing(self, slopes: Array) -> None:
        assert set(CriticDistance().measure(config("wasserstein"), sample(X, Y, slopes=slopes)).values.values()) == {
            None
        }


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("which", ["real_scores", "fake_scores"])
def test_of_a_d_whose_scores_are_no_numbers_nothing_is_measured(which: str, bad: float) -> None:
    """Its slopes may still be finite, where a hidden layer overflowed and another saturated."""
    found = replace(sample(-X, -Y, slopes=np.ones(3)), **{which: np.append(-X[1:], bad)})
    for key in ("non_saturating", "wasserstein"):
        values = measure(config(key), found, whole=False).values
        of_d = {"accuracy", "accuracy_optimal", "lipschitz", "w1_critic", "discriminator_estimate", "jsd_bound"}
        assert {values[name] for name in of_d} == {None}
        assert values["w1"] is not None


#: The width of generated points where a divergence must not be taken for its reverse: real ones have 1.
WIDER = 1.1

#: Divergences, by the names under which losses tell them, that some metric reads.
READ = {
    "JSD",
    "2 JSD",
    "KL(P‖Q)",
    "KL(Q‖P)",
    "squared Hellinger distance",
    "total variation",
    "triangular discrimination",
    "Lipschitz constant × W₁",
}


@pytest.mark.parametrize("noise", [0.0, 1.0])
@pytest.mark.parametrize("key", LOSSES)
def test_at_the_optimal_d_its_estimate_is_the_true_divergence(key: str, noise: float) -> None:
    """Of N(0, 1) and N(1, 1.1), through noise of width 1 N(0, √2) and N(1, √2.21); the best critic falls by 1."""
    loss, (real, fake) = LOSSES[key], np.hypot((1.0, WIDER), noise)
    points = real * X[::2], 1 + fake * X[::2]
    if loss.is_critic:
        scores = [-each for each in points]
    else:
        log_ratios = (np.log(fake / real) - (x / real) ** 2 / 2 + ((x - 1) / fake) ** 2 / 2 for x in points)
        scores = [best_scores(loss, each) for each in log_ratios]
    measured = replace(sample(*scores, slopes=np.ones(5), noise=noise), generated=1 + WIDER * X[:, None])
    values = measure(config(key), measured, whole=False).values
    if values["estimate_true"] is None:
        assert values["loss_d_optimal"] is None
        return
    assert values["estimate_true"] == pytest.approx(values["discriminator_estimate"], rel=0.02, abs=0.002)
    of_d = loss.discriminator_value(*scores)
    assert values["loss_d_optimal"] == pytest.approx(float(of_d), rel=0.01, abs=0.002)


@pytest.mark.parametrize(("flipped", "smoothing"), [(0.2, None), (0.0, 0.8), (0.1, 0.9)])
@pytest.mark.parametrize("key", [key for key, loss in LOSSES.items() if loss.has_labels])
def test_under_noisy_labels_the_optimal_d_is_the_one_for_these(
    key: str, flipped: float, smoothing: float | None
) -> None:
    """Of N(0, 1) and N(1, 1.1), whose mixtures are what D is told; its L_D is read as D's own is, under true labels."""
    loss, points = LOSSES[key], (X[::2], 1 + WIDER * X[::2])

    def score(x: Array) -> Array:
        p, q = np.exp(-(x**2) / 2), np.exp(-(((x - 1) / WIDER) ** 2) / 2) / WIDER
        of_real, of_fake = (1 - flipped) * p + flipped * q, (1 - flipped) * q + flipped * p
        alpha = smoothing or 1.0
        return best_scores(loss, np.log(alpha * of_real / (of_fake + (1 - alpha) * of_real)))

    scores = [score(x) for x in points]
    measured = replace(sample(*scores, slopes=np.ones(5), flipped=flipped), generated=1 + WIDER * X[:, None])
    values = measure(config(key, f"noise.smoothing={smoothing}"), measured, whole=False).values
    if values["estimate_true"] is None:
        assert values["loss_d_optimal"] is None
        return
    of_d = float(loss.discriminator_value(*scores))
    assert values["loss_d_optimal"] == pytest.approx(of_d, rel=0.015, abs=0.002)


@pytest.mark.parametrize(
    ("flipped", "smoothing", "expected"), [(0.2, None, -2 * np.log(0.8)), (0.0, 0.8, -np.log(0.8)), (0.0, None, 0.0)]
)
def test_of_distributions_that_share_nothing_the_best_d_is_as_sure_as_its_labels(
    flipped: float, smoothing: float | None, expected: float
) -> None:
    """D says .8 of real points, which costs log 1/.8; and of generated ones .2 where labels are flipped, else 0."""
    apart = replace(sample(X, -X, flipped=flipped), generated=np.full((1000, 1), 50.0))
    values = measure(config("non_saturating", f"noise.smoothing={smoothing}"), apart, whole=False).values
    assert values["loss_d_optimal"] == pytest.approx(expected, abs=1e-6)


def test_which_losses_tell_a_divergence_that_some_metric_reads() -> None:
    """By its name; the test above sees that it is the right one."""
    metrics = registry.entries("ganviz.metrics", Metric).values()
    readings = {reading: 0.05 for metric in metrics for reading in metric.readings}
    told = {loss.divergence.partition(" ≥ ")[0]: loss.divergence_measured(readings) for loss in LOSSES.values()}
    assert {name for name, value in told.items() if value is not None} >= READ
    assert told["χ²(P‖Q)"] is told["JSD(P⊗Q, Q⊗P)"] is None
    for loss in LOSSES.values():
        without = {loss.divergence_measured(readings | {missing: None}) for missing in readings}
        assert without <= {loss.divergence_measured(readings), None}, "what is missing makes no other number"
        assert loss.divergence_measured({}) is None


def test_with_packing_the_estimate_is_that_of_packs_and_is_compared_with_nothing() -> None:
    values = measure(config("non_saturating", "discriminator.pac=2"), sample(X, Y), whole=False).values
    assert values["discriminator_estimate"] is not None
    assert values["estimate_true"] is None


def test_the_error_of_the_bound_is_that_of_repeated_samples() -> None:
    rng, bounds, errors = np.random.default_rng(0), [], []
    for _ in range(200):
        x, y = rng.normal(size=500), rng.normal(loc=1.0, size=500)
        values = measure_bound(sample(0.5 - x, 0.5 - y))
        bounds.append(values["jsd_bound"])
        errors.append(values["jsd_bound_error"])
    assert np.mean(errors) == pytest.approx(np.std(bounds), rel=0.15)


def measure_bound(of: MeasureSample) -> dict:
    metric = registry.entry("ganviz.metrics", "jsd_bound")()
    return dict(metric.measure(config(), replace(of, noise=0.0)).values)

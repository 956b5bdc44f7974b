"""What every metric promises, for every target: a new file of either kind is tested without being listed."""

from __future__ import annotations

import json

import numpy as np
import pytest

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.metrics import FlooredMetric, _floor, advance_floors, measure
from ganviz.snapshot import MeasureSample, read_only

METRICS = registry.entries("ganviz.metrics")
TARGETS = registry.entries("ganviz.targets")
POINTS = 60
#: Metrics that look at D's scores alone, whatever the points.
OF_SCORES = {"accuracy", "calibration", "critic_distance", "discriminator_estimate", "jsd_bound"}


@pytest.fixture(autouse=True)
def few_pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Floors are complete after so few pairs, which nothing else may see."""
    monkeypatch.setattr(_floor, "PAIRS", 3)
    monkeypatch.setattr(_floor, "_readings", type(_floor._readings)())


def sample_with(generated: np.ndarray) -> MeasureSample:
    scores = np.random.default_rng(1).normal(size=(3, POINTS)).astype(np.float32)
    return MeasureSample(
        7, generated.astype(np.float32), scores[0], scores[1], scores[2], np.abs(scores[2]), noise=0.0, seed=3
    )


def generated_for(target_key: str) -> np.ndarray:
    return TARGETS[target_key]().sample(POINTS, np.random.default_rng(0))


@pytest.mark.parametrize("target_key", TARGETS)
@pytest.mark.parametrize("metric_key", METRICS)
class TestEveryMetricOnEveryTarget:
    def readings(self, metric_key: str, target_key: str, generated: np.ndarray) -> dict:
        config = RunConfig(target=TARGETS[target_key]())
        values = METRICS[metric_key]().measure(config, sample_with(generated)).values
        assert tuple(values) == METRICS[metric_key].readings
        assert {type(value) for value in values.values()} <= {int, float, type(None)}
        return json.loads(json.dumps(dict(values), allow_nan=False))

    def test_reads_real_points(self, metric_key: str, target_key: str) -> None:
        self.readings(metric_key, target_key, generated_for(target_key))

    def test_reads_points_that_are_all_equal(self, metric_key: str, target_key: str) -> None:
        self.readings(metric_key, target_key, np.zeros_like(generated_for(target_key)))

    def test_reads_points_scattered_over_the_view(self, metric_key: str, target_key: str) -> None:
        (low, high), *_ = TARGETS[target_key]().bounds()
        shape = (2000, TARGETS[target_key].dimension)
        self.readings(metric_key, target_key, np.random.default_rng(2).uniform(2 * low, 2 * high, shape))

    def test_reads_points_far_away(self, metric_key: str, target_key: str) -> None:
        self.readings(metric_key, target_key, np.full_like(generated_for(target_key), 1e30))

    @pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
    def test_says_nothing_of_points_that_are_no_numbers(self, metric_key: str, target_key: str, value: float) -> None:
        generated = generated_for(target_key)
        generated[1, -1] = value
        readings = self.readings(metric_key, target_key, generated)
        if metric_key not in OF_SCORES:
            assert set(readings.values()) == {None}


def test_measure_gathers_every_reading_of_the_command_line() -> None:
    measures = measure(RunConfig(), sample_with(generated_for("ring")))
    assert measures.iteration == 7
    assert list(measures.values) == [reading for metric in METRICS.values() for reading in metric.readings]
    assert {
        "discriminator_estimate",
        "jsd",
        "jsd_floor",
        "jsd_bandwidth",
        "jsd_bound",
        "w1",
        "w1_floor",
        "w1_samples",
        "modes_captured",
        "modes_strict",
        "high_quality_share",
        "mode_kl",
    } <= set(measures.values)
    for reading in ("jsd", "w1", "w2", "sliced_w1", "mmd2", "energy_distance", "precision", "recall"):
        ends = [measures.values[f"{reading}_floor{end}"] for end in ("_low", "", "_high")]
        assert None not in ends, "the command line waits for the floors"
        assert ends == sorted(ends)
    assert measures.arrays["mode_shares"].sum() == pytest.approx(measures.values["high_quality_share"])
    assert read_only(measures.arrays)


def test_measuring_twice_reads_the_same() -> None:
    sample = sample_with(generated_for("ring"))
    assert measure(RunConfig(), sample).values == measure(RunConfig(), sample).values


def test_readings_are_named_once() -> None:
    names = [reading for metric in METRICS.values() for reading in metric.readings]
    assert len(names) == len(set(names))


def test_the_window_does_not_wait_for_floors_and_gets_them_once_they_are_there() -> None:
    sample = sample_with(generated_for("ring"))
    before = measure(RunConfig(), sample, whole=False).values
    assert {value for key, value in before.items() if "_floor" in key} == {None}
    while advance_floors(RunConfig(), POINTS):
        pass
    after = measure(RunConfig(), sample, whole=False).values
    assert after == measure(RunConfig(), sample).values
    assert {key: value for key, value in after.items() if "_floor" not in key}.items() <= before.items()


@pytest.mark.parametrize("target_key", TARGETS)
def test_every_reading_of_real_points_has_its_floor(target_key: str) -> None:
    config = RunConfig(target=TARGETS[target_key]())
    values = measure(config, sample_with(generated_for(target_key))).values
    for metric in METRICS.values():
        if issubclass(metric, FlooredMetric) and values[metric.reading] is not None:
            low, middle, high = (values[f"{metric.reading}_floor{end}"] for end in ("_low", "", "_high"))
            assert low <= middle <= high

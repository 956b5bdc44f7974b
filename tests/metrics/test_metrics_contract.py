"""What every metric promises, for every target: a new file of either kind is tested without being listed."""

from __future__ import annotations

import json
from dataclasses import fields, replace

import numpy as np
import pytest

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.metrics import FlooredMetric, Metric, _floor, advance_floors, measure
from ganviz.snapshot import MeasureSample, read_only
from ganviz.targets import Target

METRICS = registry.entries("ganviz.metrics", Metric)
TARGETS = registry.entries("ganviz.targets", Target)
POINTS = 60


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


def of_every_kind(target_key: str) -> dict[str, np.ndarray]:
    """Generated points of which a metric may find nothing or too much, by what is the matter with them."""
    target, real = TARGETS[target_key](), generated_for(target_key)
    (low, high), *_ = target.bounds()
    scattered = np.random.default_rng(2).uniform(2 * low, 2 * high, (2000, target.dimension))
    found = {"real": real, "equal": np.zeros_like(real), "scattered": scattered, "far away": np.full_like(real, 1e30)}
    for value in (np.nan, np.inf, -np.inf):
        found[f"one is {value}"] = real.copy()
        found[f"one is {value}"][1, -1] = value
    return found


@pytest.mark.parametrize("target_key", TARGETS)
@pytest.mark.parametrize("metric_key", METRICS)
def test_every_metric_reads_every_target_whatever_is_generated(metric_key: str, target_key: str) -> None:
    """And says nothing of points that are no numbers, if it looks at points at all and not at D's scores alone."""
    config, metric = RunConfig(target=TARGETS[target_key]()), METRICS[metric_key]()
    read = {}
    for matter, generated in of_every_kind(target_key).items():
        values = metric.measure(config, sample_with(generated)).values
        assert tuple(values) == metric.readings, matter
        assert {type(value) for value in values.values()} <= {int, float, type(None)}, matter
        read[matter] = json.loads(json.dumps(dict(values), allow_nan=False))
    if any(read[matter] != read["real"] for matter in ("equal", "scattered", "far away")):
        assert {value for matter in read if "one is" in matter for value in read[matter].values()} == {None}


def test_some_metrics_look_at_scores_alone() -> None:
    of_scores = {"accuracy", "calibration", "critic_distance", "discriminator_estimate", "jsd_bound"}
    real, equal = (sample_with(each) for each in list(of_every_kind("ring").values())[:2])
    for key in of_scores | {"jsd", "wasserstein", "mode_scoreboard", "precision"}:
        one, other = (METRICS[key]().measure(RunConfig(), each).values for each in (real, equal))
        assert (one == other) == (key in of_scores)


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


def heavy_tailed() -> list[Target]:
    """Targets that lack some moment: as they come, and with each of their numbers at its least."""
    found = []
    for kind in TARGETS.values():
        if kind().tail_index == np.inf:
            continue
        numbers = {item.name: item.metadata["setting"].minimum for item in fields(kind)}
        least = {name: value for name, value in numbers.items() if isinstance(value, (int, float)) and value > 0}
        least.pop("training_points", None)
        found += [kind(), *(replace(kind(), **{name: value}) for name, value in least.items())]
    return found


def order_of(metric: FlooredMetric, target: Target) -> float:
    """The order of the moment that a metric takes of its points: of one among n at a distance R it makes (R^p/n)^(s).

    Read from how it grows with R, and with a second such point.
    """
    points = target.sample(4000, np.random.default_rng(8))
    read = []
    for far in ([1e8], [1e10], [1e10, 1e10]):
        strayed = points.copy()
        strayed[: len(far), 0] = far
        read.append(metric.read(target, strayed, 0))
    if None in read or not min(read) > 0:
        return 0.0
    with_distance, with_count = np.log(read[1] / read[0]) / np.log(100), np.log2(read[2] / read[1])
    return 0.0 if with_distance < 0.1 else with_distance / with_count


@pytest.mark.parametrize("target", heavy_tailed(), ids=_floor.distribution)
def test_metrics_that_take_a_moment_which_is_not_finite_say_nothing(target: Target) -> None:
    config = RunConfig(target=target)
    values = measure(config, sample_with(target.sample(POINTS, np.random.default_rng(0))), whole=False).values
    for metric in METRICS.values():
        if not issubclass(metric, FlooredMetric) or metric.dimension not in (None, target.dimension):
            continue
        order = order_of(metric(), target)
        assert order == pytest.approx(metric.moment, abs=0.05), metric.key
        if order > 0:
            assert (values[metric.reading] is None) == (round(order) >= target.tail_index), metric.key


def test_a_number_of_the_data_is_missing_where_it_is_not_finite() -> None:
    for target in heavy_tailed():
        known = target.moments()
        assert known is not None
        assert ((known.mean is None), (known.covariance is None)) == (target.tail_index <= 1, target.tail_index <= 2)


@pytest.mark.parametrize("target_key", TARGETS)
def test_every_reading_of_real_points_has_its_floor(target_key: str) -> None:
    config = RunConfig(target=TARGETS[target_key]())
    values = measure(config, sample_with(generated_for(target_key))).values
    for metric in METRICS.values():
        if issubclass(metric, FlooredMetric) and values[metric.reading] is not None:
            low, middle, high = (values[f"{metric.reading}_floor{end}"] for end in ("_low", "", "_high"))
            assert low <= middle <= high

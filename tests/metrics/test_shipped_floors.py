"""The floors that come with the program are those that the program would make."""

from __future__ import annotations

import pytest

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.metrics import FlooredMetric, _floor, advance_floors, measure
from ganviz.presets import presets
from ganviz.targets import Target
from ganviz.targets.gaussian import Gaussian
from ganviz.targets.ring import Ring
from ganviz.training.probe import SAMPLE_POINTS
from ganviz.training.trainer import GanTrainer

METRICS: dict[str, FlooredMetric] = {
    key: kind() for key, kind in registry.entries("ganviz.metrics").items() if issubclass(kind, FlooredMetric)
}
TARGETS = [kind() for kind in registry.entries("ganviz.targets").values()] + [one.config.target for one in presets()]
LAWS: dict[str, Target] = {_floor.distribution(target): target for target in TARGETS}


def test_they_are_made_by_todays_rules_for_todays_samples() -> None:
    assert _floor.shipped()["points"] == SAMPLE_POINTS
    assert _floor.shipped()["floors"].keys() == LAWS.keys()


@pytest.mark.parametrize("distribution", LAWS)
def test_no_metric_has_changed_since(distribution: str) -> None:
    """If this fails, python packaging/floors.py makes them anew."""
    made = _floor.shipped()["floors"][distribution]
    for key, metric in METRICS.items():
        first = (
            _floor.read_pair(metric, LAWS[distribution], SAMPLE_POINTS, 0)
            if metric.applies(LAWS[distribution])
            else None
        )
        assert (first is None) == (key not in made)
        if first is not None:
            assert first == pytest.approx(made[key][3], rel=1e-5, abs=1e-8)
            low, high = made[key][1:3]
            assert low <= made[key][0] <= high


def test_one_of_them_made_anew_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    made = _floor.shipped()["floors"][_floor.distribution(Gaussian())]
    monkeypatch.setattr(_floor, "shipped", lambda: {"points": 0, "floors": {}})
    for key in ("jsd", "wasserstein"):
        while _floor.advance([METRICS[key]], Gaussian(), SAMPLE_POINTS):
            pass
        assert _floor.band(METRICS[key], Gaussian(), SAMPLE_POINTS) == pytest.approx(made[key][:3], rel=1e-5)


def test_nobody_waits_for_them(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a floor is grown")

    monkeypatch.setattr(_floor, "read_pair", refuse)
    config = RunConfig(target=Ring(training_points=300))
    assert not advance_floors(config, SAMPLE_POINTS)
    values = measure(config, GanTrainer(config).sample()).values
    assert None not in [values[f"{metric.reading}_floor"] for metric in METRICS.values() if metric.applies(Ring())]


def test_by_other_rules_they_count_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_floor, "PAIRS", _floor.PAIRS + 1)
    assert _floor.shipped()["floors"] == {}

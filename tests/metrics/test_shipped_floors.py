"""The floors that come with the program are those that the program would make; what does not come is made in time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.metrics import FlooredMetric, _floor, advance_floors, measure
from ganviz.presets import FIRST, preset, presets
from ganviz.settings import setting
from ganviz.targets import Target
from ganviz.targets.gaussian import Gaussian
from ganviz.targets.ring import Ring
from ganviz.training.probe import SAMPLE_POINTS
from ganviz.training.trainer import GanTrainer

METRICS: dict[str, FlooredMetric] = {
    key: kind() for key, kind in registry.entries("ganviz.metrics").items() if issubclass(kind, FlooredMetric)
}
TARGETS = [kind() for kind in registry.entries("ganviz.targets").values()] + [one.config.target for one in presets()]
DISTRIBUTIONS: dict[str, Target] = {_floor.distribution(target): target for target in TARGETS}


def test_they_are_made_by_todays_rules_for_todays_samples() -> None:
    assert _floor.shipped()["points"] == SAMPLE_POINTS
    assert _floor.shipped()["floors"]


@pytest.mark.parametrize("distribution", _floor.shipped()["floors"])
def test_those_that_are_there_are_right(distribution: str) -> None:
    """None has to be there. If this fails, something has changed: python packaging/floors.py makes them anew."""
    assert distribution in DISTRIBUTIONS, "no target as it is when chosen, and none of a preset"
    for key, (median, low, high, first) in _floor.shipped()["floors"][distribution].items():
        again = _floor.read_pair(METRICS[key], DISTRIBUTIONS[distribution], SAMPLE_POINTS, 0)
        assert again == pytest.approx(first, rel=1e-5, abs=1e-8)
        assert low <= median <= high


class TestNames:
    def test_a_target_as_it_comes_goes_by_its_key(self) -> None:
        assert _floor.distribution(Ring()) == "ring"

    def test_what_is_set_otherwise_is_named(self) -> None:
        assert _floor.distribution(Ring(radius=2.0, n_modes=5)) == "ring n_modes=5 radius=2.0"

    def test_training_points_are_no_matter_of_the_distribution(self) -> None:
        assert _floor.distribution(Ring(training_points=300, sigma=0.1)) == "ring sigma=0.1"

    def test_a_setting_that_is_given_later_leaves_the_name(self) -> None:
        @dataclass(frozen=True)
        class Turned(Ring):
            angle: float = setting(0.0, "Angle", "How far it is turned.")

        assert _floor.distribution(Turned(sigma=0.1)) == _floor.distribution(Ring(sigma=0.1))
        assert _floor.distribution(Turned(angle=1.0)) != _floor.distribution(Ring())

    def test_no_two_distributions_share_one(self) -> None:
        unlike = {replace(target, training_points=None) for target in TARGETS}
        assert len({_floor.distribution(target) for target in unlike}) == len(unlike)


def test_one_of_them_made_anew_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    made = _floor.shipped()["floors"][_floor.distribution(Gaussian())]
    monkeypatch.setattr(_floor, "shipped", lambda: {"points": 0, "floors": {}})
    for key in ("jsd", "wasserstein"):
        while _floor.advance([METRICS[key]], Gaussian(), SAMPLE_POINTS):
            pass
        assert _floor.band(METRICS[key], Gaussian(), SAMPLE_POINTS) == pytest.approx(made[key][:3], rel=1e-5)


def test_nobody_waits_for_those_that_are_there_and_the_others_are_grown(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here by one refusal each: a metric that says nothing of real points has no floor and is not asked again."""
    grown: set[str] = set()

    def refuse(reader: FlooredMetric, *_: object) -> None:
        grown.add(reader.key)

    monkeypatch.setattr(_floor, "read_pair", refuse)
    monkeypatch.setattr(_floor, "_readings", type(_floor._readings)())
    config = RunConfig(target=Ring(training_points=300))
    values = measure(config, GanTrainer(config).sample()).values
    assert not advance_floors(config, SAMPLE_POINTS)
    there = _floor.shipped()["floors"]["ring"].keys()
    assert grown == {key for key, metric in METRICS.items() if metric.applies(Ring())} - there
    assert None not in [values[f"{METRICS[key].reading}_floor"] for key in there]


def test_the_distribution_that_is_trained_first_has_all_that_is_drawn() -> None:
    there = _floor.shipped()["floors"][_floor.distribution(preset(FIRST).config.target)]
    assert {"jsd", "wasserstein", "sliced_wasserstein", "mmd", "coverage"} <= there.keys()


@pytest.mark.parametrize("more", [1, -1])
def test_by_other_rules_they_count_for_nothing(monkeypatch: pytest.MonkeyPatch, more: int) -> None:
    monkeypatch.setattr(_floor, "PAIRS", _floor.PAIRS + more)
    assert _floor.shipped()["floors"] == {}


def test_without_their_file_all_are_grown(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(_floor, "resource", tmp_path.joinpath)
    monkeypatch.setattr(_floor, "_readings", type(_floor._readings)())
    assert _floor.band(METRICS["jsd"], Gaussian(), SAMPLE_POINTS) is None
    assert _floor.advance([METRICS["jsd"]], Gaussian(), SAMPLE_POINTS)

"""The band that chance alone gives: it holds real samples, and a G that leaves a mode out leaves it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from scipy.special import ndtr

from ganviz import registry
from ganviz.metrics import FlooredMetric, _floor
from ganviz.metrics._floor import Band
from ganviz.targets import Target
from ganviz.targets.bimodal import Bimodal
from ganviz.targets.mixture import Mixture
from ganviz.targets.ring import Ring
from ganviz.training.probe import SAMPLE_POINTS

Floor = Callable[..., Band]
#: Samples of which a few may lie outside; and such as lack a mode, of which all must or not all can.
FRESH, LACKING = 100, 40
#: Of a line, for which no floors come with the program, so few points that they are quickly grown.
FEW = 1024
EIGHT_ON_A_LINE = Mixture(means=(-7.0, -5.0, -3.0, -1.0, 1.0, 3.0, 5.0, 7.0), sigmas=(0.3,))
METRICS: dict[str, FlooredMetric] = {
    key: kind() for key, kind in registry.entries("ganviz.metrics").items() if issubclass(kind, FlooredMetric)
}
#: What a metric's help says of itself.
SEES = re.compile(r"missing mode( of eight)? leaves")
CANNOT_TELL = re.compile(r"stays within the floor|cannot always tell")


def says(key: str, what: re.Pattern[str]) -> bool:
    return what.search(" ".join(registry.help_text(type(METRICS[key])).split())) is not None


def fresh(target: Target, n: int, lacking: int) -> Iterator[np.ndarray]:
    """Real samples that no floor was made of, from all components of the target but so many."""
    distribution, rng = target.distribution, np.random.default_rng([99, lacking])
    centres, sigma = distribution.centres[lacking:], distribution.sigma[lacking:]
    for _ in range(LACKING if lacking else FRESH):
        component = rng.integers(len(centres), size=n)
        yield centres[component] + sigma[component, None] * rng.standard_normal((n, centres.shape[1]))


def outside(floor: Floor, target: Target, n: int = SAMPLE_POINTS, lacking: int = 0) -> dict[str, int]:
    """By metric, how many fresh samples lie outside of its band. Sample by sample, since metrics share what they do."""
    bands = {key: floor(key, target, n) for key, metric in METRICS.items() if metric.applies(target)}
    found = dict.fromkeys(bands, 0)
    for seed, points in enumerate(fresh(target, n, lacking)):
        for key, band in bands.items():
            value = METRICS[key].read(target, points, seed)
            assert value is not None
            found[key] += not band.low <= value <= band.high
    return found


class TestEveryMetric:
    @pytest.mark.parametrize("target", [Ring(), Bimodal()], ids=lambda target: target.key)
    def test_the_band_holds_fresh_pairs(self, floor: Floor, target: Target) -> None:
        found = outside(floor, target)
        assert {"jsd", "wasserstein"} <= found.keys()
        assert {key: number for key, number in found.items() if number > 7} == {}
        for key in found:
            band = floor(key, target, SAMPLE_POINTS)
            assert band.low <= band.median <= band.high

    def test_a_missing_mode_of_eight_in_the_plane_leaves_it_as_the_help_says(self, floor: Floor) -> None:
        found = outside(floor, Ring(), lacking=1)
        cannot_tell = {key for key in found if says(key, CANNOT_TELL)}
        sees = {key for key in found if says(key, SEES)} - cannot_tell
        assert {"jsd", "coverage", "sliced_wasserstein"} <= sees
        assert {"precision", "wasserstein"} <= cannot_tell
        assert {key: found[key] for key in sees if found[key] < LACKING} == {}
        assert {key: found[key] for key in cannot_tell if found[key] == LACKING} == {}, "it has learnt to tell"

    def test_a_missing_mode_of_eight_on_the_line_leaves_it_as_the_help_says(self, floor: Floor) -> None:
        found = outside(floor, EIGHT_ON_A_LINE, FEW, lacking=1)
        sees = {key for key in found if says(key, SEES)}
        assert {"jsd", "kl", "wasserstein", "wasserstein_2"} <= sees
        assert {key: found[key] for key in sees if found[key] < LACKING} == {}


class Normal:
    """Stands in for a metric: its readings of real points are standard normal."""

    key, drawn = "normal", False

    def __init__(self) -> None:
        self.asked: list[tuple[int, int]] = []

    def read(self, target: Target, generated: np.ndarray, seed: int) -> float | None:
        self.asked.append((len(generated), seed))
        return float(np.random.default_rng(seed).standard_normal())


@pytest.fixture(autouse=True)
def forgotten(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """What stand-ins read is not remembered."""
    if request.cls is not TestEveryMetric:
        monkeypatch.setattr(_floor, "_readings", type(_floor._readings)())


class TestGrowth:
    def test_it_grows_by_one_pair_at_a_time_and_is_there_once_complete(self) -> None:
        metric, steps = Normal(), 0
        while _floor.band(metric, Ring(), 10) is None:
            assert _floor.advance([metric], Ring(), 10)
            steps += 1
            assert len(metric.asked) == steps
        assert steps == _floor.PAIRS
        assert not _floor.advance([metric], Ring(), 10)
        assert {n for n, _ in metric.asked} == {10}
        assert len({seed for _, seed in metric.asked}) == steps, "each pair has real points of its own on both sides"

    def test_the_band_is_the_central_98_per_cent_of_the_smoothed_readings(self) -> None:
        metric = Normal()
        while _floor.advance([metric], Ring(), 10):
            pass
        values = np.array([np.random.default_rng(seed).standard_normal() for _, seed in metric.asked])
        band = _floor.band(metric, Ring(), 10)
        assert band is not None
        assert band.median == pytest.approx(np.median(values))
        width = 1.06 * values.std(ddof=1) * len(values) ** -0.2
        for end, below in ((band.low, 0.01), (band.high, 0.99)):
            assert ndtr((end - values) / width).mean() == pytest.approx(below, abs=5e-4)
        assert ndtr(band.high) - ndtr(band.low) == pytest.approx(0.98, abs=0.015)

    def test_metrics_take_turns(self) -> None:
        one, other = Normal(), Normal()
        other.key = "another"  # type: ignore[misc]
        for _ in range(10):
            _floor.advance([one, other], Ring(), 10)
        assert one.asked == other.asked
        assert len(one.asked) == 5

    def test_what_is_drawn_comes_first(self) -> None:
        one, drawn = Normal(), Normal()
        drawn.key, drawn.drawn = "drawn", True  # type: ignore[misc]
        while _floor.band(drawn, Ring(), 10) is None:
            _floor.advance([one, drawn], Ring(), 10)
        assert one.asked == []
        assert _floor.advance([one, drawn], Ring(), 10)
        assert len(one.asked) == 1

    def test_a_metric_that_says_nothing_of_real_points_has_no_floor_and_is_asked_once(self) -> None:
        class Silent(Normal):
            def read(self, target: Target, generated: np.ndarray, seed: int) -> float | None:
                super().read(target, generated, seed)
                return None

        metric = Silent()
        assert _floor.advance([metric], Ring(), 10)
        assert not _floor.advance([metric], Ring(), 10)
        assert _floor.band(metric, Ring(), 10) is None
        assert len(metric.asked) == 1

    def test_every_target_and_number_has_its_own(self) -> None:
        metric = Normal()
        while _floor.advance([metric], Ring(), 10):
            pass
        assert _floor.band(metric, Ring(), 11) is None
        assert _floor.band(metric, Ring(sigma=0.1), 10) is None

    def test_asking_after_data_that_pass_by_forgets_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(_floor, "MOST_FLOORS", 3)
        metric = Normal()
        while _floor.advance([metric], Ring(), 10):
            pass
        for radius in range(1, 8):
            assert _floor.band(metric, Ring(radius=radius / 10), 10) is None
        assert _floor.band(metric, Ring(), 10) is not None

    def test_only_so_many_are_remembered(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(_floor, "MOST_FLOORS", 3)
        for n in range(1, 8):
            _floor.advance([Normal()], Ring(), n)
        assert [n for *_, n in _floor._readings] == [5, 6, 7], "those that were asked for last"

"""The band that chance alone gives: it holds real samples, and a G that leaves a mode out leaves it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

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

Floor = Callable[..., Band]
N, FRESH = 1024, 100
EIGHT_ON_A_LINE = Mixture(means=(-7.0, -5.0, -3.0, -1.0, 1.0, 3.0, 5.0, 7.0), sigmas=(0.3,))
METRICS: dict[str, FlooredMetric] = {
    key: kind() for key, kind in registry.entries("ganviz.metrics").items() if issubclass(kind, FlooredMetric)
}
#: Metrics that by their definition do not see what is left out, or see too few points to be sure.
CANNOT_TELL = {"precision", "sample_density", "wasserstein", "wasserstein_2"}
PLANE = [key for key, metric in METRICS.items() if metric.applies(Ring())]
LINE = [key for key, metric in METRICS.items() if metric.applies(Bimodal())]


@cache
def fresh(target: Target, of: int) -> tuple[np.ndarray, ...]:
    """Real samples that no floor was made of; from all components of the target or all but the first."""
    distribution, rng = target.distribution, np.random.default_rng([99, of])
    centres, sigma = distribution.centres[of:], distribution.sigma[of:]
    component = rng.integers(len(centres), size=(FRESH, N))
    spread = rng.standard_normal((FRESH, N, centres.shape[1]))
    return tuple(centres[component] + sigma[component, None] * spread)


def readings(key: str, target: Target, of: int = 0) -> np.ndarray:
    return np.array([METRICS[key].read(target, points, seed) for seed, points in enumerate(fresh(target, of))])


def outside(values: np.ndarray, band: Band) -> int:
    return int(np.count_nonzero((values < band.low) | (values > band.high)))


class TestEveryMetric:
    @pytest.mark.parametrize(
        ("key", "target"), [(key, Ring()) for key in PLANE] + [(key, Bimodal()) for key in LINE], ids=str
    )
    def test_the_band_holds_fresh_pairs(self, floor: Floor, key: str, target: Target) -> None:
        band = floor(key, target, N)
        assert band.low < band.median < band.high
        assert outside(readings(key, target), band) <= 7

    @pytest.mark.parametrize("key", [key for key in PLANE if key not in CANNOT_TELL])
    def test_a_missing_mode_of_eight_in_the_plane_leaves_it(self, floor: Floor, key: str) -> None:
        assert outside(readings(key, Ring(), of=1), floor(key, Ring(), N)) == FRESH

    @pytest.mark.parametrize("key", LINE)
    def test_a_missing_mode_of_eight_on_the_line_leaves_it(self, floor: Floor, key: str) -> None:
        assert outside(readings(key, EIGHT_ON_A_LINE, of=1), floor(key, EIGHT_ON_A_LINE, N)) == FRESH

    @pytest.mark.parametrize("key", sorted(CANNOT_TELL))
    def test_those_that_cannot_tell_are_named(self, floor: Floor, key: str) -> None:
        """Who reads the help knows; and a metric that has learnt to tell is to be taken off the list."""
        assert outside(readings(key, Ring(), of=1), floor(key, Ring(), N)) < FRESH
        help_text = " ".join((type(METRICS[key]).__doc__ or "").split())
        assert "stays within the floor" in help_text or "cannot always tell" in help_text


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

    def test_only_so_many_are_remembered(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(_floor, "MOST_FLOORS", 3)
        for n in range(1, 8):
            _floor.advance([Normal()], Ring(), n)
        assert len(_floor._readings) == 3

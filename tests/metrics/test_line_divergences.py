"""KL both ways and total variation on the line, against closed forms and quadrature."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.special import ndtr, rel_entr

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.metrics import Reading
from ganviz.targets._mixture import GaussianMixture
from ganviz.targets.bimodal import Bimodal
from ganviz.targets.gaussian import Gaussian
from ganviz.targets.laplace import Laplace
from ganviz.targets.ring import Ring
from ganviz.targets.uniform import Uniform
from tests.metrics.conftest import sample_of

Read = Callable[..., Reading]
N = 10_000
STANDARD = Gaussian(mean=0.0, sigma=1.0)
KEYS = {
    "kl": "kl",
    "kl_reverse": "kl_reverse",
    "total_variation": "tv",
    "hellinger": "hellinger2",
    "triangular": "triangular",
}


def points_of(distribution: GaussianMixture) -> np.ndarray:
    """Points at the distribution's own quantiles, so that chance has no share."""
    return distribution.quantile((np.arange(N) + 0.5) / N)[:, None]


def gaussian(mean: float, sigma: float) -> GaussianMixture:
    return GaussianMixture(np.ones(1), np.array([[mean]]), np.array([sigma]))


def kl(mean: float, sigma: float, other_mean: float, other_sigma: float) -> float:
    """KL(N(mean, sigma²)‖N(other_mean, other_sigma²))."""
    ratio = sigma / other_sigma
    return float((ratio**2 + ((other_mean - mean) / other_sigma) ** 2 - 1) / 2 - np.log(ratio))


class TestGaussians:
    LAWS = ((1.0, 1.0), (0.3, 0.9), (0.0, 1.5), (0.5, 0.8), (2.0, 1.0))

    @pytest.mark.parametrize(("mean", "sigma"), LAWS)
    def test_kl_both_ways_has_its_closed_form(self, read: Read, mean: float, sigma: float) -> None:
        points = points_of(gaussian(mean, sigma))
        forward, reverse = kl(0, 1, mean, sigma), kl(mean, sigma, 0, 1)
        assert read("kl", STANDARD, points).values["kl"] == pytest.approx(forward, rel=0.01, abs=0.002)
        assert read("kl_reverse", STANDARD, points).values["kl_reverse"] == pytest.approx(reverse, rel=0.01, abs=0.002)

    @pytest.mark.parametrize(("mean", "sigma"), LAWS)
    def test_squared_hellinger_has_its_closed_form(self, read: Read, mean: float, sigma: float) -> None:
        wide = 1 + sigma**2
        expected = 2 - 2 * np.sqrt(2 * sigma / wide) * np.exp(-(mean**2) / (4 * wide))
        value = read("hellinger", STANDARD, points_of(gaussian(mean, sigma))).values["hellinger2"]
        assert value == pytest.approx(expected, rel=0.01, abs=0.002)

    @pytest.mark.parametrize("shift", [0.1, 1.0, 2.0, 6.0])
    def test_total_variation_of_a_shift_has_its_closed_form(self, read: Read, shift: float) -> None:
        value = read("total_variation", STANDARD, points_of(gaussian(shift, 1))).values["tv"]
        assert value == pytest.approx(2 * ndtr(shift / 2) - 1, rel=0.01, abs=0.002)


@pytest.mark.parametrize(
    ("weights", "shift", "wider"), [((0.7, 0.3), 0.0, 1.0), ((0.5, 0.5), 0.1, 1.1), ((0.4, 0.6), -0.1, 1.0)]
)
def test_two_mixtures_read_as_by_quadrature(
    read: Read, weights: tuple[float, float], shift: float, wider: float
) -> None:
    target = Bimodal()
    distribution = GaussianMixture(
        np.array(weights), target.distribution.centres + shift, wider * target.distribution.sigma
    )

    def integral(of: Callable[[float, float], float]) -> float:
        def at(x: float) -> float:
            place = np.array([[x]])
            return float(of(float(target.density(place)[0]), float(distribution.density(place)[0])))

        breaks = [*target.distribution.centres[:, 0], *distribution.centres[:, 0]]
        return quad(at, -6, 6, limit=200, points=breaks)[0]

    points = points_of(distribution)
    expected = {
        "kl": integral(rel_entr),
        "kl_reverse": integral(lambda p, q: rel_entr(q, p)),
        "total_variation": integral(lambda p, q: abs(p - q) / 2),
        "hellinger": integral(lambda p, q: (p**0.5 - q**0.5) ** 2),
        "triangular": integral(lambda p, q: (p - q) ** 2 / max(p + q, 1e-300)),
    }
    for key, value in expected.items():
        assert read(key, target, points).values[KEYS[key]] == pytest.approx(value, rel=0.01, abs=0.002)


def test_distributions_that_share_nothing_read_the_most(read: Read) -> None:
    away = np.full((N, 1), 50.0)
    assert read("total_variation", STANDARD, away).values["tv"] == pytest.approx(1, abs=1e-6)
    assert read("hellinger", STANDARD, away).values["hellinger2"] == pytest.approx(2, abs=1e-4)
    assert read("triangular", STANDARD, away).values["triangular"] == pytest.approx(2, abs=1e-6)


def test_a_mode_left_out_is_for_kl_to_say_and_a_stray_point_for_its_reverse(read: Read) -> None:
    """Leaving one half of P out costs log 2 the reverse way; the other way it is infinite, and n points say so much."""
    target = Bimodal()
    one = points_of(gaussian(float(target.distribution.centres[0, 0]), float(target.distribution.sigma[0])))
    assert read("kl_reverse", target, one).values["kl_reverse"] == pytest.approx(np.log(2), rel=0.01)
    assert read("kl", target, one).values["kl"] == pytest.approx(np.log(0.5 * N) / 2 - np.log(2) / 2, rel=0.1)
    assert read("total_variation", target, one).values["tv"] == pytest.approx(0.5, rel=0.01)


@pytest.mark.parametrize("target", [STANDARD, Bimodal(), Laplace(), Uniform()], ids=lambda target: target.key)
@pytest.mark.parametrize("key", KEYS)
def test_the_target_against_itself_is_almost_nothing(read: Read, key: str, target: Gaussian) -> None:
    quantiles = target.quantile((np.arange(N) + 0.5) / N)[:, None]
    assert 0 <= read(key, target, quantiles).values[KEYS[key]] < 0.003


@pytest.mark.parametrize("key", KEYS)
def test_in_the_plane_they_say_nothing(read: Read, key: str) -> None:
    values = read(key, Ring(), Ring().sample(100, np.random.default_rng(0))).values
    assert set(values.values()) == {None}


@pytest.mark.parametrize("noise", [0.001, 0.2, 1.0, 3.0])
def test_through_noise_they_read_the_wider_distributions(noise: float) -> None:
    """N(0, 1) and N(1, .8) through noise s are N(0, √(1 + s²)) and N(1, √(.64 + s²)), whose KL has a closed form."""
    points = points_of(gaussian(1.0, 0.8))
    sample = dataclasses.replace(sample_of(points), noise=noise)
    wide, other = np.hypot(1, noise), np.hypot(0.8, noise)
    expected = {"kl": kl(0, wide, 1, other), "kl_reverse": kl(1, other, 0, wide)}
    for key, value in expected.items():
        values = registry.entry("ganviz.metrics", key)().measure(RunConfig(target=STANDARD), sample).values
        assert values[f"{key}_seen"] == pytest.approx(value, rel=0.015, abs=0.002)
        assert values[f"{key}_seen"] <= values[key] + 1e-12


@pytest.mark.parametrize("noise", [0.005, 0.05, 0.5])
def test_in_the_plane_too(noise: float) -> None:
    """One mode of σ = .05, shifted by .1: along that line two normal distributions, through noise wider ones."""
    ring = Ring(n_modes=1, sigma=0.05)
    points = ring.sample(20_000, np.random.default_rng(0)) + np.array([0.1, 0])
    sample = dataclasses.replace(sample_of(points), noise=noise)
    values = registry.entry("ganviz.metrics", "jsd")().measure(RunConfig(target=ring), sample).values
    wide = np.hypot(0.05, noise)

    def integrand(t: float) -> float:
        p, q = (np.exp(-0.5 * ((t - mean) / wide) ** 2) / np.sqrt(2 * np.pi) / wide for mean in (0.0, 0.1))
        return 0.5 * float(rel_entr(p, (p + q) / 2) + rel_entr(q, (p + q) / 2))

    expected = quad(integrand, -10 * wide, 0.1 + 10 * wide)[0]
    assert values["jsd_seen"] == pytest.approx(expected, rel=0.05, abs=0.002)


@pytest.mark.parametrize("key", ["hellinger", "jsd"])
def test_without_noise_the_reading_is_what_d_sees_and_is_computed_once(
    key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind, counted = registry.entry("ganviz.metrics", key), []
    between = kind.between

    def count(*masses: object) -> float:
        counted.append(between(*masses))
        return counted[-1]

    monkeypatch.setattr(kind, "between", count)
    metric = kind()
    values = metric.measure(RunConfig(target=Gaussian()), sample_of(points_of(gaussian(1, 0.8)))).values
    assert counted == [values[metric.reading]] == [values[metric.seen]]

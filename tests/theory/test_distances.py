"""Distances of two distributions of which one slides away: against quadrature, exact sums and what the lecture says."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.stats import norm, wasserstein_distance

from ganviz.theory.distances import DISTANCES, gaussians, points, slopes, steps
from ganviz.theory.normal import Normal
from ganviz.theory.steps import Steps, distances, drawn, uniform

PAIRS = [(0.5, 0.5), (1.0, 0.6), (0.3, 2.0), (3.0, 0.1)]
OFFSETS = np.array([0.0, -1.0, 4.0])


def integral(of: Callable[[float], float], *breaks: float) -> float:
    ends = sorted({-40.0, 40.0, *breaks})
    return sum(quad(of, low, high, limit=300, epsabs=1e-10)[0] for low, high in pairwise(ends))


@pytest.mark.parametrize(("one", "other"), PAIRS)
@pytest.mark.parametrize("offset", OFFSETS)
def test_sliding_gaussians_agree_with_quadrature(one: float, other: float, offset: float) -> None:
    p, q = norm(0, one), norm(offset, other)
    found = {name: float(of[0]) for name, of in gaussians(Normal(0, one), Normal(9, other))(np.array([offset])).items()}
    breaks = [middle + step * width for middle, width in ((0, one), (offset, other)) for step in range(-9, 10, 3)]

    def mixed(x: float) -> float:
        return float(np.logaddexp(p.logpdf(x), q.logpdf(x)) - np.log(2))

    jsd = integral(lambda x: (p.pdf(x) * (p.logpdf(x) - mixed(x)) + q.pdf(x) * (q.logpdf(x) - mixed(x))) / 2, *breaks)
    assert found["JSD"] == pytest.approx(jsd, abs=1e-6)
    assert found["W₁"] == pytest.approx(integral(lambda x: abs(p.cdf(x) - q.cdf(x)), *breaks), abs=1e-6)
    assert found["TV"] == pytest.approx(integral(lambda x: abs(p.pdf(x) - q.pdf(x)) / 2, *breaks), abs=2e-6)
    shares = np.concatenate([np.geomspace(1e-14, 0.5, 4000), 1 - np.geomspace(0.5, 1e-14, 4000)])
    squares = (p.ppf(shares) - q.ppf(shares)) ** 2
    assert found["W₂"] ** 2 == pytest.approx(np.trapezoid(squares, shares), rel=1e-3)


def test_divergences_in_nats_that_can_be_worked_by_hand() -> None:
    found = {name: float(of[0]) for name, of in gaussians(Normal(0, 1), Normal(0, 1))(np.array([1.0])).items()}
    assert (found["KL"], found["reverse KL"]) == (0.5, 0.5)
    found = {name: float(of[0]) for name, of in gaussians(Normal(0, 1), Normal(0, 2))(np.array([0.0])).items()}
    assert found["KL"] == pytest.approx(np.log(2) + 1 / 8 - 1 / 2)
    assert found["reverse KL"] == pytest.approx(-np.log(2) + 2 - 1 / 2)
    assert found["W₁"] == pytest.approx(np.sqrt(2 / np.pi))


def test_the_lectures_three_generations() -> None:
    # PG_0 and PG_50 do not overlap with the data, PG_100 lies upon them: JSD log 2, log 2, 0 and W d₀, d₅₀, 0.
    for pair in (points(), steps(uniform(0, 1), uniform(0, 1)), gaussians(Normal(0, 0.2), Normal(0, 0.2))):
        found = pair(np.array([6.0, 3.0, 0.0]))
        assert found["JSD"] == pytest.approx([np.log(2), np.log(2), 0], abs=1e-6)
        assert found["W₁"] == pytest.approx([6, 3, 0])
        assert found["W₂"] == pytest.approx([6, 3, 0])
        assert found["TV"] == pytest.approx([1, 1, 0], abs=1e-6)


def test_parallel_lines() -> None:
    found = points()(np.array([-1.0, -0.25, 0.0, 1e-9, 1.0]))
    assert found["W₁"] == pytest.approx([1, 0.25, 0, 1e-9, 1])
    assert list(found["JSD"]) == [np.log(2), np.log(2), 0, np.log(2), np.log(2)]
    assert list(found["KL"]) == [np.inf, np.inf, 0, np.inf, np.inf]


def test_overlapping_uniform_distributions_share_what_overlaps() -> None:
    found = distances(uniform(0, 2), uniform(0.5, 2))
    assert found["JSD"] == pytest.approx(0.25 * np.log(2))
    assert found["TV"] == pytest.approx(0.25)
    assert found["KL"] == np.inf
    assert found["W₁"] == found["W₂"] == pytest.approx(0.5)
    within = distances(uniform(0, 1), uniform(0, 3))
    assert within["KL"] == pytest.approx(np.log(3))
    assert within["reverse KL"] == np.inf
    assert within["W₁"] == pytest.approx(0.5)
    assert within["W₂"] == pytest.approx(1 / np.sqrt(3))


def test_drawn_densities_agree_with_many_points() -> None:
    random = np.random.default_rng(3)
    edges = np.linspace(-3, 3, 25)
    for _ in range(5):
        p = drawn(edges, random.random(24) * (random.random(24) > 0.3))
        q = drawn(edges, random.random(24) * (random.random(24) > 0.6)).shifted(random.normal())
        found = distances(p, q)
        fine = np.linspace(-9, 9, 36_001)
        middles = (fine[:-1] + fine[1:]) / 2
        masses = [np.diff(one.cumulated(fine)) for one in (p, q)]
        assert found["W₁"] == pytest.approx(wasserstein_distance(middles, middles, *masses), abs=1e-4)
        assert found["TV"] == pytest.approx(np.abs(masses[0] - masses[1]).sum() / 2, abs=1e-3)
        shares = (np.arange(200_000) + 0.5) / 200_000
        at = [np.interp(shares, np.cumsum(mass), middles) for mass in masses]
        assert found["W₂"] == pytest.approx(np.sqrt(np.mean((at[0] - at[1]) ** 2)), rel=5e-3)
        moved = steps(p, q)(np.array([0.7]))
        assert {name: float(of[0]) for name, of in moved.items()} == pytest.approx(distances(p, q.shifted(0.7)))


def test_nothing_drawn_is_the_uniform_distribution() -> None:
    edges = np.linspace(0, 1, 5)
    nothing = drawn(edges, np.zeros(4))
    assert distances(nothing, uniform(0.5, 1)) == pytest.approx(dict.fromkeys(DISTANCES, 0.0), abs=1e-12)


def test_a_drawing_with_holes_is_survived() -> None:
    spike = Steps(np.array([0.0, 1.0, 2.0, 3.0]), np.array([0.0, 1.0, 0.0]))
    assert distances(spike, spike) == pytest.approx(dict.fromkeys(DISTANCES, 0.0), abs=1e-12)
    assert distances(spike, spike.shifted(1))["W₂"] == pytest.approx(1)


def test_far_apart_only_the_wasserstein_distance_has_a_slope() -> None:
    far = slopes(gaussians(Normal(0, 0.5), Normal(0, 0.5)), 6.0)
    assert far["JSD"] == pytest.approx(0, abs=1e-6)
    assert far["TV"] == pytest.approx(0, abs=1e-6)
    assert far["W₁"] == far["W₂"] == pytest.approx(1)
    near = slopes(gaussians(Normal(0, 0.5), Normal(0, 0.5)), 0.5)
    assert near["JSD"] > 0.3
    at = slopes(points(), 0.0)
    assert np.isnan(at["JSD"])
    assert slopes(points(), 0.5)["JSD"] == 0


@pytest.mark.parametrize("widths", [(1e-6, 1e-6), (1e-4, 3.0), (3.0, 1e-4)])
def test_widths_near_nothing_are_survived(widths: tuple[float, float]) -> None:
    found = gaussians(Normal(0, widths[0]), Normal(0, widths[1]))(np.array([0.0, 1.0, 50.0]))
    assert all(np.isfinite(of).all() and (of >= -1e-9).all() for of in found.values())
    assert found["JSD"].max() <= np.log(2) + 1e-6
    assert found["TV"].max() <= 1 + 1e-9

"""Curves with and without blur against closed forms and against their own formulas."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.special import i0e, ndtr

from ganviz.targets import Target
from ganviz.targets.circles import Circles
from ganviz.targets.line import Line
from ganviz.targets.pinwheel import Pinwheel
from ganviz.targets.spirals import Spirals
from ganviz.targets.swiss_roll import SwissRoll
from ganviz.targets.two_moons import TwoMoons


@pytest.mark.parametrize("noise", [0.0, 0.03, 0.5, 3.0])
def test_blurred_circles_follow_the_bessel_form(noise: float) -> None:
    # p(r) = Σ_R exp(−(r² + R²)/2s²) I₀(rR/s²) / (2 · 2πs²), with i0e(z) = I₀(z) e^−z.
    target = Circles(radius=1.5, ratio=0.5, noise=0.05)
    variance = 0.05**2 + noise**2
    r = np.linspace(0, 2, 81)
    expected = sum(
        i0e(r * radius / variance) * np.exp(-((r - radius) ** 2) / (2 * variance)) / (4 * np.pi * variance)
        for radius in (1.5, 0.75)
    )
    density = target.density(np.column_stack([r * np.cos(0.7), r * np.sin(0.7)]), noise)
    np.testing.assert_allclose(density, expected, rtol=1e-9, atol=1e-30)


@pytest.mark.parametrize("noise", [0.001, 0.1, 4.0])
def test_blurred_line_follows_its_closed_form(noise: float) -> None:
    target = Line(length=3.0, angle=30.0)
    along, across = np.meshgrid([-1.6, -1.5, -1.0, 0.0, 1.4999, 1.51], noise * np.array([-2.0, 0.0, 1.0]))
    cos, sin = np.cos(np.pi / 6), np.sin(np.pi / 6)
    points = np.column_stack([(along * cos - across * sin).ravel(), (along * sin + across * cos).ravel()])
    ends = ndtr((along + 1.5) / noise) - ndtr((along - 1.5) / noise)
    expected = ends / 3 * np.exp(-((across / noise) ** 2) / 2) / (noise * np.sqrt(2 * np.pi))
    np.testing.assert_allclose(target.density(points, noise), expected.ravel(), atol=1e-9 * expected.max())


def test_line_has_no_density_until_it_is_blurred() -> None:
    points, edges = np.zeros((1, 2)), (np.linspace(-2, 2, 5),) * 2
    for target in (Line(), Line(noise=1e-5)):
        assert target.density(points) is None
        assert target.cell_masses(edges) is None
        assert target.finest_scale() is None
    assert Line(noise=0.1).finest_scale() == 0.1
    # The same blur, whether it belongs to the distribution or is instance noise.
    np.testing.assert_array_equal(Line(noise=0.1).density(points), Line().density(points, 0.1))


def test_line_samples_lie_on_the_line() -> None:
    points = Line(length=3.0, angle=30.0).sample(2000, np.random.default_rng(0))
    np.testing.assert_allclose(points[:, 1], points[:, 0] * np.tan(np.pi / 6), atol=1e-12)
    place = points[:, 0] / np.cos(np.pi / 6)
    assert np.abs(place).max() < 1.5
    # Uniform: standard deviation L/√12, whose own standard error is here 0.01.
    assert place.std() == pytest.approx(3 / np.sqrt(12), abs=0.05)


def test_moons_are_two_half_circles() -> None:
    points = TwoMoons(noise=0.0).sample(2000, np.random.default_rng(0))
    centre = np.array([-0.5, -0.25])
    upper = np.isclose(np.linalg.norm(points - centre, axis=1), 1) & (points[:, 1] >= -0.25)
    lower = np.isclose(np.linalg.norm(points + centre, axis=1), 1) & (points[:, 1] <= 0.25)
    assert (upper ^ lower).all()
    assert upper.mean() == pytest.approx(0.5, abs=0.05)


def test_spirals_wind_as_told_and_never_touch() -> None:
    target = Spirals(turns=1.5, radius=2.0, noise=0.0)
    first, second = target.arms(np.linspace(0, 1, 1001))
    np.testing.assert_allclose(first, -second)
    angle = np.unwrap(np.arctan2(first[:, 1], first[:, 0]))
    assert (angle[-1] - angle[0]) / (2 * np.pi) == pytest.approx(1.5)
    np.testing.assert_allclose(np.linalg.norm(first[[0, -1]], axis=1), [0.2, 2])
    assert np.linalg.norm(first[:, None] - second, axis=2).min() > 0.35


def test_swiss_roll_is_scikit_learns_without_the_width() -> None:
    points = SwissRoll(radius=2.0, noise=0.0).sample(500, np.random.default_rng(0))
    t = np.linalg.norm(points, axis=1) / 2 * 4.5 * np.pi
    assert t.min() >= 1.5 * np.pi
    assert t.max() <= 4.5 * np.pi
    np.testing.assert_allclose(points, (t / (4.5 * np.pi) * 2)[:, None] * np.column_stack([np.cos(t), np.sin(t)]))


def test_pinwheel_blades_are_bent_by_their_formula() -> None:
    target = Pinwheel(noise=0.0, blades=5, blade_length=0.2, twist=0.25)
    points = target.sample(5000, np.random.default_rng(0))
    along = np.linalg.norm(points, axis=1)
    turned = np.exp(1j * (np.arctan2(points[:, 1], points[:, 0]) - 0.25 * np.exp(along)))
    np.testing.assert_allclose(turned**5, 1, atol=1e-9)
    # A normal distribution: five standard errors of mean and standard deviation.
    assert along.mean() == pytest.approx(1, abs=0.015)
    assert along.std() == pytest.approx(0.2, abs=0.01)


def test_pinwheel_looks_the_same_after_a_fifth_of_a_turn() -> None:
    angle = 2 * np.pi / 5
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    points = Pinwheel().sample(200, np.random.default_rng(0))
    np.testing.assert_allclose(Pinwheel().density(points @ turn), Pinwheel().density(points), rtol=1e-9)


@pytest.mark.parametrize(
    "target", [TwoMoons(noise=0.02), Spirals(noise=0.02), SwissRoll(noise=0.02), Pinwheel(noise=0.02)]
)
def test_density_is_the_average_over_the_curve(target: Target) -> None:
    # Independently: the mean of the Gaussian kernel over evenly spaced midpoints of the parameter.
    points = target.sample(20, np.random.default_rng(1))
    t = (np.arange(40_000) + 0.5) / 40_000
    kernel = 0.0
    for arm in target.arms(t):
        squared = np.square(points[:, None] - arm).sum(axis=2)
        kernel = kernel + (np.exp(-squared / (2 * 0.02**2)) * target.place_density(t)).mean(axis=1)
    expected = kernel / len(target.arms(t)) / (2 * np.pi * 0.02**2)
    np.testing.assert_allclose(target.density(points), expected, rtol=1e-6)

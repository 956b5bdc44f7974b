"""Curves by formula: what is read, and what never is."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz.own_data.formula import Curve, points_of
from ganviz.own_data.table import DataError


def said(**changes: object) -> str:
    with pytest.raises(DataError) as caught:
        points_of(Curve(**changes))  # type: ignore[arg-type]
    return str(caught.value)


@pytest.mark.parametrize(
    "text", ["x^2 - 1", "y = x**2 - 1", "y=x²−1", "f = x*x-1", "y(x) = x^2 - 1", "(x + 1)·(x - 1)"]
)
def test_a_parabola_is_read_as_people_write_it(text: str) -> None:
    points = points_of(Curve(y=text, start=-2, end=2, noise=0))
    assert points.shape == (10_000, 2)
    np.testing.assert_allclose(points[:, 1], points[:, 0] ** 2 - 1, atol=1e-12)
    assert points[:, 0].min() == pytest.approx(-2, abs=0.01)
    assert points[:, 0].max() == pytest.approx(2, abs=0.01)


def test_a_circle_has_two_formulas_and_noise_around_it() -> None:
    points = points_of(
        Curve(x="2 cos(t)".replace(" ", "*"), y="2*sin(t)", start=0, end=6.2832, noise=0.1, count=20_000)
    )
    radius = np.hypot(*points.T)
    assert radius.mean() == pytest.approx(2, abs=0.01)
    assert radius.std() == pytest.approx(0.1, rel=0.05)
    np.testing.assert_array_equal(points, points_of(Curve("2*cos(t)", "2*sin(t)", 0, 6.2832, 0.1, 20_000)))


def test_where_a_curve_is_not_defined_it_has_no_points() -> None:
    points = points_of(Curve(y="sqrt(x)", start=-1, end=3, noise=0))
    assert 0.7 * 10_000 < len(points) < 0.8 * 10_000
    assert said(y="log(x)", start=-3, end=1).startswith("curve: 2,")
    assert said(y="exp(exp(9*x*x))", start=1, end=2).startswith("curve: 0 of 10,000 places give numbers")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "y: there is no formula; write one, such as sin(x)."),
        ("t", "y: t is unknown; use x, pi, e, tau."),
        ("2x", "y: it cannot be read at letter 1; write it as in 2*sin(x) + 1."),
        ("sin(", "y: it cannot be read at letter 4"),
        ("sinus(x)", "y: there is no sinus(); use one of sin, cos"),
        ("sin(x, x)", "y: sin() takes one number; give it one."),
        ("sin(*x)", "y: sin() takes one number"),
        ("sin", "y: sin is unknown"),
        ("x**101", "y: an exponent is too large; use at most 100."),
        ("x^-1e9", "y: an exponent is too large"),
        ("-" * 60 + "x", "y: it is nested too deeply; use a simpler formula."),
        ("(" * 150 + "x" + ")" * 40, "y: it cannot be read"),
        ("x+" * 150 + "x", "y: it has 301 letters; use at most 200."),
        ("x if x else 1", "y: there is something in it that no formula has"),
        ("x.real", "y: there is something in it that no formula has"),
        ("'x'", "y: there is something in it that no formula has"),
        ("1j*x", "y: there is something in it that no formula has"),
        ("True", "y: there is something in it that no formula has"),
        ("(x := 1)", "y: there is something in it that no formula has"),
        ("__import__('os').system('true')", "y: there is something in it that no formula has"),
        ("eval('x')", "y: there is no eval()"),
        ("0,5*x", "y: there is something in it that no formula has"),
    ],
)
def test_what_is_no_formula_is_refused_in_one_line(text: str, problem: str) -> None:
    assert said(y=text).startswith(problem)


def test_numbers_beside_it_are_checked() -> None:
    assert said(start=1.0, end=1.0).startswith("range: it does not go up")
    assert said(end=float("nan")).startswith("range: ")
    assert said(noise=-1.0).startswith("curve: its noise")
    assert said(count=10**9).startswith("curve: its noise or its number of points")

"""The best critic under a gradient penalty, against the numbers that were checked."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz.theory.critics import between, cumulated, difference, penalised_slope
from ganviz.theory.normal import Normal

P, Q = Normal(2, 0.5), Normal(-2, 0.5)
X = np.linspace(-6, 6, 2401)


def test_with_the_papers_penalty_it_is_a_fifth_too_steep() -> None:
    middle = penalised_slope(P, Q, 10, X[np.abs(X) < 1.5])
    assert middle.min() == pytest.approx(1.193, abs=5e-4)
    assert difference(P, Q, 10, X) == pytest.approx(4.80, abs=5e-3)


def test_a_strong_penalty_leaves_the_distance_itself() -> None:
    assert difference(P, Q, 1e6, X) == pytest.approx(4, abs=1e-3)
    assert difference(Q, P, 1e6, X) == pytest.approx(4, abs=1e-3)
    assert difference(P, P, 10, X) == pytest.approx(0, abs=1e-9)


def test_the_law_between_pairs() -> None:
    assert np.trapezoid(between(P, Q, X), X) == pytest.approx(1, abs=1e-6)
    random = np.random.default_rng(0)
    share = random.random(200_000)
    points = share * random.normal(2, 0.5, 200_000) + (1 - share) * random.normal(-2, 0.5, 200_000)
    assert np.mean(np.abs(points) < 1) == pytest.approx(
        np.trapezoid(between(P, Q, X)[np.abs(X) < 1], dx=0.005), abs=0.01
    )
    assert cumulated(P, np.array([2.0])) == pytest.approx([0.5])

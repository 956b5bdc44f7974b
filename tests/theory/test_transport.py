"""The best plan against scipy's linear programme, and the potential that proves it best."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import linprog

from ganviz.theory.transport import best_plan, normalised, potential


def programmed(p: np.ndarray, q: np.ndarray, cost: np.ndarray) -> float:
    n, m = cost.shape
    rows = np.zeros((n + m, n * m))
    for i in range(n):
        rows[i, i * m : (i + 1) * m] = 1
    for j in range(m):
        rows[n + j, j::m] = 1
    found = linprog(cost.ravel(), A_eq=rows, b_eq=np.concatenate([p, q]), method="highs")
    assert found.status == 0
    return float(found.fun)


def problem(seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Piles of all kinds: empty ones, equal ones, places upon each other."""
    random = np.random.default_rng(seed)
    n, m, dimension = random.integers(1, 9), random.integers(1, 9), random.integers(1, 3)
    p, q = (random.random(count) * (random.random(count) > 0.25) for count in (n, m))
    if seed % 3 == 0:
        p, q = np.ones(n), np.ones(m)
    x, y = random.normal(size=(n, dimension)), random.normal(size=(m, dimension))
    if seed % 4 == 0:
        x, y = x.round(), y.round()
    return normalised(p), normalised(q), x, y


@pytest.mark.parametrize("start", range(0, 200, 25))
def test_two_hundred_random_plans_are_as_cheap_as_can_be(start: int) -> None:
    for seed in range(start, start + 25):
        p, q, x, y = problem(seed)
        plan = best_plan(p, q, x, y)
        cost = np.linalg.norm(x[:, None] - y[None], axis=2)
        assert plan.cost == pytest.approx(programmed(p, q, cost), abs=1e-9)
        assert plan.moved.min() >= 0
        assert plan.moved.sum(axis=1) == pytest.approx(p, abs=1e-9)
        assert plan.moved.sum(axis=0) == pytest.approx(q, abs=1e-9)
        assert plan.cost - plan.bound == pytest.approx(0, abs=1e-9), "no gap between the plan and its bound"
        places, values = np.concatenate([x, y]), np.concatenate([plan.at_p, plan.at_q])
        apart = np.linalg.norm(places[:, None] - places[None], axis=2)
        assert (np.abs(values[:, None] - values[None]) <= apart + 1e-12).all(), "1-Lipschitz"


def test_the_potential_goes_on_between_the_places_with_slope_one_at_most() -> None:
    p, q, x, y = problem(11)
    plan = best_plan(p, q, x, y)
    assert potential(y, y, plan.at_q) == pytest.approx(plan.at_q)
    assert potential(x, y, plan.at_q) == pytest.approx(plan.at_p)
    random = np.random.default_rng(0)
    here, there = random.normal(size=(2, 500, x.shape[1])) * 5
    rise = np.abs(potential(here, y, plan.at_q) - potential(there, y, plan.at_q))
    assert (rise <= np.linalg.norm(here - there, axis=1) + 1e-12).all()


def test_piles_that_are_worked_by_hand() -> None:
    places = np.arange(4.0)[:, None]
    # Two shares of a half go one and three places: ½ · 1 + ½ · 3.
    plan = best_plan(np.array([0.5, 0.5, 0, 0]), np.array([0, 0, 0.5, 0.5]), places, places)
    assert plan.cost == pytest.approx(2)
    same = best_plan(np.full(4, 0.25), np.full(4, 0.25), places, places)
    assert same.cost == 0
    assert same.moved == pytest.approx(np.eye(4) / 4)


def test_no_earth_at_all_is_an_even_pile() -> None:
    assert normalised(np.zeros(4)) == pytest.approx(np.full(4, 0.25))
    assert normalised(np.array([np.nan, 1.0, -3.0])) == pytest.approx([0, 1, 0])

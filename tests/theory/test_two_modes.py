"""The two-mode toy: what each player answers, what the order of play is worth, and what unrolling changes."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz.theory.two_modes import Play, answered, best_d, min_max, payoff, period, seen, seen_slope, slope_of_d

A = np.linspace(0, 1, 11)


def test_a_payoff_that_is_worked_by_hand() -> None:
    # ψ = log 3: σ = ¾. All of G at −1: ½ log ¾ + ½ log ¼ + log ¾.
    assert payoff(np.array(0.0), np.array(np.log(3))) == pytest.approx(1.5 * np.log(0.75) + 0.5 * np.log(0.25))
    assert payoff(np.array(0.5), np.array(0.0)) == pytest.approx(-2 * np.log(2))


def test_the_best_d_is_where_its_slope_is_nothing() -> None:
    assert slope_of_d(A, best_d(A)) == pytest.approx(np.zeros(11), abs=1e-12)
    assert best_d(np.array([0.0, 0.5, 1.0])) == pytest.approx([np.log(3), 0, -np.log(3)])
    step = 1e-6
    rise = (payoff(A, 0.7 + step) - payoff(A, 0.7 - step)) / (2 * step)
    assert slope_of_d(A, np.array(0.7)) == pytest.approx(rise, abs=1e-8)


def test_against_a_fixed_d_the_best_g_is_a_single_mode() -> None:
    for psi in (-2.0, -0.1, 0.1, 2.0):
        values = payoff(A, np.array(psi))
        assert np.diff(values, 2) == pytest.approx(np.zeros(9), abs=1e-12), "a straight line"
        assert A[values.argmin()] == (1.0 if psi > 0 else 0.0)


def test_the_order_matters_to_a_g_that_makes_one_mode_only() -> None:
    # Mixing, both are −2 log 2. With one mode only D answers with ψ = log 3.
    assert min_max(mixes=True) == pytest.approx((-2 * np.log(2), -2 * np.log(2)), abs=1e-5)
    least, most = min_max(mixes=False)
    assert least == pytest.approx(1.5 * np.log(0.75) + 0.5 * np.log(0.25))
    assert most == pytest.approx(-2 * np.log(2), abs=1e-5)


@pytest.mark.parametrize("steps", [0, 1, 5])
def test_the_slope_goes_through_the_steps_of_d(steps: int) -> None:
    nudge = 1e-6
    for a, psi in ((0.3, 0.8), (0.9, -1.5)):
        rise = (seen(np.array(a + nudge), psi, steps, 0.5) - seen(np.array(a - nudge), psi, steps, 0.5)) / (2 * nudge)
        assert seen_slope(a, psi, steps, 0.5) == pytest.approx(float(rise), abs=1e-7)


def test_with_many_steps_d_answers_best() -> None:
    psi, _ = answered(A, np.array(2.0), 400, 0.5)
    assert psi == pytest.approx(best_d(A), abs=1e-6)


def test_without_unrolling_it_hops_and_with_it_both_modes_are_kept() -> None:
    hopping = Play(unroll=0).trajectory(0.9, 0.2, 400)[:, 0]
    assert period(hopping[200:]) is not None
    assert np.ptp(hopping[-100:]) > 0.9
    for steps in (3, 5, 10):
        settled = Play(unroll=steps).trajectory(0.9, 0.2, 400)
        assert settled[-1] == pytest.approx([0.5, 0.0], abs=1e-3)
        assert period(settled[200:, 0]) is None


def test_a_slow_g_needs_no_unrolling() -> None:
    assert Play(rate=0.1).trajectory(1.0, 0.0, 2000)[-1] == pytest.approx([0.5, 0.0], abs=1e-3)

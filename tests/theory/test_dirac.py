"""The Dirac-GAN: eigenvalues, growth, what is conserved, and where R1 is critically damped."""

from __future__ import annotations

import cmath

import numpy as np
import pytest

from ganviz.theory.dirac import METHODS, Game, Scheme

H = 0.2


def flow(method: str, strength: float = 1.0) -> np.ndarray:
    found = Game(method, strength, "flow").eigenvalues()
    assert found is not None
    return np.sort_complex(found)


def pair(real: float, under_the_root: float) -> np.ndarray:
    root = cmath.sqrt(under_the_root)
    return np.sort_complex(np.array([real - root, real + root]))


def test_eigenvalues_of_the_flow() -> None:
    assert flow("gan") == pytest.approx(pair(0, -0.25), abs=1e-8)
    assert flow("non_saturating") == pytest.approx(pair(0, -0.25), abs=1e-8)
    assert flow("wgan") == pytest.approx(pair(0, -1), abs=1e-8)
    for strength in (0.3, 0.9, 2.0):
        assert flow("r1", strength) == pytest.approx(pair(-strength / 2, strength**2 / 4 - 0.25), abs=1e-8)
        damping = strength**2 / 4
        assert flow("noise", strength) == pytest.approx(pair(-damping, damping**2 - 0.25), abs=1e-7)
        # The consensus' Jacobian is J − γ JᵀJ with J = [[0, −½], [½, 0]].
        assert flow("consensus", strength) == pytest.approx(pair(-strength / 4, -0.25), abs=1e-5)


@pytest.mark.parametrize(("scheme", "critical"), [("flow", 1.0), ("simultaneous", 1.0), ("alternating", 1 - H / 4)])
def test_r1_is_critically_damped_where_the_eigenvalues_meet(scheme: Scheme, critical: float) -> None:
    def apart(gamma: float) -> np.ndarray:
        found = Game("r1", gamma, scheme, H, H).eigenvalues()
        assert found is not None
        return found

    below, above = apart(critical - 1e-3), apart(critical + 1e-3)
    assert np.abs(below.imag).min() > 1e-4, "it still turns"
    assert np.abs(above.imag).max() == 0, "it turns no more"
    assert np.ptp(apart(critical).real) + np.ptp(apart(critical).imag) < 1e-4


@pytest.mark.parametrize("h", [0.05, 0.2, 0.7])
def test_simultaneous_steps_of_a_wgan_leave_the_equilibrium(h: float) -> None:
    steps = min(500, int(12 / np.log1p(h**2)))
    places = Game("wgan", scheme="simultaneous", rate=h, d_rate=h).trajectory(1, 1, steps)
    squared = (places**2).sum(axis=1)
    assert squared[1:] / squared[:-1] == pytest.approx(1 + h**2, abs=1e-12)


@pytest.mark.parametrize("h", [0.05, 0.2, 0.7])
def test_alternating_steps_of_a_wgan_conserve_a_quadratic_form(h: float) -> None:
    theta, psi = Game("wgan", scheme="alternating", rate=h, d_rate=h).trajectory(1, 1, 500).T
    kept = psi**2 + theta**2 + h * psi * theta
    assert kept == pytest.approx(kept[0], abs=1e-12)


def test_what_converges_and_what_does_not() -> None:
    def ends(method: str, scheme: Scheme = "simultaneous", strength: float = 1.0) -> float:
        return float(np.hypot(*Game(method, strength, scheme).trajectory(1, 1, 500)[-1]))

    assert ends("gan") > np.sqrt(2)
    assert ends("non_saturating", "alternating") > 0.2
    assert ends("r1") < 1e-6
    assert ends("r1", "alternating") < 1e-6
    assert ends("noise") < 1e-3
    assert ends("consensus") < 1e-6
    assert ends("wgan_clip") > 0.3
    assert ends("wgan_gp", "alternating") > 0.05
    assert ends("wgan", "optimistic") < 0.01
    assert ends("wgan", "simultaneous") > 100


def test_the_flow_of_the_original_game_circles() -> None:
    theta, psi = Game("wgan", scheme="flow", rate=0.2, d_rate=0.2).trajectory(1, 1, 500).T
    assert np.hypot(theta, psi) == pytest.approx(np.sqrt(2), abs=1e-3)


def test_optimistic_eigenvalues_tell_how_fast_it_arrives() -> None:
    game = Game("wgan", scheme="optimistic", rate=0.2, d_rate=0.2)
    found = game.eigenvalues()
    assert found is not None
    # z² − (1 + 2hi)z + hi = 0 for the eigenvalues ±i of the field.
    for value in (1j, -1j):
        for root in np.roots([1, -(1 + 2 * H * value), H * value]):
            assert np.abs(found - root).min() < 1e-7
    sizes = np.hypot(*game.trajectory(1, 1, 400).T)
    assert (sizes[400] / sizes[300]) ** (1 / 100) == pytest.approx(np.abs(found).max(), abs=1e-3)


@pytest.mark.parametrize("method", ["wgan_clip", "wgan_gp"])
def test_where_the_field_has_a_kink_there_are_no_eigenvalues(method: str) -> None:
    assert METHODS[method].has_kink
    assert Game(method).eigenvalues() is None


def test_clipping_holds_the_slope() -> None:
    places = Game("wgan_clip", 0.4, "alternating").trajectory(1, 0.1, 200)
    assert np.abs(places[:, 1]).max() == pytest.approx(0.4)


@pytest.mark.parametrize("method", METHODS)
def test_steps_that_are_far_too_large_are_survived(method: str) -> None:
    for scheme in ("flow", "simultaneous", "alternating", "optimistic"):
        places = Game(method, 3.0, scheme, 2.0, 2.0, 10).trajectory(2, -2, 60)
        assert places[0].tolist() == [2, -2]
        there = np.isfinite(places).all(axis=1)
        assert not there[int(there.sum()) :].any(), "it ends once"


def test_several_steps_of_d() -> None:
    game = Game("wgan", scheme="alternating", rate=0.1, d_rate=0.1, d_steps=3)
    theta, psi = game.trajectory(1, 0, 1)[1]
    assert psi == pytest.approx(0.3)
    assert theta == pytest.approx(1 - 0.1 * 0.3)

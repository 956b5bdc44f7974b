"""The optimal D of relativistic pairing where labels are flipped: swapped pairs are no product of two distributions."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np
import pytest
from scipy.optimize import minimize
from scipy.special import expit

from ganviz.losses.relativistic_pairing import RelativisticPairing
from tests.training.probed_runs import density, gaussian_generator, line

Array = np.ndarray
LOSS = RelativisticPairing()


def loss_of_d(scores: Array, p: Array, q: Array, flipped: float) -> float:
    """L_D over all pairs of a real and a generated point, so many of which are shown in the wrong order."""
    real, fake = np.broadcast_arrays(scores[:, None, None], scores[:, None])
    right, swapped = LOSS.discriminator_value(real, fake), LOSS.discriminator_value(fake, real)
    return float((p[:, None] * q * ((1 - flipped) * right + flipped * swapped)).sum())


def slopes_of_d(scores: Array, p: Array, q: Array, flipped: float) -> Array:
    """Its derivative in each score, from the slopes that training uses."""
    real, fake = np.broadcast_arrays(scores[:, None, None], scores[:, None])
    right, swapped = LOSS.discriminator_slopes(real, fake), LOSS.discriminator_slopes(fake, real)
    of_pairs = p[:, None] * q
    of_real = of_pairs * ((1 - flipped) * right[0] + flipped * swapped[1])[..., 0]
    of_fake = of_pairs * ((1 - flipped) * right[1] + flipped * swapped[0])[..., 0]
    return of_real.sum(axis=1) + of_fake.sum(axis=0)


def drawn(scores: Array, p: Array, q: Array) -> Array:
    """D as it is drawn: ½ on average over both distributions."""
    low, high = scores.min() - 1, scores.max() + 1
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if (p + q) @ expit(scores - middle) > 1 else (low, middle)
    return expit(scores - middle)


@pytest.mark.parametrize("flipped", [0.01, 0.1, 0.2, 0.4])
def test_it_is_the_optimum_found_from_values_and_slopes_alone(flipped: float) -> None:
    rng = np.random.default_rng(0)
    for _ in range(3):
        p, q = rng.dirichlet(np.ones(6), size=2)
        of = (p, q, flipped)
        found = minimize(
            loss_of_d, np.zeros(6), args=of, jac=slopes_of_d, method="BFGS", options={"gtol": 1e-12, "xrtol": 1e-15}
        )
        optimal = LOSS.optimal_labelled(*of, None)
        np.testing.assert_allclose(optimal, drawn(found.x, p, q), rtol=0, atol=1e-6)
        scores = np.log(optimal / (1 - optimal))
        assert loss_of_d(scores, *of) <= found.fun + 1e-12
        mixed = LOSS.optimal((1 - flipped) * p + flipped * q, (1 - flipped) * q + flipped * p)
        if flipped == 0.2:
            assert loss_of_d(np.log(mixed / (1 - mixed)), *of) > found.fun + 1e-4, "the mixtures' ratio is not the best"


@pytest.mark.parametrize("flipped", [1e-6, 0.1, 0.5])
def test_of_distributions_that_share_nothing_d_says_how_often_labels_are_right(flipped: float) -> None:
    """All pairs are alike, so that σ(s(x) − s(y)) = 1 − ε; half of each side of the middle."""
    p, q = np.array([0.3, 0.7, 0.0, 0.0]), np.array([0.0, 0.0, 0.5, 0.5])
    apart = np.log((1 - flipped) / flipped)
    expected = expit(np.array([apart, apart, -apart, -apart]) / 2)
    np.testing.assert_allclose(LOSS.optimal_labelled(p, q, flipped, None), expected, rtol=0, atol=1e-6)


def test_few_flips_leave_p_over_p_plus_q_and_none_is_that() -> None:
    p, q = np.random.default_rng(0).dirichlet(np.ones(30), size=2)
    np.testing.assert_array_equal(LOSS.optimal_labelled(p, q, 0.0, None), p / (p + q))
    np.testing.assert_allclose(LOSS.optimal_labelled(p, q, 1e-9, None), p / (p + q), rtol=0, atol=1e-6)


def test_of_very_many_places_it_is_the_optimum_too() -> None:
    rng = np.random.default_rng(0)
    p, q = rng.dirichlet(np.full(1500, 0.1), size=2)
    optimal = LOSS.optimal_labelled(p, q, 0.1, None)
    scores = np.log(optimal / (1 - optimal))
    # Convex in all scores, and an optimum's slopes are 0: by how much a score is off, a slope is in its place's mass.
    assert np.abs(slopes_of_d(scores, p, q, 0.1) / (p + q + 1e-300)).max() < 2e-4


@pytest.mark.parametrize("flip", [0.1, 0.3])
def test_a_snapshot_shows_it(flip: float) -> None:
    trainer = gaussian_generator(line("loss=relativistic_pairing", f"noise.label.flip={flip}"), -0.5, 0.8)
    snapshot = trainer.probe(with_sample=False)
    (x,), densities = snapshot.field.axes, snapshot.densities
    assert snapshot.field.optimal is not None
    assert densities is not None
    p = density(NormalDist(0.5, np.hypot(1, densities.bandwidth)), x)
    q = density(NormalDist(-0.5, np.hypot(0.8, densities.bandwidth)), x)
    expected = LOSS.optimal_labelled(p, q, flip, None)
    known = p + q > 0.02 * (p + q).max()
    np.testing.assert_allclose(snapshot.field.optimal[known], expected[known], atol=0.01)


def test_of_packs_none_is_shown_while_labels_are_flipped() -> None:
    """Pairs of packs depend on more than the densities at one point."""
    config = line(
        "loss=relativistic_pairing", "discriminator.pac=2", "noise.label.flip=0.1", "noise.label.decay=linear"
    )
    trainer = gaussian_generator(config, -0.5, 0.8)
    assert trainer.probe(with_sample=False).field.optimal is None

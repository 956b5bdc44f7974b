"""Dirac-GAN (Mescheder et al. 2018): the engine's steps around the equilibrium are the matrix of the theory."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.training.trainer import GanTrainer

STEPS, RATE = 50, 0.2

#: The data are the point 0, G is the point θ, D(x) = ψx.
DIRAC = assigned(
    RunConfig(),
    *["target=point", "target.place=0", "target.noise=0", "latent.prior=point", "latent.dimension=1"],
    *["generator.layers=0", "generator.start=0,.01", "discriminator.layers=0", "discriminator.bias=off"],
    *["discriminator.start=.01,0", "dtype=float64", "device=cpu", "schedule.batch_size=4"],
    *["generator.optimiser=sgd", "discriminator.optimiser=sgd"],
    f"generator.optimiser.learning_rate={RATE}",
    f"discriminator.optimiser.learning_rate={RATE}",
)

#: How fast (ψ, θ) move where both are small: dψ/dt = −aθ − γψ, dθ/dt = aψ.
CASES = {
    "loss=minimax": (0.5, 0.0),
    "loss=non_saturating": (0.5, 0.0),
    "loss=wasserstein": (1.0, 0.0),
    **{f"loss=non_saturating penalty=r1 penalty.weight={gamma}": (0.5, gamma) for gamma in (0.3, 1.0, 2.0)},
}


def path(config: RunConfig) -> np.ndarray:
    """(ψ, θ) before every step and at the end, ``(steps + 1, 2)``."""
    trainer, found = GanTrainer(config), []
    for step in range(STEPS + 1):
        found.append((trainer.discriminator.parameters[0, 0].item(), trainer.generator.parameters[0, 1].item()))
        if step < STEPS:
            trainer.iterate()
    assert trainer.discriminator.parameters[0, 1] == trainer.generator.parameters[0, 0] == 0
    return np.array(found)


def fitted(config: RunConfig) -> np.ndarray:
    """The matrix that takes each (ψ, θ) to the next one, by least squares."""
    states = path(config)
    return np.linalg.lstsq(states[:-1], states[1:], rcond=None)[0].T


def expected(order: str, a: float, gamma: float) -> np.ndarray:
    """The discrete Jacobian: I + hA at once; in turns D's step, then G's at the new ψ."""
    of_d = np.array([[1 - RATE * gamma, -RATE * a], [0, 1]])
    of_g = np.array([[1, 0], [RATE * a, 1]])
    field = np.array([[-gamma, -a], [a, 0]])
    return {
        "alternating": of_g @ of_d,
        "simultaneous": np.eye(2) + RATE * field,
        "extragradient": np.eye(2) + RATE * field @ (np.eye(2) + RATE * field),
        # ½‖F‖² with a linear F = −A(ψ, θ) has the gradient AᵀA(ψ, θ); here γ is the weight of consensus, .1.
        "consensus": np.eye(2) + RATE * field - 0.1 * RATE * field.T @ field,
    }[order]


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("order", ["alternating", "simultaneous", "extragradient", "consensus"])
def test_the_matrix_is_that_of_the_theory(case: str, order: str) -> None:
    if order == "consensus" and "penalty" in case:
        pytest.skip("they do not go together")
    config = assigned(DIRAC, *case.split(), f"schedule.order={order}")
    np.testing.assert_allclose(fitted(config), expected(order, *CASES[case]), rtol=0, atol=1e-4)


def test_the_wasserstein_game_spirals_outwards_and_alternating_goes_round() -> None:
    """Without clipping the squared radius grows by 1 + h² a step; in turns ψ² + θ² − hψθ stays."""
    at_once = path(assigned(DIRAC, "loss=wasserstein", "schedule.order=simultaneous"))
    radii = (at_once**2).sum(axis=1)
    np.testing.assert_allclose(radii[1:] / radii[:-1], 1 + RATE**2, rtol=1e-12)
    psi, theta = path(assigned(DIRAC, "loss=wasserstein")).T
    kept = psi**2 + theta**2 - RATE * psi * theta
    np.testing.assert_allclose(kept, kept[0], rtol=1e-9)


def test_what_damps_the_circling() -> None:
    """After 50 steps a negative momentum of G, optimism and looking ahead are nearer than where they began."""
    begun = np.hypot(0.01, 0.01)
    for damped in (
        ["generator.optimiser=optimistic_sgd", "discriminator.optimiser=optimistic_sgd", "schedule.order=simultaneous"],
        ["schedule.order=extragradient"],
        ["schedule.order=consensus", "schedule.consensus=1"],
        ["generator.optimiser=momentum", "generator.optimiser.momentum=-.5"],
    ):
        end = path(assigned(DIRAC, "loss=wasserstein", *damped))[-1]
        assert np.hypot(*end) < 0.9 * begun

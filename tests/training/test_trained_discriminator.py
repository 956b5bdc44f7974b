"""A trained D comes near what theory says that it learns: a density ratio, or the optimal penalised critic.

D alone is trained, for some thousand steps, against a G that is frozen at exactly a known distribution.
"""

from __future__ import annotations

from collections.abc import Callable
from statistics import NormalDist

import numpy as np
import pytest
import torch

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.losses import Loss
from ganviz.training.trainer import GanTrainer
from tests.training.small_runs import changed

Array = np.ndarray

#: D is 2×64, by default ReLU.
BASE = changed(
    RunConfig(),
    "target=gaussian",
    "latent.dimension=1",
    "generator.layers=0",
    "discriminator.width=64",
    "schedule.freeze=generator",
    "schedule.batch_size=128",
    "discriminator.optimiser.beta1=0.9",
    "discriminator.optimiser.beta2=0.999",
    "discriminator.optimiser.decay=cosine",
)

LOSSES: dict[str, Loss] = {key: kind() for key, kind in registry.entries("ganviz.losses").items()}
#: Those whose scores stand for a density ratio.
RATIOS = [key for key, loss in LOSSES.items() if loss.log_ratio(np.array([0.5])) is not None]


@torch.inference_mode()
def trained(config: RunConfig, generated: NormalDist, steps: int) -> Callable[[Array], Array]:
    """Returns the score that D gives to ``(n,)`` points after so many steps against this distribution."""
    trainer = GanTrainer(changed(config, f"discriminator.optimiser.horizon={steps}"))
    trainer.generator.parameters.copy_(torch.tensor([[generated.stdev, generated.mean]]))
    trainer.iterate(steps)

    def score(x: Array) -> Array:
        points = torch.tensor(np.stack([x, np.ones_like(x)]), dtype=trainer.dtype)[None]
        return trainer.discriminator.network.forward(points)[0, 0].numpy().astype(np.float64)

    return score


def density(distribution: NormalDist, x: Array) -> Array:
    return np.exp(-((x - distribution.mean) ** 2) / (2 * distribution.variance)) / np.sqrt(
        2 * np.pi * distribution.variance
    )


def evenly_likely(distribution: NormalDist, n: int = 4000) -> Array:
    """Points whose plain mean is the expectation under the distribution: the middles of n equal shares."""
    return np.array([distribution.inv_cdf((i + 0.5) / n) for i in range(n)])


@pytest.mark.parametrize("key", RATIOS)
def test_the_ratio_that_d_learns(key: str) -> None:
    """r̂/(1 + r̂) within .015 of p/(p + q), mean absolute under (P + Q)/2; a free constant is taken off first.

    Three seeds of each loss gave .0019 to .0063.
    """
    loss, real, generated = LOSSES[key], NormalDist(0, 1), NormalDist(1, 1)
    score = trained(changed(BASE, "target.mean=0", "target.sigma=1", f"loss={key}"), generated, 1500)
    x, y = evenly_likely(real), evenly_likely(generated)
    neutral = loss.neutral_score(score(x), score(y))
    both = np.concatenate([x, y])
    log_ratio = loss.log_ratio(score(both) - neutral)
    p, q = density(real, both), density(generated, both)
    assert np.abs(1 / (1 + np.exp(-log_ratio)) - p / (p + q)).mean() < 0.015


def normal_cdf(distribution: NormalDist, x: Array) -> Array:
    return np.array([distribution.cdf(each) for each in x])


def interpolated_density(first: NormalDist, second: NormalDist, x: Array, n: int = 1000) -> Array:
    """The density of εx + (1 − ε)y, ε uniform on [0, 1]: a mean of normal densities over ε."""
    shares = (np.arange(n) + 0.5) / n
    return np.mean(
        [
            density(
                NormalDist(
                    share * first.mean + (1 - share) * second.mean,
                    float(np.hypot(share * first.stdev, (1 - share) * second.stdev)),
                ),
                x,
            )
            for share in shares
        ],
        axis=0,
    )


def test_the_critic_that_a_gradient_penalty_gives() -> None:
    """The penalised optimum has the slope 1 + (F_Q − F_P)/(2λρ̂), ρ̂ the density of x̂; W₁ is the E-difference over it.

    It maximises E_P f − E_Q f − λ∫ρ̂(f′ − 1)² = ∫ f′(F_Q − F_P) − λ∫ρ̂(f′ − 1)².
    """
    real, generated, weight = NormalDist(2, 0.5), NormalDist(-2, 0.5), 10
    critic = ("target.mean=2", "target.sigma=0.5", "loss=wasserstein", "penalty=wgan_gp", f"penalty.weight={weight}")
    score = trained(changed(BASE, *critic), generated, 5000)
    x = np.linspace(-6, 6, 2401)
    ahead = normal_cdf(generated, x) - normal_cdf(real, x)
    assert np.trapezoid(ahead, x) == pytest.approx(4, abs=1e-6)
    optimal_slope = 1 + ahead / (2 * weight * interpolated_density(real, generated, x))
    optimal_difference = np.trapezoid(ahead * optimal_slope, x)
    # As computed for the design: not 4, but a fifth above it.
    assert optimal_difference == pytest.approx(4.80, abs=0.01)

    slope = np.gradient(score(x), x)
    middle, visited = np.abs(x) <= 2, np.abs(x) <= 3
    np.testing.assert_allclose(slope[middle], optimal_slope[middle], rtol=0.05)
    difference = score(evenly_likely(real)).mean() - score(evenly_likely(generated)).mean()
    assert difference == pytest.approx(optimal_difference, rel=0.05)
    assert difference / np.abs(slope[visited]).max() == pytest.approx(4, rel=0.05)

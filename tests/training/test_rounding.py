"""What rounding may change of a run, and what not: why ``test_cuda.py`` compares GPU and CPU as it does.

Another order of the points in every batch changes no sum but in its last digits, as another device's sums do.
"""

from __future__ import annotations

import numpy as np
import pytest
import torch

from ganviz import registry
from ganviz.groups import OptimiserConfig
from ganviz.training.draws import Draw, Draws
from ganviz.training.optimisers import Optimiser
from ganviz.training.trainer import GanTrainer
from tests.training.capture.captured_runs import PRECISIONS, RUNS, assert_nearly_alike
from tests.training.small_runs import leaves_offset_free, small, weights


def in_another_order(draw: Draw, pac: int) -> Draw:
    """The same step with its packs of points turned round; pairs of real and generated ones stay together."""
    m = draw.latent.shape[-1]
    packs = torch.arange(m // pac).flip(0)
    batch = (packs[:, None] * pac + torch.arange(pac)).flatten()
    points = torch.cat([batch, m + batch])[: draw.points.shape[-1]]
    order = {"points": points, "noise": points, "latent": batch, "flips": packs, "uniform": packs}
    columns = {name: getattr(draw, name) for name in order}
    return Draw.within(**{name: each[..., order[name]] for name, each in columns.items() if each is not None})


def turn_round(draws: object, pac: int, monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(draws, Draws)
    following = draws.next
    monkeypatch.setattr(draws, "next", lambda: in_another_order(following(), pac))


#: Where labels change places the order of a batch is that in which a critic's slopes, ±1/n, are added up.
#: Not with ReLU: where a unit is active at all points, its own bias is as free as the last one.
MIXED = {"critic with flipped labels": ("loss=wasserstein", "noise.label.flip=0.4", "discriminator.activation=tanh")}


@pytest.mark.parametrize("assignments", [*RUNS.values(), *MIXED.values()], ids=[*RUNS, *MIXED])
@pytest.mark.parametrize(("dtype", "iterations", "atol"), PRECISIONS)
def test_a_run_is_determined_but_for_what_its_loss_leaves_free(
    assignments: tuple[str, ...], dtype: str, iterations: int, atol: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = small(f"dtype={dtype}", *assignments)
    one, other = GanTrainer(config), GanTrainer(config)
    for draws in (other.discriminator_draws, other.generator_draws):
        turn_round(draws, config.discriminator.pac, monkeypatch)
    for trainer in (one, other):
        trainer.iterate(iterations)
    assert any(not np.array_equal(weights(other)[name], values) for name, values in weights(one).items())
    assert_nearly_alike(one, other, atol)


def test_adam_makes_a_step_of_the_rates_size_of_a_gradient_that_is_rounding() -> None:
    """A sum of slopes of size 1 that should be 0 leaves 3e-8 in float32, three times ε; in float64 ε is far larger."""
    for dtype, gradient, least, most in ((torch.float32, 3e-8, 0.7, 1.0), (torch.float64, 3e-17, 0.0, 1e-8)):
        parameters = torch.zeros(1, 1, dtype=dtype)
        optimiser = Optimiser([OptimiserConfig(kind="adam", learning_rate=0.5)], parameters)
        optimiser.step(torch.full_like(parameters, gradient))
        assert least <= -parameters.item() / 0.5 <= most


@pytest.mark.parametrize("penalty", ["none", "wgan_gp", "r1r2"])
@pytest.mark.parametrize("key", registry.entries("ganviz.losses"))
def test_the_gradient_of_a_free_offset_is_rounding(key: str, penalty: str) -> None:
    """No penalty changes that, for a constant in the scores is none in their slopes."""
    trainer = GanTrainer(small(f"loss={key}", f"penalty={penalty}"))
    trainer.step("discriminator")
    *others, offset = trainer.discriminator.gradient.flat[0].abs().tolist()
    assert (offset < 1e-15) == leaves_offset_free(trainer.configs[0].loss)
    assert np.max(others) > 1e-3

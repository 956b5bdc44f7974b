"""A run that leaves the numbers is noticed, at the right iteration and for the right member."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from ganviz.snapshot import SCALARS
from ganviz.training.trainer import GanTrainer
from tests.training.small_runs import small

#: Scalars by which divergence is noticed: the losses and the gradients, not the means.
NOTICED = [SCALARS.index(name) for name in ("loss_d", "loss_g", "gradient_d", "gradient_g")]


def spoil(trainer: GanTrainer, player: str, member: int, value: float) -> None:
    with torch.inference_mode():
        getattr(trainer, player).network.parameters[member, 0] = value


@pytest.mark.parametrize(("player", "value"), [("generator", float("inf")), ("discriminator", float("nan"))])
@pytest.mark.parametrize("at", [0, 31, 32, 45])
def test_a_number_spoilt_by_hand_is_found_where_it_happened(player: str, value: float, at: int) -> None:
    trainer = GanTrainer([small(f"seed={seed}") for seed in range(3)])
    trainer.iterate(at)
    spoil(trainer, player, 1, value)
    trainer.iterate(40)
    trainer.take_scalars()
    assert trainer.diverged_at == [None, at + 1, None]
    assert not trainer.all_diverged
    for member in (0, 2):
        assert np.isfinite(trainer.generator.network.parameters[member].numpy()).all()


def test_a_later_look_keeps_the_first_place() -> None:
    trainer = GanTrainer(small())
    trainer.iterate(10)
    spoil(trainer, "generator", 0, float("nan"))
    for _ in range(3):
        trainer.iterate(20)
        trainer.take_scalars()
    trainer.update(small("generator.optimiser.learning_rate=0.1"))
    trainer.iterate(40)
    trainer.take_scalars()
    assert trainer.diverged_at == [11]


def test_a_frozen_player_that_takes_no_step_is_no_divergence() -> None:
    for freeze in ("generator", "discriminator"):
        trainer = GanTrainer(small(f"schedule.freeze={freeze}"))
        trainer.iterate(40)
        trainer.take_scalars()
        assert trainer.diverged_at == [None]


@pytest.mark.parametrize("loss", ["non_saturating", "minimax", "wasserstein"])
def test_a_learning_rate_of_a_million_diverges_and_run_stops(loss: str) -> None:
    rates = [f"{player}.optimiser.learning_rate=1e6" for player in ("generator", "discriminator")]
    config = small(*rates, "dtype=float32", "generator.width=64", "discriminator.width=64", f"loss={loss}")
    step_by_step, expected = GanTrainer(config), None
    for iteration in range(200):
        step_by_step.iterate()
        (block,) = step_by_step.take_scalars()
        if not np.isfinite(block.values[0, NOTICED]).all():
            expected = iteration + 1
            break
    assert expected is not None
    trainer = GanTrainer(config)
    snapshots = list(trainer.run(1000, every=100))
    assert trainer.diverged_at == [expected]
    assert trainer.all_diverged
    assert snapshots[-1].iteration == trainer.iteration < 1000

"""Numbers just above 0, which processors reckon with a hundred times slower."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from ganviz.networks import Mlp
from ganviz.training.denormals import without_denormals
from ganviz.training.trainer import GanTrainer
from tests.training.small_runs import small

TINY = torch.finfo(torch.float32).tiny


def denormals(numbers: torch.Tensor) -> int:
    return int(((numbers != 0) & (numbers.abs() < torch.finfo(numbers.dtype).tiny)).sum())


def test_they_are_nothing_within_and_numbers_outside() -> None:
    small_number = torch.tensor([TINY])
    with without_denormals():
        assert (small_number / 4).item() == 0
    assert 0 < (small_number / 4).item() < TINY
    with pytest.raises(ZeroDivisionError), without_denormals():
        _ = 1 / 0
    assert 0 < (small_number / 4).item() < TINY


def with_dead_units(*settings: str) -> GanTrainer:
    """A run in which half of D's units have died, after it had learnt with all of them."""
    adam = [f"{player}.optimiser.kind=adam" for player in ("generator", "discriminator")]
    betas = ["discriminator.optimiser.beta1=0.9", "discriminator.optimiser.beta2=0.9"]
    trainer = GanTrainer(small("dtype=float32", *adam, *betas, *settings))
    trainer.iterate(3)
    network: Mlp = trainer.discriminator.network
    with torch.inference_mode():
        for biases in network.biases[:-1]:
            biases[..., ::2] -= 1e3
    return trainer


def test_dead_units_leave_adam_with_nothing() -> None:
    """With both β at .9 the averages pass 1e-38 after some 900 steps; rounding would hold them above 0 for good."""
    trainer = with_dead_units()
    trainer.iterate(1200)
    first, second = trainer.discriminator.optimiser.averages
    assert (denormals(first), denormals(second)) == (0, 0)
    assert int((second == 0).sum()) > 5


def test_they_weigh_nothing_in_what_is_learnt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bit for bit the same weights as with them, which are there then."""
    trainer = with_dead_units()
    trainer.iterate(1200)
    monkeypatch.setattr(torch, "set_flush_denormal", lambda _on: False)
    other = with_dead_units()
    other.iterate(1200)
    assert denormals(other.discriminator.optimiser.averages[1]) > 0
    for one, two in ((trainer.discriminator, other.discriminator), (trainer.generator, other.generator)):
        np.testing.assert_array_equal(one.parameters.numpy(), two.parameters.numpy())

"""What is read of networks is what they say."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from ganviz.training.network_reader import NetworkReader
from tests.training.probed_runs import (
    judge_of,
    trained,
)
from tests.training.small_runs import small


@pytest.mark.parametrize("assignments", [[], ["discriminator.pac=2"], ["discriminator.batch_deviation=on"]], ids=str)
@pytest.mark.parametrize("activation", ["tanh", "relu"])
def test_slopes_of_a_network_are_those_of_autograd(activation: str, assignments: list[str]) -> None:
    trainer = trained(small(f"discriminator.activation={activation}", *assignments))
    points = np.random.default_rng(0).normal(size=(64, 2))
    asked = torch.from_numpy(points).requires_grad_()
    judge_of(trainer)(asked).sum().backward()
    with torch.inference_mode():
        found = NetworkReader(trainer.member_state()).slopes(points)
    assert asked.grad is not None
    np.testing.assert_allclose(found, asked.grad.norm(dim=1).numpy(), rtol=1e-9, atol=1e-12)

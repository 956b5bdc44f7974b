"""D's slopes as training asks for them."""

from __future__ import annotations

import pytest
import torch

from ganviz.losses import Loss
from ganviz.registry import entries
from ganviz.training.noisy_labels import NoisyLabelLoss

N = 9


@pytest.fixture(params=sorted(entries("ganviz.losses")))
def loss(request: pytest.FixtureRequest) -> Loss:
    made: Loss = entries("ganviz.losses")[request.param]()
    return made


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@pytest.mark.parametrize("members", [1, 3])
def test_sharp_labels_give_the_slopes_of_the_loss(loss: Loss, members: int, dtype: torch.dtype) -> None:
    """To the last digit or two, however they are worked out; and those of one call outlive the next."""
    generator = torch.Generator().manual_seed(0)
    scores = 5 * torch.randn(members, 1, 2 * N, dtype=dtype, generator=generator)
    loss_d = NoisyLabelLoss(loss, scores, N)
    slopes = loss_d.slopes(scores)
    loss_d.slopes(-scores)
    expected = torch.cat(loss.discriminator_slopes(scores[..., :N], scores[..., N:]), dim=-1)
    torch.testing.assert_close(slopes, expected, rtol=4 * torch.finfo(dtype).eps, atol=0)


def test_nobody_flipped_and_no_doubt_are_sharp_labels(loss: Loss) -> None:
    scores = torch.linspace(-4, 4, 2 * N, dtype=torch.float64).view(1, 1, -1)
    loss_d = NoisyLabelLoss(loss, scores, N)
    sharp = loss_d.slopes(scores)
    nobody = torch.zeros(1, 1, N, dtype=torch.bool)
    torch.testing.assert_close(loss_d.slopes(scores, nobody), sharp, rtol=1e-15, atol=0)
    if loss.has_labels:
        loss_d.smooth(torch.ones(1, 1, 1, dtype=torch.float64))
        torch.testing.assert_close(loss_d.slopes(scores), sharp, rtol=1e-15, atol=0)
        loss_d.smooth(None)
        assert torch.equal(loss_d.slopes(scores), sharp)

"""Activations and their slopes, which follow from their own outputs."""

from __future__ import annotations

import pytest
import torch

from ganviz.groups import ACTIVATIONS
from ganviz.networks.activations import ACTIVATE, GO_BACK

#: Value and slope at h = −2 and h = 1.
BY_HAND = {
    "relu": ((0.0, 0.0), (1.0, 1.0)),
    "leaky_relu": ((-0.4, 0.2), (1.0, 1.0)),
    # tanh 2 = .9640276, sech² 2 = .0706508; tanh 1 = .7615942, sech² 1 = .4199743.
    "tanh": ((-0.9640276, 0.0706508), (0.7615942, 0.4199743)),
    # log(1 + e⁻²) = .1269280, σ(−2) = .1192029; log(1 + e) = 1.3132617, σ(1) = .7310586.
    "softplus": ((0.1269280, 0.1192029), (1.3132617, 0.7310586)),
}


@pytest.mark.parametrize("kind", ACTIVATIONS)
def test_value_and_slope_by_hand(kind: str) -> None:
    assert kind in BY_HAND, "every activation needs values worked by hand in this file's table"
    values, slopes = zip(*BY_HAND[kind], strict=True)
    hidden = torch.tensor([-2.0, 1.0], dtype=torch.float64)
    ACTIVATE[kind](hidden, hidden)
    torch.testing.assert_close(hidden, torch.tensor(values, dtype=torch.float64), rtol=0, atol=1e-7)
    gradient = torch.full_like(hidden, 10.0)
    GO_BACK[kind](hidden, gradient)
    torch.testing.assert_close(gradient, 10 * torch.tensor(slopes, dtype=torch.float64), rtol=0, atol=1e-6)


@pytest.mark.parametrize("kind", ACTIVATIONS)
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_slopes_keep_their_digits_far_out(kind: str, dtype: torch.dtype) -> None:
    """Softplus's slope is e⁻ᵃ-small far to the left: 1 − e⁻ᵃ must not cancel there. At h = −30: e⁻³⁰ = 9.357623e-14."""
    hidden = torch.tensor([-30.0, 30.0], dtype=dtype)
    ACTIVATE[kind](hidden, hidden)
    gradient = torch.ones_like(hidden)
    GO_BACK[kind](hidden, gradient)
    left = {"relu": 0.0, "leaky_relu": 0.2, "tanh": 0.0, "softplus": 9.357623e-14}[kind]
    right = {"relu": 1.0, "leaky_relu": 1.0, "tanh": 0.0, "softplus": 1.0}[kind]
    assert gradient[0].item() == pytest.approx(left, rel=1e-5, abs=1e-20)
    assert gradient[1].item() == pytest.approx(right, rel=1e-6, abs=1e-20)

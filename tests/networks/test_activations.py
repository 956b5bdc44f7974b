"""Activations and their slopes, which follow from their own outputs."""

from __future__ import annotations

import pytest
import torch

from ganviz.groups import ACTIVATIONS
from ganviz.networks.activations import ACTIVATE, GO_BACK, WAVY

#: Value and slope at h = −2 and h = 1.
BY_HAND = {
    "relu": ((0.0, 0.0), (1.0, 1.0)),
    "leaky_relu": ((-0.4, 0.2), (1.0, 1.0)),
    # tanh 2 = .9640276, sech² 2 = .0706508; tanh 1 = .7615942, sech² 1 = .4199743.
    "tanh": ((-0.9640276, 0.0706508), (0.7615942, 0.4199743)),
    # log(1 + e⁻²) = .1269280, σ(−2) = .1192029; log(1 + e) = 1.3132617, σ(1) = .7310586.
    "softplus": ((0.1269280, 0.1192029), (1.3132617, 0.7310586)),
    # σ(−2) = .1192029, times σ(2) = .8807971: .1049936; σ(1) = .7310586, times .2689414: .1966119.
    "sigmoid": ((0.1192029, 0.1049936), (0.7310586, 0.1966119)),
    # e⁻² = .1353353.
    "elu": ((-0.8646647, 0.1353353), (1.0, 1.0)),
    # λα = 1.7580993, times e⁻² − 1 and e⁻²; λ = 1.0507010.
    "selu": ((-1.5201665, 0.2379329), (1.0507010, 1.0507010)),
    # Φ(−2) = .0227501, φ(2) = .0539910; Φ(1) = .8413447, φ(1) = .2419707.
    "gelu": ((-0.0455003, -0.0852318), (0.8413447, 1.0833155)),
    # sin 2 = .9092974, cos 2 = −.4161468; sin 1 = .8414710, cos 1 = .5403023.
    "sine": ((-0.9092974, -0.4161468), (0.8414710, 0.5403023)),
}


def slopes_at(kind: str, hidden: torch.Tensor, gradient: torch.Tensor) -> None:
    """Multiplies the gradient by the slopes at h; on the way h turns into the activation."""
    before = hidden.clone()
    ACTIVATE[kind](hidden, hidden)
    GO_BACK[kind](before if kind in WAVY else hidden, gradient)


@pytest.mark.parametrize("kind", ACTIVATIONS)
def test_value_and_slope_by_hand(kind: str) -> None:
    assert kind in BY_HAND, "every activation needs values worked by hand in this file's table"
    values, slopes = zip(*BY_HAND[kind], strict=True)
    hidden = torch.tensor([-2.0, 1.0], dtype=torch.float64)
    gradient = torch.full_like(hidden, 10.0)
    slopes_at(kind, hidden, gradient)
    torch.testing.assert_close(hidden, torch.tensor(values, dtype=torch.float64), rtol=0, atol=1e-7)
    torch.testing.assert_close(gradient, 10 * torch.tensor(slopes, dtype=torch.float64), rtol=0, atol=1e-6)


@pytest.mark.parametrize("kind", ACTIVATIONS)
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_slopes_keep_their_digits_far_out(kind: str, dtype: torch.dtype) -> None:
    """Softplus's slope is e⁻ᵃ-small far to the left: 1 − e⁻ᵃ must not cancel there. At h = −30: e⁻³⁰ = 9.357623e-14.

    Of ELU, whose value is there −1 to the last digit, the slope is 0 to as many.
    """
    hidden = torch.tensor([-30.0, 30.0], dtype=dtype)
    gradient = torch.ones_like(hidden)
    slopes_at(kind, hidden, gradient)
    tiny, sine = 9.357623e-14, 0.1542515  # cos 30
    left, right = {
        "relu": (0.0, 1.0),
        "leaky_relu": (0.2, 1.0),
        "tanh": (0.0, 0.0),
        "softplus": (tiny, 1.0),
        "sigmoid": (tiny, tiny),
        "elu": (tiny, 1.0),
        "selu": (1.7580993 * tiny, 1.0507010),
        "gelu": (0.0, 1.0),
        "sine": (sine, sine),
    }[kind]
    rounding = 2 * torch.finfo(dtype).eps if kind in ("elu", "selu") else 1e-20
    assert gradient[0].item() == pytest.approx(left, rel=1e-5, abs=rounding)
    assert gradient[1].item() == pytest.approx(right, rel=1e-6, abs=2 * torch.finfo(dtype).eps)

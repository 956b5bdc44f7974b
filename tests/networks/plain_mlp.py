"""The same perceptron, written the usual way: the judge of the explicit passes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

#: Weights ``(in, out)`` and biases ``(out,)``.
Layer = tuple[Tensor, Tensor]

ACTIVATE = {
    "relu": functional.relu,
    "leaky_relu": lambda hidden: functional.leaky_relu(hidden, 0.2),
    "tanh": torch.tanh,
    "softplus": lambda hidden: functional.softplus(hidden, threshold=40),
    "sigmoid": torch.sigmoid,
    "elu": functional.elu,
    "selu": functional.selu,
    "gelu": functional.gelu,
    "sine": torch.sin,
}

#: Of a hidden layer's ``(batch, unit)``, before its activation; without gain and offset.
NORMALISE = {
    "none": lambda hidden: hidden,
    "batch": lambda hidden: functional.batch_norm(hidden, None, None, training=True, eps=1e-5),
    "layer": lambda hidden: functional.layer_norm(hidden, hidden.shape[1:], eps=1e-5),
}


def layers_of(flat: np.ndarray, sizes: Sequence[int]) -> list[Layer]:
    """One member's ``(parameter,)`` cut into weights ``(in, out)`` and biases ``(out,)``, float64, for autograd."""
    layers, start = [], 0
    for n_in, n_out in pairwise(sizes):
        weight = torch.tensor(flat[start : start + n_in * n_out].reshape(n_in, n_out), dtype=torch.float64)
        start += n_in * n_out
        bias = torch.tensor(flat[start : start + n_out], dtype=torch.float64)
        start += n_out
        layers.append((weight.requires_grad_(), bias.requires_grad_()))
    assert start == len(flat)
    return layers


def flattened(layers: Sequence[Layer], gradient: bool = False) -> np.ndarray:
    """The layers' numbers, or their gradients, ``(parameter,)``."""
    tensors = [tensor for layer in layers for tensor in layer]
    parts = [tensor.grad if gradient else tensor.detach() for tensor in tensors]
    return np.concatenate([part.numpy().ravel() for part in parts if part is not None])


def plain_forward(layers: Sequence[Layer], activation: str, points: Tensor, normalisation: str = "none") -> Tensor:
    """Maps ``(batch, in)`` to ``(batch, out)``; the last layer is linear."""
    *hidden_layers, (last_weight, last_bias) = layers
    hidden = points
    for weight, bias in hidden_layers:
        hidden = functional.linear(hidden, weight.T, bias)
        hidden = ACTIVATE[activation](NORMALISE[normalisation](hidden))
    return functional.linear(hidden, last_weight.T, last_bias)

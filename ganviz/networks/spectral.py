"""Spectral normalisation (Miyato et al. 2018): every weight matrix divided by its largest singular value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ganviz.networks.mlp import Gradient, Mlp, layer_views

#: Power iterations at the start; then there is one at each refresh, which is enough while weights move slowly.
FIRST_ITERATIONS = 15


class SpectralNorm:
    """Keeps a network's weights at W/σ(W), where W are trained and σ = vᵀWu by power iteration; biases stay.

    Args:
        network: whose parameters are overwritten.
        trained: W and the biases, ``(member, parameter)``.
        rngs: one per member, for the first u.

    Attributes:
        u, v: per layer, ``(member, out, 1)`` and ``(member, in, 1)``, unit vectors.
    """

    def __init__(self, network: Mlp, trained: Tensor, rngs: Sequence[np.random.Generator]) -> None:
        self._network = network
        layers = layer_views(trained, network.sizes)
        self._weights, self._biases = [each[:, :-1] for each in layers], [each[:, -1:] for each in layers]
        self.u = [
            _to_unit(weight.new_tensor(np.stack([rng.standard_normal((weight.shape[2], 1)) for rng in rngs])))
            for weight in self._weights
        ]
        self.v = [_to_unit(torch.bmm(weight, u)) for weight, u in zip(self._weights, self.u, strict=True)]
        self._sigma: list[Tensor] = [weight.new_ones(len(rngs), 1, 1) for weight in self._weights]
        for _ in range(FIRST_ITERATIONS):
            self.refresh()

    def refresh(self) -> None:
        """Does one power iteration on the trained weights and writes the network's."""
        # In place, so that a captured step finds them at the same addresses.
        for weight, u, v, sigma in zip(self._weights, self.u, self.v, self._sigma, strict=True):
            _to_unit(torch.bmm(weight, u, out=v))
            _to_unit(torch.bmm(weight.transpose(1, 2), v, out=u))
            torch.bmm(v.transpose(1, 2), torch.bmm(weight, u), out=sigma)
        self._write()

    def _write(self) -> None:
        """Gives the network the trained weights over σ."""
        for index, weight in enumerate(self._weights):
            torch.div(weight, self._sigma[index], out=self._network.weights[index])
            self._network.biases[index].copy_(self._biases[index])

    def go_back(self, gradient: Gradient) -> None:
        """Turns the gradient in the network's weights into that in the trained ones, in place.

        u and v are held constant: dσ/dW = vuᵀ (the paper's equation 11).
        """
        gradient.written()
        for index, of_layer in enumerate(gradient.layers):
            of_weight = of_layer[:, :-1]
            along = (of_weight * self._network.weights[index]).sum((1, 2), keepdim=True)
            of_weight.sub_(along * self.v[index] * self.u[index].transpose(1, 2)).div_(self._sigma[index])

    def state(self) -> dict[str, Any]:
        """Returns all that a checkpoint needs, as numpy copies."""
        return {
            name: [tensor.cpu().numpy().copy() for tensor in tensors]
            for name, tensors in (("u", self.u), ("v", self.v), ("sigma", self._sigma))
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Takes a saved state; the trained weights must be those of that moment."""
        for name, tensors in (("u", self.u), ("v", self.v), ("sigma", self._sigma)):
            for tensor, saved in zip(tensors, state[name], strict=True):
                tensor.copy_(torch.from_numpy(saved))
        self._write()


def _to_unit(vector: Tensor) -> Tensor:
    return vector.div_(torch.linalg.vector_norm(vector, dim=1, keepdim=True).clamp_min_(1e-12))

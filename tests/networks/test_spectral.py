"""Spectral normalisation by itself; its gradient and its part in a run are in tests/training/test_stabilisers.py."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from ganviz.groups import NetworkConfig
from ganviz.networks import Mlp, SpectralNorm, first_weights

SIZES = (3, 5, 4, 1)


@pytest.mark.parametrize("size", [1e-4, 1.0, 1e4])
def test_weights_of_any_size_get_norm_1_and_keep_their_direction(size: float) -> None:
    trained = size * torch.from_numpy(
        np.stack([first_weights(SIZES, NetworkConfig(), np.random.default_rng(seed)) for seed in range(2)])
    )
    network, own = Mlp(SIZES, "relu", trained.clone()), Mlp(SIZES, "relu", trained)
    spectral = SpectralNorm(network, trained, [np.random.default_rng(seed) for seed in range(2)])
    for _ in range(200):
        spectral.refresh()
    for used, weight in zip(network.weights, own.weights, strict=True):
        norm = torch.linalg.matrix_norm(weight, ord=2)
        torch.testing.assert_close(used, weight / norm[:, None, None], rtol=1e-6, atol=0)
    for used, bias in zip(network.biases, own.biases, strict=True):
        assert torch.equal(used, bias)

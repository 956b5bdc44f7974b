"""What the first weights are drawn from."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from ganviz.groups import NetworkConfig


def first_weights(sizes: Sequence[int], config: NetworkConfig, rng: np.random.Generator) -> np.ndarray:
    """Draws one member's parameters, float64, ``(parameter,)``, layer by layer, weights before biases.

    The choice decides whether a ring collapses: with PyTorch's default, uniform in ±1/√fan_in, it does. Xavier is
    Glorot and Bengio 2010, equation 16; He is He et al. 2015, equation 10, as a uniform distribution of that variance.
    """
    if config.start is not None:
        return _without_biases(sizes, np.array(config.start)) if not config.bias else np.array(config.start)
    parts = []
    for n_in, n_out in pairwise(sizes):
        if config.initial == "normal":
            weights = rng.normal(0, config.initial_sigma, n_in * n_out)
        else:
            bound = {"uniform": 1 / math.sqrt(n_in), "xavier": math.sqrt(6 / (n_in + n_out)), "he": math.sqrt(6 / n_in)}
            weights = rng.uniform(-bound[config.initial], bound[config.initial], n_in * n_out)
        parts.append(weights)
        has_drawn = config.initial == "uniform" and config.bias
        parts.append(rng.uniform(-1 / math.sqrt(n_in), 1 / math.sqrt(n_in), n_out) if has_drawn else np.zeros(n_out))
    return np.concatenate(parts)


def _without_biases(sizes: Sequence[int], parameters: np.ndarray) -> np.ndarray:
    end = 0
    for n_in, n_out in pairwise(sizes):
        end += (n_in + 1) * n_out
        parameters[end - n_out : end] = 0
    return parameters

"""The random numbers of one run: a generator for each purpose, all of them told by the seed. numpy only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from ganviz.config import RunConfig

#: Streams of one member: the first number keeps them apart from each other, whatever is added later.
INITIAL_GENERATOR, INITIAL_DISCRIMINATOR, TRAINING_SET, SHOWN, MEASURED = 1, 2, 3, 4, 5
DISCRIMINATOR_STEPS, GENERATOR_STEPS = 10, 20
SPECTRAL, REFERENCE, REAL_POOL = 6, 7, 8


def stream(seed: int, *purpose: int) -> np.random.Generator:
    """Returns the generator of one member for one purpose.

    A trailing 0 changes nothing, for numpy pads with zeros: (n,) and (n, 0) are the same stream.
    """
    return np.random.default_rng([seed, *purpose])


def real_points(config: RunConfig, training_set: np.ndarray | None, n: int, rng: np.random.Generator) -> np.ndarray:
    """Draws ``(n, feature)`` from P_data, or with replacement from the training points."""
    if training_set is None:
        return config.target.sample(n, rng)
    return training_set[rng.integers(0, len(training_set), n)]

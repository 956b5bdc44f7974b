"""The random numbers of one run: a generator for each purpose, all of them determined by the seed. numpy only."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from ganviz.config import RunConfig

# The purposes. No two numbers are equal, and none ever changes: it is part of what a seed means.

#: G's initial weights.
INITIAL_GENERATOR = 1
#: D's initial weights.
INITIAL_DISCRIMINATOR = 2
#: The training points, where there is a finite number of them.
TRAINING_SET = 3
#: Points, latents and noise that all snapshots show.
SHOWN = 4
#: Samples for the metrics; followed by the iteration.
MEASURED = 5
#: The first vectors of the power iterations of spectral normalisation.
SPECTRAL = 6
#: Latents that stand for a batch where G has batch norm.
REFERENCE = 7
#: Points that stand for P_data where random numbers are drawn on the device.
REAL_POOL = 8
#: Latents of samples that are written to a file; followed by the iteration.
EXPORTED = 9
#: D's steps; followed by 0 for data, 1 for latents and so on.
DISCRIMINATOR_STEPS = 10
#: G's steps; followed by the same.
GENERATOR_STEPS = 20


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


def seeds_from(text: str, count: int) -> range:
    """Returns so many seeds in a row, from 0 to 2³¹ − 1, that follow from a text: nobody has chosen them."""
    first = int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big") % (2**31 - count)
    return range(first, first + count)

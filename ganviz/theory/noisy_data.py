"""A generator that makes data plus noise: an MLP whose weights are worked out, not learnt.

G(z) = γ(z₃) + σ·(z₁, z₂) with z ~ N(0, I): the path γ leads through the data, so that γ(z₃) is distributed as they are.
One hidden layer of ReLUs is enough, for a straight piece of γ begins with one, and z = relu(z) − relu(−z). It is what
critics are trained against in figure 2 of Gulrajani et al. 2017, where G is "real data plus unit-variance noise".
"""

from __future__ import annotations

from statistics import NormalDist

import numpy as np

from ganviz.theory.divergences import Array

#: Numbers that z has, and units that carry the first two of them.
LATENTS, CARRIERS = 3, 4
#: How much of z₃ it takes to jump from one mode to the next: 1 point of 100 at most is on its way.
JUMP = 1e-3

#: Where on z₃ the path turns, ``(m,)``, and where it is there, ``(m, 2)``.
Path = tuple[Array, Array]


def from_mode_to_mode(centres: Array) -> Path:
    """Stands at each of ``(n, 2)`` centres for an equal share of z₃, and jumps to the next."""
    jumps = np.array([NormalDist().inv_cdf(share / len(centres)) for share in range(1, len(centres))])
    turns = np.column_stack([jumps - JUMP / 2, jumps + JUMP / 2]).ravel()
    return turns, np.repeat(centres, 2, axis=0)[1:-1]


def along(curve: Array) -> Path:
    """Runs along ``(n, 2)`` points of a curve that are equally far apart in probability."""
    shares = (np.arange(len(curve)) + 0.5) / len(curve)
    return np.array([NormalDist().inv_cdf(share) for share in shares]), curve


def units(path: Path) -> int:
    """Hidden units that it takes."""
    return CARRIERS + len(path[0])


def weights(path: Path, sigma: float = 1.0) -> tuple[float, ...]:
    """Returns G's weights and biases, layer by layer, each layer's weights by input before its biases.

    Args:
        sigma: the standard deviation of the noise.
    """
    turns, points = path
    slopes = np.diff(points, axis=0) / np.diff(turns)[:, None]
    level = np.zeros((1, 2))
    bends = np.diff(np.concatenate([level, slopes, level]), axis=0)
    inwards = np.zeros((LATENTS, units(path)))
    inwards[0, :2] = inwards[1, 2:CARRIERS] = 1, -1
    inwards[2, CARRIERS:] = 1
    outwards = np.zeros((units(path), 2))
    outwards[:2, 0] = outwards[2:CARRIERS, 1] = sigma, -sigma
    outwards[CARRIERS:] = bends
    biases = np.concatenate([np.zeros(CARRIERS), -turns])
    return tuple(np.concatenate([inwards.ravel(), biases, outwards.ravel(), points[0]]).tolist())

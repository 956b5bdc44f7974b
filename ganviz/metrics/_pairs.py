"""Generated points beside as many real ones: the distances between them, computed once for all metrics that ask.

Kernels, energies and neighbours all look at the same points and the same distances.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from ganviz.targets import Target

Array = np.ndarray

#: Points on each side: their distances are a million, a few milliseconds' work.
COUNTED_POINTS = 1024

#: Neighbours of a point whose distances are known.
MOST_NEIGHBOURS = 5

#: Keeps the real points apart from all that a run draws from the same seed.
STREAM = 4


def real_points(target: Target, n: int, seed: int) -> Array:
    """Draws the real points that n generated ones are compared with, ``(n, feature)``; equal seeds give equal ones."""
    return target.sample(n, np.random.default_rng([STREAM, seed]))


@dataclass(frozen=True)
class Side:
    """One sample and the distances within it."""

    points: Array

    @cached_property
    def within(self) -> Array:
        """The distance of every pair, each pair once: ``(n (n − 1)/2,)``."""
        from scipy.spatial.distance import pdist

        distances: Array = pdist(self.points)
        return distances

    def radii(self, k: int) -> Array:
        """Returns the distance of each point to its k-th neighbour, k up to five, ``(n,)``; it is not its own."""
        return self._neighbours[:, k]

    @cached_property
    def _neighbours(self) -> Array:
        from scipy.spatial import cKDTree

        distances: Array = cKDTree(self.points).query(self.points, MOST_NEIGHBOURS + 1)[0]
        return distances


@dataclass(frozen=True)
class Pairs:
    """Two samples of one size and the distances between them."""

    real: Side
    generated: Side

    @cached_property
    def between(self) -> Array:
        """The distance of every real to every generated point, ``(n, n)``."""
        from scipy.spatial.distance import cdist

        distances: Array = cdist(self.real.points, self.generated.points)
        return distances

    def in_real_balls(self, k: int) -> Array:
        """Says which generated points lie in which real point's ball, ``(n, n)`` bool, real points first.

        The ball of a real point reaches to its k-th real neighbour.
        """
        inside: Array = self.between <= self.real.radii(k)[:, None]
        return inside


@dataclass
class _Latest:
    """The pairs that were asked for last, and for what."""

    target: Target | None = None
    generated: Array | None = None
    seed: int | None = None
    pairs: Pairs | None = None


_latest = _Latest()


def pairs(target: Target, generated: Array, seed: int) -> Pairs:
    """Returns the first 1,024 generated points and as many real ones; the latest are remembered."""
    global _latest
    if _latest.pairs is None or _latest.generated is not generated or (_latest.target, _latest.seed) != (target, seed):
        counted = generated[:COUNTED_POINTS].astype(np.float64)
        made = Pairs(_real_side(target, len(counted), seed), Side(counted))
        _latest = _Latest(target, generated, seed, made)
        return made
    return _latest.pairs


@lru_cache(maxsize=4)
def _real_side(target: Target, n: int, seed: int) -> Side:
    """A run is measured against the same real points throughout, so that its curves move instead of flicker."""
    return Side(real_points(target, n, seed))

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from ganviz.config import RunConfig
from ganviz.metrics import Metric, Reading
from ganviz.metrics.density import smoothed_masses
from ganviz.snapshot import MeasureSample
from ganviz.targets import Target

Array = np.ndarray

#: The bandwidth as a share of the target's finest scale, by dimension. At most ½, lest smoothing hide the shape; not
#: much less, for the floor grows as 1/bandwidth to the power of the dimension.
BANDWIDTH_SHARE = {1: 0.125, 2: 0.4}

#: The most cells along one axis: at first, and once those that the target leaves empty are cut out, by dimension.
MOST_CELLS = 16_384
MOST_KEPT_CELLS = {1: 16_384, 2: 1024}

#: A row of cells with less of the target than this is taken for empty.
EMPTY = 1e-12

FLOOR_REPETITIONS = 5


class JensenShannon(Metric):
    """JSD(P, Q) = ½ KL(P‖M) + ½ KL(Q‖M), M = (P + Q)/2, in nats.

    0 where the two laws agree, log 2 ≈ 0.693 where they share nothing (Lin 1991; Goodfellow 2014, equation 5). Read
    from cells as wide as the bandwidth h: P's masses are exact, after the same Gaussian smoothing that the generated
    histogram gets; all that lies outside the view is one more cell. Smoothing can only lower a divergence, so the
    reading tends to the true one from below as h shrinks; chance raises it by up to (K − 1)/(8n), K the number of
    cells that count. Nothing is subtracted for that: ``jsd_floor`` says what n real points read.

    Readings:
        jsd: nats, at most log 2. None for a law without a density, or one too fine for the grid.
        jsd_floor: the median reading of five real samples of the same size.
        jsd_bandwidth: h in data units.
    """

    key = "jsd"
    label = "Jensen–Shannon divergence"
    readings = ("jsd", "jsd_floor", "jsd_bandwidth")

    def measure(self, config: RunConfig, sample: MeasureSample) -> Reading:
        reference = _reference(config.target)
        if reference is None or not np.isfinite(sample.generated).all():
            return self.not_applicable()
        values = {
            "jsd": reference.divergence(sample.generated),
            "jsd_floor": _floor(config.target, len(sample.generated)),
            "jsd_bandwidth": reference.bandwidth,
        }
        return Reading(values)


@dataclass(frozen=True)
class _Reference:
    """The target on the grid: cell centres, the exact mass of each kept cell after smoothing, and which are kept."""

    axes: tuple[Array, ...]
    kept: tuple[Array, ...]
    masses: Array
    bandwidth: float

    def divergence(self, points: Array) -> float:
        return jensen_shannon(self.masses, smoothed_masses(points, self.axes, self.bandwidth, self.kept))


@lru_cache(maxsize=4)
def _reference(target: Target) -> _Reference | None:
    scale, bounds = target.finest_scale(), target.bounds()
    if scale is None:
        return None
    bandwidth = BANDWIDTH_SHARE[target.dimension] * scale
    if max(high - low for low, high in bounds) > MOST_CELLS * bandwidth:
        return None
    edges = [np.linspace(low, high, int(np.ceil((high - low) / bandwidth)) + 1) for low, high in bounds]
    kept = tuple(_occupied(target, edges, axis, bandwidth) for axis in range(target.dimension))
    if max(keep.sum() for keep in kept) > MOST_KEPT_CELLS[target.dimension]:
        return None
    axes = tuple((borders[1:] + borders[:-1]) / 2 for borders in edges)
    return _Reference(axes, kept, _kept_masses(target, edges, kept, bandwidth), bandwidth)


def _occupied(target: Target, edges: list[Array], axis: int, bandwidth: float) -> Array:
    """Says which cells of one axis the smoothed target reaches.

    Where P has nothing, Q adds ½ log 2 times its mass wherever that is: such places need no cells of their own, and it
    does no harm that smoothing carries a point across a cut. For narrow modes few cells are left.
    """
    whole = [borders if i == axis else borders[[0, -1]] for i, borders in enumerate(edges)]
    return _masses(target, whole, bandwidth).ravel() > EMPTY


def _kept_masses(target: Target, edges: list[Array], kept: tuple[Array, ...], bandwidth: float) -> Array:
    """Returns the masses of the kept cells alone, though the borders of each cut bound one wide cell more."""
    left = [np.flatnonzero(np.append(keep, False) | np.insert(keep, 0, False)) for keep in kept]
    borders = [edge[index] for edge, index in zip(edges, left, strict=True)]
    cells = [keep[index[:-1]] for keep, index in zip(kept, left, strict=True)]
    return _masses(target, borders, bandwidth)[np.ix_(*cells[::-1])]


def _masses(target: Target, borders: list[Array], bandwidth: float) -> Array:
    masses = target.cell_masses(tuple(borders), noise=bandwidth)
    if masses is None:
        raise ValueError(f"{target.key}: a law with a finest scale must have masses of cells")
    return masses


@lru_cache(maxsize=64)
def _floor(target: Target, n: int) -> float | None:
    reference = _reference(target)
    if reference is None:
        return None
    rng = np.random.default_rng(n)
    return float(np.median([reference.divergence(target.sample(n, rng)) for _ in range(FLOOR_REPETITIONS)]))


def jensen_shannon(p: Array, q: Array) -> float:
    """Returns the JSD in nats of two laws given by the masses of the same cells; the rest of 1 is one more cell."""
    from scipy.special import rel_entr

    # Where q is 0 a cell adds ½ p log 2: logarithms are taken only where there are points.
    occupied = q > 0
    rest_p, rest_q = max(0.0, 1 - float(p.sum())), max(0.0, 1 - float(q.sum()))
    shared_p, shared_q = np.append(p[occupied], rest_p), np.append(q[occupied], rest_q)
    middle = (shared_p + shared_q) / 2
    alone = 1 - float(shared_p.sum())
    shared = float(rel_entr(shared_p, middle).sum() + rel_entr(shared_q, middle).sum())
    return max(0.0, float(shared + alone * np.log(2)) / 2)

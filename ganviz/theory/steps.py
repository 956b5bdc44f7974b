"""Densities that are constant between edges: uniform ones, and those drawn by hand. All distances in closed form."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ganviz.theory.divergences import Array


@dataclass(frozen=True, eq=False)
class Steps:
    """Masses ``(n,)`` with sum 1, each spread evenly between two of the ``(n + 1,)`` increasing edges."""

    edges: Array
    masses: Array

    @property
    def mean(self) -> float:
        """E x."""
        return float(self.masses @ (self.edges[:-1] + self.edges[1:]) / 2)

    def shifted(self, by: float) -> Steps:
        """The same, elsewhere."""
        return Steps(self.edges + by, self.masses)

    def cumulated(self, x: Array) -> Array:
        """F(x), shaped as ``x``."""
        return np.interp(x, self.edges, np.concatenate([[0.0], np.cumsum(self.masses)]))

    def quantiles(self, before: Array, after: Array) -> tuple[Array, Array]:
        """Where F is ``before`` and ``after``, two shares between which no edge lies, seen from between them."""
        filled = self.masses > 0
        low, high, masses = self.edges[:-1][filled], self.edges[1:][filled], self.masses[filled]
        ends = np.cumsum(masses)
        cell = np.minimum(np.searchsorted(ends, (before + after) / 2), len(masses) - 1)
        slope = (high[cell] - low[cell]) / masses[cell]
        starts = ends[cell] - masses[cell]
        return low[cell] + (before - starts) * slope, low[cell] + (after - starts) * slope


def uniform(middle: float, width: float) -> Steps:
    """The uniform distribution of a width around a middle."""
    return Steps(np.array([middle - width / 2, middle + width / 2]), np.array([1.0]))


def drawn(edges: Array, heights: Array) -> Steps:
    """What was drawn, ``(n,)`` heights of any scale; with nothing drawn the uniform distribution."""
    heights = np.maximum(np.nan_to_num(heights), 0.0)
    masses = heights * np.diff(edges)
    total = masses.sum()
    return Steps(edges, masses / total if total > 0 else np.diff(edges) / (edges[-1] - edges[0]))


def _cells(p: Steps, q: Steps) -> tuple[Array, Array, Array]:
    """Edges of both, and the masses of either between them."""
    edges = np.union1d(p.edges, q.edges)
    return edges, np.diff(p.cumulated(edges)), np.diff(q.cumulated(edges))


def _kl(p: Array, q: Array) -> float:
    there = p > 0
    if (q[there] <= 0).any():
        return np.inf
    return float(np.sum(p[there] * np.log(p[there] / q[there])))


def distances(p: Steps, q: Steps) -> dict[str, float]:
    """Returns every distance of the two by its name; inf where it is infinite."""
    return {**pointwise(p, q), "W₂": wasserstein_2(p, q)}


def pointwise(p: Steps, q: Steps) -> dict[str, float]:
    """Returns all but W₂, which asks for quantiles."""
    edges, in_p, in_q = _cells(p, q)
    middle = (in_p + in_q) / 2
    return {
        "JSD": (_kl(in_p, middle) + _kl(in_q, middle)) / 2,
        "KL": _kl(in_p, in_q),
        "reverse KL": _kl(in_q, in_p),
        "TV": float(np.abs(in_p - in_q).sum() / 2),
        "W₁": _wasserstein_1(edges, np.cumsum(in_p) - np.cumsum(in_q)),
    }


def _wasserstein_1(edges: Array, ahead: Array) -> float:
    """∫ |F − G|, both straight between edges; ``ahead`` is F − G at all edges but the first, where it is 0."""
    start, stop = np.concatenate([[0.0], ahead[:-1]]), ahead
    size = np.abs(start) + np.abs(stop)
    with np.errstate(invalid="ignore"):
        crossing = np.where(size > 0, (start**2 + stop**2) / (2 * np.where(size > 0, size, 1)), 0.0)
    mean = np.where(start * stop >= 0, size / 2, crossing)
    return float(np.sum(mean * np.diff(edges)))


def wasserstein_2(p: Steps, q: Steps) -> float:
    """√∫ (F⁻¹ − G⁻¹)², both straight between the shares at which an edge of either lies."""
    shares = np.union1d(*(np.minimum(np.cumsum(one.masses[one.masses > 0]), 1.0) for one in (p, q)))
    shares = np.unique(np.concatenate([[0.0], shares, [1.0]]))
    before, after = shares[:-1], shares[1:]
    in_p, in_q = p.quantiles(before, after), q.quantiles(before, after)
    start, stop = in_p[0] - in_q[0], in_p[1] - in_q[1]
    return float(np.sqrt(np.sum((after - before) * (start**2 + start * stop + stop**2) / 3)))

"""Distributions on the line that are known by their quantiles: heavy tails, bounded supports, skew."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ganviz.targets import Array, Moments, Target
from ganviz.targets._normal import cumulative, density
from ganviz.targets._view import Bounds, line_view

#: What lies outside the view at either end.
OUTSIDE = 2e-5
#: Of the normal distribution, so many standard deviations of quantiles, in so many steps, stand for a distribution that
#: is seen through noise: of each 1 in 10⁷ is left out at either end.
REACH, BOXES = 5.2, 1200
#: Beyond so many standard deviations a normal distribution has nothing: 1e-19.
FAR = 9.0


def _near(x: Array, edges: Array, reach: float) -> tuple[Array, Array, Array]:
    """Returns the pairs of places and rising edges within reach, by index, and how many edges lie left of each place's.

    Farther ones need no normal distribution function: most, where the noise is narrow.
    """
    first, last = np.searchsorted(edges, [x - reach, x + reach])
    counts = last - first
    place = np.repeat(np.arange(len(x)), counts)
    edge = np.arange(len(place)) + np.repeat(first - (np.cumsum(counts) - counts), counts)
    return place, edge, first


def _summed(numbers: Array) -> Array:
    """Returns the sums of the first 0, 1, … of them."""
    return np.concatenate([[0.0], np.cumsum(numbers)])


def moments_on_the_line(mean: float, variance: float) -> Moments:
    """Returns these moments; what is not finite is None."""
    return Moments(
        np.array([mean]) if np.isfinite(mean) else None, np.array([[variance]]) if np.isfinite(variance) else None
    )


@dataclass(frozen=True)
class TailedTarget(Target):
    """A target with a density, a distribution function and quantiles of its own.

    Through instance noise it is seen as it is between many of its quantiles, evenly between each two: then every answer
    is a sum of normal distribution functions.
    """

    def exact_density(self, x: Array) -> Array:
        """The density at ``(n,)`` places."""
        raise NotImplementedError

    def cumulative(self, x: Array) -> Array:
        raise NotImplementedError

    def quantile(self, u: Array) -> Array:
        raise NotImplementedError

    @property
    def outside(self) -> float:
        """The share that lies outside the view at either end."""
        return OUTSIDE

    def bounds(self) -> Bounds:
        low, high = self.quantile(np.array([self.outside, 1 - self.outside]))
        return line_view(float(low), float(high))

    def density(self, points: Array, noise: float = 0.0) -> Array:
        x = np.asarray(points, dtype=float)[:, 0]
        if noise == 0:
            return self.exact_density(x)
        edges, steps = self._boxes
        place, edge, left = _near(x, edges, FAR * noise)
        close = cumulative((x[place] - edges[edge]) / noise) * steps[edge]
        return np.maximum(np.bincount(place, close, len(x)) + _summed(steps)[left], 0.0)

    def cell_masses(self, edges: tuple[Array, ...], noise: float = 0.0) -> Array:
        borders = np.asarray(edges[0], dtype=float)
        if noise == 0:
            return np.diff(self.cumulative(borders))
        ends, steps = self._boxes
        place, edge, left = _near(borders, ends, FAR * noise)
        z = (borders[place] - ends[edge]) / noise
        close = noise * (z * cumulative(z) + density(z)) * steps[edge]
        until = np.bincount(place, close, len(borders)) + borders * _summed(steps)[left] - _summed(steps * ends)[left]
        return np.maximum(np.diff(until), 0.0)

    @cached_property
    def _boxes(self) -> tuple[Array, Array]:
        """Borders of the boxes, and by how much the density rises at each of them."""
        shares = cumulative(np.linspace(-REACH, REACH, BOXES + 1))
        shares = (shares - shares[0]) / (shares[-1] - shares[0])
        spread = cumulative(np.linspace(-REACH, REACH, BOXES + 1))
        edges = self.quantile(spread)
        widths = np.diff(edges)
        is_wide = np.append(widths > 0, True)
        edges, shares = edges[is_wide], shares[is_wide]
        heights = np.diff(shares) / np.diff(edges)
        return edges, np.diff(heights, prepend=0.0, append=0.0)

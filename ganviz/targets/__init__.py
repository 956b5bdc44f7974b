"""P_data: the distributions to imitate, one family per file. numpy only.

``Target`` is what every family promises. Where a distribution has no density it says so by returning None.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

import numpy as np

from ganviz.registry import Entry
from ganviz.settings import setting
from ganviz.targets._cells import moments_of_cells

Array = np.ndarray
Generator = np.random.Generator

#: No width or size is set smaller: no view shows it, and float32, in which networks compute, begins to round it.
SMALLEST = 0.001


@dataclass(frozen=True)
class Modes:
    """The peaks of a distribution that has separate ones.

    Attributes:
        centres: ``(modes, feature)``.
        sigma: ``(modes,)``, standard deviation of each in one direction.
        weights: ``(modes,)``, positive, with sum 1: each one's fair share of the points; None where all are equal.
    """

    centres: Array
    sigma: Array
    weights: Array | None = None

    @property
    def fair_shares(self) -> Array:
        """``(modes,)``, the share of the points that belongs to each."""
        return np.full(len(self.centres), 1 / len(self.centres)) if self.weights is None else self.weights


@dataclass(frozen=True)
class Moments:
    """The first two moments of a distribution.

    Attributes:
        mean: ``(feature,)``; None where it is not finite.
        covariance: ``(feature, feature)``; None where it is not finite.
    """

    mean: Array | None
    covariance: Array | None


@dataclass(frozen=True)
class Target(Entry):
    """A distribution on the line or the plane.

    Subclasses set ``dimension`` (1 or 2), implement ``sample`` and ``bounds`` and, where the distribution allows,
    ``density``, ``modes``, ``cell_masses``, ``finest_scale`` and, in 1-D, ``cumulative`` and ``quantile``. One with
    heavy tails says its ``tail_index`` and its ``moments``.
    """

    dimension: ClassVar[int]

    training_points: int | None = setting(
        None,
        "Training points",
        "Endless data, or a fixed set of this many points, drawn once from the distribution.",
        minimum=1,
        maximum=1_000_000,
        slider=(16, 10_000),
        logarithmic=True,
        none_label="endless",
    )

    def sample(self, n: int, rng: Generator) -> Array:
        """Draws ``(n, dimension)`` points, float64."""
        raise NotImplementedError

    @property
    def lines(self) -> str:
        """The distribution in plain PyTorch, for the script that students take home.

        Lines with ``torch`` and ``math`` at hand that define ``sample_data(n)``, which draws ``(n, dimension)`` points.
        Where the distribution has separate modes they also define ``CENTRES``, ``(modes, dimension)``, and ``SIGMA``,
        the width of each, a number or ``(modes,)``.
        """
        raise NotImplementedError

    def training_set(self, rng: Generator) -> Array | None:
        """Draws the fixed training set, ``(training_points, dimension)``; None where data are endless."""
        return None if self.training_points is None else self.sample(self.training_points, rng)

    @property
    def n_training(self) -> int | None:
        """How many points there are to learn from; None where data are endless."""
        return self.training_points

    def real_pair(self, n: int, rng: Generator) -> tuple[Target, Array]:
        """Draws what chance is read from: a target, and ``(n, dimension)`` real points to be measured against it.

        Where the distribution is known it is the one side itself. Where all that is known of it is some points, the two
        sides share none.
        """
        return self, self.sample(n, rng)

    def bounds(self) -> tuple[tuple[float, float], ...]:
        """The part of space that is shown and measured: one (low, high) per dimension."""
        raise NotImplementedError

    def density(self, points: Array, noise: float = 0.0) -> Array | None:
        """P_data's density, ``(n,)`` at ``(n, dimension)`` points, after adding N(0, noise²I); None if it has none."""
        return None

    def cell_masses(self, edges: tuple[Array, ...], noise: float = 0.0) -> Array | None:
        """Exact probability of each cell of a grid, after adding N(0, noise²I).

        Args:
            edges: per dimension the increasing cell borders, nx + 1 (and ny + 1) of them.

        Returns:
            ``(nx,)`` or ``(ny, nx)``; the rest of 1 lies outside the grid. None where the distribution has no density.
        """
        return None

    def modes(self) -> Modes | None:
        """The separate peaks, or None where the distribution has none."""
        return None

    @property
    def tail_index(self) -> float:
        """Moments of an order below this are finite, the others are not; infinite where all of them are.

        E‖X‖ᵖ < ∞ exactly where p is less (Embrechts, Klüppelberg and Mikosch, "Modelling extremal events", 1997).
        """
        return math.inf

    def moments(self) -> Moments | None:
        """Mean and covariance; None where they are not known. Here from the cell masses, for light tails."""
        return self._moments_of_cells

    @cached_property
    def _moments_of_cells(self) -> Moments | None:
        found = moments_of_cells(self.bounds(), self.cell_masses)
        return None if found is None else Moments(*found)

    def doubts(self) -> Mapping[str, str]:
        """What may not be meant of its own settings, by their names, without a full stop."""
        return {}

    def finest_scale(self) -> float | None:
        """The narrowest width in the distribution, to which a bandwidth must be small; None where it has no density."""
        return None

    def cumulative(self, x: Array) -> Array | None:
        """1-D: P(X ≤ x), same shape as ``x``; None in 2-D."""
        return None

    def quantile(self, u: Array) -> Array | None:
        """1-D: the inverse of ``cumulative`` for u in (0, 1); None in 2-D."""
        return None

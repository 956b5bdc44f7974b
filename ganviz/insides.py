"""What is inside both networks at one moment, as frozen arrays that a view can draw."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

    Array = np.ndarray

#: Units of a layer that are told of at most.
SHOWN_UNITS = 8


@dataclass(frozen=True, slots=True)
class InnerLayer:
    """One layer's units.

    Attributes:
        units: the indices of those told of, ``(shown,)``.
        of: how many there are.
        pictures: the activation of each over the network's grid, ``(shown, rows, columns)``, or ``(shown, n)`` where
            its input is a line.
        dead: ``(shown,)`` bool: it says the same everywhere, on the grid and at the run's own points, so that no
            gradient goes through it.
        dead_count: how many of all are.
        warped: where the grid lies in the plane of the layer's two principal components, ``(rows, columns, 2)``, or
            ``(n, 2)``; of a layer with two units or one it is the units themselves. Of G alone.
    """

    units: Array
    of: int
    pictures: Array
    dead: Array
    dead_count: int
    warped: Array | None = None


@dataclass(frozen=True, slots=True)
class Inside:
    """One network.

    Attributes:
        axes: of the grid over its input: ``(x,)`` or ``(x, y)``; further inputs are 0.
        layers: from its input on; the last is its output.
        weights: between the units told of, and last their biases, ``(shown + 1, shown′)`` each.
    """

    axes: tuple[Array, ...]
    layers: tuple[InnerLayer, ...]
    weights: tuple[Array, ...]


@dataclass(frozen=True, slots=True)
class Insides:
    """Both networks after so many iterations.

    Attributes:
        first_weights: of D's first layer, of all its units, ``(in + 1, out)``: where w·x + b = 0 a unit bends.
    """

    iteration: int
    generator: Inside
    discriminator: Inside
    first_weights: Array

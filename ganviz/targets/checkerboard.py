"""The uniform distribution on every other square of a board."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ganviz.settings import setting
from ganviz.targets import SMALLEST, Array, Generator, Target
from ganviz.targets._box import box, box_masses
from ganviz.targets._view import Bounds, square_view


@dataclass(frozen=True)
class Checkerboard(Target):
    """p(x) = 1/(N a²) on the N filled squares of side a of an n×n board around 0, else 0.

    Many sharp edges and corners that touch; square (i, j), counted from the lower left, is filled where i + j is even.

    Its finest scale is a tenth of a square's side, over which a smoothing still leaves the squares visible. With
    instance noise the density is a sum of products of error-function differences, exact.

    Grathwohl et al., "FFJORD", 2019 (4×4 squares).
    """

    key = "checkerboard"
    label = "Checkerboard"
    dimension = 2

    n_per_side: int = setting(
        4, "Squares per side", "Rows and columns of the board.", symbol="n", minimum=1, maximum=32, slider=(2, 8)
    )
    half_width: float = setting(
        2.0,
        "Half width",
        "The board reaches from minus this to this in both directions.",
        minimum=SMALLEST,
        maximum=100,
        slider=(0.5, 4),
    )

    @property
    def lines(self) -> str:
        return f"""\
SQUARES = {self.n_per_side}  # in each row and column
SIDE = {self._side()!r}
EDGE = {self.half_width!r}  # the board reaches from minus this to this
FILLED = torch.tensor(
    [(i, j) for i in range(SQUARES) for j in range(SQUARES) if (i + j) % 2 == 0]
)


def sample_data(n):
    \"\"\"Draws n points, all equally likely on the filled squares.\"\"\"
    square = FILLED[torch.randint(len(FILLED), (n,))]
    return SIDE * (square + torch.rand(n, 2)) - EDGE"""

    def sample(self, n: int, rng: Generator) -> Array:
        column, row = np.nonzero(np.add.outer(np.arange(self.n_per_side), np.arange(self.n_per_side)) % 2 == 0)
        square = rng.integers(len(column), size=n)
        corner = np.column_stack([column[square], row[square]])
        return self._side() * (corner + rng.random((n, 2))) - self.half_width

    def bounds(self) -> Bounds:
        return square_view(self.half_width)

    def density(self, points: Array, noise: float = 0.0) -> Array:
        (even_x, odd_x), (even_y, odd_y) = (
            [box(x[None], *stripes, noise).sum(axis=0) for stripes in self._stripes()]
            for x in np.asarray(points, dtype=float).T
        )
        return (even_x * even_y + odd_x * odd_y) / self._area()

    def cell_masses(self, edges: tuple[Array, ...], noise: float = 0.0) -> Array:
        (even_x, odd_x), (even_y, odd_y) = (
            [box_masses(x[None], *stripes, noise).sum(axis=0) for stripes in self._stripes()]
            for x in (np.asarray(borders, dtype=float) for borders in edges)
        )
        return (np.outer(even_y, even_x) + np.outer(odd_y, odd_x)) / self._area()

    def finest_scale(self) -> float:
        return self._side() / 10

    def _side(self) -> float:
        return 2 * self.half_width / self.n_per_side

    def _area(self) -> float:
        """The filled area: half of the squares, and one more where their number is odd."""
        return (self.n_per_side**2 + 1) // 2 * self._side() ** 2

    def _stripes(self) -> list[tuple[Array, Array]]:
        """The (low, high) ends, each ``(stripes, 1)``, of the even and of the odd columns (or rows).

        A square is filled where column and row are both even or both odd, so the sum over all filled squares is two
        products of sums.
        """
        lows = self._side() * np.arange(self.n_per_side)[:, None] - self.half_width
        return [(lows[first::2], lows[first::2] + self._side()) for first in (0, 1)]

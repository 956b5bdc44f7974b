"""Where the parts of both networks stand in a picture of them: boxes of points, and columns of units between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF

from ganviz.snapshot import Array

#: Units of a layer that are drawn at most, and pixels from one to the next at the least, at scale 1.
MOST_UNITS, LEAST_PITCH = 12, 12.0
#: How much wider a box is than a column of units.
BOX_SHARE = 1.9


@dataclass(frozen=True)
class Column:
    """One layer's units.

    Attributes:
        units: the indices of those drawn.
        of: how many there are.
        x: where they stand.
        ys: the place of each drawn one.
    """

    units: Array
    of: int
    x: float
    ys: Array

    def place(self, index: int) -> tuple[float, float]:
        """Where the drawn unit of this index is."""
        return self.x, float(self.ys[index])

    @property
    def is_part(self) -> bool:
        """Some are left out."""
        return len(self.units) < self.of


@dataclass(frozen=True)
class Board:
    """The whole picture, in pixels from its lower left corner.

    Attributes:
        latent, samples, scores: the boxes.
        generator, discriminator: the columns of each network, from its input's to its output's.
    """

    latent: QRectF
    samples: QRectF
    scores: QRectF
    generator: tuple[Column, ...]
    discriminator: tuple[Column, ...]


def column(of: int, x: float, low: float, high: float, pitch: float) -> Column:
    """So many of a layer's units as there is room for, evenly chosen, around the middle."""
    n = max(1, min(of, MOST_UNITS, int((high - low) / pitch)))
    units = np.unique(np.linspace(0, of - 1, n).round().astype(int))
    step = min((high - low) / max(len(units), 1), 2.2 * pitch)
    ys = (low + high) / 2 - (np.arange(len(units)) - (len(units) - 1) / 2) * step
    return Column(units, of, x, ys)


def board(
    of_generator: Sequence[int], of_discriminator: Sequence[int], room: QRectF, pitch: float, edge: float
) -> Board:
    """Lays out two networks with these numbers of units.

    Args:
        room: what there is for them; its top is its lower end, as the y of the data goes up.
        pitch: from one unit to the next at the least.
        edge: left between a box and the first and last columns.
    """
    hidden = len(of_generator) - 2 + len(of_discriminator) - 2
    share = room.width() / (hidden + 3 * BOX_SHARE + 1e-9)
    box = min(BOX_SHARE * share, room.height())
    step = (room.width() - 3 * box) / (hidden + 2)  # a column stands in the middle of its step
    low, high = room.top(), room.bottom()
    tall = min(high - low, max(box, 1.5 * box))
    bottom = (low + high - tall) / 2

    def boxed(x: float) -> QRectF:
        return QRectF(x, bottom, box, tall)

    def columns(sizes: Sequence[int], left: float) -> tuple[tuple[Column, ...], float]:
        inner = len(sizes) - 2
        right = left + step * (inner + 1)
        xs = [left + edge, *(left + step * (index + 1) for index in range(inner)), right - edge]
        return tuple(column(of, x, low, high, pitch) for of, x in zip(sizes, xs, strict=True)), right

    latent = boxed(room.left())
    generator, at = columns(of_generator, latent.right())
    samples = boxed(at)
    discriminator, at = columns(of_discriminator, samples.right())
    return Board(latent, samples, boxed(at), generator, discriminator)

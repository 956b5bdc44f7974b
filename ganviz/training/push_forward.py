"""P_G on a line, without a kernel: how much of it G puts into each cell of a grid.

Between two neighbouring latents G is taken for straight, so that the mass between them lies evenly between their
images. A cell gets what all such pieces put there, from however many sides: where G turns round the mean over a cell
stays finite, and where G is flat all that mass lies in one cell.
"""

from __future__ import annotations

import numpy as np

Array = np.ndarray

#: A piece shorter than so many cells is one point.
POINT = 1e-6
#: How often the last even step is halved towards either end: a normal latent is then followed to 6 σ.
TAIL = 18


def push_forward(images: Array, shares: Array, axis: Array) -> tuple[Array, float]:
    """Returns the masses that G puts into the cells around the points of an even ``axis``, and what lies left of them.

    Args:
        images: ``(n,)`` G of latents in rising order. What has an end that is not a number is left out.
        shares: ``(n,)`` how much of all latents lies below each of them.
        axis: ``(nx,)``.

    Returns:
        ``(nx,)`` shares of P_G, and the share to the left of them all; the rest of 1 is to the right.
    """
    cells = len(axis)
    step = float(axis[-1] - axis[0]) / (cells - 1)
    # In cells, from the left border of the first one.
    at = (images.astype(np.float64) - float(axis[0])) / step + 0.5
    low, high = np.minimum(at[1:], at[:-1]), np.maximum(at[1:], at[:-1])
    known = np.isfinite(low) & np.isfinite(high)
    low, high, mass = low[known], high[known], np.diff(shares)[known]
    in_one = (np.floor(low) == np.floor(high)) | (high - low < POINT)
    cell = np.clip(np.floor((low[in_one] + high[in_one]) / 2), -1, cells).astype(np.intp) + 1
    whole = np.bincount(cell, mass[in_one], minlength=cells + 2)
    until = _left_of_borders(low[~in_one], high[~in_one], mass[~in_one], cells + 1)
    return whole[1:-1] + np.diff(until), float(whole[0] + until[0])


def line_shares(n: int) -> Array:
    """Returns the shares of the latents for ``push_forward``: n even steps, and ever finer ones in both tails."""
    tail = 0.5 ** np.arange(TAIL, 0, -1) / n
    return np.concatenate([tail, np.arange(1, n) / n, 1 - tail[::-1]])


def _left_of_borders(low: Array, high: Array, mass: Array, borders: int) -> Array:
    """How much mass of the pieces lies to the left of each of the borders 0, 1, 2 …, all pieces and borders at once.

    The part of a piece to the left of k is a ramp that rises from its low end, less one from its high end.
    """
    left = np.zeros(borders)
    slope = mass / (high - low)
    for ends, sign in ((low, 1), (high, -1)):
        first = np.clip(np.ceil(ends), 0, borders).astype(np.intp)
        slopes = np.bincount(first, slope, minlength=borders + 1)[:borders].cumsum()
        offsets = np.bincount(first, slope * ends, minlength=borders + 1)[:borders].cumsum()
        left += sign * (np.arange(borders) * slopes - offsets)
    return left

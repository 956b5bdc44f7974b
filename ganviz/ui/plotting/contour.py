"""Where a function on a grid takes a value: marching squares, all cells at once."""

from __future__ import annotations

import numpy as np

from ganviz.snapshot import Array

#: The region that stands for all of P_data holds this share, and is called so.
SUPPORT = 0.99
SUPPORT_NAME = "99 % of P_data"

#: For each of the 16 patterns of corners above the level, the two sides of the cell that a line joins, four for two
#: lines; −1 is none. Corners count from the lower left, round; side k lies between corners k and k + 1. In patterns 5
#: and 10 the middle of the cell decides which corners belong together; here it is below the level.
SIDES = np.full((16, 2, 2), -1)
SIDES[[1, 2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14], 0] = [
    [3, 0], [0, 1], [3, 1], [1, 2], [0, 2], [3, 2], [2, 3], [2, 0], [2, 1], [1, 3], [1, 0], [0, 3],
]  # fmt: skip
SIDES[5] = [[3, 0], [1, 2]]
SIDES[10] = [[0, 1], [2, 3]]

#: A cell whose corners differ by no more than this share of their size is flat: float32's rounding.
ROUNDING = 1e-6

#: Rows and columns from a cell's lower left corner to each of its corners, and round to the first.
CORNERS = np.array([[0, 0], [0, 1], [1, 1], [1, 0], [0, 0]])


def segments(axes: tuple[Array, ...], values: Array, level: float) -> tuple[Array, Array]:
    """Returns the pieces of the line on which ``values`` is ``level``; cells with a value not finite have none.

    Nor have cells that are a plateau but for rounding, whose line would be a lattice.

    Args:
        axes: ``(x, y)``, increasing.
        values: ``(ny, nx)``.

    Returns:
        ``(n, 2, 2)`` points (piece, end, coordinate), and ``(n, 2)`` numbers of the grid's sides on which the ends lie:
        equal numbers are the same point.
    """
    height = values.astype(np.float64) - level
    above = (height > 0).astype(np.uint8)
    pattern = above[:-1, :-1] + 2 * above[:-1, 1:] + 4 * above[1:, 1:] + 8 * above[1:, :-1]
    cells = np.argwhere((pattern > 0) & (pattern < 15))
    pattern = pattern[cells[:, 0], cells[:, 1]]
    corners = height[tuple((cells[:, None] + CORNERS[:4]).transpose(2, 0, 1))]
    known = np.isfinite(corners).all(axis=1)
    cells, pattern, corners = cells[known], pattern[known], corners[known]
    sloped = np.ptp(corners, axis=1) > ROUNDING * np.abs(corners + level).max(axis=1)
    cells, pattern, corners = cells[sloped], pattern[sloped], corners[sloped]
    saddle = ((pattern == 5) | (pattern == 10)) & (corners.sum(axis=1) > 0)
    pattern = np.where(saddle, 15 - pattern, pattern)
    sides = SIDES[pattern].reshape(-1, 2)
    cells = np.repeat(cells, 2, axis=0)[sides[:, 0] >= 0]
    sides = sides[sides[:, 0] >= 0]
    start, stop = cells[:, None] + CORNERS[sides], cells[:, None] + CORNERS[sides + 1]
    before, after = height[start[..., 0], start[..., 1]], height[stop[..., 0], stop[..., 1]]
    share = (before / (before - after))[..., None]
    x, y = (axis.astype(np.float64) for axis in axes)
    first, last = (np.stack([x[end[..., 1]], y[end[..., 0]]], axis=-1) for end in (start, stop))
    # Twice the number of the side's lower left corner, plus one where the side is upright.
    lower = np.minimum(start, stop)
    numbers = 2 * (lower[..., 0] * values.shape[1] + lower[..., 1]) + sides % 2
    return first + share * (last - first), numbers


def paths(points: Array, ids: Array) -> list[Array]:
    """Joins pieces that share their ends into lines, ``(m, 2)`` each, so that they can be dashed and written along."""
    at: dict[int, list[int]] = {}
    for piece, pair in enumerate(ids.tolist()):
        for end in pair:
            at.setdefault(end, []).append(piece)
    ends, used, lines = ids.tolist(), np.zeros(len(ids), bool), []
    # Open lines first, from one of their two ends; then what is left is closed.
    starts = [pieces[0] for pieces in at.values() if len(pieces) == 1] + list(range(len(ids)))
    for first in starts:
        if used[first]:
            continue
        end = 0 if len(at[ends[first][0]]) == 1 else 1
        line, piece = [points[first, end]], first
        while piece >= 0:
            used[piece] = True
            line.append(points[piece, 1 - end])
            joint = ends[piece][1 - end]
            piece = next((other for other in at[joint] if not used[other]), -1)
            end = ends[piece].index(joint) if piece >= 0 else end
        lines.append(np.array(line))
    return lines


def mass_level(density: Array, share: float) -> float:
    """Returns the density above which this share of all mass lies: the edge of the smallest region that holds it."""
    falling = np.sort(density, axis=None)[::-1]
    total = np.cumsum(falling, dtype=np.float64)
    return float(falling[min(np.searchsorted(total, share * total[-1]), len(falling) - 1)])


def eased(values: Array, middle: float) -> Array:
    """Returns a grid whose contour at ``middle`` is smooth where the values are a step, such as a sign.

    A step's contour would follow the grid's sides and diagonals. Values that are no step, and what is unknown, stay.
    """
    known = np.isfinite(values)
    away = np.abs(values[known] - middle)
    if not away.size or np.mean(away > 0.99 * away.max()) < 0.9:
        return values
    height, weight = np.where(known, values - middle, 0.0), known.astype(np.float64)
    for _ in range(2):
        height, weight = _blurred(height), _blurred(weight)
    return np.where(known, middle + height / np.maximum(weight, 1e-9), np.nan)


def _blurred(values: Array) -> Array:
    """Means over the neighbours with weights 1, 2, 1 each way; nothing lies outside."""
    for axis in (0, 1):
        padded = np.pad(values, [(1, 1) if axis == side else (0, 0) for side in (0, 1)])
        before, after = (np.take(padded, np.arange(values.shape[axis]) + shift, axis) for shift in (0, 2))
        values = (before + 2 * values + after) / 4
    return values

"""Where a function on a grid takes a value: marching squares, all cells at once."""

from __future__ import annotations

import numpy as np

from ganviz.snapshot import Array

#: For each of the 16 patterns of corners above the level, the pairs of a cell's sides that a line joins. Corners count
#: from the lower left, round; side k lies between corners k and k + 1. In patterns 5 and 10 the middle of the cell
#: decides which corners belong together; here it is below the level.
SIDES: tuple[tuple[tuple[int, int], ...], ...] = (
    (),
    ((3, 0),),
    ((0, 1),),
    ((3, 1),),
    ((1, 2),),
    ((3, 0), (1, 2)),
    ((0, 2),),
    ((3, 2),),
    ((2, 3),),
    ((2, 0),),
    ((0, 1), (2, 3)),
    ((2, 1),),
    ((1, 3),),
    ((1, 0),),
    ((0, 3),),
    (),
)


def segments(axes: tuple[Array, ...], values: Array, level: float) -> tuple[Array, Array]:
    """Returns the pieces of the line on which ``values`` is ``level``; cells with a value not finite have none.

    Args:
        axes: ``(x, y)``, increasing.
        values: ``(ny, nx)``.

    Returns:
        ``(n, 2, 2)`` points (piece, end, coordinate), and ``(n, 2)`` numbers of the grid lines' pieces on which the
        ends lie: equal numbers are the same point.
    """
    rows, columns = values.shape
    height = values.astype(np.float64) - level
    corners = np.stack([height[:-1, :-1], height[:-1, 1:], height[1:, 1:], height[1:, :-1]])
    pattern = ((corners > 0) * np.array([1, 2, 4, 8])[:, None, None]).sum(axis=0)
    pattern[~np.isfinite(corners).all(axis=0)] = 0
    saddle = ((pattern == 5) | (pattern == 10)) & (corners.sum(axis=0) > 0)
    pattern[saddle] = 15 - pattern[saddle]
    grid_x, grid_y = np.meshgrid(*(axis.astype(np.float64) for axis in axes))
    place = np.arange(rows * columns).reshape(rows, columns)
    # A side's number: twice its first corner's, plus one where it is upright.
    numbers = (2 * place[:-1, :-1], 2 * place[:-1, 1:] + 1, 2 * place[1:, :-1], 2 * place[:-1, :-1] + 1)
    steps = ((0, 0), (0, 1), (1, 1), (1, 0))

    def crossing(cells: tuple[Array, Array], side: int) -> tuple[Array, Array]:
        ends = [(cells[0] + down, cells[1] + across) for down, across in (steps[side], steps[(side + 1) % 4])]
        before, after = (height[end] for end in ends)
        share = before / (before - after)
        point = [grid[ends[0]] + share * (grid[ends[1]] - grid[ends[0]]) for grid in (grid_x, grid_y)]
        return np.stack(point, axis=-1), numbers[side][cells]

    points, ids = [np.empty((0, 2, 2))], [np.empty((0, 2), int)]
    for number in np.unique(pattern):
        cells = np.nonzero(pattern == number)
        for sides in SIDES[number]:
            (start, start_id), (stop, stop_id) = (crossing(cells, side) for side in sides)
            points.append(np.stack([start, stop], axis=1))
            ids.append(np.stack([start_id, stop_id], axis=1))
    return np.concatenate(points), np.concatenate(ids)


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

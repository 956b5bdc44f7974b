"""The last picture of a run in a few hundred small numbers, which stand in ``run.json``: for lists of runs.

So a list draws a run in its own colours without unpacking the pictures, which may take a second for each run.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ganviz.snapshot import Array, Snapshot

#: Points of each kind at most; cells of D along an axis in the plane, and on a line; the largest of the numbers.
MOST_POINTS, CELLS, LINE_CELLS, FULL = 256, 24, 96, 1000
#: How much wider than high, or higher than wide, what is shown may be.
MOST_ASPECT = 4.0

Points = tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class Preview:
    """What a small picture of a run is drawn from.

    Attributes:
        aspect: width over height of the part of the data space that is shown.
        data, generated: points of one or two coordinates, from 0 at the left and lower edge to ``FULL``.
        field: rows of D from 0 (fake) to ``FULL`` (real), from the lowest up; one row where the data are on a line.
    """

    aspect: float
    data: Points
    generated: Points
    field: Points


def plain_preview(snapshot: Snapshot) -> dict[str, Any]:
    """Returns what a run file says of its last picture, as ``read_preview`` reads it."""
    axes = snapshot.field.axes
    edges = [(float(axis[0]), float(axis[-1])) for axis in axes]
    spans = [last - first for first, last in edges]
    aspect = spans[0] / spans[1] if len(spans) == 2 else MOST_ASPECT / 2
    span = snapshot.field.span
    level = 0.5 + 0.5 * (snapshot.field.values - snapshot.field.middle) / (span if span else 1.0)
    cells = CELLS if level.ndim == 2 else LINE_CELLS
    for axis, size in enumerate(level.shape):
        level = level.take(np.linspace(0, size - 1, min(size, cells)).round().astype(int), axis)
    return {
        "aspect": round(float(np.clip(aspect, 1 / MOST_ASPECT, MOST_ASPECT)), 3),
        "data": _placed(snapshot.data, edges),
        "generated": _placed(snapshot.generated, edges),
        "field": _counted(np.atleast_2d(level)),
    }


def _placed(points: Array, edges: Sequence[tuple[float, float]]) -> list[list[int]]:
    """Returns of ``(n, feature)`` points those within the edges, a few at most."""
    low, high = np.array(edges).T
    with np.errstate(invalid="ignore"):
        shares = (points.astype(np.float64) - low) / (high - low)
        inside = ((shares >= 0) & (shares <= 1)).all(axis=1)
    return _counted(shares[inside][:MOST_POINTS])


def _counted(shares: Array) -> list[list[int]]:
    whole = np.nan_to_num(np.clip(shares, 0, 1), nan=0.5) * FULL
    found: list[list[int]] = whole.round().astype(int).tolist()
    return found


def read_preview(plain: object) -> Preview | None:
    """Returns what a file says of its run's last picture; None where it says nothing that can be drawn."""
    if not isinstance(plain, Mapping):
        return None
    aspect: Any = plain.get("aspect")
    is_number = isinstance(aspect, (int, float)) and not isinstance(aspect, bool)
    if not is_number or not 1 / MOST_ASPECT <= aspect <= MOST_ASPECT:
        return None
    field = _rows(plain.get("field"), CELLS, LINE_CELLS)
    features = 1 if field is not None and len(field) == 1 else 2
    data, generated = (_rows(plain.get(name), MOST_POINTS, features) for name in ("data", "generated"))
    if not field or data is None or generated is None:
        return None
    if len({len(row) for row in field}) > 1 or any(len(point) != features for point in (*data, *generated)):
        return None
    return Preview(float(aspect), data, generated, field)


def _rows(plain: object, most: int, longest: int) -> Points | None:
    """Reads at most so many rows of at most so many numbers."""
    if not isinstance(plain, list) or len(plain) > most:
        return None
    for row in plain:
        if not isinstance(row, list) or not 1 <= len(row) <= longest:
            return None
        if not all(isinstance(one, int) and not isinstance(one, bool) and 0 <= one <= FULL for one in row):
            return None
    return tuple(map(tuple, plain))

"""Many small arrows as one item, on one scale for every loss, every run and every moment."""

from __future__ import annotations

import numpy as np

from ganviz.snapshot import Array

#: Gradients from this on, per length of the data, have the longest arrow; it is a fifth shorter for a tenth of them.
FULL = 10.0

#: Gradients below this have arrows in proportion to them, which are soon dots.
FAINT = 1e-4

#: The length of an arrow's head, as a share of the arrow's, and at most, as a share of the longest arrow's.
HEAD_SHARE = 0.4
HEAD_MOST = 0.22

#: Between the shaft and the strokes of the head, in radians.
HEAD_ANGLE = np.deg2rad(25)


def length_share(size: Array) -> Array:
    """Returns how long an arrow is, as a share of the longest, for gradients of this size: log(1 + g/10⁻⁴)/log 10⁵.

    So five orders of magnitude differ in length, by as many as a saturating loss may differ from another; a gradient
    that vanishes leaves a dot, and one that explodes does not cover the plot.
    """
    return np.minimum(np.log1p(size / FAINT) / np.log(FULL / FAINT), 1.0)


def levelled(vectors: Array, reach: float) -> Array:
    """Returns arrows in the direction of their vectors, as long as ``length_share`` says, at most ``reach``.

    Args:
        vectors: ``(n, feature)``, a loss per length of the data; not-a-number counts as none.
    """
    vectors = np.nan_to_num(vectors.astype(np.float64), nan=0.0, posinf=0.0, neginf=0.0)
    size = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / np.maximum(size, 1e-300) * (reach * length_share(size))


def median_size(vectors: Array) -> float | None:
    """Returns the median length of ``(n, feature)`` vectors; None where none is a number."""
    size = np.linalg.norm(vectors.astype(np.float64), axis=1)
    size = size[np.isfinite(size)]
    return float(np.median(size)) if len(size) else None


def one_per_cell(points: Array, cell: float) -> tuple[Array, Array]:
    """Returns the rows of ``(n, feature)`` points of which each is the first in its cell, and the cells, whole numbers.

    Arrows that begin at one point would hide each other.
    """
    cells, rows = np.unique(np.floor(points / cell).astype(int), axis=0, return_index=True)
    return rows, cells


def strokes(tails: Array, vectors: Array, reach: float, least: float) -> Array:
    """Returns ``(6 n, 2)`` points, in pairs, that draw a shaft and the two strokes of a head for each arrow.

    Arrows shorter than ``least`` are dots: crosses of that size. The axes must be equally long, or the heads lean.
    """
    tails = tails.astype(np.float64)
    length = np.linalg.norm(vectors, axis=1)
    tips = tails + vectors
    size = np.minimum(HEAD_SHARE * length, HEAD_MOST * reach)[:, None]
    back = -vectors / np.maximum(length, 1e-300)[:, None] * size
    cosine, sine = np.cos(HEAD_ANGLE), np.sin(HEAD_ANGLE)
    left = tips + back @ np.array([[cosine, sine], [-sine, cosine]])
    right = tips + back @ np.array([[cosine, -sine], [sine, cosine]])
    arrows = np.stack([tails, tips, tips, left, tips, right], axis=1)
    across, down = np.array([least / 2, 0.0]), np.array([0.0, least / 2])
    dots = np.stack([tails - across, tails + across, tails - down, tails + down, tails, tails], axis=1)
    drawn: Array = np.where((length >= least)[:, None, None], arrows, dots)
    return drawn.reshape(-1, 2)

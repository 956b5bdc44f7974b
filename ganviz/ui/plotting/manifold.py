"""The latent space as G lays it over the plane: a warped grid, strong where G puts much, faint where little."""

from __future__ import annotations

import numpy as np

from ganviz.snapshot import Array

#: Opacities in which the grid is drawn; one item each.
OPACITIES = (0.08, 0.22, 0.45, 0.8)


def threads(manifold: Array, view_area: float) -> tuple[Array, Array]:
    """Returns the grid's pieces and how dense G is along each.

    The latents are equally likely, so the density is the inverse of the area (for a line, the length) that a step of
    the grid covers.

    Args:
        manifold: G's images of the latents, ``(rows, columns, 2)`` or, along a line, ``(n, 2)``.
        view_area: of the part that is shown; the density is relative to a distribution spread evenly over it.

    Returns:
        ``(pieces, 2, 2)`` points (piece, end, coordinate) and ``(pieces,)`` densities; not finite points have none.
    """
    manifold = manifold.astype(np.float64)
    if manifold.ndim == 2:
        pieces = np.stack([manifold[:-1], manifold[1:]], axis=1)
        length = np.linalg.norm(pieces[:, 1] - pieces[:, 0], axis=1)
        density = np.sqrt(view_area) / (len(pieces) * np.maximum(length, 1e-12))
    else:
        areas = _cell_areas(manifold)
        along = np.stack([manifold[:, :-1], manifold[:, 1:]], axis=2).reshape(-1, 2, 2)
        across = np.stack([manifold[:-1], manifold[1:]], axis=2).reshape(-1, 2, 2)
        padded = np.pad(areas, 1, mode="edge")
        beside = [(padded[:-1, 1:-1] + padded[1:, 1:-1]) / 2, (padded[1:-1, :-1] + padded[1:-1, 1:]) / 2]
        pieces = np.concatenate([along, across])
        area = np.concatenate([part.ravel() for part in beside])
        density = view_area / (areas.size * np.maximum(area, 1e-12))
    known = np.isfinite(pieces).all(axis=(1, 2)) & np.isfinite(density)
    return pieces[known], density[known]


def _cell_areas(manifold: Array) -> Array:
    """The area of each cell, ``(rows − 1, columns − 1)``: half the cross product of its diagonals."""
    rising = manifold[1:, 1:] - manifold[:-1, :-1]
    falling = manifold[1:, :-1] - manifold[:-1, 1:]
    return 0.5 * np.abs(rising[..., 0] * falling[..., 1] - rising[..., 1] * falling[..., 0])


def by_opacity(pieces: Array, density: Array) -> list[Array]:
    """Sorts the pieces by how strongly to draw them: ``(2 n, 2)`` points in pairs for each of ``OPACITIES``."""
    strength = density / (density + 3)
    group = np.minimum((strength * len(OPACITIES)).astype(int), len(OPACITIES) - 1)
    return [pieces[group == number].reshape(-1, 2) for number in range(len(OPACITIES))]

"""Many small arrows as one item, of lengths that stay readable."""

from __future__ import annotations

import numpy as np

from ganviz.snapshot import Array

#: A head's length as a share of its arrow's, at most so many times ``reach``; its two strokes lie 25° from the shaft.
HEAD_SHARE, HEAD_MOST = 0.4, 0.22
HEAD_ANGLE = np.deg2rad(25)


def shortened(vectors: Array, reach: float, extent: float) -> Array:
    """Returns arrows that grow with their vectors and level off at ``reach``: l·v/(1 + v) with v = |vector|·extent/4.

    So a gradient that vanishes is seen to vanish, and one that explodes does not cover the plot.

    Args:
        vectors: ``(n, feature)``, a loss per length; not-a-number counts as none.
        extent: the width of the view, which makes v a number without unit.
    """
    vectors = np.nan_to_num(vectors.astype(np.float64), nan=0.0, posinf=0.0, neginf=0.0)
    return vectors * (reach * extent / 4 / (1 + np.linalg.norm(vectors, axis=1, keepdims=True) * extent / 4))


def strokes(tails: Array, vectors: Array, reach: float, least: float) -> Array:
    """Returns ``(6 n, 2)`` points, in pairs, that draw a shaft and the two strokes of a head for each arrow.

    Arrows shorter than ``least`` are left out. The axes must be equally long, or the heads lean.
    """
    length = np.linalg.norm(vectors, axis=1)
    seen = length >= least
    tails, vectors, length = tails[seen].astype(np.float64), vectors[seen], length[seen]
    tips = tails + vectors
    size = np.minimum(HEAD_SHARE * length, HEAD_MOST * reach)[:, None]
    back = -vectors / length[:, None] * size
    cosine, sine = np.cos(HEAD_ANGLE), np.sin(HEAD_ANGLE)
    left = tips + back @ np.array([[cosine, sine], [-sine, cosine]])
    right = tips + back @ np.array([[cosine, -sine], [sine, cosine]])
    return np.stack([tails, tips, tips, left, tips, right], axis=1).reshape(-1, 2)

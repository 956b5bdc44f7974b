"""What D's best scores are, from the slopes of its loss alone and not from what the loss says of itself.

Where the densities are p and q, D's best score s is the one at which p·(slope of a real score at s) + q·(slope of a
generated one at s) changes its sign. Where a loss takes scores in pairs, the other of the pair has the score 0, which
then is the one that tells p = q.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ganviz.losses import Loss

Array = np.ndarray

#: The interval of the search is doubled so often at most, and then halved so often, to some 11 digits.
DOUBLINGS, HALVINGS = 20, 44


def slopes_alone(loss: Loss, scores: Array) -> tuple[Array, Array]:
    """D's slopes in ``(n,)`` scores as real and as generated ones, each by itself."""
    each, none = scores[:, None], np.zeros((len(scores), 1))
    with np.errstate(over="ignore"):
        return loss.discriminator_slopes(each, none)[0][:, 0], loss.discriminator_slopes(none, each)[1][:, 0]


def best_scores(loss: Loss, log_ratio: Array | float) -> Array:
    """D's best scores where log p/q is this; in the middle of them where several are as good."""
    log_ratio = np.asarray(log_ratio, dtype=float)
    p, q = np.exp(-np.logaddexp(0, -log_ratio)).ravel(), np.exp(-np.logaddexp(0, log_ratio)).ravel()

    def rise(scores: Array) -> Array:
        of_real, of_fake = slopes_alone(loss, scores)
        return p * of_real + q * of_fake

    lowest, highest = -np.ones(p.shape), np.ones(p.shape)
    for _ in range(DOUBLINGS):
        too_high, too_low = rise(lowest) >= 0, rise(highest) <= 0
        if not (too_high.any() or too_low.any()):
            break
        lowest, highest = np.where(too_high, 2 * lowest, lowest), np.where(too_low, 2 * highest, highest)

    def end(is_below: Callable[[Array], Array]) -> Array:
        low, high = lowest, highest
        for _ in range(HALVINGS):
            middle = (low + high) / 2
            below = is_below(rise(middle))
            low, high = np.where(below, middle, low), np.where(below, high, middle)
        return (low + high) / 2

    first = end(lambda slope: slope < 0)
    if (rise(first + 1e-6) != 0).all():
        return first.reshape(log_ratio.shape)
    return ((first + end(lambda slope: slope <= 0)) / 2).reshape(log_ratio.shape)


def ratio_told(loss: Loss, scores: Array) -> Array:
    """p/q at which these scores are D's best; D's slopes must be smooth."""
    of_real, of_fake = slopes_alone(loss, np.asarray(scores, dtype=float).ravel())
    return (-of_fake / of_real).reshape(np.shape(scores))

"""The best scores of pairs of which some are shown in the wrong order: a convex problem, solved by Newton's method."""

from __future__ import annotations

import numpy as np

from ganviz.losses._elementary import sigmoid

Array = np.ndarray

#: Places that hold less than this of both distributions change nothing that the others score.
_NEXT_TO_NOTHING = 1e-9

#: More places than so many are put together with those that score nearly alike.
_MOST_PLACES, _GROUPS = 512, 160

#: The search ends where no place's slope is more than this share of its mass, or after so many steps.
_NEAR_ENOUGH, _MOST_STEPS = 1e-9, 60

#: A step moves no score by more than this: where D is sure, the curvature says little of what is far off.
_LONGEST_STEP = 2.0


def best_scores(p: Array, q: Array, flipped: float) -> Array:
    """Returns the scores that minimise E [(1 − ε) log(1 + e^(s(y) − s(x))) + ε log(1 + e^(s(x) − s(y)))].

    x is drawn from p and y from q, ε is the share of flipped pairs. Swapped pairs are no product of two distributions,
    so log of a ratio of mixtures is not the answer. Where the slope in the score of one place vanishes,

        p (E_q σ(s − s(y)) − (1 − ε)) + q (E_p σ(s − s(x)) − ε) = 0:

    so s is a rising function of p/q alone, bounded for ε > 0, but what function hangs on the whole of both. The loss is
    convex in all scores together.

    Args:
        p, q: ``(n,)`` masses of two distributions in the same places, all of them: each is taken to have the sum 1.
        flipped: ε, above 0 and at most ½.

    Returns:
        ``(n,)``, known up to a constant; NaN where neither has mass.
    """
    p, q = np.asarray(p, np.float64) / np.sum(p), np.asarray(q, np.float64) / np.sum(q)
    with np.errstate(divide="ignore", invalid="ignore"):
        # Near the answer, and in the order of it.
        guess = np.log(((1 - flipped) * p + flipped * q) / ((1 - flipped) * q + flipped * p))
    held = np.flatnonzero(p + q > _NEXT_TO_NOTHING)
    of_p, of_q, start = p[held], q[held], guess[held]
    if len(held) > _MOST_PLACES:
        of_p, of_q, start = _grouped(of_p, of_q, start)
    atoms = _solved(of_p, of_q, start, flipped)
    order = np.argsort(start)
    scores = np.interp(guess, start[order], atoms[order])
    # Those that stand for themselves are where they belong.
    others = np.flatnonzero((p + q > 0) & (p + q <= _NEXT_TO_NOTHING)) if len(atoms) == len(held) else held
    scores[others] = _placed(p[others], q[others], scores[others], of_p, of_q, atoms, flipped)
    return np.where(p + q > 0, scores, np.nan)


def _grouped(p: Array, q: Array, guess: Array) -> tuple[Array, Array, Array]:
    """Returns the masses and the mean guesses of groups of places whose guesses are nearly alike."""
    low, high = guess.min(), guess.max()
    group = np.minimum(((guess - low) * (_GROUPS / max(high - low, 1e-300))).astype(np.intp), _GROUPS - 1)
    sums = [np.bincount(group, weights, minlength=_GROUPS) for weights in (p, q, (p + q) * guess)]
    there = sums[0] + sums[1] > 0
    of_p, of_q, weighted = (each[there] for each in sums)
    return of_p, of_q, weighted / (of_p + of_q)


def _solved(p: Array, q: Array, scores: Array, flipped: float) -> Array:
    """Minimises the loss over the scores of all places at once."""
    mass = p + q
    scale = np.sqrt(mass)
    for _ in range(_MOST_STEPS):
        ahead = sigmoid(scores[:, None] - scores)
        slopes = p * (ahead @ q - (1 - flipped)) + q * (ahead @ p - flipped)
        if np.abs(slopes / mass).max() < _NEAR_ENOUGH:
            break
        links = ahead * (1 - ahead)
        links *= np.outer(p, q) + np.outer(q, p)
        curvature = np.diag(links.sum(axis=1)) - links
        # Of equal size in all places; and what moves all scores alike, which changes nothing, is held.
        curvature = curvature / np.outer(scale, scale) + np.outer(scale, scale)
        step = np.linalg.solve(curvature + 1e-15 * np.eye(len(mass)), slopes / scale) / scale
        scores = scores - step * min(1.0, _LONGEST_STEP / np.abs(step).max(initial=1e-300))
    return scores


def _placed(p: Array, q: Array, scores: Array, of_p: Array, of_q: Array, atoms: Array, flipped: float) -> Array:
    """Returns each place's best score against distributions whose scores are known: Newton's steps in an interval."""
    total = p + q
    p, q = p / total, q / total
    low, high = np.full(p.shape, atoms.min() - 40.0), np.full(p.shape, atoms.max() + 40.0)
    for _ in range(_MOST_STEPS):
        ahead = sigmoid(scores[:, None] - atoms)
        excess = p * (ahead @ of_q - (1 - flipped)) + q * (ahead @ of_p - flipped)
        if not (np.abs(excess) > _NEAR_ENOUGH).any():
            break
        low, high = np.where(excess < 0, scores, low), np.where(excess > 0, scores, high)
        steepness = ahead * (1 - ahead)
        with np.errstate(divide="ignore", invalid="ignore"):
            newton = scores - excess / (p * (steepness @ of_q) + q * (steepness @ of_p))
        scores = np.where((low <= newton) & (newton <= high), newton, (low + high) / 2)
    return scores

"""The earth mover's distance: the best plan between two sets of piles, exactly, and the potential that proves it.

W₁ = min over plans γ of Σ γ_ij c_ij, and by duality (Kantorovich) = max over 1-Lipschitz φ of E_P φ − E_Q φ.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ganviz.theory.divergences import Array

#: A pile below this share of all earth is empty.
NOTHING = 1e-13


@dataclass(frozen=True, eq=False)
class Plan:
    """What is moved from where to where.

    Attributes:
        moved: ``(n, m)`` masses, with the piles of P and of Q as sums of rows and of columns.
        cost: Σ moved · cost.
        at_p, at_q: φ at P's places ``(n,)`` and at Q's ``(m,)``.
        bound: E_P φ − E_Q φ, which no plan can undercut.
    """

    moved: Array
    cost: float
    at_p: Array
    at_q: Array
    bound: float


def normalised(piles: Array) -> Array:
    """Shares of piles of any size; even ones where there is no earth at all."""
    piles = np.maximum(np.nan_to_num(np.asarray(piles, float)), 0.0)
    total = piles.sum()
    return piles / total if total > 0 else np.full(len(piles), 1 / len(piles))


def best_plan(p: Array, q: Array, from_p: Array, to_q: Array) -> Plan:
    """Returns the cheapest plan between piles ``p`` at ``from_p`` and ``q`` at ``to_q``.

    Args:
        p, q: ``(n,)`` and ``(m,)`` masses with sum 1.
        from_p, to_q: places, ``(n, feature)`` and ``(m, feature)``; earth costs the distance it is moved.
    """
    cost = np.linalg.norm(from_p[:, None] - to_q[None], axis=2)
    moved, prices = _cheapest(p, q, cost)
    # φ(x) = min_j (‖x − y_j‖ − v_j) has slope 1 at most whatever v, and is best with the prices of the best plan.
    at_p = (cost - prices).min(axis=1)
    between = np.linalg.norm(to_q[:, None] - to_q[None], axis=2)
    at_q = (between - prices).min(axis=1)
    return Plan(moved, float((moved * cost).sum()), at_p, at_q, float(p @ at_p - q @ at_q))


def potential(places: Array, to_q: Array, at_q: Array) -> Array:
    """φ at ``(k, feature)`` other places: the largest with slope 1 that has these values ``(m,)`` at Q's places."""
    found: Array = (np.linalg.norm(places[:, None] - to_q[None], axis=2) + at_q).min(axis=1)
    return found


def _cheapest(p: Array, q: Array, cost: Array) -> tuple[Array, Array]:
    """Returns the plan, and Q's prices v with u_i + v_j ≤ c_ij, and = where earth is moved.

    Successive shortest paths with potentials: earth goes the cheapest way that is left, which may send other earth
    back. Every turn empties a pile, fills one, or takes back a way altogether.
    """
    n, m = cost.shape
    left, wanted, moved = p.astype(float).copy(), q.astype(float).copy(), np.zeros((n, m))
    at = np.concatenate([np.zeros(n), cost.min(axis=0)])  # of places of P, then of Q; reduced costs are never negative
    while left.max() > NOTHING and wanted.max() > NOTHING:
        away, before = _ways(left, moved, cost, at)
        ends = np.where(wanted > NOTHING, away[n:], np.inf)
        end = int(ends.argmin())
        at += np.minimum(away, ends[end])
        path = [n + end]
        while before[path[-1]] >= 0:
            path.append(int(before[path[-1]]))
        path.reverse()
        sent_back = [moved[j, i - n] for i, j in zip(path[1:-1:2], path[2::2], strict=True)]
        amount = min([left[path[0]], wanted[end], *sent_back])
        for here, there in pairwise(path):
            if here < n:
                moved[here, there - n] += amount
            else:
                moved[there, here - n] -= amount
        left[path[0]] -= amount
        wanted[end] -= amount
        moved[moved < NOTHING] = 0.0
    return moved, at[n:]


def _ways(left: Array, moved: Array, cost: Array, at: Array) -> tuple[Array, Array]:
    """How far each place is from the earth that is left, in reduced costs, and by way of which place (Dijkstra)."""
    n, m = cost.shape
    away = np.concatenate([np.where(left > NOTHING, 0.0, np.inf), np.full(m, np.inf)])
    before, is_open = np.full(n + m, -1), np.ones(n + m, bool)
    forward = np.maximum(cost + at[:n, None] - at[None, n:], 0.0)
    for _ in range(n + m):
        here = int(np.where(is_open, away, np.inf).argmin())
        if not is_open[here] or not np.isfinite(away[here]):
            break
        is_open[here] = False
        if here < n:
            reached, ahead = slice(n, None), away[here] + forward[here]
        else:
            reached, ahead = slice(0, n), np.where(moved[:, here - n] > NOTHING, away[here], np.inf)
        nearer = is_open[reached] & (ahead < away[reached])
        away[reached] = np.where(nearer, ahead, away[reached])
        before[reached] = np.where(nearer, here, before[reached])
    return away, before

"""Covering sets: few cases in which every pair of choices meets, in place of all combinations; and what is left to
``make test-all``.

Most faults that a combination brings to light are those of two choices together (Kuhn et al. 2004).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

import pytest

#: One choice by the name of what is chosen.
Case = dict[str, Any]


def always(_case: Case) -> bool:
    return True


def pairwise(factors: Mapping[str, Sequence[Any]], goes: Callable[[Case], bool] = always) -> list[Case]:
    """Returns cases in which every choice of a factor meets every choice of every other one, the same at every call.

    Each case begins with the first pair that is missing; then each of the other factors takes the choice that adds the
    most missing pairs, the first of several.

    Args:
        goes: says of two choices whether they go together; those that do not never meet. The first choice of a factor
            must go with everything.
    """
    names = sorted(factors, key=lambda name: -len(factors[name]))

    @cache
    def goes_by_itself(two: frozenset[tuple[str, int]]) -> bool:
        return goes({name: factors[name][choice] for name, choice in sorted(two)})

    def together(one: str, choice: int, other: str, others: int) -> bool:
        return goes_by_itself(pair(one, choice, other, others))

    def pair(one: str, choice: int, other: str, others: int) -> frozenset[tuple[str, int]]:
        return frozenset(((one, choice), (other, others)))

    missing = {
        pair(one, choice, other, others): (one, choice, other, others)
        for index, one in enumerate(names)
        for other in names[index + 1 :]
        for choice in range(len(factors[one]))
        for others in range(len(factors[other]))
        if together(one, choice, other, others)
    }
    cases = []
    while missing:
        one, choice, other, others = next(iter(missing.values()))
        case = {one: choice, other: others}
        for name in names:
            if name in case:
                continue
            possible = [
                candidate
                for candidate in range(len(factors[name]))
                if all(together(name, candidate, *each) for each in case.items())
            ]
            case[name] = max(
                possible, key=lambda each, name=name: sum(pair(name, each, *at) in missing for at in case.items())
            )
        for index, name in enumerate(names):
            for at in names[index + 1 :]:
                missing.pop(pair(name, case[name], at, case[at]), None)
        cases.append({name: factors[name][case[name]] for name in factors})
    return cases


def thorough(*values: Any) -> list[Any]:
    """Returns values of a parameter with which ``make test-all`` alone runs a test."""
    return [pytest.param(value, marks=pytest.mark.thorough) for value in values]


def first_third(cases: Sequence[Case]) -> list[Any]:
    """Returns cases of a covering set as parameters: those after the first third, which meet few new pairs, are run by
    ``make test-all`` alone.
    """
    kept = -(-len(cases) // 3)
    return [*cases[:kept], *thorough(*cases[kept:])]

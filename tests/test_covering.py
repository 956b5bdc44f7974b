"""The covering sets that other tests are run over."""

from __future__ import annotations

from itertools import combinations, product

from tests.covering import Case, pairwise

FACTORS = {"bread": ["rye", "wheat", "oat"], "spread": ["butter", "jam", "honey", "salt"], "hot": [False, True]}


def met(cases: list[Case]) -> set[frozenset[tuple[str, object]]]:
    return {frozenset(two) for case in cases for two in combinations(case.items(), 2)}


def every_pair() -> set[frozenset[tuple[str, object]]]:
    return met([dict(zip(FACTORS, choices, strict=True)) for choices in product(*FACTORS.values())])


def test_every_two_choices_meet_in_half_of_all_combinations() -> None:
    cases = pairwise(FACTORS)
    assert met(cases) == every_pair()
    assert all(list(case) == list(FACTORS) for case in cases)
    assert len(cases) == 12  # of 24; three kinds of bread and four spreads take twelve by themselves
    assert pairwise(FACTORS) == cases


def test_what_does_not_go_together_never_meets_and_everything_else_does() -> None:
    def goes(case: Case) -> bool:
        return not (case.get("spread") in ("honey", "salt") and case.get("hot") is True)

    cases = pairwise(FACTORS, goes)
    refused = {frozenset({("spread", spread), ("hot", True)}) for spread in ("honey", "salt")}
    assert met(cases) == every_pair() - refused


def test_many_factors_take_few_more_cases_than_the_two_largest() -> None:
    factors = {str(i): range(2 + i % 3) for i in range(12)}
    assert len(pairwise(factors)) <= 24  # of two million; 16 at the least

from __future__ import annotations

import math

import pytest

from ganviz.studies.odds import clopper_pearson


@pytest.mark.parametrize(
    ("hits", "trials", "low", "high"),
    [
        # Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 5.
        (81, 263, 0.2527, 0.3676),
        (15, 148, 0.0578, 0.1617),
        (0, 20, 0.0, 0.1684),
        (1, 29, 0.0009, 0.1776),
    ],
)
def test_it_says_what_is_published(hits: int, trials: int, low: float, high: float) -> None:
    assert clopper_pearson(hits, trials) == pytest.approx((low, high), abs=5e-5)


def test_at_both_ends_it_is_the_closed_form() -> None:
    for trials in (1, 16, 64):
        edge = 1 - 0.025 ** (1 / trials)
        assert clopper_pearson(0, trials) == pytest.approx((0, edge))
        assert clopper_pearson(trials, trials) == pytest.approx((1 - edge, 1))
    assert clopper_pearson(0, 0) == (0, 1)


def test_each_end_leaves_half_of_what_is_not_confident() -> None:
    """The binomial tail at either end is exactly 2.5 %: the definition, summed term by term."""
    low, high = clopper_pearson(7, 16)
    terms = [[math.comb(16, k) * p**k * (1 - p) ** (16 - k) for k in range(17)] for p in (low, high)]
    assert sum(terms[0][7:]) == pytest.approx(0.025)
    assert sum(terms[1][:8]) == pytest.approx(0.025)


@pytest.mark.parametrize(("hits", "trials", "confidence"), [(3, 2, 0.95), (-1, 2, 0.95), (1, 2, 1.0), (1, 2, 0.0)])
def test_what_is_no_share_is_refused(hits: int, trials: int, confidence: float) -> None:
    with pytest.raises(ValueError, match="is no"):
        clopper_pearson(hits, trials, confidence)

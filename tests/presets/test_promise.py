"""Promises as data: how they are read, and when they are kept."""

from __future__ import annotations

from typing import Any

import pytest

from ganviz.presets.promise import Condition, read_promise
from ganviz.settings import ConfigError

FULL = {"at": 3000, "reading": "modes_strict", "at_least": 8}


def test_it_is_a_list_of_conditions() -> None:
    swings = {"from": 500, "to": 2000, "reading": "mean", "of": "spread", "at_least": 0.5, "at_most": 3}
    assert read_promise([FULL, swings]) == (
        Condition(3000, 3000, "modes_strict", at_least=8.0),
        Condition(500, 2000, "mean", "spread", 0.5, 3.0),
    )
    assert [str(one) for one in read_promise([FULL, swings])] == [
        "modes_strict ≥ 8 at 3,000",
        "spread of mean in 0.5 … 3 from 500 to 2,000",
    ]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"at": None}, "promise 1: at: None"),
        ({"at": 0}, "promise 1: at: 0 cannot be used; use a whole number of at least 1 and at most 1000000000"),
        ({"at": 10**400}, "use a whole number of at least 1"),
        ({"at_least": 10**400}, "use a number"),
        ({"to": 4000}, "promise 1: it does not say when; use at, or from and to"),
        ({"reading": ""}, "promise 1: reading: ''"),
        ({"of": "spread"}, "promise 1: of: 'spread' cannot be used; use it with from and to"),
        ({"of": "median"}, "use one of each, lowest, highest, spread, rise"),
        ({"at_least": "eight"}, "promise 1: at_least: 'eight' cannot be used; use a number"),
        ({"at_least": float("nan")}, "promise 1: at_least: nan"),
        ({"at_least": None}, "promise 1: it has no bound; use at_least, at_most or both"),
        ({"at_most": 7}, "promise 1: at_least: 8.0 cannot be used; use at most 7, its at_most"),
        ({"atleast": 7}, "promise 1: atleast: there is no such field; the names here are at, from, to, reading, of"),
    ],
    ids=str,
)
def test_what_cannot_be_used_is_named(changed: dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read_promise([FULL | changed])
    assert said in str(caught.value)


@pytest.mark.parametrize("plain", [FULL, "modes", ["modes"], None], ids=str)
def test_what_is_no_list_of_objects_is_refused(plain: Any) -> None:
    with pytest.raises(ConfigError):
        read_promise(plain)


def test_a_range_is_looked_at_from_end_to_end() -> None:
    looks = Condition(500, 2000, "w1", at_most=1.0).looks
    assert (looks[0], looks[1], looks[-1], len(looks)) == (500, 600, 2000, 16)
    assert Condition(3, 5, "w1", at_most=1.0).looks == (3, 4, 5)
    assert Condition(7, 7, "w1", at_most=1.0).looks == (7,)


@pytest.mark.parametrize(
    ("of", "bounds", "kept"),
    [
        ("each", (1.0, 3.0), True),
        ("each", (1.5, None), False),
        ("lowest", (None, 1.0), True),
        ("highest", (3.5, None), False),
        ("spread", (2.0, 2.0), True),
        ("rise", (0.5, None), False),
        ("rise", (-0.5, -0.5), True),
    ],
)
def test_what_of_a_range_is_compared(of: str, bounds: tuple[float | None, float | None], kept: bool) -> None:
    assert Condition(1, 4, "w1", of, *bounds).kept([2.5, 1.0, 3.0, 2.0]) == kept


@pytest.mark.parametrize("value", [None, float("nan")])
def test_a_reading_that_is_not_there_keeps_nothing(value: float | None) -> None:
    assert not Condition(1, 2, "w1", at_most=1.0).kept([0.5, value])
    assert not Condition(1, 2, "w1", "lowest", at_most=1.0).kept([0.5, value])
    assert Condition(1, 2, "w1", at_most=1.0).kept([0.5, 0.5])

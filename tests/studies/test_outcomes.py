from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from ganviz.config import RunConfig
from ganviz.studies.odds import clopper_pearson
from ganviz.studies.outcomes import QUESTIONS, State, answered, asked_by, captions, questions_for, state_of, state_words

RING = RunConfig.from_dict({"target": {"kind": "ring", "n_modes": 8}}).target
LINE = RunConfig.from_dict({"target": {"kind": "gaussian"}}).target


@dataclass(frozen=True)
class Look:
    """What was read of a member."""

    values: dict[str, float | None] = field(default_factory=dict)
    diverged_at: int | None = None
    sign: str | None = None
    iteration: int = 100


def ring(held: int, quality: float = 0.9, **more: Any) -> Look:
    return Look({"modes_strict": held, "high_quality_share": quality, **more})


def line(jsd: float | None) -> Look:
    return Look({"jsd": jsd, "jsd_floor_high": 0.01})


@pytest.mark.parametrize(
    ("look", "state", "said"),
    [
        (ring(8), "complete", "8 of 8"),
        (ring(8, jsd=0.009, jsd_floor_high=0.01), "chance", "8 of 8"),
        (ring(5), "missing", "5 of 8"),
        (ring(4), "collapsed", "4 of 8"),
        (ring(4, quality=0.2), "missing", "4 of 8"),
        (ring(0), "missing", "0 of 8"),
        (Look({"modes_strict": None}, diverged_at=60), "diverged", "diverged"),
        (None, "waiting", ""),
    ],
)
def test_with_modes_a_member_stands_by_how_many_it_holds(look: Look | None, state: State, said: str) -> None:
    assert state_of(RING, look) == state
    assert captions(RING, look)[:1] == (said,) if said else captions(RING, look) == ()
    assert state_words(state)


@pytest.mark.parametrize(
    ("look", "state", "said"),
    [(line(0.01), "chance", "JSD 0.010"), (line(0.0101), "apart", "JSD 0.010"), (line(None), "waiting", "no reading")],
)
def test_without_modes_it_stands_by_its_distance(look: Look, state: State, said: str) -> None:
    assert state_of(LINE, look) == state
    assert captions(LINE, look)[0] == said
    assert captions(LINE, look)[-1] in ("0.01", said)


def test_the_sentence_is_clopper_and_pearsons() -> None:
    looks = [ring(2)] * 7 + [ring(8)] * 9
    answer = answered(QUESTIONS["collapsed"], RING, looks, 3000, 16)
    assert answer is not None
    assert answer.sentence == (
        "At iteration 3,000, 7 of 16 seeds had collapsed: of all seeds between 20 and 70 % would."
    )
    assert (answer.low / 100, answer.high / 100) == pytest.approx(clopper_pearson(7, 16))
    some = answered(QUESTIONS["collapsed"], RING, looks[5:9], 3000, 16)
    assert some is not None
    assert some.sentence == (
        "At iteration 3,000, 2 of 4 seeds had collapsed (4 of 16 seeds so far): of all seeds between 7 and 93 % would."
    )
    assert answered(QUESTIONS["collapsed"], RING, [], 3000, 16) is None
    assert answered(QUESTIONS["chance"], RING, looks, 3000, 16) is None, "no distance was read"


def test_a_sign_of_the_run_itself_can_be_counted() -> None:
    dead, sound = Look({"modes_strict": 0}, sign="dead"), ring(3)
    question = asked_by(RING, dead)
    assert question in questions_for(RING, dead)
    assert [question.holds(RING, look) for look in (dead, sound)] == [True, False]
    answer = answered(question, RING, [dead, sound], 50, 4)
    assert answer is not None
    assert answer.sentence.startswith(
        "At iteration 50, 1 of 2 seeds showed the same sign (D dead; 2 of 4 seeds so far)"
    )
    hopping = replace(ring(1), sign="hopping")
    assert asked_by(RING, hopping).key == "missed", "a cluster that hops holds none between two modes"
    assert asked_by(RING, replace(hopping, sign="collapsed")).key == "collapsed"
    assert [one.label for one in questions_for(RING, hopping)][-1] == "Hopping"
    assert questions_for(RING, replace(ring(1), sign="collapsed")) == questions_for(RING)


def test_each_question_counts_what_its_words_say() -> None:
    looks = [ring(8), ring(7), ring(2), Look({"modes_strict": None}, diverged_at=3)]
    expected = {
        "collapsed": [False, False, True, False],
        "missed": [False, True, True, True],
        "complete": [True, False, False, False],
        "diverged": [False, False, False, True],
    }
    for question in questions_for(RING):
        assert [question.holds(RING, look) for look in looks] == expected[question.key]
    on_line = [line(0.001), line(0.5), Look({"jsd": None}, diverged_at=3)]
    assert [QUESTIONS["chance"].holds(LINE, look) for look in on_line] == [True, False, False]
    assert [QUESTIONS["apart"].holds(LINE, look) for look in on_line] == [False, True, True]
    for question in QUESTIONS.values():
        assert "{iteration:,}" in question.said
        assert "{done} of {seeds} seeds so far" in question.so_far


@pytest.mark.parametrize(
    ("target", "look", "key"),
    [
        (RING, ring(1), "collapsed"),
        (RING, ring(7), "missed"),
        (RING, ring(8), "complete"),
        (RING, ring(8, jsd=0.0, jsd_floor_high=0.01), "complete"),
        (RING, Look(diverged_at=9), "diverged"),
        (LINE, line(0.001), "chance"),
        (LINE, line(0.3), "apart"),
        (LINE, Look(diverged_at=9), "diverged"),
        (LINE, line(None), "diverged"),
    ],
)
def test_what_is_asked_follows_from_what_the_run_shows(target: Any, look: Look, key: str) -> None:
    question = asked_by(target, look)
    assert question.key == key
    assert question in questions_for(target)
    if key != "diverged" or look.diverged_at:
        assert question.holds(target, look) is True, "is it luck that it is so?"

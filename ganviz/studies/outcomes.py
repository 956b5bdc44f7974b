"""How a member of a study ended, and what share of all seeds would: questions with a yes or a no, and the sentence.

All is read at one iteration from one measurement, so that it can be said of any number of seeds, and of a run beside
them, in the same way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from ganviz import registry
from ganviz.phrases import Phrase, figures, phrase
from ganviz.studies.odds import clopper_pearson
from ganviz.targets import Target

Values = Mapping[str, float | None]
#: The least share of points of high quality on few modes that is called a collapse, as the diagnosis has it.
GATHERED = 0.25
#: How a member stands. A tick, ``chance``, means within what two real samples read.
State = Literal["waiting", "diverged", "collapsed", "missing", "complete", "chance", "apart"]


class Seen(Protocol):
    """What is known of a member or a run at one moment; see ``studies.member.MemberLook``."""

    @property
    def iteration(self) -> int: ...

    @property
    def values(self) -> Values: ...

    @property
    def sign(self) -> str | None: ...

    @property
    def diverged_at(self) -> int | None: ...


def modes_of(target: Target) -> int:
    """How many separate modes there are; 0 where there are fewer than two."""
    modes = target.modes()
    return 0 if modes is None or len(modes.centres) < 2 else len(modes.centres)


def state_of(target: Target, seen: Seen | None) -> State:
    """Says how a member stands by what was read of it."""
    if seen is None:
        return "waiting"
    if seen.diverged_at is not None:
        return "diverged"
    held, modes = seen.values.get("modes_strict"), modes_of(target)
    if modes and held is not None:
        if _is_collapsed(seen, modes):
            return "collapsed"
        if held < modes:
            return "missing"
        return "chance" if _is_within_chance(seen) else "complete"
    within = _is_within_chance(seen)
    return "waiting" if within is None and seen.values.get("jsd") is None else "chance" if within else "apart"


def captions(target: Target, seen: Seen | None) -> tuple[str, ...]:
    """What is said of a member below its picture: a word or a number, and what is left of it where room is short."""
    state = state_of(target, seen)
    if seen is None:
        return ()
    if state == "waiting":
        return (phrase("no reading"),)
    if state == "diverged":
        return (phrase("diverged"),)
    held, modes = seen.values.get("modes_strict"), modes_of(target)
    if modes and held is not None:
        return phrase("{held:.0f} of {modes}", held=held, modes=modes), f"{held:.0f}"
    jsd = seen.values["jsd"] or 0.0
    return phrase("JSD {jsd}", jsd=figures(jsd)), f"{jsd:.2f}"


_STATES: Mapping[State, str] = {
    "waiting": "no reading yet",
    "diverged": "diverged",
    "collapsed": "collapsed: at most half of the modes",
    "missing": "some modes are missing",
    "complete": "all modes",
    "chance": "within chance of the data",
    "apart": "can be told from the data",
}


def state_words(state: State) -> str:
    """A state in words, for tips and screen readers."""
    return _STATES[state]


# ── questions ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Question:
    """What is counted.

    Attributes:
        key: names it.
        label: a few words.
        rule: what exactly is counted.
        said: the sentence of all seeds, with {iteration}, {hits}, {seeds}, {low} and {high}.
        so_far: the sentence while others are still trained, with {done} besides.
        sign: the key of the diagnosis that it is about, if it is about one; {sign} in the sentences is the label.
    """

    key: str
    label: str
    rule: str
    said: str
    so_far: str
    sign: str = ""

    def holds(self, target: Target, seen: Seen) -> bool | None:
        """Says whether it is so with a member; None where that was not read."""
        state = state_of(target, seen)
        if self.sign:
            return seen.sign == self.sign
        if self.key == "diverged":
            return state == "diverged"
        if self.key in ("collapsed", "missed", "complete"):
            return None if state == "waiting" else _HOLDING[self.key](state)
        within = False if state == "diverged" else _is_within_chance(seen)
        return within if within is None or self.key == "chance" else not within


_HOLDING = {
    "collapsed": lambda state: state == "collapsed",
    "missed": lambda state: state in ("collapsed", "missing", "diverged"),
    "complete": lambda state: state in ("complete", "chance"),
}

QUESTIONS = {
    question.key: question
    for question in (
        Question(
            "diverged",
            "Diverged",
            "A loss or gradient was no longer a finite number.",
            "At iteration {iteration:,}, {hits} of {seeds} seeds had diverged: of all seeds between {low:.0f} and "
            "{high:.0f} % would.",
            "At iteration {iteration:,}, {hits} of {done} seeds had diverged ({done} of {seeds} seeds so far): of all "
            "seeds between {low:.0f} and {high:.0f} % would.",
        ),
        Question(
            "collapsed",
            "Collapsed",
            "At most half of the modes are held, by the strict count, and a quarter of the points are of high quality.",
            "At iteration {iteration:,}, {hits} of {seeds} seeds had collapsed: of all seeds between {low:.0f} and "
            "{high:.0f} % would.",
            "At iteration {iteration:,}, {hits} of {done} seeds had collapsed ({done} of {seeds} seeds so far): of all "
            "seeds between {low:.0f} and {high:.0f} % would.",
        ),
        Question(
            "missed",
            "Missed a mode",
            "Fewer than all modes are held, by the strict count; one that diverged holds none.",
            "At iteration {iteration:,}, {hits} of {seeds} seeds missed a mode: of all seeds between {low:.0f} and "
            "{high:.0f} % would.",
            "At iteration {iteration:,}, {hits} of {done} seeds missed a mode ({done} of {seeds} seeds so far): of all "
            "seeds between {low:.0f} and {high:.0f} % would.",
        ),
        Question(
            "complete",
            "Held all modes",
            "All modes are held, by the strict count.",
            "At iteration {iteration:,}, {hits} of {seeds} seeds held all modes: of all seeds between {low:.0f} and "
            "{high:.0f} % would.",
            "At iteration {iteration:,}, {hits} of {done} seeds held all modes ({done} of {seeds} seeds so far): of "
            "all seeds between {low:.0f} and {high:.0f} % would.",
        ),
        Question(
            "chance",
            "Within chance",
            "The JSD is no higher than 99 of 100 real samples of the same size read.",
            "At iteration {iteration:,}, {hits} of {seeds} seeds were within chance of the data: of all seeds between "
            "{low:.0f} and {high:.0f} % would be.",
            "At iteration {iteration:,}, {hits} of {done} seeds were within chance of the data ({done} of {seeds} "
            "seeds so far): of all seeds between {low:.0f} and {high:.0f} % would be.",
        ),
        Question(
            "apart",
            "Not within chance",
            "The JSD is higher than 99 of 100 real samples of the same size read; one that diverged counts as such.",
            "At iteration {iteration:,}, {hits} of {seeds} seeds could be told from the data: of all seeds between "
            "{low:.0f} and {high:.0f} % could.",
            "At iteration {iteration:,}, {hits} of {done} seeds could be told from the data ({done} of {seeds} seeds "
            "so far): of all seeds between {low:.0f} and {high:.0f} % could.",
        ),
    )
}


#: Diagnoses that a question of its own stands for, or that say nothing that could be luck.
_ASKED_OTHERWISE = (
    "diverged",
    "collapsed",
    "few_modes",
    "mode_dropped",
    "mode_regained",
    "modes_missing",
    "converged",
    "under_way",
    "critic_gap",
)
#: Diagnoses that come before what is read of the modes and the distance.
_ASKED_FIRST = ("dead", "vanishing_gradient", "oscillating", "diverging")

#: Diagnoses, or none yet, with which few modes are a collapse that stays.
_STANDING = (None, "collapsed", "few_modes")


def questions_for(target: Target, seen: Seen | None = None) -> list[Question]:
    """The questions that can be asked where this is to be imitated, and of what a run shows."""
    keys = ["collapsed", "missed", "complete"] if modes_of(target) else ["apart", "chance"]
    found = [QUESTIONS[key] for key in (*keys, "diverged")]
    if seen is None or seen.sign is None or seen.sign in _ASKED_OTHERWISE:
        return found
    return [*found, _about_sign(seen.sign)]


def _about_sign(key: str) -> Question:
    return Question(
        "sign",
        registry.entry("ganviz.diagnoses", key).label,
        "The sentence about this seed would be the same as about the run.",
        "At iteration {iteration:,}, {hits} of {seeds} seeds showed the same sign ({sign}): of all seeds between "
        "{low:.0f} and {high:.0f} % would.",
        "At iteration {iteration:,}, {hits} of {done} seeds showed the same sign ({sign}; {done} of {seeds} seeds so "
        "far): of all seeds between {low:.0f} and {high:.0f} % would.",
        key,
    )


def asked_by(target: Target, seen: Seen | None) -> Question:
    """The question that follows from what a run shows: is it luck that it is as it is?"""
    state = state_of(target, seen)
    if seen is not None and seen.sign in _ASKED_FIRST and state != "diverged":
        return _about_sign(seen.sign)
    is_on_the_move = state == "collapsed" and seen is not None and seen.sign not in _STANDING
    if state == "missing" or is_on_the_move:  # between two modes it holds none for a moment
        return QUESTIONS["missed"]
    if state == "waiting":  # nothing is read here that could be counted, or not yet
        return QUESTIONS["missed" if modes_of(target) else "diverged"]
    if state == "chance" and modes_of(target):
        return QUESTIONS["complete"]
    return QUESTIONS[state]


@dataclass(frozen=True)
class Answer:
    """How often it was so, of those members of which it could be said.

    Attributes:
        seeds: how many are to be trained.
        low, high: of all seeds, in percent: Clopper and Pearson's interval, 95 %.
    """

    question: Question
    iteration: int
    hits: int
    done: int
    seeds: int
    low: float
    high: float

    @property
    def sentence(self) -> Phrase:
        """Says it."""
        template = self.question.said if self.done == self.seeds else self.question.so_far
        numbers = {"iteration": self.iteration, "hits": self.hits, "done": self.done, "seeds": self.seeds}
        named = {"sign": self.question.label} if self.question.sign else {}
        return phrase(template, **numbers, **named, low=self.low, high=self.high)


def answered(question: Question, target: Target, ended: Sequence[Seen], iteration: int, seeds: int) -> Answer | None:
    """Counts; None before the first of which it can be said.

    Args:
        ended: the members that have come to the iteration, or have diverged before.
        seeds: how many are to be trained.
    """
    found = [holds for seen in ended if (holds := question.holds(target, seen)) is not None]
    if not found:
        return None
    hits = sum(found)
    low, high = clopper_pearson(hits, len(found))
    return Answer(question, iteration, hits, len(found), seeds, 100 * low, 100 * high)


def _is_collapsed(seen: Seen, modes: int) -> bool:
    held, quality = seen.values.get("modes_strict") or 0.0, seen.values.get("high_quality_share") or 0.0
    return 1 <= held <= modes / 2 and quality >= GATHERED


def _is_within_chance(seen: Seen) -> bool | None:
    value, highest = seen.values.get("jsd"), seen.values.get("jsd_floor_high")
    return None if value is None or highest is None else value <= highest

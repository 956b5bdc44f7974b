"""A member of a study as it is shown, and in which order they stand."""

from __future__ import annotations

from collections.abc import Sequence

from ganviz.phrases import phrase
from ganviz.studies.outcomes import Question, caption, state_of, state_words
from ganviz.ui.controls.small_stage import Member as Pictured
from ganviz.ui.runs.study import Member
from ganviz.ui.study.scenes import values_of

#: Outcomes from the worst to the best.
_WORST_FIRST = ("diverged", "collapsed", "missing", "apart", "complete", "chance", "waiting")


def pictured(member: Member, question: Question) -> Pictured:
    """Returns a member as it is shown: what is counted follows from the question."""
    target, look, number = member.config.target, member.look, str(member.config.seed)
    if look is None:
        return Pictured(number, words=phrase("Seed {seed}: not there yet", seed=number))
    state, said = state_of(target, look), caption(target, look)
    words = "Seed {seed} at iteration {iteration:,}: {state} ({caption}). Click or Enter opens it."
    return Pictured(
        number=number,
        state=state,
        points=look.points,
        caption=said,
        words=phrase(words, seed=number, iteration=look.iteration, state=state_words(state), caption=said),
        counts=bool(question.holds(target, look)),
    )


def order(members: Sequence[Member], by: str, metric: str) -> list[int]:
    """Returns the places of the members in the order of their seeds, their outcomes or a metric."""
    places = range(len(members))
    if by == "outcome":
        states = [_WORST_FIRST.index(state_of(member.config.target, member.look)) for member in members]
        return sorted(places, key=lambda place: (states[place], place))
    if by == "metric":
        values = values_of(members, metric)
        return sorted(places, key=lambda place: (values[place] is None, values[place] or 0.0, place))
    return list(places)

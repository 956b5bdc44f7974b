"""A member of a study as it is shown."""

from __future__ import annotations

from ganviz.phrases import phrase
from ganviz.studies.outcomes import Question, captions, state_of, state_words
from ganviz.ui.controls._small_stage import Member as Pictured
from ganviz.ui.runs.study import Member


def pictured(member: Member, question: Question) -> Pictured:
    """Returns a member as it is shown: what is counted follows from the question."""
    target, look, number = member.config.target, member.look, str(member.config.seed)
    if look is None:
        return Pictured(number, words=phrase("Seed {seed}: not there yet", seed=number))
    state, said = state_of(target, look), captions(target, look)
    words = "Seed {seed} at iteration {iteration:,}: {state} ({caption}). Click or Enter opens it."
    return Pictured(
        number=number,
        state=state,
        points=look.points,
        captions=said,
        words=phrase(words, seed=number, iteration=look.iteration, state=state_words(state), caption=said[0]),
        counts=bool(question.holds(target, look)),
    )

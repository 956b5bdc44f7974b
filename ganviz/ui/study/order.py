"""In which order the members of a study stand."""

from __future__ import annotations

from collections.abc import Sequence

from ganviz.studies.outcomes import state_of
from ganviz.ui.runs.study import Member
from ganviz.ui.study.scenes import values_of

#: Outcomes from the worst to the best.
_WORST_FIRST = ("diverged", "collapsed", "missing", "apart", "complete", "chance", "waiting")


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

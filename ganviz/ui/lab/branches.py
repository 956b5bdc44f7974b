"""The runs beside the one in front, as lanes of the timeline."""

from __future__ import annotations

from collections.abc import Iterator

from ganviz.phrases import phrase
from ganviz.ui.lab.timeline_bar import MOST_LANES
from ganviz.ui.lab.timeline_parts import Lane
from ganviz.ui.runs.model import RunState, ViewModel
from ganviz.wording import changed

#: Settings that are named of what differs, at most.
MOST_NAMED = 6


class Branches:
    """Names the runs of a model in the order in which they came, and says where each goes its own way."""

    def __init__(self, model: ViewModel) -> None:
        self._model = model
        self._known: list[RunState] = []

    def others(self) -> list[RunState]:
        """The runs that are not in front, in the order in which they came; the latest where there are many."""
        self._known = [run for run in self._known if run in self._model.runs]
        self._known += [run for run in reversed(self._model.runs) if run not in self._known]
        return [run for run in self._known if run is not self._model.run][-MOST_LANES:]

    def lanes(self) -> list[Lane]:
        """Their lanes: each goes off where it leaves the last of those that are drawn before it."""
        others, drawn = self.others(), list[RunState]()
        lanes = []
        for run in others:
            apart = [parting(run, self._model.run), *(parting(run, other) for other in drawn)]
            first = max(apart)
            at = apart.index(first)
            lanes.append(Lane(self.name(run), self._words(run), first, run.iteration, at - 1 if at else None))
            drawn.append(run)
        return lanes

    def name(self, run: RunState) -> str:
        """What a run is called here."""
        number = self._known.index(run) + 1
        if run.parent is None:
            return phrase("run {n}", n=number)
        return phrase("run {n}, from {iteration:,}", n=number, iteration=run.began_at)

    def _words(self, run: RunState) -> str:
        """What is said of a run: its name, and in what its settings differ."""
        differs = changed(self._model.run.config, run.config)
        lines: list[str] = [phrase("{name}: click to switch to it", name=self.name(run))]
        if differs:
            lines += [phrase("Otherwise than in the run in front:"), *differs[:MOST_NAMED]]
        return "\n".join(map(str, lines))


def parting(one: RunState, other: RunState) -> int:
    """The iteration up to which two runs are the same; 0 for runs of which neither has come of the other's kin."""
    line = list(_line(other))
    for place, run in enumerate(_line(one)):
        if run in line:
            branches = [*list(_line(one))[:place], *line[: line.index(run)]]
            return min((branch.began_at for branch in branches), default=run.iteration)
    return 0


def _line(run: RunState) -> Iterator[RunState]:
    """A run, the one that it is a branch of, and so on."""
    at: RunState | None = run
    while at is not None:
        yield at
        at = at.parent

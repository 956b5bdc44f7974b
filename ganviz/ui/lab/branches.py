"""The runs beside the one in front, as lanes of the timeline."""

from __future__ import annotations

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
        """Their lanes."""
        others = self.others()
        return [self._lane(run, others) for run in others]

    def name(self, run: RunState) -> str:
        """What a run is called here."""
        number = self._known.index(run) + 1
        if run.parent is None:
            return phrase("run {n}", n=number)
        return phrase("run {n}, from {iteration:,}", n=number, iteration=run.began_at)

    def _lane(self, run: RunState, others: list[RunState]) -> Lane:
        front, name = self._model.run, self.name(run)
        differs = changed(front.config, run.config)
        lines: list[str] = [phrase("{name}: click to switch to it", name=name)]
        if differs:
            lines += [phrase("Otherwise than in the run in front:"), *differs[:MOST_NAMED]]
        below = _below(run, front)
        if below is not None:  # the one in front has come of it
            return Lane(name, "\n".join(map(str, lines)), below.began_at, run.iteration, None)
        origin = None
        if run.parent in others:
            apart = _below(run.parent, front)
            if run.began_at > (run.parent.began_at if apart is None else apart.began_at):
                origin = others.index(run.parent)
        return Lane(name, "\n".join(map(str, lines)), run.began_at, run.iteration, origin)


def _below(run: RunState, front: RunState) -> RunState | None:
    """The branch of a run by which the one in front has come of it; None where that has not."""
    below = front
    while below.parent is not None:
        if below.parent is run:
            return below
        below = below.parent
    return None

"""All that is marked of a run: what happened, what was changed, and what the user wants to find again."""

from __future__ import annotations

from collections.abc import Iterable

from ganviz.ui.lab.timeline_parts import Mark
from ganviz.ui.runs.model import RunState


def marks_of(run: RunState, happened: Iterable[tuple[int, str, str]]) -> list[Mark]:
    """Returns the marks of a run, in order."""
    marks = [Mark(*happening) for happening in happened]
    for change in run.recording.history().changes:
        marks.append(Mark(change.iteration, "change", "\n".join(change.words())))
    if run.diverged_at is not None:
        words = "Diverged: a loss or gradient is no longer a finite number."
        marks.append(Mark(run.diverged_at, "diverged", words))
    marks += [Mark(at, "bookmark", word) for at, word in run.bookmarks.items()]
    return sorted(marks)

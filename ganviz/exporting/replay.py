"""Moments of a saved run of which no picture was kept: the run is trained once more, and proves to be the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from ganviz.refusals import ConfigError
from ganviz.run_files import SavedRun
from ganviz.snapshot import SCALARS, Frame, ScalarBlock

if TYPE_CHECKING:
    from ganviz.training.trainer import GanTrainer

#: Iterations between two looks at whether it is the same run, at most.
STRIDE = 256


class Replay:
    """What a saved run showed at its moments, which are asked for in their order.

    On a CPU the same settings lead to the same bits. A run file does not hold every command (one step of one player,
    each place of a slider that was dragged), and another machine rounds otherwise, so all numbers of the run that is
    trained once more are held against those in the file: at the first that differs it is given up, and from there on
    the nearest kept pictures are shown.

    Args:
        on_progress: told the iterations that were done again.
    """

    def __init__(self, run: SavedRun, on_progress: Callable[[int], None] = lambda done: None) -> None:
        self._recording, self._on_progress = run.recording, on_progress
        self._first = run.recording.changes[0].before if run.recording.changes else run.config
        self._history = run.recording.history()
        # Of iterations that are summed up it cannot be said whether they are the same.
        self._is_same = run.device == "cpu" and not self._history.gone
        self._trainer: GanTrainer | None = None

    def frame(self, moment: int) -> Frame | None:
        """Returns what was shown then, or near it; None where no picture was kept at all."""
        kept = self._recording.frame(moment)
        if kept is None or kept.snapshot.iteration == moment or not self._reaches(moment) or self._trainer is None:
            return kept
        return self._recording.framed(self._trainer.probe())

    def _reaches(self, moment: int) -> bool:
        """Goes on to a moment; says whether it is still the same run."""
        if self._is_same and self._trainer is None:
            self._begin()
        while self._is_same and self._trainer is not None and self._trainer.iteration < moment:
            self._advance(self._trainer, min(moment, self._trainer.iteration + STRIDE))
        return self._is_same

    def _begin(self) -> None:
        from ganviz.training.device import ON_CPU
        from ganviz.training.trainer import GanTrainer

        try:
            self._trainer = GanTrainer(self._first, ON_CPU)
        except ConfigError:  # there is no memory for it
            self._is_same = False

    def _advance(self, trainer: GanTrainer, until: int) -> None:
        from ganviz.training.checkpoint import Update

        try:
            trainer.follow([(one.iteration, Update((one.after,))) for one in self._recording.changes], until)
        except ConfigError:
            self._is_same = False
            return
        self._on_progress(trainer.iteration)
        self._is_same = trainer.iteration == until and all(map(self._has, trainer.take_scalars()))

    def _has(self, block: ScalarBlock) -> bool:
        """Says whether these numbers are the run's own, bit for bit."""
        first = int(np.searchsorted(self._history.iterations, block.first + 1))
        own = np.column_stack([self._history.scalars[name][first : first + len(block.values)] for name in SCALARS])
        return np.array_equal(own, block.values, equal_nan=True)

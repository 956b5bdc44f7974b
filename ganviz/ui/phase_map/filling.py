"""Trains a map's populations one after the other, in processes beside the window."""

from __future__ import annotations

import os
import time

from PySide6.QtCore import QObject, Signal, Slot

from ganviz.ui.phase_map.filled import Filled
from ganviz.ui.runs.study import Study, Trains

#: Processes at the most. They are nicer than the window, which draws whatever they do.
MOST_WORKERS = 8


class Filling(QObject):
    """Fills one map at a time.

    Signals:
        changed: a population has come to its end.
        ended: all have, or nothing more will come.
        stands(member): its numbers have come, as was wished.
    """

    changed = Signal()
    ended = Signal()
    stands = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.study = Study(self, lambda _: workers(worker_count()))
        self.filled: Filled | None = None
        self._begun = 0.0
        self._first: tuple[float, int] | None = None
        self._is_beginning = False
        self.study.changed.connect(self._note)
        self.study.ended.connect(self.ended)
        self.study.stands.connect(self.stands)

    @property
    def is_running(self) -> bool:
        """Populations are being trained."""
        return self.study.is_running

    @property
    def problem(self) -> str:
        """Why some will not come; "" where nothing went wrong."""
        return self.study.problem

    def begin(self, filled: Filled) -> None:
        """Trains what of a map is not there yet."""
        self.filled, self._begun, self._first = filled, time.monotonic(), None
        phase_map = filled.phase_map
        self._is_beginning = True
        self.study.begin([], phase_map.iterations, 1)
        for shard in filled.left:
            members = shard.shard.members
            self.study.add(members, len(members), None, phase_map.measure_points)
            filled.take(shard, self.study.members[-len(members) :])
        self._is_beginning = False
        self.changed.emit()

    def stop(self) -> None:
        """Trains no further; what is there stays."""
        self.study.stop()

    def close(self) -> None:
        """Ends the processes."""
        self.study.close()

    @property
    def seconds_left(self) -> float | None:
        """How long it will take, by what it took so far; None before the first population is there."""
        if self._first is None or not self.is_running:
            return None
        since, count = self._first
        if self._done == count:  # the processes had to be started, too
            since, count = self._begun, 0
        rate = (self._done - count) / max(time.monotonic() - since, 1e-3)
        return (len(self.study.members) - self._done) / rate

    @property
    def _done(self) -> int:
        return sum(member.is_done for member in self.study.members)

    @Slot()
    def _note(self) -> None:
        if self._is_beginning:
            return
        if self._first is None and self._done:
            self._first = time.monotonic(), self._done
        self.changed.emit()


def worker_count() -> int:
    """How many processes train: as many as there are cores."""
    return max(1, min(MOST_WORKERS, os.cpu_count() or 1))


def workers(count: int) -> Trains:
    """Returns what trains so many shards at once."""
    from ganviz.studies.workers import Workers

    return Workers(count)

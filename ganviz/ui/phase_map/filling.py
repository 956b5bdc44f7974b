"""Trains a map's populations one after the other, in processes beside the window."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal, Slot

from ganviz.studies.cores import cores
from ganviz.studies.phase_map import MapShard
from ganviz.ui.phase_map.filled import Filled
from ganviz.ui.runs.study import Member, Study, Trains

#: Processes at the most. They are nicer than the window, which draws whatever they do.
MOST_WORKERS = 8
#: Bytes of numbers that are kept of a map's members; the others are trained again where somebody wants to go on.
MOST_BYTES = 256 << 20


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
        #: A member that is trained again, with its population and its place in that.
        self._again: tuple[MapShard, list[Member], Member] | None = None
        self.study.changed.connect(self._note)
        self.study.ended.connect(self.ended)
        self.study.stands.connect(self.stands)

    @property
    def is_running(self) -> bool:
        """Populations are being trained."""
        return self.study.is_running

    @property
    def waits(self) -> bool:
        """Another study is trained first."""
        return self.study.waits_its_turn

    @property
    def problem(self) -> str:
        """Why some will not come; "" where nothing went wrong."""
        return self.study.problem

    def begin(self, filled: Filled) -> None:
        """Trains what of a map is not there yet."""
        self._again = None
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

    def wish(self, filled: Filled, member: Member) -> bool:
        """Asks for a member's numbers; says whether they will come.

        Where they were not kept, its population is trained again, which ends in the same numbers on the same machine.
        """
        if self.study.wish(member):
            return True
        shard = filled.shard_of(member)
        if not member.is_done or shard is None or self.is_running:
            return False
        self.filled, self._begun, self._first = filled, time.monotonic(), None
        of_members, points = shard.shard.members, shard.shard.measure_points
        self._is_beginning = True
        self.study.begin([], shard.shard.iterations, 1)
        self.study.add(of_members, len(of_members), None, points)
        again = self.study.members[of_members.index(member.config)]
        self._again = shard, list(self.study.members), again
        self._is_beginning = False
        self.changed.emit()
        return True

    @property
    def trains_again(self) -> bool:
        """It trains a population again, for the numbers of one member."""
        return self._again is not None and self.is_running

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
        if self._again is not None and self.filled is not None:
            shard, members, wished = self._again
            if wished.is_done:
                self._again = None
                self.filled.take(shard, members)
                self.study.wish(wished)
        self._spare()
        self.changed.emit()

    def _spare(self) -> None:
        """Drops the numbers of those that came last where all of them take too much memory."""
        held = 0
        for member in self.study.members:
            held += 0 if member.saved is None else len(member.saved.content)
            if held > MOST_BYTES:
                member.saved = None


def worker_count() -> int:
    """How many processes train: as many as there are cores for this program."""
    return min(MOST_WORKERS, cores())


def workers(count: int) -> Trains:
    """Returns what trains so many shards at once."""
    from ganviz.studies.workers import Workers

    return Workers(count)

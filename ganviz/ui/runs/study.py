"""Members of a study, trained in processes of their own beside the run in the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ganviz.studies.cores import cores

if TYPE_CHECKING:
    from ganviz.config import RunConfig
    from ganviz.hosts import Saved
    from ganviz.presets import Preset
    from ganviz.run_files import SavedRun
    from ganviz.studies.member import MemberLook
    from ganviz.studies.shards import Shard
    from ganviz.studies.workers import News

#: Milliseconds between two looks for news.
TICK = 100
#: Processes at the most. One core is always left to the window and its run.
MOST_WORKERS = 4


class Trains(Protocol):
    """What trains shards: ``ganviz.studies.workers.Workers``."""

    def submit(self, shard: Shard) -> None: ...

    def news(self) -> list[News]: ...

    def ask(self, shard: Shard) -> bool: ...

    def cancel(self) -> None: ...

    def close(self) -> None: ...


class Member:
    """One member, as far as it is known.

    Attributes:
        looks: at it, in order.
        saved: its numbers, from which it can go on, as they were when they were asked for last, or at the end.
        is_done: it has come to its end.
    """

    def __init__(self, config: RunConfig) -> None:
        self.config = config
        self.looks: list[MemberLook] = []
        self.saved: Saved | None = None
        self.is_done = False

    @property
    def look(self) -> MemberLook | None:
        """The newest; None before the first."""
        return self.looks[-1] if self.looks else None


class Study(QObject):
    """Trains members beside everything else, and keeps what is seen of them.

    Args:
        made: returns what trains so many shards at once.

    Attributes:
        members: in the order in which they were asked for.
        iterations: how many each trains.
        problem: why some of them have not come to their end; "" where nothing went wrong.

    Signals:
        changed: some were looked at, or have come to their end.
        ended: all have, or nothing more will come.
        stands(member): its numbers have come, as was wished.
    """

    changed = Signal()
    ended = Signal()
    stands = Signal(object)

    #: Those that have members to train, in the order in which they came: the first of them has the processes, so that
    #: there are never more than the machine can spare.
    _in_line: ClassVar[list[Study]] = []

    def __init__(self, parent: QObject | None = None, made: Callable[[int], Trains] | None = None) -> None:
        super().__init__(parent)
        self._made = _workers if made is None else made
        self._workers: Trains | None = None
        self._count = 0
        #: What is trained or waits for it, by the shard's number.
        self._waiting: dict[int, tuple[Shard, list[Member]]] = {}
        self._kept_back: list[Shard] = []
        self._wished: list[Member] = []
        self._is_ending = False
        self.members: list[Member] = []
        self.iterations, self.problem = 0, ""
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._tick)

    @property
    def is_running(self) -> bool:
        """Members are being trained."""
        return bool(self._waiting)

    def begin(
        self,
        configs: Sequence[RunConfig],
        iterations: int,
        shard_members: int,
        look_every: int | None = None,
        measure_points: int | None = None,
        whole_every: int = 1,
    ) -> None:
        """Trains other members in place of these.

        Args:
            shard_members: how many share a population: part of what comes of them.
            look_every: iterations between two looks; None for one at the end.
            measure_points, whole_every: as ``Shard`` has them.
        """
        self.stop()
        self.members, self.iterations, self.problem = [], iterations, ""
        self.add(configs, shard_members, look_every, measure_points, whole_every)

    def add(
        self,
        configs: Sequence[RunConfig],
        shard_members: int,
        look_every: int | None = None,
        measure_points: int | None = None,
        whole_every: int = 1,
    ) -> None:
        """Trains more members besides, to the same iteration."""
        from ganviz.studies.shards import Shard

        for first in range(0, len(configs), shard_members):
            members = [Member(config) for config in configs[first : first + shard_members]]
            self.members += members
            self._count += 1
            shared = tuple(member.config for member in members)
            shard = Shard(self._count, shared, self.iterations, look_every, measure_points, whole_every)
            self._waiting[self._count] = shard, members
            self._kept_back.append(shard)
        if self._waiting:
            self._queue_up()
        self.changed.emit()

    @property
    def waits_its_turn(self) -> bool:
        """Another study is trained first."""
        return self.is_running and self._in_line[0] is not self

    def _queue_up(self) -> None:
        if self not in self._in_line:
            self._in_line.append(self)
        self._timer.start()
        self._hand_over()

    def _hand_over(self) -> None:
        """Gives the processes what there is to train, where it is this one's turn."""
        if not self.waits_its_turn:
            for shard in self._kept_back:
                self._worker().submit(shard)
            self._kept_back.clear()

    def wish(self, member: Member) -> bool:
        """Asks for a member's numbers as they are now, or at its end; says whether they will come."""
        if member.is_done:
            if member.saved is not None:
                self.stands.emit(member)
            return member.saved is not None
        mine = [shard for shard, members in self._waiting.values() if member in members]
        if not mine or not self._worker().ask(mine[0]):
            if member.saved is not None:
                self.stands.emit(member)
            return member.saved is not None
        self._wished.append(member)
        return True

    def end_here(self) -> None:
        """Trains no further, and keeps the numbers of those that are trained, so that they can go on."""
        asked = {number for number, (shard, _) in self._waiting.items() if self._worker().ask(shard)}
        if not asked:
            self.stop()
            return
        self._waiting = {number: self._waiting[number] for number in asked}
        self._is_ending = True
        self._kept_back.clear()

    def stop(self) -> None:
        """Trains no further; what is known stays."""
        self._timer.stop()
        was_running, self._waiting, self._wished, self._is_ending = self.is_running, {}, [], False
        self._kept_back.clear()
        if self in self._in_line:
            self._in_line.remove(self)
        if self._workers is not None:
            self._workers.cancel()
        if was_running:
            self.changed.emit()
            self.ended.emit()

    def close(self) -> None:
        """Ends the processes."""
        self.stop()
        if self._workers is not None:
            self._workers.close()
            self._workers = None

    def _worker(self) -> Trains:
        if self._workers is None:
            self._workers = self._made(max(1, min(MOST_WORKERS, cores() - 1)))
        return self._workers

    @Slot()
    def _tick(self) -> None:
        """Takes what has come."""
        self._hand_over()
        news = [] if self._workers is None else self._workers.news()
        for one in news:
            self._take(one)
        if news:
            self.changed.emit()
        if not self._waiting:
            self.stop()
            self.ended.emit()

    def _take(self, news: News) -> None:
        from ganviz.studies.workers import Failed, Looked, Standing

        if news.shard.index not in self._waiting:
            return
        members = self._waiting[news.shard.index][1]
        if isinstance(news, Looked):
            self._look(members, news.looks)
            return
        if isinstance(news, Failed):
            self.problem = news.sentence
        elif isinstance(news, Standing):
            self._keep(members, news.saved, False)
        else:
            self._look(members, news.result.looks)
            self._keep(members, news.result.saved, True)
        if not isinstance(news, Standing) or self._is_ending:
            del self._waiting[news.shard.index]
        for member in [one for one in self._wished if one in members]:
            self._wished.remove(member)
            if member.saved is not None:
                self.stands.emit(member)

    @staticmethod
    def _keep(members: Sequence[Member], numbers: Sequence[Saved], is_end: bool) -> None:
        for member, saved in zip(members, numbers, strict=True):
            member.saved, member.is_done = saved, is_end

    @staticmethod
    def _look(members: Sequence[Member], looks: Sequence[MemberLook]) -> None:
        for member, look in zip(members, looks, strict=True):
            member.looks.append(look)


def _workers(count: int) -> Trains:
    from ganviz.studies.workers import Workers

    return Workers(count)


def run_of(member: Member, preset: Preset) -> SavedRun:
    """Returns a member as a run that stands where it came to, with the numbers that were read of it on its way."""
    from ganviz.recording import Recording
    from ganviz.run_files import SavedRun
    from ganviz.snapshot import Measures

    recording = Recording()
    for look in member.looks:
        if look.diverged_at is None:
            recording.add_measures(Measures(look.iteration, look.values, {}, member.config))
    newest = member.look
    return SavedRun(
        preset=preset,
        edited=member.config,
        config=member.config,
        recording=recording,
        diverged_at=None if newest is None else newest.diverged_at,
    )

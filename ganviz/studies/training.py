"""Trains one shard in this process, looking at its members along the way."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from multiprocessing import current_process
from typing import Protocol

import numpy as np

from ganviz.diagnoses import diagnose
from ganviz.hosts.mailbox import Saved
from ganviz.metrics import measure
from ganviz.recording import Recording
from ganviz.snapshot import SCALARS, Frame, Measures
from ganviz.studies.cores import cores
from ganviz.studies.measuring import measured_in_processes
from ganviz.studies.member import LOOK_POINTS, MemberLook, ShardResult
from ganviz.studies.report import RECENT_ITERATIONS, loss_means
from ganviz.studies.shards import SHARD_MEMBERS, Shard
from ganviz.training.device import ON_CPU
from ganviz.training.machine import machine, versions
from ganviz.training.member_checkpoint import member_checkpoint as member_checkpoint
from ganviz.training.packed import packed
from ganviz.training.probe import SAMPLE_POINTS
from ganviz.training.trainer import GanTrainer

#: Metrics that a diagnosis takes means of, and so many readings as one wants at least, in the last quarter of a run or
#: so many iterations.
DIAGNOSED, READINGS, LAST_SHARE, LAST_ITERATIONS = ("jsd", "mode_scoreboard"), 6, 0.25, 500
#: Points of such a reading.
DIAGNOSED_POINTS = 2500
#: Iterations between two questions whether to stop, at the most; fewer where they take longer than so many seconds.
MOST_BLOCK, SILENCE = 64, 0.25


class StoppedError(Exception):
    """Training was told to stop before its end."""


class UnderWay(Protocol):
    """A shard that is being trained.

    Attributes:
        iteration: iterations done.
        looked: members that have been looked at for the last time.
    """

    @property
    def iteration(self) -> int: ...

    @property
    def looked(self) -> int: ...

    def saved(self) -> tuple[Saved, ...]:
        """Returns each member's numbers as they are now."""


def train_shard(
    shard: Shard,
    on_looks: Callable[[Sequence[MemberLook]], None] | None = None,
    stopped: Callable[[], bool] = lambda: False,
    saves: bool = True,
    on_rest: Callable[[UnderWay], None] | None = None,
) -> ShardResult:
    """Trains a shard to its end, or until every member has diverged; on a GPU only where that is asked for.

    Args:
        on_looks: told the members' looks, in order, every ``shard.look_every`` iterations; not those of the end.
        stopped: asked now and then whether to stop.
        saves: whether the result has the members' numbers.
        on_rest: called every few iterations, and between two members that are looked at.

    Raises:
        ConfigError: settings that cannot be used, that members must share, or that there is no memory for.
        StoppedError: it was stopped.
    """
    training = _Training(shard)

    def rest() -> None:
        if stopped():
            raise StoppedError
        if on_rest:
            on_rest(training)

    reported = set(range(shard.look_every, shard.iterations, shard.look_every)) if shard.look_every else set()
    for moment in sorted(reported | _read_moments(shard.iterations)):
        training.go_on(moment, rest)
        if training.is_over:
            break
        if moment in reported:
            looks = training.looks(rest)
            if on_looks:
                on_looks(looks)
        elif moment < shard.iterations:
            training.read()
    looks, saved = training.looks(rest), training.saved() if saves else ()
    return ShardResult(looks, saved, training.seconds, machine(), versions())


def _read_moments(iterations: int) -> set[int]:
    """When a diagnosis wants its metrics read, the end included."""
    span = max(LAST_ITERATIONS, int(LAST_SHARE * iterations))
    return {moment for i in range(READINGS) if (moment := iterations - i * span // READINGS) > 0}


class _Training:
    """A population and what is known of each member."""

    def __init__(self, shard: Shard) -> None:
        self.shard, self.seconds, self._block = shard, 0.0, 1
        # Not the faster of two devices: what comes of a shard must not hang on the time that something took.
        on_gpu = shard.members[0].device == "cuda"
        self.trainer = GanTrainer(shard.members, None if on_gpu else ON_CPU)
        self._recordings = [Recording() for _ in shard.members]
        self.looked = self._times = 0

    @property
    def iteration(self) -> int:
        return self.trainer.iteration

    @property
    def is_over(self) -> bool:
        return self.trainer.all_diverged

    def go_on(self, until: int, rest: Callable[[], None]) -> None:
        """Trains up to an iteration, with rests on the way."""
        while self.trainer.iteration < until and not self.is_over:
            rest()
            begun = time.perf_counter()
            self.trainer.iterate(min(self._block, until - self.trainer.iteration))
            took = time.perf_counter() - begun
            self.seconds += took
            self._block = 2 * self._block if took < SILENCE / 2 else max(1, self._block // 2)
            self._block = min(self._block, MOST_BLOCK)
        for recording, blocks in zip(self._recordings, self.trainer.take_all_scalars(), strict=True):
            for block in blocks:
                recording.add_scalars(block)

    def read(self) -> None:
        """Reads of each member what only its diagnosis needs."""
        for member in self._sound():
            sample = self.trainer.sample(member, DIAGNOSED_POINTS)
            self._recordings[member].add_measures(
                measure(self.trainer.configs[member], sample, whole=False, only=DIAGNOSED)
            )

    def looks(self, rest: Callable[[], None]) -> tuple[MemberLook, ...]:
        """Looks at all members, and measures them, with rests on the way."""
        found = []
        is_last = self.is_over or self.iteration >= self.shard.iterations
        self._times += 1
        only = None if is_last or self._times % self.shard.whole_every == 0 else DIAGNOSED
        for member, measures in enumerate(self._measured(only)):
            found.append(self._look(member, measures))
            self.looked += is_last
            rest()
        return tuple(found)

    def saved(self) -> tuple[Saved, ...]:
        """Returns each member's numbers."""
        checkpoint = self.trainer.checkpoint()
        members = (member_checkpoint(checkpoint, member) for member in range(self.trainer.members))
        return tuple(Saved(one.iteration, packed(one)) for one in members)

    def _sound(self) -> Iterable[int]:
        return (member for member, at in enumerate(self.trainer.diverged_at) if at is None)

    def _look(self, member: int, measures: Measures) -> MemberLook:
        trainer, recording = self.trainer, self._recordings[member]
        diverged_at = trainer.diverged_at[member]
        recording.add_measures(measures)
        snapshot = trainer.probe(member, with_sample=False, with_weights=False, with_details=False)
        history = recording.history()
        diagnosis = diagnose(Frame(snapshot, history, measures))
        scalars = np.column_stack([history.scalars[name][-RECENT_ITERATIONS:] for name in SCALARS])
        losses = loss_means(scalars)
        values = dict(measures.values) if diverged_at is None else dict.fromkeys(measures.values)
        return MemberLook(
            iteration=trainer.iteration,
            points=snapshot.generated[:LOOK_POINTS],
            values=values | {"loss_d": losses["discriminator"], "loss_g": losses["generator"]},
            sign=None if diagnosis is None else diagnosis.key,
            diverged_at=diverged_at,
        )

    def _measured(self, only: Collection[str] | None) -> Iterator[Measures]:
        """Reads the metrics of each member; of many that this process alone trains, on a GPU, over all cores."""
        points, configs = self.shard.measure_points, self.trainer.configs
        samples = (
            (config, self.trainer.sample(member, points or SAMPLE_POINTS)) for member, config in enumerate(configs)
        )
        processes = 1 if current_process().daemon else cores()  # a worker has none of its own
        if len(configs) > SHARD_MEMBERS and processes > 1:
            return measured_in_processes(samples, processes, points is None, only)
        return (measure(config, sample, points is None, only) for config, sample in samples)

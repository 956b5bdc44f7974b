"""How long a sweep takes and how large it is, from a burst of a few iterations."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass, replace

from ganviz.studies.shards import Shard
from ganviz.studies.sweep import Sweep
from ganviz.studies.training import READINGS, StoppedError, UnderWay, train_shard
from ganviz.training.memory import needed_memory

#: Seconds of a burst, and bursts at the most: of populations of different shapes the first ones and the last.
BURST, BURSTS = 0.5, 4
#: Seconds and bytes that a process takes before it trains.
START_SECONDS, PROCESS_BYTES = 4.0, 350 << 20
#: What a reading for the diagnosis takes, as a share of a look.
READING_SHARE = 0.25
#: Bytes of a line of the table.
LINE_BYTES = 2000


@dataclass(frozen=True)
class Estimate:
    """What a sweep takes.

    Attributes:
        seconds: by the clock, with so many workers.
        memory: bytes of all workers together.
        table: bytes of the table.
    """

    seconds: float
    memory: int
    table: int


def estimated(sweep: Sweep, workers: int) -> Estimate:
    """Trains a burst of a few shards and says what all take. Raises ConfigError for settings that cannot be used."""
    shards, spent, iterated = sweep.shards, 0.0, 0
    workers = min(workers, len(shards))
    step = max(1, (len(shards) - 1) // (BURSTS - 1))
    tried = {*range(0, (BURSTS - 1) * step, step), len(shards) - 1} & {*range(len(shards))}
    for index in tried:
        training, measuring = _burst(shards[index])
        members = len(shards[index].members)
        spent += training * sweep.iterations + measuring * members
        iterated += members
    computing = spent / iterated * sweep.size
    rounds = -(-len(shards) // workers) / len(shards)  # the last round may leave some without work
    memory = workers * (PROCESS_BYTES + max(needed_memory(shard.members) for shard in shards))
    return Estimate(START_SECONDS + computing * rounds, memory, sweep.size * LINE_BYTES)


def _burst(shard: Shard) -> tuple[float, float]:
    """Returns the seconds of an iteration of all members, and of measuring one through its run."""
    rests: list[tuple[float, int]] = []

    def rest(training: UnderWay) -> None:
        rests.append((time.perf_counter(), training.iteration))

    def is_enough() -> bool:
        return len(rests) > 2 and rests[-1][0] - rests[1][0] > BURST

    with suppress(StoppedError):
        train_shard(replace(shard, iterations=10**9), stopped=is_enough, saves=False, on_rest=rest)
    (begun, first), (ended, last) = rests[1], rests[-1]  # the first iteration makes what the others use again
    one = replace(shard, members=shard.members[:1], iterations=1)
    train_shard(one, saves=False)  # the floors, too, are made once
    looked = time.perf_counter()
    train_shard(one, saves=False)
    looked = time.perf_counter() - looked
    return (ended - begun) / (last - first), looked * (1 + READING_SHARE * (READINGS - 1))

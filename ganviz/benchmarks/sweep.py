from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ganviz.benchmarks import Benchmark, Figure
from ganviz.benchmarks._in_turn import median

if TYPE_CHECKING:
    from ganviz.studies.shards import Shard
    from ganviz.studies.workers import Workers

#: Layers, width and iterations of a round, which takes seconds; its batch, its populations, and the rounds.
NETWORKS = ((2, 8, 4000), (2, 128, 150))
BATCH, SHARDS, ROUNDS = 256, 2, 3
#: How many times as many iterations a second as one worker two do on two cores.
GOAL = 1.7
#: Members that are measured, and the seconds within which that is to be done.
MEASURED, WITHIN = 1024, 60.0


class Sweep(Benchmark):
    """GAN-iterations a second of two workers against one, each a process with one thread, in populations of the fixed
    size that sweeps have, the measuring at their ends included; and how long two workers measure 1,024 members, each a
    moment old, and the most memory that one of them took."""

    key = "sweep"
    label = "many populations on two cores"
    is_long = True

    def run(self) -> Iterator[Figure]:
        from ganviz.studies.cores import cores
        from ganviz.studies.shards import points_for_many
        from ganviz.studies.workers import Workers

        if cores() < 2:
            raise RuntimeError("two workers need two cores")
        with Workers(1, saves=False, niceness=0) as one, Workers(2, saves=False, niceness=0) as two:
            for workers in (one, two):
                _seconds(workers, _shards(2, 8, 2, iterations=1))  # torch is imported, floors are read
            for layers, width, iterations in NETWORKS:
                shards = _shards(layers, width, SHARDS, iterations)
                done = iterations * sum(len(shard.members) for shard in shards)
                times = [(_seconds(one, shards), _seconds(two, shards)) for _ in range(ROUNDS)]
                name = f"{layers}×{width}, batch {BATCH}"
                yield median(f"{name}: GAN-iterations, one worker", [done / alone for alone, _ in times], "1/s")
                yield median(f"{name}: GAN-iterations, two workers", [done / both for _, both in times], "1/s")
                ratios = [alone / both for alone, both in times]
                yield median(f"{name}: two workers ÷ one", ratios, "times", at_least=GOAL)
            many = _shards(2, 128, MEASURED // len(_shards(2, 128, 1, 1)[0].members), 1, points_for_many(MEASURED))
            yield median(f"{MEASURED:,} members measured, 2×128", [_seconds(two, many)], "s", at_most=WITHIN)
            if (most := _most_memory(two)) is not None:
                yield median("memory of a worker meanwhile", [most], "MB")


def _shards(layers: int, width: int, count: int, iterations: int, points: int | None = None) -> list[Shard]:
    from ganviz.assignment import assigned
    from ganviz.config import RunConfig
    from ganviz.studies.shards import SHARD_MEMBERS, shards_of
    from ganviz.studies.vary import seeded

    sizes = [f"{p}.{name}" for p in ("generator", "discriminator") for name in (f"layers={layers}", f"width={width}")]
    config = assigned(RunConfig(), f"schedule.batch_size={BATCH}", *sizes)
    return shards_of(seeded(config, count * SHARD_MEMBERS), iterations, measure_points=points)


def _seconds(workers: Workers, shards: Sequence[Shard]) -> float:
    from ganviz.studies.workers import Failed

    begun = time.perf_counter()
    for shard in shards:
        workers.submit(shard)
    while not workers.is_idle:
        workers.wait(1.0)
        for news in workers.news():
            if isinstance(news, Failed):
                raise RuntimeError(news.sentence)
    return time.perf_counter() - begun


def _most_memory(workers: Workers) -> float | None:
    """The megabytes that one of them took at the most; None where the system does not say."""
    found = []
    for process in workers.process_ids:
        try:
            lines = Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines()
        except OSError:
            return None
        found += [float(line.split()[1]) / 1000 for line in lines if line.startswith("VmHWM:")]
    return max(found, default=None)

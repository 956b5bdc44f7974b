"""Computes what is left of a sweep, and writes its table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ganviz.phrases import phrase
from ganviz.studies.kept import KeptShards
from ganviz.studies.results import check_table, write_table
from ganviz.studies.running import OnFinished, OnProgress, StudyError
from ganviz.studies.shards import Shard
from ganviz.studies.sweep import Sweep
from ganviz.studies.task import ShardNumbers
from ganviz.studies.workers import Progress

#: Has shards trained somewhere, and returns once they are.
Train = Callable[[Sequence[Shard], OnFinished, OnProgress], None]


@dataclass(frozen=True)
class Standing:
    """How far a sweep has come.

    Attributes:
        iterations: done, of all members together, those of earlier commands included.
        shards: that have ended.
    """

    iterations: int
    shards: int


def iterations_of(sweep: Sweep) -> int:
    """Returns how many there are to do, of all members together."""
    return sweep.size * sweep.iterations


def run_sweep(
    sweep: Sweep,
    table: Path,
    train: Train,
    resumes: bool = False,
    on_progress: Callable[[Standing], None] = lambda _: None,
) -> bool:
    """Trains the shards that are not kept yet, each kept as soon as it ends, and writes the table.

    Returns:
        False where it had been written before, and nothing was left to do.

    Raises:
        ConfigError: it cannot be begun, or gone on with, there.
        StudyError: a shard cannot be trained, or comes of another build than those that are kept.
        OSError: something cannot be written.
    """
    check_table(table)
    shards, kept = sweep.shards, KeptShards(table)  # in this order: settings may not go together
    if resumes and kept.is_whole(sweep):
        return False
    kept.begin(sweep, resumes)
    found = kept.shards(sweep)

    def tell(progress: Progress = Progress()) -> None:  # noqa: B008
        done = sum(len(shard.members) for shard in shards if shard.index in found) * sweep.iterations
        on_progress(Standing(done + progress.iterations, len(found)))

    def keep(shard: Shard, numbers: ShardNumbers) -> None:
        _check_build(numbers, found)
        kept.keep(shard.index, numbers)
        found[shard.index] = numbers
        tell()

    tell()
    if left := [shard for shard in shards if shard.index not in found]:
        train(left, keep, tell)
    write_table(table, sweep, list(sweep.rows(found)))
    kept.clear()
    return True


def _check_build(numbers: ShardNumbers, found: dict[int, ShardNumbers]) -> None:
    others = {one.versions for one in found.values()} - {numbers.versions}
    if others:
        sentence = "what is kept was computed with {others}, and this with {own}; begin anew, with another --out"
        raise StudyError(phrase(sentence, others=min(others), own=numbers.versions))

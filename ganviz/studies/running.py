"""Has shards trained by processes of our own, and waits for all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ganviz.studies.shards import Shard
from ganviz.studies.task import ShardNumbers, numbers_of
from ganviz.studies.workers import Failed, Finished, Progress, Workers

#: Seconds between two words of progress, at the most.
TELL_EVERY = 0.25

#: Told of each shard that has ended what came of it.
OnFinished = Callable[[Shard, ShardNumbers], None]
#: Told how far those have come that have not.
OnProgress = Callable[[Progress], None]


class StudyError(Exception):
    """Why a study ended before its end, as a sentence without a full stop."""


def train_here(shards: Sequence[Shard], on_finished: OnFinished, on_progress: OnProgress = lambda _: None) -> None:
    """Trains shards in this process, one after the other, as suits a GPU; many members are measured over all cores.

    Raises:
        ConfigError: settings that cannot be used, or that there is no memory for.
    """
    from ganviz.studies.training import UnderWay, train_shard  # with torch

    for shard in shards:

        def rest(training: UnderWay, members: int = len(shard.members)) -> None:
            on_progress(Progress(members * training.iteration, training.looked))

        on_finished(shard, numbers_of(train_shard(shard, saves=False, on_rest=rest)))


def train_in_processes(
    shards: Sequence[Shard], workers: int, on_finished: OnFinished, on_progress: OnProgress = lambda _: None
) -> None:
    """Trains shards, each in one of so many processes; which one takes which is a matter of speed.

    Raises:
        StudyError: one cannot be trained.
    """
    with Workers(min(workers, len(shards)), saves=False, niceness=0) as own:
        for shard in shards:
            own.submit(shard)
        while not own.is_idle:
            own.wait(TELL_EVERY)
            for news in own.news():
                if isinstance(news, Failed):
                    raise StudyError(news.sentence.rstrip("."))
                if isinstance(news, Finished):
                    on_finished(news.shard, numbers_of(news.result))
            on_progress(own.progress)

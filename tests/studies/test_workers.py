"""Processes that train shards."""

from __future__ import annotations

import os
import signal

from ganviz.assignment import replaced
from ganviz.studies.shards import Shard
from ganviz.studies.training import train_shard
from ganviz.studies.workers import TRIES, Failed, Finished, Looked, News, Standing, Workers
from ganviz.training.packed import unpacked
from tests.patience import wait_until
from tests.training.small_runs import small

LINE = small("target=gaussian", "dtype=float32")
MEMBERS = tuple(replaced(LINE, "seed", seed) for seed in (0, 1))


def test_a_worker_trains_what_this_process_would_also_after_another_was_killed_or_told_to_stop() -> None:
    shard = Shard(0, MEMBERS, 6, look_every=3, measure_points=500)
    endless = Shard(1, MEMBERS, 10**9)
    news: list[News] = []
    with Workers(1) as workers:
        workers.submit(endless)
        workers.submit(shard)
        killed = workers.process_ids[0]
        os.kill(killed, signal.SIGKILL)

        def another() -> bool:
            news.extend(workers.news())
            return workers.process_ids not in ([], [killed])

        wait_until(another)
        assert workers.ask(endless)
        assert not workers.ask(shard)
        wait_until(lambda: bool(news.extend(workers.news()) or news))
        (standing,) = news
        assert isinstance(standing, Standing)
        assert unpacked(standing.saved[1].content)[0].configs == MEMBERS[1:]
        news.clear()
        workers.cancel()
        assert workers.is_idle
        workers.submit(shard)

        def ended() -> bool:
            news.extend(workers.news())
            return workers.is_idle

        wait_until(ended)
    looked, finished = news
    assert isinstance(looked, Looked)
    assert isinstance(finished, Finished)
    expected = train_shard(shard)
    assert [look.values for look in finished.result.looks] == [look.values for look in expected.looks]
    assert finished.result.saved == expected.saved
    assert finished.shard is shard


def test_a_shard_that_cannot_be_trained_says_why_and_one_that_kills_its_workers_is_given_up() -> None:
    assert TRIES > 1
    other = replaced(LINE, "loss", "wasserstein")
    with Workers(1) as workers:
        workers.submit(Shard(0, (LINE, other), 5))
        found: list[News] = []
        wait_until(lambda: bool(found.extend(workers.news()) or found))
        assert isinstance(found[0], Failed)
        assert "loss" in found[0].sentence
        workers.submit(Shard(1, MEMBERS, 10**9))
        for _ in range(TRIES):
            (killed,) = workers.process_ids
            os.kill(killed, signal.SIGKILL)
            wait_until(lambda: bool(found.extend(workers.news())) or workers.process_ids != [killed])  # noqa: B023
        assert isinstance(found[-1], Failed)
        assert "3 times" in found[-1].sentence

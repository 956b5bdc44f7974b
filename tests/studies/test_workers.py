"""Processes that train shards."""

from __future__ import annotations

import os
import signal
import socket
from contextlib import suppress

import pytest

from ganviz.assignment import replaced
from ganviz.studies.shards import Shard
from ganviz.studies.training import train_shard
from ganviz.studies.workers import TRIES, Failed, Finished, Looked, News, Standing, Workers
from ganviz.training.packed import unpacked
from tests.patience import wait_until
from tests.processes import PROC
from tests.training.small_runs import small

LINE = small("target=gaussian", "dtype=float32")
MEMBERS = tuple(replaced(LINE, "seed", seed) for seed in (0, 1))


def listening(pid: int) -> list[str]:
    """The sockets of a process to which anybody may connect, where Linux tells."""
    own = set()
    for path in (PROC / str(pid) / "fd").iterdir() if PROC.is_dir() else ():
        with suppress(OSError):  # that of the listing itself
            own.add(path.readlink().name)
    names = ("tcp", "tcp6") if own else ()
    lines = [
        line.split() for name in names for line in (PROC / "net" / name).read_text(encoding="ascii").splitlines()[1:]
    ]
    return [line[1] for line in lines if line[3] == "0A" and f"socket:[{line[9]}]" in own]


@pytest.mark.skipif(not PROC.is_dir(), reason="there is no /proc")
def test_the_look_for_listening_sockets_sees_them() -> None:
    with socket.create_server(("127.0.0.1", 0)):
        assert len(listening(os.getpid())) == 1


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
        assert not listening(workers.process_ids[0])
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
        workers.submit(Shard(2, (LINE, replaced(LINE, "loss", "wasserstein")), 5))
        wait_until(ended)
    looked, finished, failed = news
    assert isinstance(failed, Failed)
    assert "loss" in failed.sentence
    assert isinstance(looked, Looked)
    assert isinstance(finished, Finished)
    expected = train_shard(shard)
    assert [look.values for look in finished.result.looks] == [look.values for look in expected.looks]
    assert finished.result.saved == expected.saved
    assert finished.shard is shard


def test_a_shard_that_ends_its_workers_is_given_up() -> None:
    with Workers(1) as workers:
        workers.submit(Shard(1, MEMBERS, 10**9))
        found: list[News] = []
        for _ in range(TRIES):
            (killed,) = workers.process_ids
            os.kill(killed, signal.SIGKILL)
            wait_until(lambda: bool(found.extend(workers.news()) or found) or workers.process_ids != [killed])  # noqa: B023
    (failed,) = found
    assert isinstance(failed, Failed)
    assert f"{TRIES} times" in failed.sentence

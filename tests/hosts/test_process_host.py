"""What only a process of its own can bring: its death, its parent's death, its refusal to end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from ganviz.hosts import ProcessHost, Run
from tests.hosts.driven import DrivenHost, small
from tests.patience import wait_until
from tests.processes import PROC, runs

pytestmark = pytest.mark.skipif(not PROC.is_dir(), reason="looks at processes in /proc")

ROOT = Path(__file__).parents[2]
PARENT = """
import sys, threading, time
from ganviz.hosts import Mailbox, ProcessHost, Run, Start
from tests.hosts.driven import small
if __name__ == "__main__":
    host = ProcessHost(Mailbox())
    threading.Thread(target=host.work).start()
    host.send(Start(small(), 1))
    host.send(Run(None))
    while host.mailbox.wants_snapshot:
        time.sleep(0.01)
    print(host.process_id, flush=True)
"""


@pytest.fixture
def driven(process_host: DrivenHost) -> DrivenHost:
    return process_host


@pytest.fixture
def idle() -> Iterator[DrivenHost]:
    """A host whose process has nothing to do yet."""
    host = DrivenHost("process")
    yield host
    host.stop()


def pid_of(driven: DrivenHost) -> int:
    assert isinstance(driven.host, ProcessHost)
    assert driven.host.process_id is not None
    return driven.host.process_id


def test_a_child_that_is_killed_is_told_and_the_next_start_has_another(driven: DrivenHost) -> None:
    driven.start(small())
    driven.send(Run(None))
    driven.gather(lambda gathered: gathered.iteration > 0)
    killed = pid_of(driven)
    os.kill(killed, signal.SIGINT)
    reached = driven.gathered.iteration
    driven.gather(lambda gathered: gathered.iteration > reached + 50)  # Ctrl+C in the terminal is the parent's to hear
    os.kill(killed, signal.SIGKILL)
    (failure,) = driven.gather(lambda gathered: bool(gathered.failures)).failures
    assert failure.sentence == "The training process ended unexpectedly (exit code -9)."
    assert failure.ended
    assert not driven.gathered.last.running
    driven.send(Run(None))
    driven.host.fetched()
    driven.start(small())
    driven.send(Run(None))
    assert not driven.gather(lambda gathered: gathered.iteration > 10).failures
    assert pid_of(driven) != killed
    assert not runs(killed)


def test_a_child_that_does_not_end_is_ended(idle: DrivenHost) -> None:
    pid = pid_of(idle)
    os.kill(pid, signal.SIGSTOP)
    idle.stop()
    assert not runs(pid)


def test_training_leaves_a_busy_core_to_the_window(driven: DrivenHost) -> None:
    """By five of the system's nineteen steps."""
    own = os.getpriority(os.PRIO_PROCESS, 0)
    assert os.getpriority(os.PRIO_PROCESS, pid_of(driven)) == min(19, own + 5)


def test_a_host_without_a_child_can_be_stopped(idle: DrivenHost) -> None:
    os.kill(pid_of(idle), signal.SIGKILL)
    idle.gather(lambda gathered: bool(gathered.failures))
    idle.stop()


def test_without_its_parent_the_child_ends() -> None:
    parent = subprocess.Popen([sys.executable, "-c", PARENT], cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8")
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    assert runs(child)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    wait_until(lambda: not runs(child))


def test_a_snapshot_comes_only_when_the_last_one_was_fetched(driven: DrivenHost) -> None:
    driven.start(small())
    driven.gather(lambda gathered: bool(gathered.snapshots))
    driven.send(Run(None))
    driven.gather(lambda gathered: gathered.iteration > 0)
    wait_until(lambda: (news := driven.take(fetch=False)) is not None and news.snapshot is not None)
    unfetched = driven.gathered.iteration
    until = time.monotonic() + 0.4
    while time.monotonic() < until:
        news = driven.take(fetch=False)
        assert news is None or (news.snapshot is None and not news.scalars)
    driven.host.fetched()
    driven.gather(lambda gathered: gathered.iteration > unfetched)
    assert driven.gathered.iteration > unfetched + 1, "the run went on"
    assert len(driven.gathered.scalars_until_now()) == driven.gathered.iteration

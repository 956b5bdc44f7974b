"""A training process that dies before its run has begun, as with the broken driver of a GPU."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest

from ganviz.hosts import ProcessHost, Run, process_host
from tests.hosts.driven import DrivenHost, small
from tests.processes import PROC

pytestmark = pytest.mark.skipif(not PROC.is_dir(), reason="stops and kills processes")


@pytest.fixture
def stopped() -> Iterator[DrivenHost]:
    """A host whose process stands still before it has done anything."""
    host = DrivenHost("process")
    assert isinstance(host.host, ProcessHost)
    assert host.host.process_id is not None
    os.kill(host.host.process_id, signal.SIGSTOP)
    yield host
    host.stop()


def kill(driven: DrivenHost) -> int:
    assert isinstance(driven.host, ProcessHost)
    pid = driven.host.process_id
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    return pid


def test_the_run_is_begun_again_without_the_gpu(stopped: DrivenHost) -> None:
    stopped.start(small("device=auto"))
    stopped.send(Run(None))
    killed = kill(stopped)
    gathered = stopped.gather(lambda gathered: gathered.iteration > 10 and bool(gathered.failures))
    (failure,) = gathered.failures
    assert failure.sentence == (
        "The training process ended before it began (exit code -9); it was started again, on the CPU alone."
    )
    assert not failure.ended
    assert gathered.last.device == "cpu"
    assert kill(stopped) != killed
    (failure,) = stopped.gather(lambda gathered: len(gathered.failures) > 1).failures[1:]
    assert failure.ended, "once is enough"


def test_where_no_process_begins_it_is_told_what_does_without(stopped: DrivenHost) -> None:
    assert isinstance(stopped.host, ProcessHost)
    stopped.host._without_gpu = True
    stopped.start(small("device=auto"))
    kill(stopped)
    (failure,) = stopped.gather(lambda gathered: bool(gathered.failures)).failures
    assert failure.ended
    assert failure.sentence == "No training process begins (exit code -9); `ganviz --safe-mode` does without one."


def test_who_wants_the_gpu_is_told(stopped: DrivenHost) -> None:
    stopped.start(small("device=cuda"))
    kill(stopped)
    (failure,) = stopped.gather(lambda gathered: bool(gathered.failures)).failures
    assert failure.ended
    assert failure.sentence == "The training process ended unexpectedly (exit code -9)."


def test_a_run_that_does_not_begin_is_told(stopped: DrivenHost, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process_host, "BEGINS_WITHIN", 0.2)
    stopped.start(small("device=auto"))
    (failure,) = stopped.gather(lambda gathered: bool(gathered.failures)).failures
    assert failure.sentence.startswith("Training has not begun yet. ")
    assert not failure.ended
    assert isinstance(stopped.host, ProcessHost)
    assert stopped.host.process_id is not None
    os.kill(stopped.host.process_id, signal.SIGCONT)
    assert len(stopped.gather(lambda gathered: bool(gathered.snapshots)).failures) == 1, "once is enough"

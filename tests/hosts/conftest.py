from __future__ import annotations

from collections.abc import Iterator

import pytest

from ganviz.hosts import HostKind, Pause
from tests.hosts.driven import DrivenHost, small
from tests.patience import LIMIT


def at_work(kind: HostKind) -> Iterator[DrivenHost]:
    """One host for all tests, for a process that trains needs seconds to import torch; no test's own time is spent."""
    made = DrivenHost(kind)
    made.start(small())
    made.gather(lambda gathered: bool(gathered.snapshots), 2 * LIMIT)
    yield made
    made.stop()


@pytest.fixture(scope="session")
def _thread_host() -> Iterator[DrivenHost]:
    yield from at_work("thread")


@pytest.fixture(scope="session")
def _process_host() -> Iterator[DrivenHost]:
    yield from at_work("process")


@pytest.fixture
def thread_host(_thread_host: DrivenHost) -> Iterator[DrivenHost]:
    yield _thread_host
    _thread_host.send(Pause())


@pytest.fixture
def process_host(_process_host: DrivenHost) -> Iterator[DrivenHost]:
    yield _process_host
    _process_host.send(Pause())


@pytest.fixture(params=["thread", "process"])
def driven(request: pytest.FixtureRequest, thread_host: DrivenHost, process_host: DrivenHost) -> DrivenHost:
    """A host of either kind."""
    return {"thread": thread_host, "process": process_host}[request.param]

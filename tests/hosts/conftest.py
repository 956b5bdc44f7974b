from __future__ import annotations

from collections.abc import Iterator

import pytest

from ganviz.hosts import Pause
from tests.hosts.driven import DrivenHost, small
from tests.patience import LIMIT


@pytest.fixture(scope="session")
def hosts() -> Iterator[dict[str, DrivenHost]]:
    """One host of each kind for all tests, for a process that trains needs seconds to import torch."""
    made = {"thread": DrivenHost("thread"), "process": DrivenHost("process")}
    for host in made.values():  # no test's own time is spent on it
        host.start(small())
        host.gather(lambda gathered: bool(gathered.snapshots), 2 * LIMIT)
    yield made
    for host in made.values():
        host.stop()


@pytest.fixture
def thread_host(hosts: dict[str, DrivenHost]) -> Iterator[DrivenHost]:
    yield hosts["thread"]
    hosts["thread"].send(Pause())


@pytest.fixture
def process_host(hosts: dict[str, DrivenHost]) -> Iterator[DrivenHost]:
    yield hosts["process"]
    hosts["process"].send(Pause())


@pytest.fixture(params=["thread", "process"])
def driven(request: pytest.FixtureRequest, thread_host: DrivenHost, process_host: DrivenHost) -> DrivenHost:
    """A host of either kind."""
    return {"thread": thread_host, "process": process_host}[request.param]

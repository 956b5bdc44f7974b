from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.hosts.driven import DrivenHost


@pytest.fixture(scope="session")
def thread_host() -> Iterator[DrivenHost]:
    host = DrivenHost("thread")
    yield host
    host.stop()


@pytest.fixture(scope="session")
def process_host() -> Iterator[DrivenHost]:
    """Shared by all tests, for a process that trains needs seconds to import torch."""
    host = DrivenHost("process")
    yield host
    host.stop()


@pytest.fixture(params=["thread", "process"])
def driven(request: pytest.FixtureRequest, thread_host: DrivenHost, process_host: DrivenHost) -> DrivenHost:
    """A host of either kind."""
    return {"thread": thread_host, "process": process_host}[request.param]

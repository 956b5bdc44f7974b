"""Which schedulers are asked, and a sweep at one."""

from __future__ import annotations

import pytest

from ganviz.refusals import ConfigError
from ganviz.studies.cluster import check_address


@pytest.mark.parametrize(
    ("address", "insecure"),
    [
        ("tls://node7:8786", False),
        ("tcp://127.0.0.1:8786", False),
        ("tcp://localhost:8786", False),
        ("tcp://[::1]:8786", False),
        ("tcp://node7:8786", True),
    ],
)
def test_a_scheduler_may_be_here_or_behind_certificates_or_where_one_insists(address: str, insecure: bool) -> None:
    check_address(address, insecure)


@pytest.mark.parametrize(
    ("address", "named"),
    [
        ("tcp://node7:8786", "--insecure"),
        ("tcp://10.0.0.7:8786", "--insecure"),
        ("tcp://127.0.0.1.example.org:8786", "--insecure"),
        ("tcp://localhost@node7:8786", "--insecure"),
        ("node7:8786", "tls://HOST:PORT"),
        ("ws://localhost:8786", "tls://HOST:PORT"),
        ("tcp://localhost", "tls://HOST:PORT"),
        ("tls://:8786", "tls://HOST:PORT"),
    ],
)
def test_nothing_is_sent_beyond_this_machine_in_the_clear(address: str, named: str) -> None:
    with pytest.raises(ConfigError, match=named):
        check_address(address, insecure=False)

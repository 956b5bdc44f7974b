"""Which schedulers are asked, and a sweep at one."""

from __future__ import annotations

from pathlib import Path

import pytest

from ganviz.assignment import assigned
from ganviz.commands import FAILED
from ganviz.presets import preset
from ganviz.refusals import ConfigError
from ganviz.studies.cluster import Certificates, Cluster, check_address
from ganviz.studies.results import write_table
from ganviz.studies.sweep import Sweep
from ganviz.studies.task import ShardNumbers, trained
from tests.cli.typed import QUICK, program
from tests.packaging.scripts import script

NOT_INSTALLED = "the extra ganviz[cluster] is not installed"


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


def test_certificates_that_are_missing_are_asked_for(tmp_path: Path) -> None:
    pytest.importorskip("distributed", reason=NOT_INSTALLED)
    with pytest.raises(ConfigError, match="--tls-ca"):
        Cluster("tls://node7:8786")
    missing = tmp_path / "none.pem"
    with pytest.raises(ConfigError, match="cannot be read"):
        Cluster("tls://node7:8786", certificates=Certificates(missing, missing, missing))


def test_a_sweep_at_a_scheduler_is_the_sweep_that_it_is_here_and_says_in_one_line_that_it_is_gone(
    tmp_path: Path,
) -> None:
    pytest.importorskip("distributed", reason=NOT_INSTALLED)
    here = script("sweep_kills").Cluster(tmp_path, workers=1)
    typed = ["sweep", "gaussian-1d", *QUICK, "--seeds", "2", "--iterations", "5"]
    try:
        ended = program(*typed, "--out", str(tmp_path / "there.csv"), "--scheduler", here.address)
        assert ended.returncode == 0, ended.stderr
    finally:
        here.end()
    ended = program(*typed, "--out", str(tmp_path / "gone.csv"), "--scheduler", here.address)
    assert ended.returncode == FAILED
    assert ended.stderr.startswith(f"ganviz: no scheduler answers at {here.address}")
    assert ended.stderr.count("\n") == 1
    config = assigned(preset("gaussian-1d").config, *(one.removeprefix("--set=") for one in QUICK))
    sweep = Sweep("gaussian-1d", config, (), 2, 5)
    rows = list(sweep.rows({0: ShardNumbers.from_json(trained(sweep.shards[0].to_json()))}))
    write_table(tmp_path / "here.csv", sweep, rows)
    assert (tmp_path / "there.csv").read_bytes() == (tmp_path / "here.csv").read_bytes()

"""``ganviz sweep``: its table, its words, its exit status."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import pytest

from ganviz.commands import FAILED, MISUSED
from ganviz.commands.sweep import STOPPED
from ganviz.studies.running import OnFinished, OnProgress, StudyError
from ganviz.studies.shards import Shard
from ganviz.studies.task import ShardNumbers, trained
from tests.cli.typed import QUICK, Captured, ended, one_line

CELLS = ["--vary", "loss=hinge,wasserstein", "--seeds", "2", "--iterations", "5", *QUICK]


@pytest.fixture
def processes(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """Trains in this process; raises what is in this list after the first shard."""
    ends: list[BaseException] = []

    def here(shards: Sequence[Shard], workers: int, on_finished: OnFinished, on_progress: OnProgress) -> None:
        assert workers == 3
        for shard in shards:
            on_finished(shard, ShardNumbers.from_json(trained(shard.to_json())))
            if ends:
                raise ends.pop()

    monkeypatch.setattr("ganviz.studies.running.train_in_processes", here)
    return ends


def test_a_sweep_that_is_stopped_twice_says_how_to_go_on_and_ends_with_its_table(
    processes: list[BaseException], tmp_path: Path, capsys: Captured
) -> None:
    out = tmp_path / "table.csv"
    typed = ["sweep", "gaussian-1d", *CELLS, "--out", str(out), "--workers", "3"]
    processes.append(KeyboardInterrupt())
    assert ended(*typed) == STOPPED
    assert one_line(capsys).strip() == "ganviz: stopped; 1 of 2 parts are kept, and --resume goes on"
    assert ended(*typed) == MISUSED
    assert "--resume" in one_line(capsys)
    processes.append(StudyError("the scheduler is gone"))
    assert ended(*typed, "--resume") == FAILED
    assert one_line(capsys).strip() == "ganviz: the scheduler is gone; 2 of 2 parts are kept, and --resume goes on"
    assert ended(*typed, "--resume") == 0
    assert capsys.readouterr().out == f"wrote {out}, 4 members\n"
    with out.open(encoding="utf-8", newline="") as file:
        assert [(row["loss"], row["seed"]) for row in csv.DictReader(file)] == [
            ("hinge", "0"),
            ("hinge", "1"),
            ("wasserstein", "0"),
            ("wasserstein", "1"),
        ]
    assert ended(*typed, "--resume") == 0
    assert capsys.readouterr().out.startswith("nothing is left to do")


def test_it_says_how_long_and_how_large_before(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ganviz.studies.estimate.BURST", 0.01)
    assert ended("sweep", "gaussian-1d", *CELLS, "--seeds", "200", "--workers", "3", "--dry-run") == 0
    said = capsys.readouterr().out
    assert said.startswith("400 members: 2 cells of 200 seeds, in 26 parts\nabout ")
    assert "with 3 workers" in said
    assert "5,000 points" in said


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ([], "--out"),
        (["--out", "table.txt"], ".csv or .parquet"),
        (["--out", "missing/table.csv"], "--out"),
        (["--out", "table.csv", "--vary", "discriminator.width=8,0"], "discriminator.width"),
        (["--out", "table.csv", "--vary", "loss=hinge,mistyped"], "loss"),
        (["--out", "table.csv", "--seeds", "1000000"], "100,000"),
        (["--out", "table.csv", "--scheduler", "tcp://node7:8786"], "--insecure"),
        (["--out", "table.csv", "--scheduler", "tcp://127.0.0.1:1", "--workers", "2"], "--workers"),
    ],
)
def test_what_cannot_be_done_is_refused_in_one_line(
    typed: list[str], named: str, capsys: Captured, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert ended("sweep", "gaussian-1d", *typed) == MISUSED
    assert named in one_line(capsys)
    assert not list(tmp_path.iterdir())

"""Sweeps: the same table however it was computed, and after whatever ended the command."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import pytest

from ganviz.refusals import ConfigError
from ganviz.studies.kept import KeptShards
from ganviz.studies.results import read_results
from ganviz.studies.running import OnFinished, OnProgress, StudyError
from ganviz.studies.shards import Shard
from ganviz.studies.sweep import Sweep
from ganviz.studies.sweeping import Standing, run_sweep
from ganviz.studies.task import ShardNumbers, trained
from ganviz.studies.vary import Vary
from tests.training.small_runs import small

LINE = small("target=gaussian", "dtype=float32", "seed=3")
RATE = "discriminator.optimiser.learning_rate"
#: Two populations of two cells each.
SWEEP = Sweep("line", LINE, (Vary(RATE, (1e-3, 1e-2)), Vary("loss", ("hinge", "wasserstein"))), 1, 5)


class Here:
    """Trains in this process; tells in what order, and is stopped after so many shards."""

    def __init__(self, stop_after: int | None = None, backwards: bool = False) -> None:
        self.trained: list[int] = []
        self._stop_after, self._backwards = stop_after, backwards

    def __call__(self, shards: Sequence[Shard], on_finished: OnFinished, on_progress: OnProgress) -> None:
        for shard in reversed(shards) if self._backwards else shards:
            if len(self.trained) == self._stop_after:
                raise KeyboardInterrupt
            self.trained.append(shard.index)
            on_finished(shard, ShardNumbers.from_json(trained(shard.to_json())))


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The table of the whole sweep."""
    path = tmp_path_factory.mktemp("whole") / "table.csv"
    assert run_sweep(SWEEP, path, Here())
    return path


def test_a_line_for_each_cell_and_seed_says_what_it_is_of_and_what_computed_it(table: Path) -> None:
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["cell"], row[RATE], row["loss"], row["seed"]) for row in rows] == [
        ("0", "0.001", "hinge", "3"),
        ("1", "0.001", "wasserstein", "3"),
        ("2", "0.01", "hinge", "3"),
        ("3", "0.01", "wasserstein", "3"),
    ]
    assert [(row["shard"], row["shard_size"]) for row in rows] == [("0", "2"), ("1", "2")] * 2
    assert all(row["machine"] and "torch" in row["versions"] and row["w1"] and row["loss_d"] for row in rows)
    assert [path.name for path in sorted(table.parent.iterdir())] == ["table.csv", "table.csv.sweep.json"]


def test_what_is_opened_is_what_was_written(table: Path) -> None:
    results = read_results(table)
    assert results.sweep == SWEEP
    assert [row["loss"] for row in results.rows] == ["hinge", "wasserstein"] * 2
    assert all(isinstance(row["w1"], float) and row["diverged_at"] is None for row in results.rows)


def test_it_goes_on_with_what_was_finished_and_ends_with_the_same_table(table: Path, tmp_path: Path) -> None:
    path, told = tmp_path / "table.csv", list[Standing]()
    with pytest.raises(KeyboardInterrupt):
        run_sweep(SWEEP, path, Here(stop_after=1, backwards=True))
    with pytest.raises(ConfigError, match="--resume"):
        run_sweep(SWEEP, path, Here())
    with pytest.raises(ConfigError, match="other settings"):
        run_sweep(Sweep("line", LINE, SWEEP.vary, 1, 6), path, Here(), resumes=True)
    rest = Here()
    assert run_sweep(SWEEP, path, rest, resumes=True, on_progress=told.append)
    assert rest.trained == [0]
    assert (told[0], told[-1]) == (Standing(10, 1), Standing(20, 2))
    assert path.read_bytes() == table.read_bytes()
    assert not run_sweep(SWEEP, path, Here(stop_after=0), resumes=True)


def test_a_part_that_was_damaged_is_trained_again_and_one_of_another_build_is_refused(tmp_path: Path) -> None:
    path, kept = tmp_path / "table.csv", KeptShards(tmp_path / "table.csv")
    kept.begin(SWEEP, resumes=False)
    numbers = ShardNumbers.from_json(trained(SWEEP.shards[0].to_json()))
    kept.keep(0, ShardNumbers(numbers.members, numbers.seconds, numbers.machine, "torch 0.1"))
    (kept.folder / "shard-000001.json").write_bytes(b'{"members": []')
    rest = Here()
    with pytest.raises(StudyError, match="with torch 0"):
        run_sweep(SWEEP, path, rest, resumes=True)
    assert rest.trained == [1]
    assert not path.exists()


def test_a_table_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"\.csv or \.parquet"):
        run_sweep(SWEEP, tmp_path / "table.txt", Here())
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(ConfigError, match="the name of a file"):
        run_sweep(SWEEP, tmp_path / "folder.csv", Here())
    (tmp_path / "other.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises((ConfigError, OSError)):
        read_results(tmp_path / "other.csv")


def test_parquet_holds_the_same(table: Path, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="the extra ganviz[data] is not installed")
    path = tmp_path / "table.parquet"
    run_sweep(SWEEP, path, Here())
    assert read_results(path).rows == read_results(table).rows
    KeptShards(path).about.unlink()
    assert read_results(path).sweep == SWEEP

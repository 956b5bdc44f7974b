"""What the command line says where there is not enough memory."""

from __future__ import annotations

import pytest
import torch

from ganviz.cli import run
from ganviz.commands import FAILED, MISUSED
from ganviz.training.trainer import GanTrainer
from tests.cli.typed import QUICK, Captured, ended, one_line


def test_what_there_is_no_memory_for_is_refused_before_it_is_taken(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.setattr("ganviz.training.memory.free_memory", lambda: 10**7)
    for more, use in (
        (["--members", "16", "--set", "schedule.batch_size=512"], "GB are free; use fewer members."),
        (["--set", "schedule.batch_size=65536"], "schedule.batch_size: this takes 0.1 GB of memory, and "),
        (["--set", "generator.width=2048", "--set", "generator.layers=8"], "generator.width: this takes "),
    ):
        assert ended("train", "gaussian-1d", *QUICK, *more) == MISUSED
        assert use in one_line(capsys)


@pytest.mark.parametrize("error", [MemoryError("Unable to allocate 7.45 GiB"), RuntimeError("DefaultCPUAllocator: …")])
def test_a_lack_of_memory_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured, error: Exception
) -> None:
    def full(trainer: GanTrainer, count: int = 1) -> None:
        raise error

    monkeypatch.setattr(GanTrainer, "iterate", full)
    assert ended("train", "gaussian-1d") == FAILED
    assert "there is not enough memory; use smaller networks" in one_line(capsys)


def test_a_gpu_without_enough_memory_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    def full(trainer: GanTrainer, count: int = 1) -> None:
        raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB.")

    monkeypatch.setattr(GanTrainer, "iterate", full)
    assert run(["train", "gaussian-1d", "--iterations", "5"]) == FAILED
    said = capsys.readouterr().err.strip()
    assert said.endswith("smaller networks or smaller batches")
    assert "--device cpu" in said
    assert "Traceback" not in said

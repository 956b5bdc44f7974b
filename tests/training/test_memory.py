"""What a run takes is known before it is taken."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.refusals import ConfigError
from ganviz.training import memory
from ganviz.training.memory import check_memory, free_memory, lacks_memory, needed_memory


def test_this_machine_has_some_memory() -> None:
    free = free_memory()
    assert free is not None
    assert 10**7 < free < 10**14


def test_the_estimate_counts_what_is_large() -> None:
    """A unit has an activation and a gradient at each point: of G once, of D at both batches and once more."""
    wide = assigned(RunConfig(), *(f"{player}.{setting}" for player in ("generator", "discriminator")
                                   for setting in ("layers=1", "width=1000")), "schedule.batch_size=10000")  # fmt: skip
    activations = 4 * 2 * 10_000 * 1000 * (1 + 3)
    assert activations < needed_memory([wide]) < 1.2 * activations
    assert needed_memory([wide] * 3) == 3 * needed_memory([wide])
    assert needed_memory([assigned(wide, "dtype=float64")]) == 2 * needed_memory([wide])
    points = assigned(RunConfig(), "target.training_points=1000000")
    assert needed_memory([points]) - needed_memory([RunConfig()]) == 16_000_000


def test_what_fits_is_not_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    needed = needed_memory([RunConfig()])
    for free in (None, 2 * needed):
        monkeypatch.setattr(memory, "free_memory", lambda free=free: free)
        check_memory([RunConfig()])
    monkeypatch.setattr(memory, "free_memory", lambda: needed)
    with pytest.raises(ConfigError, match=r"^schedule\.batch_size: this takes .* use smaller batches\.$"):
        check_memory([RunConfig()])


@pytest.mark.skipif(sys.platform != "linux", reason="containers are Linux's")
@pytest.mark.parametrize(("most", "left"), [("max\n", sys.maxsize), ("1000\n", 600), (None, sys.maxsize)])
def test_a_container_may_leave_less(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, most: str | None, left: int
) -> None:
    if most is not None:
        (tmp_path / "memory.max").write_text(most, encoding="ascii")
        (tmp_path / "memory.current").write_text("400\n", encoding="ascii")
    monkeypatch.setattr(memory, "CONTAINER", tmp_path)
    assert memory._left_in_container() == left


def test_a_lack_of_memory_is_told_from_other_errors() -> None:
    assert lacks_memory(MemoryError())
    assert lacks_memory(RuntimeError("[enforce fail at alloc_cpu.cpp:117] DefaultCPUAllocator: can't allocate memory"))
    assert not lacks_memory(RuntimeError("something else"))

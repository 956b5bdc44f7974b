"""Looks at the processes that a test has started, in ``/proc``."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

PROC = Path("/proc")


def runs(pid: int) -> bool:
    """Says whether a process is there and no zombie."""
    return _state_and_parent(pid)[0] not in "ZX"


def children(pid: int) -> list[int]:
    """The processes that a process has started, and theirs."""
    started = [int(entry.name) for entry in PROC.glob("[0-9]*") if _state_and_parent(int(entry.name))[1] == pid]
    return [*started, *(grandchild for child in started for grandchild in children(child))]


def wait_until(happened: Callable[[], object], seconds: float = 30.0) -> None:
    """Waits in steps of a hundredth of a second; fails if it takes too long."""
    deadline = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < deadline, f"not within {seconds:g} s"
        time.sleep(0.01)


def _state_and_parent(pid: int) -> tuple[str, int]:
    try:
        # The name before it, in brackets, may hold anything.
        state, parent = (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()[:2]
    except OSError:
        return "X", 0
    return state, int(parent)

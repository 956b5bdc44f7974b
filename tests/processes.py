"""Looks at the processes that a test has started, in ``/proc``."""

from __future__ import annotations

from pathlib import Path

from tests.patience import wait_until as wait_until

PROC = Path("/proc")


def runs(pid: int) -> bool:
    """Says whether a process is there and no zombie."""
    return _state_and_parent(pid)[0] not in "ZX"


def children(pid: int) -> list[int]:
    """The processes that a process has started, and theirs."""
    started = [int(entry.name) for entry in PROC.glob("[0-9]*") if _state_and_parent(int(entry.name))[1] == pid]
    return [*started, *(grandchild for child in started for grandchild in children(child))]


def _state_and_parent(pid: int) -> tuple[str, int]:
    try:
        # The name before it, in brackets, may hold anything.
        status = (PROC / str(pid) / "stat").read_text(encoding="utf-8", errors="replace")
        state, parent = status.rpartition(")")[2].split()[:2]
    except OSError:
        return "X", 0
    return state, int(parent)

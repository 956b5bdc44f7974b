from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from ganviz.benchmarks import Benchmark, Figure
from ganviz.benchmarks._in_turn import median
from ganviz.benchmarks._screen import require, virtual_screen
from ganviz.benchmarks.window import OpenWindow, kept, opened
from ganviz.presets import FIRST

#: Where Linux shows processes, and shared memory.
PROC = Path("/proc")
SHARED = Path("/dev/shm")
#: Seconds after which memory is first read,
FIRST_READING = 60.0
#: and last.
LAST_READING = 600.0
#: Seconds that training goes on after that.
SPARE = 2.0
#: Bytes that the window keeps of an iteration: six scalars and its number.
ROW = 32
#: Seconds of training before a process is killed.
TRAINING = 10.0
#: Seconds within which everything has to be gone after an end.
PATIENCE = 10.0
#: Seconds between two checks whether it is.
CHECK_EVERY = 0.05


class Soak(Benchmark):
    """Ten minutes of training at full speed with the window open, under a virtual X screen: how much more memory window
    and engine use at the end than after a minute; and what is left of them after the window was closed, after the
    engine was killed, and after the window was killed. Needs Xvfb and Linux; takes eleven minutes."""

    key = "soak"
    label = "memory and leftovers"
    is_long = True

    def run(self) -> Iterator[Figure]:
        require("Xvfb")
        if not PROC.is_dir():
            raise RuntimeError("only Linux shows the memory of processes as this needs it")
        with virtual_screen() as environment:
            yield from growth(environment)
            for killed in ("engine", "window"):
                before = set(SHARED.iterdir())
                with opened(environment, FIRST) as window:
                    window.train(2 * TRAINING)
                    time.sleep(TRAINING)
                    process_id = window.engine if killed == "engine" else window.process_id
                    left = float(left_after_killing(process_id, window, before))
                yield median(f"left after the {killed} was killed", [left], "", at_most=0.0)


def growth(environment: Mapping[str, str]) -> Iterator[Figure]:
    """Trains for ten minutes and closes the window."""
    before = set(SHARED.iterdir())
    with opened(environment, FIRST) as window:
        window.train(LAST_READING + SPARE)
        time.sleep(FIRST_READING)
        early = [memory(pid) for pid in (window.process_id, window.engine)]
        time.sleep(LAST_READING - FIRST_READING)
        # Before the window puts what it has watched into words, which takes memory.
        late = [memory(pid) for pid in (window.process_id, window.engine)]
        found = window.found()
        iterations = found["iterations_per_second"]
        family = family_of(window.process_id)
    yield median("iterations", [iterations], "1/s")
    yield kept([found])
    for name, last in zip(("window", "engine"), late, strict=True):
        yield median(f"memory of the {name}", [last / 2**20], "MB")
    numbers = ROW * iterations * (LAST_READING - FIRST_READING)
    yield median("the run's own numbers since the first minute", [numbers / 2**20], "MB")
    of_window = (late[0] - numbers) / early[0]
    yield median("memory of the window but for these, end ÷ first minute", [of_window], "times", at_most=1.05)
    yield median("memory of the engine, end ÷ first minute", [late[1] / early[1]], "times", at_most=1.05)
    yield median("memory of both, end ÷ first minute", [sum(late) / sum(early)], "times", at_most=1.05)
    yield median("left after the window was closed", [float(left_of(family, before))], "", at_most=0.0)


def left_after_killing(process_id: int, window: OpenWindow, before: set[Path]) -> int:
    """Kills one of a window's processes; returns how many of all, and of the shared segments since then, are left."""
    family = family_of(window.process_id)
    os.kill(process_id, signal.SIGKILL)
    return left_of(family, before)


def memory(pid: int) -> int:
    """Bytes of a process that lie in memory."""
    pages = int((PROC / str(pid) / "statm").read_text(encoding="utf-8").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def family_of(pid: int) -> list[int]:
    """A process and all that it has started, and theirs."""
    started = [int(entry.name) for entry in PROC.glob("[0-9]*") if _parent(int(entry.name)) == pid]
    return [pid, *(each for child in started for each in family_of(child))]


def left_of(family: list[int], segments: set[Path]) -> int:
    """Waits until they are gone; returns how many processes, and how many new shared segments, are not."""
    until = time.monotonic() + PATIENCE
    while True:
        left = sum(_runs(pid) for pid in family) + len(set(SHARED.iterdir()) - segments)
        if not left or time.monotonic() > until:
            return left
        time.sleep(CHECK_EVERY)


def _runs(pid: int) -> bool:
    return _status(pid)[0] not in "ZX"


def _parent(pid: int) -> int:
    return int(_status(pid)[1])


def _status(pid: int) -> list[str]:
    try:
        # The name before it, in brackets, may hold anything.
        status = (PROC / str(pid) / "stat").read_text(encoding="utf-8", errors="replace")
        return status.rpartition(")")[2].split()[:2]
    except OSError:
        return ["X", "0"]

"""Starts of the window that came to nothing, counted so that the next one can offer its safe mode.

A start that is not complete has the number of its process in a file. One that dies leaves it there, be it by a crash,
a kill or the loss of power: so it is an offer and no more.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from ganviz import places

#: Numbers that are kept.
MOST = 20


def begin_start() -> int:
    """Notes that a start begins; returns how many before it failed since the last one that did not."""
    dead, alive = _noted()
    _note([*dead, *alive, os.getpid()])
    return len(dead)


def end_start() -> None:
    """Notes that this start did not fail, nor do those before it matter any more."""
    _, alive = _noted()
    _note([number for number in alive if number != os.getpid()])


def _file() -> Path:
    return places.cache_folder() / "unfinished-starts"


def _noted() -> tuple[list[int], list[int]]:
    """The processes that are gone, and those that are still about to start."""
    numbers: list[int] = []
    with suppress(OSError, ValueError):
        numbers = [int(line) for line in _file().read_text(encoding="ascii").split()[-MOST:]]
    # A process of the same number as this one is long gone.
    dead = [number for number in numbers if number == os.getpid() or not _runs(number)]
    return dead, [number for number in numbers if number not in dead]


def _note(numbers: list[int]) -> None:
    with suppress(OSError):  # without it there is no offer
        file = _file()
        if numbers:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("".join(f"{number}\n" for number in numbers), encoding="ascii")
        else:
            file.unlink(missing_ok=True)


def _runs(number: int) -> bool:
    if number <= 0:
        return False
    if sys.platform != "win32":
        try:
            os.kill(number, 0)
        except PermissionError:  # of another user
            return True
        except OSError:
            return False
        return True
    import ctypes

    synchronise, waits = 0x00100000, 0x102
    process = ctypes.windll.kernel32.OpenProcess(synchronise, False, number)
    if not process:
        return False
    try:
        return bool(ctypes.windll.kernel32.WaitForSingleObject(process, 0) == waits)
    finally:
        ctypes.windll.kernel32.CloseHandle(process)

"""How long a test waits for what has to come: long, since a machine may be busy.

A limit ends what hangs, and costs nothing otherwise. Where even these are too short, the variable
``GANVIZ_TEST_PATIENCE`` multiplies them all: 4 makes each four times as long, that of pytest for a test included.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable

FACTOR = float(os.environ.get("GANVIZ_TEST_PATIENCE", "1"))

#: Seconds for one wait: half of what pytest gives a test, so that the wait that fails says itself what it was for.
LIMIT = 60.0


def patience(seconds: float = LIMIT) -> float:
    """Returns the seconds, on this machine, after which what was waited for is not coming."""
    return FACTOR * seconds


def wait_until(happened: Callable[[], object], seconds: float = LIMIT) -> None:
    """Looks every hundredth of a second; fails if it does not happen in so many seconds, times the factor."""
    deadline = time.monotonic() + patience(seconds)
    while not happened():
        assert time.monotonic() < deadline, f"not within {patience(seconds):g} s"
        time.sleep(0.01)

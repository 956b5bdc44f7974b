"""A clock that is turned by hand."""

from __future__ import annotations


class Clock:
    """Stands in for ``time``, and goes on by what is slept."""

    def __init__(self) -> None:
        self.now = 0.0

    def perf_counter(self) -> float:
        return self.now

    thread_time = perf_counter

    def sleep(self, seconds: float) -> None:
        self.now += seconds

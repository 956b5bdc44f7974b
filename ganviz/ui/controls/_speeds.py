"""The speeds a run can be shown at, from one iteration a second to all that the machine gives. No Qt here."""

from __future__ import annotations

import math

from ganviz.phrases import phrase

#: Iterations per second; None is full speed.
SPEEDS: tuple[float | None, ...] = (1.0, 2.0, 5.0, 10.0, 25.0, 50.0, 100.0, 250.0, 500.0, 1000.0, None)


def place(speed: float | None) -> int:
    """The stop nearest to a speed, measured in ratios."""
    if speed is None:
        return len(SPEEDS) - 1
    distances = [math.inf if stop is None else abs(math.log(stop / speed)) for stop in SPEEDS]
    return distances.index(min(distances))


def named(speed: float | None) -> str:
    """A speed in words."""
    return "full speed" if speed is None else phrase("{speed:g} it/s", speed=speed)


def rate(per_second: float | None) -> str:
    """A measured rate, short: ``1,430/s``, ``2.5/s``, or a dash where nothing runs."""
    if per_second is None:
        return "–/s"
    return phrase("{rate:,.0f}/s" if per_second >= 10 else "{rate:.1f}/s", rate=per_second)

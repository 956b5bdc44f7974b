"""The speeds a run can be shown at, from a part of an iteration in 3 s to all that the machine gives. No Qt here."""

from __future__ import annotations

import math

from ganviz.passes import IN_PARTS, USUAL_PARTS
from ganviz.phrases import phrase

#: Parts of an iteration per second, below one iteration a second.
PARTS = (1 / 3, 1.0, 3.0, 8.0)
#: Iterations per second; None is full speed.
SPEEDS: tuple[float | None, ...] = (
    *(parts / USUAL_PARTS for parts in PARTS),
    1.0,
    2.0,
    5.0,
    10.0,
    25.0,
    50.0,
    100.0,
    250.0,
    500.0,
    1000.0,
    None,
)


def place(speed: float | None) -> int:
    """The stop nearest to a speed, measured in ratios."""
    if speed is None:
        return len(SPEEDS) - 1
    distances = [math.inf if stop is None else abs(math.log(stop / speed)) for stop in SPEEDS]
    return distances.index(min(distances))


def named(speed: float | None) -> str:
    """A speed in words."""
    if speed is None:
        return "full speed"
    if speed >= IN_PARTS:
        return phrase("{speed:g} it/s", speed=speed)
    parts = speed * USUAL_PARTS
    if parts < 1:
        return phrase("part in {seconds:.3g} s", seconds=1 / parts)
    return "1 part/s" if round(parts, 3) == 1 else phrase("{parts:.3g} parts/s", parts=parts)


def rate(per_second: float | None) -> str:
    """A measured rate, short: ``1,430/s``, ``2.5/s``, or a dash where nothing runs."""
    if per_second is None:
        return "–/s"
    return phrase("{rate:,.0f}/s" if per_second >= 10 else "{rate:.1f}/s", rate=per_second)

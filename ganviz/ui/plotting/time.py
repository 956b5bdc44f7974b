"""The axis of the iterations: where it ends."""

from __future__ import annotations

import math

#: The first iterations that the axis spans, and the leading digits of its later ends.
SHORTEST = 100
STEPS = (1, 1.2, 1.4, 1.6, 1.8, 2, 2.25, 2.5, 2.75, 3, 3.5, 4, 4.5, 5, 5.5, 6, 7, 8, 9, 10)


def time_span(last: float, room: float) -> tuple[float, float]:
    """Returns the iterations that the axis spans: rounded up, so that it stands still while a line grows into it.

    Args:
        room: the share of the width to keep free behind the last iteration.
    """
    needed = max(float(last) / (1 - room), SHORTEST)
    power = 10.0 ** math.floor(math.log10(needed))
    return 0.0, next(step * power for step in STEPS if step * power >= needed * 0.999999)

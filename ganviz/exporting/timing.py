"""Which moments of a run an animation shows, and for how long."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from ganviz.phrases import phrase

#: How the iterations share out over the frames.
LINEAR, LOGARITHMIC = "linear", "log"
SPEEDS = (LINEAR, LOGARITHMIC)
#: Seconds that a title and, where a film begins again, its last image stay.
TITLE_STAYS, LAST_STAYS = 2.0, 1.5
#: The least and the most that can be asked for.
RATES, LENGTHS = (1.0, 60.0), (0.2, 600.0)


@dataclass(frozen=True)
class Timing:
    """The moments of an animation.

    Attributes:
        first, last: iterations; 0 is the untrained networks.
        rate: frames a second.
        frames: how many there are at most.
        speed: one of ``SPEEDS``: as many iterations from each frame to the next, or ever more, so that the start of a
            run is not over in a blink.
    """

    first: int
    last: int
    rate: float = 30.0
    frames: int = 300
    speed: str = LINEAR

    def moments(self) -> list[int]:
        """Returns an increasing iteration for each frame; fewer than ``frames`` where there are not so many."""
        length = self.last - self.first
        steps = min(self.frames - 1, length)
        if steps < 1:
            return [self.last]
        if self.speed == LOGARITHMIC and length > steps:
            growth = _growth(length, steps)
            passed = [math.expm1(growth * i) / math.expm1(growth * steps) * length for i in range(steps + 1)]
        else:
            passed = [length * i / steps for i in range(steps + 1)]
        found = [0]
        for i, wanted in enumerate(passed[1:], 1):
            # One after the other, and room is left for those that follow.
            found.append(min(max(round(wanted), found[-1] + 1), length - (steps - i)))
        return [self.first + one for one in found]

    @property
    def seconds(self) -> float:
        """How long the frames take, without title and last image."""
        return len(self.moments()) / self.rate

    def staying(self, seconds: float) -> int:
        """How many frames' time an image takes that stays for so many seconds."""
        return max(1, round(seconds * self.rate))


def _growth(length: int, steps: int) -> float:
    """How fast steps grow, as a power of e each, of which the first is one iteration and all go so far."""
    low, high = 0.0, 60.0 / steps
    for _ in range(60):
        middle = (low + high) / 2
        if math.expm1(middle * steps) / math.expm1(middle) > length:
            high = middle
        else:
            low = middle
    return high


def ticks_until(frames: int, rate: float, ticks: int) -> int:
    """Returns after how many ticks of a clock, so many a second, that many frames are over.

    GIF counts in hundredths: rounded one by one, 15 frames a second would be 14.3 or 16.7.
    """
    return math.floor(Fraction(frames * ticks) / Fraction(rate).limit_denominator(10_000) + Fraction(1, 2))


def repeated(moments: list[int], shown: list[int]) -> str | None:
    """Says how many frames repeat the one before, where of each moment another one near it is shown; None for none."""
    count = sum(1 for before, after in pairwise(shown) if before == after)
    if not count:
        return None
    return phrase("{count:,} of {all:,} frames repeat the one before.", count=count, all=len(moments))

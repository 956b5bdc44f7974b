"""Two things timed in turn, so that a slow moment of the machine is shared by both."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence

from ganviz.benchmarks import Figure

ROUNDS = 21
#: Seconds of a round, about half of them for each of the two.
ROUND_SECONDS = 0.25
#: Calls before the rounds, by which the number of calls in a round is chosen.
TRIAL = 30


def ratio(
    name: str,
    one: Callable[[], None],
    other: Callable[[], None],
    *,
    per: int = 1,
    at_least: float | None = None,
    at_most: float | None = None,
) -> Figure:
    """Times both in turn and returns how many times as long the first takes as the second.

    Args:
        per: a call of the second does so many things, each of which is compared with a call of the first.
    """
    counts = [max(1, int(ROUND_SECONDS / 2 / seconds(each, TRIAL))) for each in (one, other)]
    ratios = [seconds(one, counts[0]) / seconds(other, counts[1]) * per for _ in range(ROUNDS)]
    return median(name, ratios, "times", at_least=at_least, at_most=at_most)


def seconds(call: Callable[[], None], count: int) -> float:
    """Returns the seconds of one call, over so many."""
    begun = time.perf_counter()
    for _ in range(count):
        call()
    return (time.perf_counter() - begun) / count


def median(
    name: str, values: Sequence[float], unit: str, at_least: float | None = None, at_most: float | None = None
) -> Figure:
    """Returns the figure of several rounds."""
    return Figure(name, statistics.median(values), min(values), max(values), unit, at_least, at_most)

"""What chance alone reads: the band into which two samples of real points fall, metric by metric.

A floor needs many pairs of samples, more than may be drawn while somebody waits. Those of the shipped presets and of
every target as it is when chosen come with the program (packaging/floors.py makes them). Any other grows by one pair at
a time, whenever there is time for it, and is there once it is complete; from then on it is remembered.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import fields
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import numpy as np

from ganviz.resources import resource
from ganviz.targets import Target

Array = np.ndarray

#: Pairs of real samples, and the ends of the band. Read off the 119 alone the ends would be chance themselves: in one
#: of a hundred floors, eight of a hundred fresh pairs would lie outside. Smoothed, three times fewer; as many as 299
#: pairs would do. The smoothed band holds 98 to 99 of 100 in turn.
PAIRS = 119
LOW, HIGH = 0.01, 0.99
#: The kernel of that smoothing, by points of equal weight.
KERNEL_POINTS = 41

#: Floors that are remembered: those of a handful of targets.
MOST_FLOORS = 128

#: Seeds of the real side of a pair; a run's own seeds are far below.
FIRST_SEED = 1_000_000_007


class Band(NamedTuple):
    """Where the readings of real samples lie: their median, and the ends of the central 98 %."""

    median: float
    low: float
    high: float


class Reader(Protocol):
    """A metric as its floor sees it."""

    @property
    def key(self) -> str: ...

    @property
    def drawn(self) -> bool: ...

    def read(self, target: Target, generated: Array, seed: int) -> float | None: ...


_readings: OrderedDict[tuple[str, Target, int], list[float]] = OrderedDict()


def band(reader: Reader, target: Target, n: int) -> Band | None:
    """Returns the floor of a metric for ``n`` points; None while it grows, and where the metric reads nothing."""
    known = _readings.get((reader.key, target, n), ())  # not _known: asking after data on the move makes no room
    return _shipped_band(reader, target, n) or _band(tuple(known))


def distribution(target: Target) -> str:
    """Names a target's distribution by its key and those settings that are not as they come: "ring radius=2.0".

    So a setting that a target is given later, with a default that changes nothing, leaves the name. Floors are of
    endless data, however many points a run trains on.
    """
    settings = (item for item in fields(target) if item.name != "training_points")
    changed = {item.name: value for item in settings if (value := getattr(target, item.name)) != item.default}
    return " ".join((target.key, *(f"{name}={changed[name]!r}" for name in sorted(changed))))


def rules() -> tuple[float, ...]:
    """What a floor depends on beside the metric, the distribution and the number of points."""
    return PAIRS, LOW, HIGH, KERNEL_POINTS, FIRST_SEED


def shipped() -> Mapping[str, Any]:
    """Returns the floors that come with the program, by distribution and metric, and the number of ``points`` they are
    for.

    Each is a median, a low and a high end, and the reading of the first pair, by which the tests see that the metric
    has not changed since. Made by other rules than today's, they count for nothing.
    """
    return _shipped(resource("floors.json"), rules())


@lru_cache(maxsize=2)
def _shipped(path: Path, expected: tuple[float, ...]) -> Mapping[str, Any]:
    none = {"points": 0, "floors": {}}
    if not path.is_file():
        return none
    made: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return made if made["rules"] == list(expected) else none


def _shipped_band(reader: Reader, target: Target, n: int) -> Band | None:
    made = shipped()
    found = made["floors"].get(distribution(target), {}).get(reader.key) if n == made["points"] else None
    return None if found is None else Band(*found[:3])


@lru_cache(maxsize=MOST_FLOORS)
def _band(readings: tuple[float, ...]) -> Band | None:
    if len(readings) < PAIRS or not np.isfinite(readings).all():
        return None
    low, high = np.quantile(_smoothed(np.array(readings)), [LOW, HIGH])
    if min(readings) >= 0:
        low = max(low, 0.0)  # what is never negative is not made so by smoothing
    return Band(float(np.median(readings)), float(low), float(high))


def _smoothed(readings: Array) -> Array:
    """Returns the readings with a Gaussian kernel around each, of the width that suits a density (Silverman 1986)."""
    from scipy.special import ndtri

    bandwidth = 1.06 * readings.std(ddof=1) * len(readings) ** -0.2
    kernel = ndtri((np.arange(KERNEL_POINTS) + 0.5) / KERNEL_POINTS)
    return np.add.outer(readings, bandwidth * kernel).ravel()


def advance(readers: Iterable[Reader], target: Target, n: int) -> bool:
    """Reads one more pair of real samples by the metric that has read the fewest; False when all floors are complete.

    What is drawn comes first, for somebody is looking at it. The others take turns at the same pair, so that what they
    share is computed once.
    """

    def place(reader: Reader) -> tuple[bool, int]:
        return not reader.drawn, len(_known(reader, target, n))

    growing = [
        reader
        for reader in readers
        if _shipped_band(reader, target, n) is None and len(_known(reader, target, n)) < PAIRS
    ]
    if not growing:
        return False
    fewest = min(growing, key=place)
    known = _known(fewest, target, n)
    reading = read_pair(fewest, target, n, len(known))
    # A metric that says nothing of real points has no floor, and need not be asked again.
    known.extend([float("nan")] * PAIRS if reading is None else [reading])
    return True


def read_pair(reader: Reader, target: Target, n: int, pair: int) -> float | None:
    """Returns what a metric reads of one pair of samples of real points."""
    return reader.read(*_real_pair(target, n, pair), FIRST_SEED + pair)


def _known(reader: Reader, target: Target, n: int) -> list[float]:
    key = (reader.key, target, n)
    known = _readings.setdefault(key, [])
    _readings.move_to_end(key)
    while len(_readings) > MOST_FLOORS:
        _readings.popitem(last=False)
    return known


@lru_cache(maxsize=1)
def _real_pair(target: Target, n: int, pair: int) -> tuple[Target, Array]:
    """The real side of a pair, and the one that stands for the generated points."""
    return target.real_pair(n, np.random.default_rng([FIRST_SEED, n, pair]))

"""All readings of the metrics of a run, as they came."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from ganviz.config import RunConfig
from ganviz.snapshot import Array, Measures


class _Reading(NamedTuple):
    """A reading in little memory: a dictionary of forty numbers takes four kilobytes."""

    keys: tuple[str, ...]
    numbers: Array
    applies: Array
    arrays: Mapping[str, Array]
    config: RunConfig | None


class Readings:
    """Keeps every reading, and gives each back equal to what it was."""

    def __init__(self) -> None:
        self._iterations: list[int] = []
        self._readings: list[_Reading] = []
        #: The one that was asked for last: a plot that is given the same object again need not be drawn anew.
        self._given: tuple[int, Measures] | None = None

    def add(self, measures: Measures) -> None:
        """Adds a reading that is not older than the last one."""
        keys, last = tuple(measures.values), self._readings[-1] if self._readings else None
        numbers = np.array([np.nan if value is None else value for value in measures.values.values()], float)
        applies = np.packbits(np.array([value is not None for value in measures.values.values()], bool))
        config = measures.config
        if last is not None:
            keys = last.keys if last.keys == keys else keys
            config = last.config if last.config == config else config
        self._given = len(self._readings), measures
        self._iterations.append(measures.iteration)
        self._readings.append(_Reading(keys, numbers, applies, measures.arrays, config))

    def at(self, iteration: int) -> Measures | None:
        """Returns the newest reading at or before an iteration; None where there is none."""
        found = bisect_right(self._iterations, iteration) - 1
        if found < 0:
            return None
        if self._given is None or self._given[0] != found:
            self._given = found, self._restored(found)
        return self._given[1]

    def until(self, iteration: int) -> Readings:
        """Returns the readings up to an iteration, as those of a run that goes another way from there."""
        made, count = Readings(), bisect_right(self._iterations, iteration)
        made._iterations, made._readings = self._iterations[:count], self._readings[:count]
        return made

    def _restored(self, found: int) -> Measures:
        keys, numbers, applies, arrays, config = self._readings[found]
        known = np.unpackbits(applies, count=len(keys)).tolist()
        values = {
            key: number if is_known else None
            for key, number, is_known in zip(keys, numbers.tolist(), known, strict=True)
        }
        return Measures(self._iterations[found], values, arrays, config)

"""All readings of the metrics of a run, as they came."""

from __future__ import annotations

import math
from bisect import bisect_right
from typing import NamedTuple

import numpy as np

from ganviz.config import RunConfig
from ganviz.snapshot import Array, Measures


class _Form(NamedTuple):
    """What one reading after the other has in common: the metrics, and the arrays' names, types and shapes."""

    keys: tuple[str, ...]
    arrays: tuple[tuple[str, str, tuple[int, ...]], ...]
    config: RunConfig | None


class Readings:
    """Keeps every reading, and gives each back equal to what it was.

    One takes a kilobyte, as bytes, where a dictionary of ninety numbers with some arrays takes six.
    """

    def __init__(self) -> None:
        self._iterations: list[int] = []
        #: Of each its form, and its content: the numbers, the arrays, and which of the metrics applied. Bytes in a list
        #: are nothing that Python would have to go through when it collects garbage.
        self._forms: list[_Form] = []
        self._contents: list[bytes] = []
        #: The one that was asked for last: a plot that is given the same object again need not be drawn anew.
        self._given: tuple[int, Measures] | None = None

    def add(self, measures: Measures) -> None:
        """Adds a reading that is not older than the last one."""
        shapes = tuple((name, array.dtype.str, array.shape) for name, array in measures.arrays.items())
        form = _Form(tuple(measures.values), shapes, measures.config)
        if self._forms and self._forms[-1] == form:
            form = self._forms[-1]
        numbers = np.array([np.nan if value is None else value for value in measures.values.values()], np.float64)
        applies = np.packbits(np.array([value is not None for value in measures.values.values()], bool))
        parts = numbers, *measures.arrays.values(), applies
        self._given = len(self._forms), measures
        self._iterations.append(measures.iteration)
        self._forms.append(form)
        self._contents.append(b"".join(part.tobytes() for part in parts))

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
        made._iterations = self._iterations[:count]
        made._forms, made._contents = self._forms[:count], self._contents[:count]
        return made

    def _restored(self, found: int) -> Measures:
        form, content = self._forms[found], self._contents[found]
        count = len(form.keys)
        numbers = np.frombuffer(content, np.float64, count).tolist()
        arrays: dict[str, Array] = {}
        at = 8 * count
        for name, kind, shape in form.arrays:
            array = np.frombuffer(content, kind, math.prod(shape), at)
            arrays[name] = array.reshape(shape)
            at += array.nbytes
        applies = np.unpackbits(np.frombuffer(content, np.uint8, offset=at), count=count).tolist()
        known = zip(form.keys, numbers, applies, strict=True)
        values = {key: number if applied else None for key, number, applied in known}
        return Measures(self._iterations[found], values, arrays, form.config)

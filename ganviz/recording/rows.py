"""A table of a run's numbers that grows with it and hands out read-only slices."""

from __future__ import annotations

import mmap

import numpy as np
from numpy.typing import DTypeLike

from ganviz.snapshot import SUMMED, Array

#: Rows that are copied to another table for each row that is added, once only a sixteenth of the table is free. Copied
#: all at once they would stop the window for a fiftieth of a second after half a million iterations.
MOVED_PER_ROW = 16
#: A table that need not keep all rows has room for this share of those that it keeps besides.
SPARE = 0.2

#: Bytes from which on a table is memory of its own, which goes back to the system when nobody has the table any more.
LARGE = 1 << 20


def _table(rows: int, columns: int, dtype: DTypeLike) -> Array:
    """Returns a table whose memory is not there before it is written to."""
    size = rows * columns * np.dtype(dtype).itemsize
    if size < LARGE:
        return np.empty((rows, columns), dtype)
    return np.frombuffer(mmap.mmap(-1, size), dtype).reshape(rows, columns)


class Rows:
    """A table that grows by doubling; a slice of it stays as it is while later rows are added.

    Args:
        room: for how many rows it has room at first. Tables that grow together change at different moments if it
            differs; the old ones are given back to the system then, which takes a millisecond for ten megabytes.
        keep: how many rows it keeps at least, the last ones; None for all. They go by whole groups.
        gone: how many rows there were before its first one.

    Attributes:
        count: how many rows there ever were.
        gone: how many of them are not here any more.
    """

    def __init__(
        self, columns: int, dtype: type = np.float32, keep: int | None = None, gone: int = 0, room: int = 1024
    ) -> None:
        self._rows: Array = _table(room, columns, dtype)
        self.columns, self.keep, self.count, self.gone = columns, keep, gone, gone
        self._room = room
        self._other: Array | None = None
        #: Of the other table: which row is its first, and up to which row it has them.
        self._begins = self._moved = gone

    @property
    def size(self) -> int:
        """How many bytes its rows take, in both tables; what they have room for besides is not there yet."""
        other = 0 if self._other is None else self._moved - self._begins
        return (self.count - self.gone + other) * self.columns * self._rows.itemsize

    def extend(self, rows: Array) -> None:
        """Adds rows at the end."""
        end, room = self.count + len(rows), self.gone + len(self._rows)
        if end > room - len(self._rows) // MOVED_PER_ROW:
            other = self._move(MOVED_PER_ROW * len(rows) if end <= room else self.count, end)
            if end > room:
                self._rows, self.gone, self._other = other, self._begins, None
        self._rows[self.count - self.gone : end - self.gone] = rows
        self.count = end

    def _move(self, count: int, needed: int) -> Array:
        """Copies the next rows to the other table, which has room for as many as are needed, and returns it."""
        if self._other is None or self._begins + len(self._other) < needed:
            if self.keep is not None:
                self._begins = max(self.gone, (self.count - self.keep) // SUMMED * SUMMED)
            held = max(needed, self.gone + len(self._rows)) - self._begins
            room = 2 * held if self.keep is None else min(2 * held, held + int(SPARE * self.keep))
            self._other, self._moved = _table(room, self.columns, self._rows.dtype), self._begins
        end = min(self._moved + count, self.count)
        moved = self._rows[self._moved - self.gone : end - self.gone]
        self._other[self._moved - self._begins : end - self._begins] = moved
        self._moved = end
        return self._other

    def view(self, until: int | None = None, first: int = 0) -> Array:
        """Returns the rows that are here, but those before row ``first`` and from row ``until`` on."""
        end = self.count if until is None else until
        shown = self._rows[max(first - self.gone, 0) : max(end - self.gone, 0)]
        shown.flags.writeable = False
        return shown

    def until(self, count: int) -> Rows:
        """Returns a table of its own with the rows before this one."""
        made = Rows(self.columns, self._rows.dtype.type, self.keep, min(self.gone, count), self._room)
        made.extend(self.view(count))
        return made

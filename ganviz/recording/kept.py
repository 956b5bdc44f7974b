"""Snapshots that share what is the same in all of them, and how many bytes they take together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any

import numpy as np

from ganviz.config import RunConfig
from ganviz.snapshot import Array, Densities, Snapshot

#: Arrays that stay the same through a run, unless its data move or its view does.
STEADY = ("data", "latent", "manifold_latent", "unit_noise")


class Keeper:
    """Counts the bytes of the snapshots that are kept.

    Attributes:
        size: of all of them; an array that several share counts once.
    """

    def __init__(self) -> None:
        self.size = 0
        #: How many of the snapshots have an array, by its ``id``.
        self._users: dict[int, int] = {}
        #: The steady arrays as they came last, by name.
        self._steady: dict[str, Array] = {}

    def take(self, snapshot: Snapshot) -> Snapshot:
        """Counts a snapshot and returns it, with arrays of earlier ones where they are the same.

        They come as the same objects as before, but for those that the picture before had not, being without details.
        """
        snapshot = self._sharing(snapshot)
        for array in _arrays(snapshot):
            users = self._users.get(id(array), 0)
            self._users[id(array)] = users + 1
            self.size += array.nbytes if users == 0 else 0
        return snapshot

    def drop(self, snapshot: Snapshot) -> None:
        """Takes a snapshot out of the count."""
        for array in _arrays(snapshot):
            users = self._users.pop(id(array))
            if users > 1:
                self._users[id(array)] = users - 1
            else:
                self.size -= array.nbytes

    def _sharing(self, snapshot: Snapshot) -> Snapshot:
        """Returns the snapshot with those steady arrays known from before that equal its own."""
        changed: dict[str, Any] = {name: self._known(name, getattr(snapshot, name)) for name in STEADY}
        if snapshot.densities is not None:
            data = self._known("density", snapshot.densities.data)
            changed["densities"] = _with_data(snapshot.densities, data)
        changed = {name: value for name, value in changed.items() if value is not getattr(snapshot, name)}
        return replace(snapshot, **changed) if changed else snapshot

    def _known(self, name: str, array: Array | None) -> Array | None:
        """Returns the array of this name that came last if it holds the same, bit for bit; else this one."""
        if array is None:
            return None
        known = self._steady.get(name)
        if known is None or known is array or not _same(known, array):
            self._steady[name] = known = array
        return known


def _arrays(message: Any) -> Iterator[Array]:
    """Goes through the arrays of a message and of the messages in it."""
    if isinstance(message, np.ndarray):
        yield message
    elif isinstance(message, tuple):
        for part in message:
            yield from _arrays(part)
    else:
        kind: Any = type(message)
        for name in _names(kind):
            yield from _arrays(getattr(message, name))


@cache
def _names(kind: type) -> tuple[str, ...]:
    """The fields of a message in which arrays may be."""
    return () if kind is RunConfig or not is_dataclass(kind) else tuple(item.name for item in fields(kind))


def _with_data(densities: Densities, data: Array | None) -> Densities:
    return densities if data is densities.data else replace(densities, data=data)


def _same(one: Array, other: Array) -> bool:
    return one.shape == other.shape and one.dtype == other.dtype and one.tobytes() == other.tobytes()

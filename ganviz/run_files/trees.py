"""Dataclasses as JSON beside rows of numbers, by their own fields: a field that is added needs no line here.

An array stands in the JSON as its shape, ``[2, 3]``; its numbers lie in the member that is called after the place where
it stands, after those of all arrays that stood at that place before. One that is the same as the last one there is
``"same"``. Settings are a number, their place in a list of all settings that the run has had.

What is read is what the fields' types say, or it is refused. A field that is unknown is passed over, for a later
version may have added it; one that is missing has its default.
"""

from __future__ import annotations

import dataclasses
import math
import types
import typing
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

import numpy as np

from ganviz.archive import Archive, ArchiveError, ArrayStream
from ganviz.config import RunConfig
from ganviz.phrases import phrase
from ganviz.refusals import shortened
from ganviz.snapshot import Array

Kind = TypeVar("Kind")

SAME = "same"
#: Numbers that JSON does not have.
_NO_NUMBERS = {"nan": math.nan, "inf": math.inf, "-inf": -math.inf}
#: Things in one list or mapping, letters of a text, and digits of a number at most.
MOST_THINGS, LONGEST_TEXT, LARGEST = 20_000, 500, 2**62
ENDING = ".npy"

_hints = cache(typing.get_type_hints)


class Writer:
    """Turns things into JSON, and gathers the numbers of their arrays.

    Attributes:
        configs: all settings so far.
    """

    def __init__(self) -> None:
        self.configs: list[RunConfig] = []
        self._places: dict[int, int] = {}
        self._rows: dict[str, list[Array]] = {}

    def rows(self) -> Iterator[tuple[str, list[Array]]]:
        """Yields the members that lie beside the JSON, each with its arrays."""
        for place, arrays in self._rows.items():
            yield place + ENDING, arrays

    def tree(self, thing: object, place: str) -> Any:
        """Returns a thing as JSON, which stands at this place of the whole."""
        if isinstance(thing, np.generic):
            thing = thing.item()
        if thing is None or isinstance(thing, (bool, int)):
            return thing
        if isinstance(thing, str):  # half of a sign is none that a file takes
            return thing[:LONGEST_TEXT].encode("utf-8", errors="replace").decode("utf-8")
        if isinstance(thing, float):
            return thing if math.isfinite(thing) else next(key for key in _NO_NUMBERS if key == str(thing))
        if isinstance(thing, np.ndarray):
            return self._array(thing, place)
        if isinstance(thing, RunConfig):
            return self.place_of(thing)
        if isinstance(thing, Mapping):
            return {key: self.tree(thing[key], f"{place}.{key}") for key in sorted(thing)}
        if isinstance(thing, (tuple, list)):
            is_of_arrays = any(isinstance(one, np.ndarray) for one in thing)
            return [self.tree(one, f"{place}.{at}" if is_of_arrays else place) for at, one in enumerate(thing)]
        assert dataclasses.is_dataclass(thing), type(thing)
        named = [(item.name, getattr(thing, item.name)) for item in dataclasses.fields(thing)]
        return {name: self.tree(value, f"{place}.{name}") for name, value in named}

    def place_of(self, config: RunConfig) -> int:
        """Returns the place of settings in the list of all."""
        if id(config) not in self._places:
            if config not in self.configs:
                self.configs.append(config)
            self._places[id(config)] = self.configs.index(config)
        return self._places[id(config)]

    def _array(self, array: Array, place: str) -> Any:
        before = self._rows.setdefault(place, [])
        if before and (before[-1] is array or _equal(before[-1], array)):
            return SAME
        before.append(array)
        return list(array.shape)


def _equal(one: Array, other: Array) -> bool:
    if one.shape != other.shape or one.dtype != other.dtype:
        return False
    # Not as numbers, of which NaN is not equal to itself and −0 to 0; what is noise differs at its beginning.
    return one.ravel()[:64].tobytes() == other.ravel()[:64].tobytes() and one.tobytes() == other.tobytes()


class Reader:
    """Makes things of JSON and rows of numbers again.

    Args:
        archive: in which the rows lie.
        configs: all settings that the run has had.
        listed: the members that there should be beside the JSON.

    Raises:
        ArchiveError: something is not what it should be, here or in any of the methods.
    """

    def __init__(self, archive: Archive, configs: Sequence[RunConfig], listed: object) -> None:
        self._archive, self._configs = archive, configs
        self._rows: dict[str, ArrayStream] = {}
        self._last: dict[str, Array] = {}
        names = archive.names
        if not isinstance(listed, list) or sorted(map(str, listed)) != sorted(names[1:]):
            raise ArchiveError("its members are others than those that it lists")

    def made(self, kind: type[Kind], plain: object, place: str) -> Kind:
        """Returns the thing of this kind that the JSON at this place says."""
        return self._made(kind, plain, place)

    def end(self) -> None:
        """Checks the sums of all rows that were read."""
        for row in self._rows.values():
            row.end()

    def _made(self, kind: Any, plain: object, place: str) -> Any:
        origin, parts = typing.get_origin(kind), typing.get_args(kind)
        if origin in (types.UnionType, typing.Union):
            if plain is None and type(None) in parts:
                return None
            kind = next(part for part in parts if part is not type(None))
            return self._made(kind, plain, place)
        if kind is np.ndarray:
            return self._array(plain, place)
        if kind is RunConfig:
            if type(plain) is int and 0 <= plain < len(self._configs):
                return self._configs[plain]
        elif kind in (int, float, bool, str):
            return _plain(kind, plain, place)
        elif origin is tuple and isinstance(plain, list) and len(plain) <= MOST_THINGS:
            return self._tuple(parts, plain, place)
        elif origin is not None and issubclass(origin, Mapping) and isinstance(plain, dict):
            if len(plain) <= MOST_THINGS:
                return types.MappingProxyType(
                    {key: self._made(parts[1], value, f"{place}.{key}") for key, value in plain.items()}
                )
        elif dataclasses.is_dataclass(kind) and isinstance(plain, dict):
            return self._dataclass(kind, plain, place)
        raise _refused(place)

    def _dataclass(self, kind: Any, plain: Mapping[str, object], place: str) -> Any:
        hints, values = _hints(kind), {}
        for item in dataclasses.fields(kind):
            if item.name in plain:
                values[item.name] = self._made(hints[item.name], plain[item.name], f"{place}.{item.name}")
            elif item.default is dataclasses.MISSING and item.default_factory is dataclasses.MISSING:
                raise ArchiveError(phrase("it lacks {place}", place=shortened(f"{place}.{item.name}")))
        return kind(**values)

    def _tuple(self, parts: tuple[Any, ...], plain: list[object], place: str) -> tuple[Any, ...]:
        if parts[-1] is not Ellipsis:
            if len(plain) != len(parts):
                raise _refused(place)
            return tuple(self._made(part, one, place) for part, one in zip(parts, plain, strict=True))
        is_of_arrays = parts[0] is np.ndarray
        return tuple(
            self._made(parts[0], one, f"{place}.{at}" if is_of_arrays else place) for at, one in enumerate(plain)
        )

    def _array(self, plain: object, place: str) -> Array:
        if plain == SAME and place in self._last:
            return self._last[place]
        if not isinstance(plain, list) or not all(type(axis) is int for axis in plain):
            raise _refused(place)
        if place not in self._rows:
            self._rows[place] = self._archive.arrays(place + ENDING)
        self._last[place] = self._rows[place].take(tuple(plain))
        return self._last[place]


def _plain(kind: type, plain: object, place: str) -> Any:
    if kind is float and isinstance(plain, str) and plain in _NO_NUMBERS:
        return _NO_NUMBERS[plain]
    if kind is float and type(plain) is int and abs(plain) <= LARGEST:
        return plain
    if type(plain) is not kind or (kind is float and not math.isfinite(plain)):  # type: ignore[arg-type]
        raise _refused(place)
    if (kind is int and abs(plain) > LARGEST) or (kind is str and len(plain) > LONGEST_TEXT):  # type: ignore[arg-type]
        raise _refused(place)
    return plain


def _refused(place: str) -> ArchiveError:
    return ArchiveError(phrase("{place} is not what it should be", place=shortened(place)))

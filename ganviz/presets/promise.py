"""What a preset promises, as data: numbers that most of its runs must show, which ``packaging/promises.py`` tries."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ganviz.phrases import phrase
from ganviz.refusals import ConfigError, one_of

#: Iterations at which a condition over a range is looked at, both ends among them.
LOOKS = 16

#: Limits of what a file may ask for.
LAST, LARGEST = 1_000_000_000, 1e300

#: What of the readings over a range is compared, by what a file calls it.
_OF: Mapping[str, Callable[[Sequence[float]], tuple[float, ...]]] = {
    "each": tuple,
    "lowest": lambda values: (min(values),),
    "highest": lambda values: (max(values),),
    "spread": lambda values: (max(values) - min(values),),
    "rise": lambda values: (values[-1] - values[0],),
}
_TIMES = ("at", "from", "to")
_BOUNDS = ("at_least", "at_most")
_FIELDS = (*_TIMES, "reading", "of", *_BOUNDS)


@dataclass(frozen=True)
class Condition:
    """One number that a promise is about, when, and how large it must be.

    Attributes:
        first, last: the iterations between which it must hold; equal where it is about one moment.
        reading: the key of what is read: a metric's, a scalar's, or one that ``packaging/promises.py`` adds.
        of: what of the readings over the range is compared: ``each`` of them, the ``lowest``, the ``highest``, their
            ``spread`` (highest less lowest) or their ``rise`` (last less first).
        at_least, at_most: the bounds; None where there is none on that side.
    """

    first: int
    last: int
    reading: str
    of: str = "each"
    at_least: float | None = None
    at_most: float | None = None

    @property
    def looks(self) -> tuple[int, ...]:
        """The iterations at which it is read."""
        if self.first == self.last:
            return (self.first,)
        steps = min(LOOKS - 1, self.last - self.first)
        return tuple(self.first + (self.last - self.first) * step // steps for step in range(steps + 1))

    def compared(self, readings: Sequence[float | None]) -> tuple[float, ...]:
        """Returns what is compared, from what was read at its ``looks``; nothing where a reading is missing."""
        known = [value for value in readings if value is not None and math.isfinite(value)]
        return tuple(_OF[self.of](known)) if known and len(known) == len(readings) else ()

    def kept(self, readings: Sequence[float | None]) -> bool:
        """Says whether it holds; a reading that is missing or no number breaks it."""
        low = float("-inf") if self.at_least is None else self.at_least
        high = float("inf") if self.at_most is None else self.at_most
        compared = self.compared(readings)
        return bool(compared) and all(low <= value <= high for value in compared)

    def __str__(self) -> str:
        what = self.reading if self.of == "each" else f"{self.of} of {self.reading}"
        low, high = (None if bound is None else f"{bound:g}" for bound in (self.at_least, self.at_most))
        bounds = f"in {low} … {high}" if low and high else f"≥ {low}" if low else f"≤ {high}"
        when = f"at {self.first:,}" if self.first == self.last else f"from {self.first:,} to {self.last:,}"
        return f"{what} {bounds} {when}"


def read_promise(plain: Any) -> tuple[Condition, ...]:
    """Reads the list of conditions of a preset's file; all of them make up the promise.

    Raises:
        ConfigError: something in it cannot be used; the message names the condition, counted from 1, and the field.
    """
    if not isinstance(plain, list):
        raise ConfigError("promise", plain, "use a list of conditions")
    return tuple(_condition(f"promise {place}", one) for place, one in enumerate(plain, start=1))


def _condition(path: str, plain: Any) -> Condition:
    if not isinstance(plain, Mapping):
        raise ConfigError(path, plain, phrase("use an object with {names}", names=", ".join(_FIELDS)))
    for name in plain:
        if name not in _FIELDS:
            here = phrase("the names here are {names}", names=", ".join(_FIELDS))
            raise ConfigError(f"{path}: {name}", None, here, "there is no such field")
    first, last = _range(path, plain)
    reading, of = plain.get("reading"), plain.get("of", "each")
    if not isinstance(reading, str) or not reading:
        raise ConfigError(f"{path}: reading", reading, "use the key of a reading, such as modes_strict")
    if of not in _OF:
        raise ConfigError(f"{path}: of", of, one_of(_OF))
    if of != "each" and first == last:
        raise ConfigError(f"{path}: of", of, "use it with from and to")
    low, high = (_bound(f"{path}: {name}", plain.get(name)) for name in _BOUNDS)
    if low is None and high is None:
        raise ConfigError(path, None, "use at_least, at_most or both", "it has no bound")
    if low is not None and high is not None and low > high:
        raise ConfigError(f"{path}: at_least", low, phrase("use at most {high:g}, its at_most", high=high))
    return Condition(first, last, reading, of, low, high)


def _range(path: str, plain: Mapping[str, Any]) -> tuple[int, int]:
    given = {name: plain[name] for name in _TIMES if name in plain}
    for name, value in given.items():
        if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= LAST:
            here = phrase("use a whole number of at least 1 and at most {last}", last=LAST)
            raise ConfigError(f"{path}: {name}", value, here)
    if set(given) == {"at"}:
        return given["at"], given["at"]
    if set(given) != {"from", "to"}:
        raise ConfigError(path, None, "use at, or from and to", "it does not say when")
    if given["to"] <= given["from"]:
        raise ConfigError(f"{path}: to", given["to"], phrase("use more than {first}, its from", first=given["from"]))
    return given["from"], given["to"]


def _bound(path: str, value: Any) -> float | None:
    if value is None:
        return None
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not abs(value) <= LARGEST:
        raise ConfigError(path, value, "use a number")
    return float(value)

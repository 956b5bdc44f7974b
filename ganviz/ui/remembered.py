"""What a part of the window remembers of itself from one start to the next, as it is read: no value is trusted."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TypeVar

#: What a part says of itself: numbers, texts, lists and dicts of them by name, as JSON has them.
Kept = Mapping[str, object]

Value = TypeVar("Value")

#: Letters of a text, and entries of a list.
LONGEST, MOST = 4096, 1000


def _pass_over(_name: str) -> None:
    """Where nobody asks what could not be used."""


class Remembered:
    """Hands out one value at a time; None where there is none, or one that cannot be used.

    Args:
        kept: what there is.
        refused: is told the name of each value that cannot be used.
    """

    def __init__(self, kept: Kept | None = None, refused: Callable[[str], object] = _pass_over) -> None:
        self._kept, self._refused = kept or {}, refused

    def names(self) -> list[str]:
        """What there is, by name."""
        return list(self._kept)

    def number(self, name: str, low: float, high: float) -> float | None:
        """A number from ``low`` to ``high``."""
        value = self._kept.get(name)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
            value = None
        return self._taken(name, value)

    def flag(self, name: str) -> bool | None:
        """True or False."""
        value = self._kept.get(name)
        return self._taken(name, value if isinstance(value, bool) else None)

    def one_of(self, name: str, allowed: Collection[str]) -> str | None:
        """One of some texts."""
        value = self._kept.get(name)
        return self._taken(name, value if isinstance(value, str) and value in allowed else None)

    def text(self, name: str) -> str | None:
        """A text of bearable length."""
        value = self._kept.get(name)
        return self._taken(name, value if isinstance(value, str) and len(value) <= LONGEST else None)

    def texts(self, name: str) -> list[str] | None:
        """A list of texts."""
        value = self._kept.get(name)
        if not isinstance(value, list) or len(value) > MOST or not all(isinstance(one, str) for one in value):
            value = None
        return self._taken(name, value)

    def part(self, name: str) -> Remembered:
        """What stands within, read in the same way; empty where there is nothing."""
        value = self._kept.get(name)
        within = self._taken(name, value if isinstance(value, dict) else None)
        return Remembered(within, lambda inner: self._refused(f"{name}.{inner}"))

    def _taken(self, name: str, value: Value | None) -> Value | None:
        if value is None and name in self._kept:
            self._refused(name)
        return value

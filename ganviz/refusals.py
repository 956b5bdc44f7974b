"""What is said of input that cannot be used: one line that names the field, the value and what is allowed.

However long or strange the input is, the line stays one that can be read on a screen.
"""

from __future__ import annotations

import difflib
import reprlib
from collections.abc import Iterable

from ganviz.phrases import phrase

#: Letters of a message, of a path or a value in it, and of a list of names that is given in full.
LONGEST_MESSAGE, LONGEST_PART, LONGEST_LIST = 280, 64, 170
#: Names that are given where there are too many to list.
NEAREST = 3


def shortened(text: str, most: int = LONGEST_PART) -> str:
    """Returns a text on one line, without its middle where it has more than so many letters.

    What cannot be printed, a byte that is no UTF-8 among it, is written as Python writes it.
    """
    text = text if text.isprintable() else repr(text)[1:-1]
    head = (most - 1) // 2
    return text if len(text) <= most else f"{text[:head]}…{text[1 - most + head :]}"


class ConfigError(ValueError):
    """A value that cannot be used. The message is one line of bearable length: the field, the value, what is allowed.

    ``problem`` stands in for the value where the complaint is another one.
    """

    def __init__(self, path: str, value: object, allowed: str, problem: str | None = None) -> None:
        self.path, self.value, self.allowed, self.problem = path, value, allowed, problem
        super().__init__(path, value, allowed, problem)

    def __str__(self) -> str:
        path = shortened(self.path)
        if self.problem:
            said = phrase("{path}: {problem}; {allowed}.", path=path, problem=self.problem, allowed=self.allowed)
        else:
            value = _shown(self.value)
            said = phrase("{path}: {value} cannot be used; {allowed}.", path=path, value=value, allowed=self.allowed)
        return said if len(said) <= LONGEST_MESSAGE else shortened(said, LONGEST_MESSAGE)


class CannotReturnError(Exception):
    """Why a run cannot be gone back to, as a sentence for the user."""


def _shown(value: object) -> str:
    """One line for any value, however long."""
    if isinstance(value, str) and len(value) <= LONGEST_MESSAGE:
        return shortened(repr(value))
    return shortened(reprlib.repr(value))


def unknown(path: str, names: Iterable[str], problem: str) -> ConfigError:
    """The error for a path where there is no setting; ``names`` are those that are."""
    names = list(names)
    here = phrase("the names here are {names}", names=", ".join(names))
    if len(here) > LONGEST_LIST:
        near = nearest(path.rpartition(".")[2], names)
        here = phrase("of the {count} names here {names} are the nearest", count=len(names), names=", ".join(near))
    return ConfigError(path, None, here, problem)


def nearest(name: object, names: Iterable[str]) -> list[str]:
    """Returns the few of these names that are most like one that is not among them, the likest first."""

    def unlikeness(each: str) -> float:
        return -difflib.SequenceMatcher(None, str(name)[:LONGEST_PART], each).ratio()

    return sorted(names, key=unlikeness)[:NEAREST]


def one_of(keys: Iterable[str], given: object = None) -> str:
    """What to do where one of these is wanted; of many only those that are most like what was given."""
    keys = list(keys)
    use = phrase("use one of {keys}", keys=", ".join(keys))
    if len(use) <= LONGEST_LIST:
        return use
    return phrase("use one of {count} names, such as {keys}", count=len(keys), keys=", ".join(nearest(given, keys)))

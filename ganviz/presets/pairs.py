"""Two shipped presets that are worth seeing side by side. One JSON file each, which names them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ganviz.resources import resource


@dataclass(frozen=True)
class Pair:
    """Two presets to be compared.

    Attributes:
        key: the file's name without its ending.
        title, line: what it is called, and one sentence about it.
        order: place among the pairs.
        runs: the keys of the two presets; the first is shown at the left.
    """

    key: str
    title: str
    line: str
    order: int
    runs: tuple[str, str]


def pairs() -> list[Pair]:
    """Returns all shipped pairs in their order."""
    return sorted(map(_read, sorted(resource("presets", "pairs").glob("*.json"))), key=lambda pair: pair.order)


@cache
def _read(path: Path) -> Pair:
    plain = json.loads(path.read_text(encoding="utf-8"))
    first, second = plain["runs"]
    return Pair(path.stem, plain["title"], plain["line"], plain["order"], (first, second))

"""Settings that differ from member to member: how they are typed, and the cells that they make. Without torch."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ganviz.assignment import checked, chosen_kind, parsed, replaced
from ganviz.config import RunConfig
from ganviz.refusals import ConfigError
from ganviz.settings import Fork, Leaf, Written, leaf

#: Members, at the most, whose results are all held at once.
MOST_MEMBERS = 4096

#: How many values there may be, by their digits.
_COUNTS = {str(count): count for count in range(2, MOST_MEMBERS + 1)}
_FORM = (
    "use group.field=low:high:n, such as discriminator.learning_rate=1e-4:1e-2:16, "
    "or group.field=x,y,z, such as loss=hinge,wasserstein"
)


@dataclass(frozen=True)
class Vary:
    """A setting that differs from member to member: its ``path``, and one value each."""

    path: str
    values: tuple[Any, ...]


@dataclass(frozen=True)
class Cell:
    """One combination of values: the settings with it, and the values by path."""

    config: RunConfig
    varied: dict[str, Any]


def varied(config: RunConfig, text: str) -> Vary:
    """Reads ``group.field=low:high:n`` or ``group.field=x,y,z``, numbers or names.

    Of the first form, n values are spread evenly over the logarithms where both ends are positive; otherwise, and for
    whole numbers as near as these allow, over the range. Of settings that are several numbers themselves, values stand
    between semicolons: ``generator.widths=8,8;16,16``.

    Raises:
        ConfigError: not of these forms, an unknown setting, or a value that it does not take.
    """
    path, equals, typed = text.partition("=")
    if not equals or not path.strip():
        raise ConfigError("--vary", text, _FORM)
    found = leaf(config, path.strip())
    if isinstance(found, Leaf) and issubclass(found.kind, Written):
        raise ConfigError("--vary", text, f"{found.path} is one text of many numbers; vary another setting")
    if ":" in typed:
        return Vary(found.path, _spread(found, text, typed.split(":")))
    between = ";" if isinstance(found, Leaf) and found.kind is tuple else ","
    values = dict.fromkeys(_value(found, part.strip()) for part in typed.split(between))
    if len(values) < 2:
        raise ConfigError("--vary", text, _FORM)
    return Vary(found.path, tuple(values))


def _spread(found: Leaf | Fork, text: str, parts: list[str]) -> tuple[Any, ...]:
    if len(parts) != 3 or parts[2] not in _COUNTS:
        raise ConfigError("--vary", text, _FORM)
    if isinstance(found, Fork) or found.kind not in (int, float):
        raise ConfigError("--vary", text, f"{found.path} is no number; {_FORM}")
    low, high = (checked(found, parsed(found, end.strip())) for end in parts[:2])
    if low is None or high is None or low == high:
        raise ConfigError("--vary", text, _FORM)
    spread = np.geomspace if min(low, high) > 0 else np.linspace
    values = spread(float(low), float(high), _COUNTS[parts[2]]).tolist()
    values[0], values[-1] = low, high  # as they were typed, not as their logarithms round them
    if found.kind is int:
        values = list(dict.fromkeys(map(round, values)))
    return tuple(values)


def _value(found: Leaf | Fork, text: str) -> Any:
    if isinstance(found, Fork):
        chosen_kind(found.about.package, found.path, text)
        return text
    return checked(found, parsed(found, text))


def member_count(seeds: int, vary: Sequence[Vary], most: int = MOST_MEMBERS) -> int:
    """Returns how many members there are. Raises ConfigError where they are too many, before there is any."""
    members = seeds * math.prod(len(one.values) for one in vary)
    if members > most:
        raise ConfigError("--members", members, f"use at most {most:,} members in all")
    return members


def cells(config: RunConfig, vary: Sequence[Vary]) -> list[Cell]:
    """Returns every combination of values, those of the last setting changing first.

    Raises:
        ConfigError: a value out of range, values that do not go together, or a setting that is varied twice.
    """
    found = [Cell(config, {})]
    for one in vary:
        if one.path == "seed":
            raise ConfigError("--vary", one.path, "say how many seeds there are instead, and the first by --seed")
        if one.path in found[0].varied:
            raise ConfigError("--vary", one.path, "vary a setting once")
        found = [
            Cell(replaced(cell.config, one.path, value), {**cell.varied, one.path: value})
            for cell in found
            for value in one.values
        ]
    return found


def seeded(config: RunConfig, count: int) -> list[RunConfig]:
    """Returns the settings with so many seeds in a row. Raises ConfigError where one is out of range."""
    about = leaf(config, "seed")
    assert isinstance(about, Leaf)
    checked(about, config.seed + count - 1)
    return [replace(config, seed=config.seed + index) for index in range(count)]

"""A map and what is known of its cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ganviz.studies.phase_map import Cell, MapShard, PhaseMap
from ganviz.ui.phase_map.quantities import Quantity, Span
from ganviz.ui.runs.study import Member

if TYPE_CHECKING:
    from ganviz.presets import Preset
    from ganviz.studies.map_results import MapResults
    from ganviz.studies.member import MemberLook

#: The largest gap between two numbers that are the same but for rounding.
ROUNDING = 1e-12


class Filled:
    """The members of a map's cells, as far as they are trained or being trained.

    Args:
        start: what its settings began with.
        shards: the populations in which they are; None for the map's own.
        name: where it comes from, if from a file.
    """

    def __init__(
        self, phase_map: PhaseMap, start: Preset, shards: Sequence[MapShard] | None = None, name: str = ""
    ) -> None:
        self.phase_map, self.start, self.name = phase_map, start, name
        self._shards = shards
        self._members: dict[Cell, dict[int, Member]] = {}

    def take(self, shard: MapShard, members: Sequence[Member]) -> None:
        """Takes the members of one of the map's populations, in place of those that were there."""
        for (cell, number), member in zip(shard.places, members, strict=True):
            self._members.setdefault(cell, {})[number] = member

    def members(self, cell: Cell) -> list[Member]:
        """A cell's members that are known, in the order of their seeds."""
        found = self._members.get(cell, {})
        return [found[number] for number in sorted(found)]

    def looks(self, cell: Cell) -> list[MemberLook]:
        """The looks at a cell's members at their end; none until all of them have come to it."""
        members = self.members(cell)
        if len(members) < self.phase_map.seeds or not all(member.is_done for member in members):
            return []
        return [member.look for member in members if member.look is not None]

    @property
    def shards(self) -> Sequence[MapShard]:
        """The populations in which its members are."""
        return self.phase_map.shards if self._shards is None else self._shards

    def shard_of(self, member: Member) -> MapShard | None:
        """The population that a member is in."""
        for cell, found in self._members.items():
            for number, one in found.items():
                if one is member:
                    return next((shard for shard in self.shards if (cell, number) in shard.places), None)
        return None

    def is_done(self, shard: MapShard) -> bool:
        """All of its members have come to their end."""
        found = [self._members.get(cell, {}).get(number) for cell, number in shard.places]
        return all(member is not None and member.is_done for member in found)

    @property
    def left(self) -> list[MapShard]:
        """What is still to be trained, in order."""
        return [shard for shard in self.shards if not self.is_done(shard)]

    @property
    def done_cells(self) -> int:
        """How many cells are there."""
        return sum(bool(self.looks(cell)) for cell in self.phase_map.cells)

    @property
    def is_whole(self) -> bool:
        """All cells are there that can be."""
        return self.done_cells == len(self.phase_map.cells) - len(self.phase_map.refused)


def of_results(found: MapResults, start: Preset, name: str) -> Filled:
    """Returns what was computed of a map elsewhere; its members are known by their numbers alone."""
    filled = Filled(found.phase_map, start, found.shards, name)
    for shard in found.shards:
        members = []
        for place, config in zip(shard.places, shard.shard.members, strict=True):
            member = Member(config)
            member.looks.append(found.looks[place])
            member.is_done = True
            members.append(member)
        filled.take(shard, members)
    return filled


@dataclass(frozen=True, eq=False)
class MapShown:
    """What is drawn of a map.

    Attributes:
        values: ``(row, column)``, NaN where nothing is known.
        done: bool, ``(row, column)``: the cell is there, even if it has no value.
        span: between what the colours stand.
        headline: stands behind the title.
    """

    phase_map: PhaseMap
    quantity: Quantity
    values: np.ndarray
    done: np.ndarray
    span: Span
    contours: bool = False
    headline: str = ""

    def value(self, cell: Cell) -> float | None:
        """A cell's value, or None."""
        value = float(self.values[cell[1], cell[0]])
        return None if np.isnan(value) else value

    def share(self, value: float) -> float:
        """Where a value lies between the ends of the colours."""
        low, high = self.span
        return (value - low) / max(high - low, ROUNDING)


def shown(filled: Filled, quantity: Quantity, contours: bool = False, headline: str = "") -> MapShown:
    """Returns what is drawn of what is known."""
    phase_map = filled.phase_map
    shape = len(phase_map.up), len(phase_map.across)
    values, done = np.full(shape, np.nan), np.zeros(shape, dtype=bool)
    target = phase_map.base.target
    for cell in phase_map.cells:
        looks = filled.looks(cell)
        if looks:
            value = quantity.of(phase_map.config(cell).target, looks)
            values[cell[1], cell[0]] = np.nan if value is None else value
            done[cell[1], cell[0]] = True
    span = quantity.span(target, values[np.isfinite(values)].tolist())
    return MapShown(phase_map, quantity, values, done, span, contours, headline)

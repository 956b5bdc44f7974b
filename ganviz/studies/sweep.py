"""A sweep: which members there are, and a table with a line for each, the same however it was computed.

Torch is imported by whoever trains it, not here: the window opens results.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ganviz.config import RunConfig
from ganviz.studies.shards import SHARD_MEMBERS, SHARD_MEMBERS_ON_GPU, Shard, placed, points_for_many, shards_of
from ganviz.studies.task import MemberNumbers, ShardNumbers
from ganviz.studies.vary import Cell, Vary, cells, member_count, seeded

#: Members of a sweep, at the most.
MOST_MEMBERS = 100_000
SCHEMA = 1

Value = float | int | str | bool | None


@dataclass(frozen=True)
class Sweep:
    """Every combination of varied settings, each with so many seeds.

    Attributes:
        name: of the preset that it began with.
        config: the settings that all share, and the first seed.
        vary: the settings that differ.
        seeds: how many in each cell.
        iterations: how many each member trains.
    """

    name: str
    config: RunConfig
    vary: tuple[Vary, ...]
    seeds: int
    iterations: int

    @property
    def size(self) -> int:
        """How many members there are. Raises ConfigError where they are too many."""
        return member_count(self.seeds, self.vary, MOST_MEMBERS)

    @cached_property
    def cells(self) -> list[Cell]:
        """Every combination of values. Raises ConfigError where one cannot be used."""
        return cells(self.config, self.vary)

    @cached_property
    def members(self) -> list[RunConfig]:
        """The settings of each member: cell by cell, seed by seed."""
        return [member for cell in self.cells for member in seeded(cell.config, self.seeds)]

    @property
    def measure_points(self) -> int | None:
        """Generated points that each member is measured by; None for as many as a single run is."""
        return points_for_many(self.size)

    @cached_property
    def shards(self) -> list[Shard]:
        """What is trained together."""
        return shards_of(self.members, self.iterations, measure_points=self.measure_points)

    def to_json(self) -> str:
        """Returns all that decides what comes of it, the builds that compute it apart, as JSON."""
        plain = {
            "schema": SCHEMA,
            "preset": self.name,
            "config": self.config.to_dict(),
            "vary": [{"path": one.path, "values": list(one.values)} for one in self.vary],
            "seeds": self.seeds,
            "iterations": self.iterations,
            "measure_points": self.measure_points,
            "shard_members": SHARD_MEMBERS_ON_GPU if self.config.device == "cuda" else SHARD_MEMBERS,
        }
        return json.dumps(plain, indent=1, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Sweep:
        """Reads what ``to_json`` wrote.

        Raises:
            ConfigError: settings that cannot be used.
            ValueError: it is something else.
        """
        try:
            plain: dict[str, Any] = json.loads(text)
            if plain["schema"] != SCHEMA:
                raise ValueError("it is of another version")
            vary = tuple(Vary(str(one["path"]), tuple(map(_hashable, one["values"]))) for one in plain["vary"])
            numbers = int(plain["seeds"]), int(plain["iterations"])
            return cls(str(plain["preset"]), RunConfig.from_dict(plain["config"]), vary, *numbers)
        except (KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
            raise ValueError(f"this is no sweep ({type(error).__name__})") from error

    def rows(self, found: Mapping[int, ShardNumbers]) -> Iterator[dict[str, Value]]:
        """Yields a line of the table for each member, by cell and seed.

        Args:
            found: what came of each shard, by its index.
        """
        place_of: dict[int, tuple[int, int]] = {}
        for index, places in enumerate(placed(self.members)):
            place_of |= {place: (index, within) for within, place in enumerate(places)}
        for place, config in enumerate(self.members):
            index, within = place_of[place]
            yield self._row(place // self.seeds, config.seed, index, found[index], found[index].members[within])

    def _row(self, cell: int, seed: int, shard: int, numbers: ShardNumbers, member: MemberNumbers) -> dict[str, Value]:
        varied = {path: _plain(value) for path, value in self.cells[cell].varied.items()}
        return {
            "cell": cell,
            **varied,
            "seed": seed,
            "iterations": member.iteration,
            **member.values,
            "diagnosis": member.sign,
            "diverged_at": member.diverged_at,
            "measure_points": self.measure_points,
            "shard": shard,
            "shard_size": len(numbers.members),
            "machine": numbers.machine,
            "versions": numbers.versions,
        }


def _plain(value: Any) -> Value:
    """One value of a table; of several numbers the text that is typed for them."""
    return ",".join(map(str, value)) if isinstance(value, tuple) else value


def _hashable(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value

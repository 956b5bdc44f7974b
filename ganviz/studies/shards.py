"""What goes into one population: a function of the members alone, never of timing, workers or what is there already."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from ganviz.config import RunConfig
from ganviz.settings import Leaf, walk

#: Members of a population at the most. Part of what a result is: in float32 a member's last digits depend on how many
#: are computed beside it.
SHARD_MEMBERS = 16
#: The same on a GPU, which computes a thousand in the time of ten.
SHARD_MEMBERS_ON_GPU = 1024

#: Members from which on the metrics are read from fewer points, and how many: enough to rank so many.
MANY, POINTS_FOR_MANY = 257, 5000


def points_for_many(members: int) -> int | None:
    """Returns how many points each of so many members is measured by; None for as many as a single run."""
    return POINTS_FOR_MANY if members >= MANY else None


@dataclass(frozen=True)
class Shard:
    """One population.

    Attributes:
        index: its place in the study.
        members: settings that share what shapes the computation.
        iterations: how many each trains.
        look_every: iterations between two looks that are reported; None for one at the end only.
        measure_points: generated points from which the metrics are read, fewer where many members only need a ranking;
            None for all. With fewer the floors, what chance alone reads, are None: they are known for all points.
        whole_every: of the looks on the way each so-manyth reads all metrics; the others read only those that a
            diagnosis takes, in a third of the time.
    """

    index: int
    members: tuple[RunConfig, ...]
    iterations: int
    look_every: int | None = None
    measure_points: int | None = None
    whole_every: int = 1

    def to_json(self) -> str:
        """Returns it as JSON."""
        return json.dumps(
            {
                "index": self.index,
                "members": [config.to_dict() for config in self.members],
                "iterations": self.iterations,
                "look_every": self.look_every,
                "measure_points": self.measure_points,
                "whole_every": self.whole_every,
            }
        )

    @classmethod
    def from_json(cls, text: str) -> Shard:
        """Reads what ``to_json`` wrote. Raises ConfigError for settings that cannot be used."""
        plain: dict[str, Any] = json.loads(text)
        members = tuple(RunConfig.from_dict(one) for one in plain.pop("members"))
        return cls(members=members, **plain)


def shards_of(
    members: Sequence[RunConfig], iterations: int, look_every: int | None = None, measure_points: int | None = None
) -> list[Shard]:
    """Cuts members into populations of a fixed size at the most; of those that go together the order stays.

    Which members a shard has, ``placed`` says.
    """
    return [
        Shard(index, tuple(members[place] for place in places), iterations, look_every, measure_points)
        for index, places in enumerate(placed(members))
    ]


def placed(members: Sequence[RunConfig]) -> list[list[int]]:
    """Returns the places of the members that are one population, by population."""
    together: dict[object, list[int]] = {}
    before, shape = None, None
    for place, config in enumerate(members):
        if before is None or replace(before, seed=config.seed) != config:  # mostly it is another seed of the same
            before, shape = config, _shape(config)
        together.setdefault(shape, []).append(place)
    parts = []
    for places in together.values():
        size = SHARD_MEMBERS_ON_GPU if members[places[0]].device == "cuda" else SHARD_MEMBERS
        parts += [places[first : first + size] for first in range(0, len(places), size)]
    return parts


def _shape(config: RunConfig) -> object:
    """What members of a population must share: see ``training.population``."""
    shape: list[tuple[str, object]] = []
    for item in walk(config):
        if not isinstance(item, Leaf):
            shape.append((item.path, item.value.key))
        elif item.about.per_member:
            shape.append((item.path, item.value is None))
        else:
            shape.append((item.path, item.value))
    return tuple(shape)

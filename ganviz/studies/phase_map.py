"""A map of two settings: which cells it has, and which of them make a population, coarse to fine. Without torch.

All of it is a function of the map alone, never of timing or of what is there already: so a map that is trained again
is the same map.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product

import numpy as np

from ganviz.assignment import assigned, checked
from ganviz.config import RunConfig
from ganviz.phrases import phrase
from ganviz.refusals import ConfigError
from ganviz.settings import Leaf, leaf, walk
from ganviz.studies.shards import Shard, shards_of

#: Cells along an axis, seeds in a cell, and members in all, at the most.
MOST_CELLS, MOST_SEEDS, MOST_MEMBERS = 32, 64, 4096
#: Members of a population of the first grid, so that two cores have a picture soon.
FIRST_MEMBERS = 8
#: Digits of the values between the ends, so that they can be read and typed.
DIGITS = 3

#: Column and row, from the lower left.
Cell = tuple[int, int]


@dataclass(frozen=True)
class MapAxis:
    """A setting and the values that it takes along an axis, increasing, by their logarithms or by themselves."""

    path: str
    values: tuple[float, ...]
    logarithmic: bool = False

    def __len__(self) -> int:
        return len(self.values)

    @cached_property
    def places(self) -> np.ndarray:
        """Where the values lie along the axis: their logarithms to base 10 where it is logarithmic."""
        numbers = np.asarray(self.values, dtype=np.float64)
        return np.log10(numbers) if self.logarithmic else numbers


@dataclass(frozen=True)
class Spread:
    """Values that are spread evenly from end to end.

    Attributes:
        path: the setting's.
        low, high: the ends, both of which are taken.
        cells: how many values there are; of whole numbers fewer, where there are not so many.
        logarithmic: it is their logarithms that are spread evenly.
    """

    path: str
    low: float
    high: float
    cells: int = 8
    logarithmic: bool = False

    def axis(self, config: RunConfig) -> MapAxis:
        """Returns the axis. Raises ConfigError where the setting does not take these values."""
        found = numeric(config, self.path)
        if not self.low < self.high:
            raise ConfigError(self.path, self.high, phrase("use an upper end above {low:g}", low=self.low))
        if self.logarithmic and self.low <= 0:
            raise ConfigError(self.path, self.low, "use a lower end above 0, or spread the values evenly")
        if not 2 <= self.cells <= MOST_CELLS:
            raise ConfigError(self.path, self.cells, phrase("use 2 to {most} cells", most=MOST_CELLS))
        spread = np.geomspace if self.logarithmic else np.linspace
        values = spread(self.low, self.high, self.cells).tolist()
        step = 0.0 if self.logarithmic else (self.high - self.low) / (self.cells - 1)
        inner = [_rounded(value, step) for value in values[1:-1]]
        numbers = [self.low, *inner, self.high]  # the ends as they were typed, not as their logarithms round them
        if found.kind is int:
            numbers = [round(number) for number in numbers]
        return MapAxis(self.path, tuple(dict.fromkeys(checked(found, one) for one in numbers)), self.logarithmic)


def _rounded(value: float, step: float) -> float:
    """To so few digits as tell it from its neighbours."""
    if step:
        decimals = DIGITS - 1 - int(np.floor(np.log10(step)))
        return float(round(value, decimals))
    return float(f"{value:.{DIGITS}g}")


def numeric(config: RunConfig, path: str) -> Leaf:
    """Returns a setting that an axis can have. Raises ConfigError for one that is no number, or the seed."""
    found = leaf(config, path)
    if not isinstance(found, Leaf) or not _is_numeric(found):
        raise ConfigError("axis", path, "use a setting that is a number")
    return found


def numeric_settings(config: RunConfig) -> list[Leaf]:
    """Returns the settings that an axis can have: the numbers that matter with these settings, but for the seed."""
    return [item for item in walk(config) if isinstance(item, Leaf) and item.relevant and _is_numeric(item)]


def _is_numeric(item: Leaf) -> bool:
    return item.kind in (int, float) and not item.about.choices and item.path != "seed"


def span_of(item: Leaf) -> tuple[float, float, bool]:
    """Returns the ends of an axis that suit a setting, and whether they stand on a logarithmic one."""
    low, high = item.about.slider or (item.about.minimum or 0.0, item.about.maximum or 1.0)
    return float(low), float(high), item.about.logarithmic and low > 0


@dataclass(frozen=True)
class MapShard:
    """A population of a map: the shard, and of each member the cell and the number of its seed in it."""

    shard: Shard
    places: tuple[tuple[Cell, int], ...]


@dataclass(frozen=True)
class PhaseMap:
    """Two settings, and so many seeds for every pair of their values.

    Attributes:
        base: all other settings; its seed is the first of each cell, in which seeds follow one another.
        measure_points: as ``Shard`` has it.

    Raises:
        ConfigError: one setting on both axes, too many members, or seeds out of range.
    """

    base: RunConfig
    across: MapAxis
    up: MapAxis
    seeds: int = 4
    iterations: int = 2000
    measure_points: int | None = None

    def __post_init__(self) -> None:
        if self.across.path == self.up.path:
            raise ConfigError(self.up.path, None, "use two settings, one for each axis")
        members = self.seeds * len(self.across) * len(self.up)
        if not 1 <= self.seeds <= MOST_SEEDS or members > MOST_MEMBERS:
            raise ConfigError("seeds", self.seeds, phrase("use at most {most:,} members in all", most=MOST_MEMBERS))
        checked(seed := numeric_seed(self.base), seed.value + self.seeds - 1)

    @cached_property
    def cells(self) -> tuple[Cell, ...]:
        """All of them, row by row from below."""
        return tuple((column, row) for row in range(len(self.up)) for column in range(len(self.across)))

    @cached_property
    def refused(self) -> Mapping[Cell, ConfigError]:
        """The cells whose values do not go together, and why."""
        return {cell: found for cell, found in self._configs.items() if isinstance(found, ConfigError)}

    def config(self, cell: Cell) -> RunConfig:
        """Returns a cell's settings, with its first seed. Raises ConfigError for one that is refused."""
        found = self._configs[cell]
        if isinstance(found, ConfigError):
            raise found
        return found

    def members(self, cell: Cell) -> list[RunConfig]:
        """Returns the settings of a cell's members."""
        config = self.config(cell)
        return [replace(config, seed=config.seed + number) for number in range(self.seeds)]

    @cached_property
    def _configs(self) -> dict[Cell, RunConfig | ConfigError]:
        return {cell: self._config(cell) for cell in self.cells}

    def _config(self, cell: Cell) -> RunConfig | ConfigError:
        axes = zip((self.across, self.up), cell, strict=True)
        try:
            return assigned(self.base, *(f"{axis.path}={axis.values[place]!r}" for axis, place in axes))
        except ConfigError as error:
            return error

    @cached_property
    def shards(self) -> tuple[MapShard, ...]:
        """The populations in the order in which they are to be trained.

        First the cells of the coarsest grid, which spans the whole map, then those that halve its gaps, and so on; what
        of one grid shares what shapes the computation is cut into populations of a fixed size, half as large at first.
        """
        found: list[MapShard] = []
        across, up = levels(len(self.across)), levels(len(self.up))
        for level in range(max(*across, *up) + 1):
            cells = [
                (column, row)
                for column, row in self.cells
                if max(across[column], up[row]) == level and (column, row) not in self.refused
            ]
            places = list(product(cells, range(self.seeds)))
            members = [member for cell in cells for member in self.members(cell)]
            where = dict(zip(members, places, strict=True))
            for shard in shards_of(members, self.iterations, None, self.measure_points):
                size = FIRST_MEMBERS if level == 0 else len(shard.members)
                for first in range(0, len(shard.members), size):
                    of_shard = shard.members[first : first + size]
                    part = replace(shard, index=len(found), members=of_shard)
                    found.append(MapShard(part, tuple(where[member] for member in of_shard)))
        return tuple(found)


def numeric_seed(config: RunConfig) -> Leaf:
    """Returns the seed as a setting."""
    found = leaf(config, "seed")
    assert isinstance(found, Leaf)
    return found


def levels(count: int) -> list[int]:
    """Returns for each of so many places in a row which grid it comes with: 0 for the ends, then what halves each gap.

    >>> levels(9)
    [0, 3, 2, 3, 1, 3, 2, 3, 0]
    """
    found, gaps, level = [0] * count, [(0, count - 1)], 0
    while gaps:
        level += 1
        halves: list[tuple[int, int]] = []
        for first, last in gaps:
            if last - first > 1:
                middle = (first + last) // 2
                found[middle] = level
                halves += [(first, middle), (middle, last)]
        gaps = halves
    return found


def nearest_known(known: np.ndarray) -> tuple[np.ndarray, np.ndarray] | None:
    """Returns for each cell of a grid the row and the column of the nearest one that is known; None where none is.

    Args:
        known: bool, ``(row, column)``.
    """
    places = np.argwhere(known)
    if not len(places):
        return None
    rows, columns = np.arange(known.shape[0])[:, None], np.arange(known.shape[1])[None, :]
    away = (rows[..., None] - places[:, 0]) ** 2 + (columns[..., None] - places[:, 1]) ** 2
    nearest = places[away.argmin(axis=-1)]
    return nearest[..., 0], nearest[..., 1]

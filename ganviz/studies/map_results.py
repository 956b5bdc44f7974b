"""The results of a sweep of two numbers as a map. Without torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ganviz.phrases import phrase
from ganviz.refusals import ConfigError
from ganviz.settings import Leaf, leaf
from ganviz.studies.member import MemberLook
from ganviz.studies.phase_map import Cell, MapAxis, MapShard, PhaseMap, numeric
from ganviz.studies.results import Results
from ganviz.studies.shards import placed
from ganviz.studies.sweep import Sweep, Value
from ganviz.studies.vary import Vary

#: Columns of a table that are no readings.
_ABOUT = {
    *("cell", "seed", "iterations", "diagnosis", "diverged_at", "measure_points"),
    *("shard", "shard_size", "machine", "versions"),
}

Place = tuple[Cell, int]


@dataclass(frozen=True)
class MapResults:
    """What was computed of a map.

    Attributes:
        looks: at each member's end, without points, by cell and number of the seed.
        shards: the populations in which they were trained.
    """

    phase_map: PhaseMap
    looks: Mapping[Place, MemberLook]
    shards: tuple[MapShard, ...]


def map_of(results: Results) -> MapResults:
    """Returns the results of a sweep as a map. Raises ConfigError where it has not two numbers that vary."""
    sweep = results.sweep
    if len(sweep.vary) != 2:
        use = "open results in which two settings vary, which are numbers"
        raise ConfigError("results", None, use, phrase("{count} settings vary here", count=len(sweep.vary)))
    axes = [_axis(sweep, vary) for vary in sweep.vary]
    phase_map = PhaseMap(sweep.config, axes[0], axes[1], sweep.seeds, sweep.iterations, sweep.measure_points)
    cells: list[Cell] = []
    for cell in sweep.cells:
        column, row = (axis.values.index(cell.varied[axis.path]) for axis in axes)
        cells.append((column, row))
    places = [(cells[index // sweep.seeds], index % sweep.seeds) for index in range(sweep.size)]
    varied, dimension = {vary.path for vary in sweep.vary}, sweep.config.target.dimension
    looks = {place: _look(row, varied, dimension) for place, row in zip(places, results.rows, strict=True)}
    shards = tuple(
        MapShard(shard, tuple(places[index] for index in indices))
        for shard, indices in zip(sweep.shards, placed(sweep.members), strict=True)
    )
    return MapResults(phase_map, looks, shards)


def _axis(sweep: Sweep, vary: Vary) -> MapAxis:
    numeric(sweep.config, vary.path)
    if not all(isinstance(value, (int, float)) for value in vary.values):
        raise ConfigError(vary.path, None, "open results in which two settings vary, which are numbers")
    values = tuple(sorted(vary.values))
    return MapAxis(vary.path, values, _is_logarithmic(sweep, vary.path, values))


def _is_logarithmic(sweep: Sweep, path: str, values: tuple[float, ...]) -> bool:
    """Says whether values stand more evenly by their logarithms; two of them as the setting usually does."""
    if values[0] <= 0:
        return False
    if len(values) == 2:
        found = leaf(sweep.config, path)
        return isinstance(found, Leaf) and found.about.logarithmic
    return _unevenness(np.log(values)) < _unevenness(np.asarray(values, dtype=np.float64))


def _unevenness(places: np.ndarray) -> float:
    gaps = np.diff(places)
    return float(gaps.std() / gaps.mean())


def _look(row: Mapping[str, Value], varied: set[str], dimension: int) -> MemberLook:
    diverged_at, sign = row.get("diverged_at"), row.get("diagnosis")
    values = {
        name: None if value is None or isinstance(value, (str, bool)) else float(value)
        for name, value in row.items()
        if name not in _ABOUT | varied
    }
    iteration = row.get("iterations")
    return MemberLook(
        iteration=iteration if isinstance(iteration, int) else 0,
        points=np.empty((0, dimension), dtype=np.float32),
        values=values,
        sign=sign if isinstance(sign, str) else None,
        diverged_at=diverged_at if isinstance(diverged_at, int) else None,
    )

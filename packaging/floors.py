"""Makes the floors that come with the program: python packaging/floors.py

What two samples of real points read by every metric that has a floor, for the targets of all presets and for every
target as it is when chosen. Nobody has to run it: what is not there is grown by the program itself, over the first
minute or so of a run. It must be run when a metric or a target changes that has floors there, as a test then says. What
is still right it keeps, so that one new target takes seconds and all of them some minutes.
"""

from __future__ import annotations

import json
import math
from pathlib import Path

from tqdm import tqdm

from ganviz import registry
from ganviz.metrics import FlooredMetric, Metric, _floor
from ganviz.presets import presets
from ganviz.resources import resource
from ganviz.targets import Target
from ganviz.training.probe import SAMPLE_POINTS

DIGITS = 9

#: Of one distribution, by metric.
Floors = dict[str, list[float]]


def distributions() -> dict[str, Target]:
    """The targets by the names of their distributions."""
    chosen = [kind() for kind in registry.entries("ganviz.targets", Target).values()]
    known = [*chosen, *(preset.config.target for preset in presets())]
    return {_floor.distribution(target): target for target in known}


def floors_of(target: Target, known: Floors) -> Floors:
    """Every metric's median, low end and high end for one target, and its reading of the first pair.

    Args:
        known: what was made before; kept where the first reading is still the same.
    """
    kinds = registry.entries("ganviz.metrics", Metric).values()
    metrics = [kind() for kind in kinds if issubclass(kind, FlooredMetric) and kind().applies(target)]
    found = {}
    for metric in metrics:
        first = _floor.read_pair(metric, target, SAMPLE_POINTS, 0)
        if first is None:
            continue
        if metric.key in known and math.isclose(known[metric.key][-1], first, rel_tol=1e-6, abs_tol=1e-9):
            found[metric.key] = known[metric.key]
            continue
        while _floor.advance([metric], target, SAMPLE_POINTS):
            pass
        if (band := _floor.band(metric, target, SAMPLE_POINTS)) is not None:
            found[metric.key] = [float(f"{value:.{DIGITS}g}") for value in (*band, first)]
    return found


def made_before(path: Path) -> dict[str, Floors]:
    """The floors in a file, by distribution; none where they are made by other rules."""
    made = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return made["floors"] if (made.get("rules"), made.get("points")) == (list(_floor.rules()), SAMPLE_POINTS) else {}


def main() -> None:
    path = resource("floors.json")
    known = made_before(path)
    path.unlink(missing_ok=True)  # else the program would take the old ones for right
    floors = {name: floors_of(target, known.get(name, {})) for name, target in tqdm(distributions().items())}
    rows = ",\n".join(f"{json.dumps(name)}: {json.dumps(bands)}" for name, bands in floors.items())
    head = f'"rules": {json.dumps(_floor.rules())}, "points": {SAMPLE_POINTS}'
    path.write_text(f'{{{head}, "floors": {{\n{rows}\n}}}}\n', encoding="utf-8")


if __name__ == "__main__":
    main()

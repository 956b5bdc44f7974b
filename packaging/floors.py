"""Makes the floors that come with the program: python packaging/floors.py

What two samples of real points read by every metric that has a floor, for the targets of all presets and for every
target as it is when chosen. Takes some minutes; to be run again whenever a metric or a target changes, as a test then
says.
"""

from __future__ import annotations

import json

from tqdm import tqdm

from ganviz import registry
from ganviz.metrics import FlooredMetric, _floor
from ganviz.presets import presets
from ganviz.resources import resource
from ganviz.targets import Target
from ganviz.training.probe import SAMPLE_POINTS

DIGITS = 9


def distributions() -> dict[str, Target]:
    """The targets by the names of their distributions."""
    chosen = [kind() for kind in registry.entries("ganviz.targets").values()]
    known = [*chosen, *(preset.config.target for preset in presets())]
    return {_floor.distribution(target): target for target in known}


def floors_of(target: Target) -> dict[str, list[float]]:
    """Every metric's median, low end and high end for one target, and its reading of the first pair."""
    kinds = registry.entries("ganviz.metrics").values()
    metrics = [kind() for kind in kinds if issubclass(kind, FlooredMetric) and kind().applies(target)]
    while _floor.advance(metrics, target, SAMPLE_POINTS):
        pass
    found = {}
    for metric in metrics:
        band, first = _floor.band(metric, target, SAMPLE_POINTS), _floor.read_pair(metric, target, SAMPLE_POINTS, 0)
        if band is not None and first is not None:
            found[metric.key] = [float(f"{value:.{DIGITS}g}") for value in (*band, first)]
    return found


def main() -> None:
    path = resource("floors.json")
    path.unlink(missing_ok=True)  # else the old ones would be taken for known
    floors = {name: floors_of(target) for name, target in tqdm(distributions().items())}
    rows = ",\n".join(f"{json.dumps(name)}: {json.dumps(bands)}" for name, bands in floors.items())
    head = f'"rules": {json.dumps(_floor.rules())}, "points": {SAMPLE_POINTS}'
    path.write_text(f'{{{head}, "floors": {{\n{rows}\n}}}}\n', encoding="utf-8")


if __name__ == "__main__":
    main()

"""What a run file says of its run in ``run.json``: read here as far as its settings go, and in ``run_files`` whole.

The rules of its schema: a field may be added that older versions pass over, and is given a default for older files.
What they would misread makes the schema one higher, and they say that the file is newer.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ganviz.archive import Archive, ArchiveError
from ganviz.phrases import phrase

if TYPE_CHECKING:
    import numpy as np

RUN_JSON = "run.json"
#: The schema that is written, and the newest that is read.
SCHEMA = 1
#: Its bytes at most, of which pictures take half a million and a thousand changes of settings two: what they become in
#: memory may be thirty times as much.
LARGEST = 4_000_000


class NewerError(ArchiveError):
    """What wrote it knows more than this version."""


def run_json(archive: Archive) -> Mapping[str, Any]:
    """Returns what an archive says of its run.

    Raises:
        ArchiveError: it says nothing that can be read.
        NewerError: it says it in a newer schema than this version reads.
    """
    try:
        plain = json.loads(archive.text(RUN_JSON, LARGEST).decode("utf-8"))
    except ArchiveError:
        raise
    except (ValueError, RecursionError):
        raise ArchiveError(phrase("{name} is not JSON", name=RUN_JSON)) from None
    schema = plain.get("schema") if isinstance(plain, dict) else None
    if not isinstance(schema, int) or isinstance(schema, bool) or not 1 <= schema <= 10**6:
        raise ArchiveError(phrase("{name} does not say its schema", name=RUN_JSON))
    if schema > SCHEMA:
        newer = "this was saved by a newer GanViz (schema {schema}; this one reads up to {known})"
        raise NewerError(phrase(newer, schema=schema, known=SCHEMA))
    _put_back(plain, archive)
    return plain


def put_aside(plain: Mapping[str, Any]) -> dict[str, list[np.ndarray]]:
    """Takes points out of all settings in what is to be written, and returns them as members beside it.

    In their place stands the name of the member, and how many numbers each point has: ``["points.0.npy", 2]``.
    """
    from ganviz.point_set import PointSet

    names: dict[str, str] = {}
    rows: dict[str, list[np.ndarray]] = {}
    for target, name in _own_points(plain):
        text = target[name]
        if isinstance(text, str):
            points = PointSet.read(text) if text not in names else None
            member = names.setdefault(text, f"points.{len(names)}.npy")
            if points is not None:
                rows[member] = [points.array]
            target[name] = [member, int(text[0])]
    return rows


def _put_back(plain: Mapping[str, Any], archive: Archive) -> None:
    """Puts the points again where only their names stand. Raises ArchiveError."""
    from ganviz.point_set import DIMENSIONS, PointSet

    read: dict[tuple[str, int], PointSet] = {}
    for target, name in _own_points(plain):
        said = target[name]
        if not (isinstance(said, list) and len(said) == 2 and isinstance(said[0], str) and said[1] in DIMENSIONS):
            continue
        member, dimension = said
        if (member, dimension) not in read:
            row = archive.arrays(member)
            points = row.take((row.left // dimension, dimension))
            row.end()
            try:
                read[member, dimension] = PointSet(points)
            except ValueError:
                raise ArchiveError(phrase("{member} holds no points", member=member)) from None
        target[name] = read[member, dimension]


def _own_points(plain: Mapping[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    """Where in what is written of a run there are points: in the data of each of its settings."""
    preset, configs = plain.get("preset"), plain.get("configs")
    places = [plain.get("edited"), preset.get("config") if isinstance(preset, Mapping) else None]
    for config in [*places, *(configs if isinstance(configs, list) else [])]:
        target = config.get("target") if isinstance(config, dict) else None
        if isinstance(target, dict) and "points" in target:
            yield target, "points"

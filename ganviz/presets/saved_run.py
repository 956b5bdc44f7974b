"""What a run file says of its run in ``run.json``: read here as far as its settings go, and in ``run_files`` whole.

The rules of its schema: a field may be added that older versions pass over, and is given a default for older files.
What they would misread makes the schema one higher, and they say that the file is newer.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ganviz.archive import Archive, ArchiveError
from ganviz.phrases import phrase

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
    return plain

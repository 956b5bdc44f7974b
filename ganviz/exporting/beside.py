"""Writes a file of what the networks of a saved run say, in a process of its own: a window does not load training."""

from __future__ import annotations

import sys
from pathlib import Path

from ganviz import registry
from ganviz.exporting.source import Source, networks_of_run
from ganviz.exporting.writing import write_file
from ganviz.refusals import ConfigError
from ganviz.run_files import read_run

FORMATS = "ganviz.exporting.formats"
#: What is said where it was written; anything else is why it was not.
WRITTEN = "written"


def main(run: str, content: str, n: str, out: str) -> None:
    """Writes so much of a run file into another file, and says whether that went well.

    Args:
        run, out: names of files.
        content: what to write of it.
        n: points to draw.
    """
    path = Path(out)
    try:
        saved = read_run(Path(run))
        kind = registry.entry(FORMATS, path.suffix.lower().removeprefix("."))
        write_file(path, kind().encoded(Source(saved, networks_of_run(saved, int(n))), content))
    except (ConfigError, OSError, MemoryError) as error:
        said = str(error) or "there is not enough memory"
    else:
        said = WRITTEN
    sys.stdout.buffer.write(said.encode("utf-8"))

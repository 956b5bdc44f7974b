"""Seeds that nobody chose: they follow from the commit, so that they are new with each and can be had again."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from ganviz.streams import seeds_from as seeds_from


def commit() -> str:
    """The hash of the commit that is checked out, or an end with a message."""
    here = Path(__file__).parent
    found = subprocess.run(["git", "rev-parse", "HEAD"], cwd=here, capture_output=True, encoding="utf-8", check=False)
    if found.returncode != 0:
        sys.exit("No commit is checked out here: say with --seeds-from TEXT where the seeds come from.")
    return found.stdout.strip()

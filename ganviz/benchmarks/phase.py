from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator

from ganviz import child
from ganviz.benchmarks import Benchmark, Figure
from ganviz.benchmarks._in_turn import median
from ganviz.benchmarks._screen import require, virtual_screen
from ganviz.benchmarks.window import percentile_99

#: The module that opens the window and fills in a map, in a process of its own.
FILLED = "ganviz.ui.timing.phase_times"


class Phase(Benchmark):
    """A map of 8 × 8 cells with 4 seeds each, networks of 2×8, 2,000 iterations, filled in by the window at 1440×900
    under a virtual X screen, while the mouse goes from cell to cell 40 times a second: when a first picture of it
    stands, when all of it does, and pictures a second meanwhile. Meant for two cores; needs Xvfb."""

    key = "phase"
    label = "a map of two settings"
    is_long = True

    def run(self) -> Iterator[Figure]:
        require("Xvfb")
        with virtual_screen() as environment:
            done = subprocess.run(
                child.part(FILLED), env=environment, stdout=subprocess.PIPE, encoding="utf-8", timeout=600
            )
        if not done.stdout.strip():
            raise RuntimeError(f"the window ended with status {done.returncode}")
        found = json.loads(done.stdout.splitlines()[-1])
        yield median("cells that are there", [float(found["cells"])], "", at_least=64.0)
        yield median("first picture of a map", [found["first"]], "s", at_most=10.0)
        yield median("all of a map", [found["whole"]], "s", at_most=120.0)
        yield median("pictures meanwhile", [found["pictures"]], "1/s", at_least=30.0)
        yield median("gap between pictures, 99th percentile", [percentile_99(sorted(found["gaps"]))], "s")
        yield median("share of a core for the window's thread", [found["busy"]], "")

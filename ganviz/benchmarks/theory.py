from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator

from ganviz import child
from ganviz.benchmarks import Benchmark, Figure
from ganviz.benchmarks._screen import require, virtual_screen

#: The module that opens the pages and drags, in a process of its own.
DRAGGED = "ganviz.ui.timing.theory_times"
#: Milliseconds from a move of a handle to its picture, at the 95th percentile.
AT_MOST = 33.0


class Theory(Benchmark):
    """Handles dragged on every page of the theory, in the window at 1440×900 under a virtual X screen: milliseconds
    from a move until plots and numbers are painted, 95 of 100 times. Needs Xvfb."""

    key = "theory"
    label = "handles that are dragged on the pages of the theory"

    def run(self) -> Iterator[Figure]:
        require("Xvfb")
        with virtual_screen() as environment:
            command = child.part(DRAGGED)
            done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, encoding="utf-8", timeout=600)
        if done.returncode:
            raise RuntimeError(f"the window ended with status {done.returncode}")
        for line in done.stdout.splitlines():
            found = json.loads(line)
            name = f"drag on the page {found['page']}, 95th percentile"
            yield Figure(name, found["late"], found["median"], found["late"], "ms", at_most=AT_MOST)

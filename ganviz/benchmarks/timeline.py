from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Sequence

import numpy as np

from ganviz import child
from ganviz.benchmarks import Benchmark, Figure
from ganviz.benchmarks._screen import require, virtual_screen

#: The module that opens the window and drags, in a process of its own.
DRAGGED = "ganviz.ui.timing.timeline_times"
#: Places, and pictures that there are to choose from.
PLACES, PICTURED = 200, 400
#: What it drags through, in this order.
RUNS = ("a run that stands", "a run that trains on")


class Timeline(Benchmark):
    """The timeline of the first preset dragged to 200 places chosen at random, in the window at 1440×900 under a
    virtual X screen with all plots visible: from the move of the mouse until the stage shows the picture. Needs
    Xvfb."""

    key = "timeline"
    label = "looking back"

    def run(self) -> Iterator[Figure]:
        require("Xvfb")
        with virtual_screen() as environment:
            command = child.part(DRAGGED, str(PLACES), str(PICTURED))
            done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, encoding="utf-8", timeout=600)
        lines = done.stdout.splitlines()
        if len(lines) < len(RUNS):
            raise RuntimeError(f"the window ended with status {done.returncode}")
        for name, line in zip(RUNS, lines, strict=True):
            found = json.loads(line)
            yield _late(f"from mouse to picture, 95th percentile, {name}", found["waits"], at_most=0.05)
            yield _late(f"the window's thread meanwhile, 95th percentile, {name}", found["works"])


def _late(name: str, seconds: Sequence[float], at_most: float | None = None) -> Figure:
    late = float(np.percentile(seconds, 95))
    return Figure(name, late, min(seconds), max(seconds), "s", at_most=at_most)

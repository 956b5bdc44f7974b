from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator

from ganviz import child
from ganviz.benchmarks import Benchmark, Figure
from ganviz.benchmarks._in_turn import median
from ganviz.benchmarks._screen import require, virtual_screen

#: The module that opens the window and changes its look, in a process of its own.
CHANGED_WINDOW = "ganviz.ui.timing.look_times"
NAMES = {
    "theme": "light or dark",
    "larger": "text two sizes larger",
    "normal": "text of its usual size",
    "full": "full screen",
    "back": "back from full screen",
}


class Look(Benchmark):
    """The window at 1440×900 under a virtual X screen, a run paused in it, all plots visible: what its thread works
    from a change of theme, text size or full screen until everything is painted. Needs Xvfb."""

    key = "look"
    label = "changes of the look"

    def run(self) -> Iterator[Figure]:
        require("Xvfb")
        with virtual_screen() as environment:
            command = child.part(CHANGED_WINDOW)
            done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=True)
        found: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
        for key, name in NAMES.items():
            yield median(name, found[key], "s", at_most=0.2)

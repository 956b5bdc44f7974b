from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator

from ganviz import child
from ganviz.benchmarks import Benchmark, Figure
from ganviz.benchmarks._in_turn import median
from ganviz.benchmarks._screen import require, virtual_screen

#: The module that opens the window and drags, in a process of its own, and how often.
DRAGGED = "ganviz.ui.timing.slider_times"
TIMES = 5


class Slider(Benchmark):
    """The mean of the data dragged over its slider's range in four seconds, 30 places a second, beside a frozen G, in
    the window at 1440×900 under a virtual X screen: pictures a second meanwhile, how many places of the data were seen,
    readings of the metrics, and when the bands of chance are back. Needs Xvfb."""

    key = "slider"
    label = "data that are dragged"

    def run(self) -> Iterator[Figure]:
        require("Xvfb")
        with virtual_screen() as environment:
            command = child.part(DRAGGED, str(TIMES))
            done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, encoding="utf-8", timeout=300)
        found = [json.loads(line) for line in done.stdout.splitlines()]
        if len(found) < TIMES:
            raise RuntimeError(f"the window ended with status {done.returncode}")
        yield median("pictures while the data are dragged", [one["pictures"] for one in found], "1/s", at_least=30.0)
        yield median("places of the data that were seen", [one["places"] for one in found], "1/s", at_least=15.0)
        yield median("readings of the metrics meanwhile", [one["readings"] for one in found], "1/s", at_least=2.0)
        yield median("bands of chance are back after", [one["bands_after"] for one in found], "s", at_most=3.0)

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence

from ganviz import child
from ganviz.benchmarks import Benchmark, Figure
from ganviz.benchmarks._in_turn import median
from ganviz.benchmarks._screen import require, virtual_screen

#: Counted starts; one more before them fills the caches of disk and compiler.
STARTS = 5

#: What is started, each of which takes the present time as its last argument.
PROGRAM = child.command("gui", "--start-times")
EMPTY_WINDOW = child.part("ganviz.ui.timing.empty_window")


class Startup(Benchmark):
    """The program from the start of its process, under a virtual X screen, everything compiled before: until it is
    painted, until its parts are there, until the first picture of training, and the longest time in which it did not
    answer, from the first paint until two seconds after that picture. Needs Xvfb."""

    key = "startup"
    label = "the start"

    def run(self) -> Iterator[Figure]:
        require("Xvfb")
        with virtual_screen() as environment:
            # Where Python is told not to keep what it compiles, every start would be a first one.
            environment.pop("PYTHONDONTWRITEBYTECODE", None)
            found = [(start(environment, EMPTY_WINDOW), start(environment, PROGRAM)) for _ in range(1 + STARTS)]
        empty, ours = zip(*found[1:], strict=True)

        def figure(name: str, key: str, **goal: float) -> Figure:
            return median(name, [one[key] for one in ours], "s", **goal)

        yield figure("first paint", "first_paint", at_most=0.6)
        ratios = [one["first_paint"] / other["first_paint"] for one, other in zip(ours, empty, strict=True)]
        yield median("first paint, against an empty window", ratios, "times")
        yield figure("the data on the stage", "data_shown")
        yield figure("all parts built", "complete")
        yield figure("first picture of training", "first_picture", at_most=4.0)
        yield figure("longest gap", "longest_gap", at_most=0.1)


def start(environment: Mapping[str, str], command: Sequence[str]) -> dict[str, float]:
    """Starts a command with the present time behind it; returns what it prints when it has ended."""
    timed = [*command, str(time.time())]
    done = subprocess.run(timed, env=environment, capture_output=True, encoding="utf-8", check=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found

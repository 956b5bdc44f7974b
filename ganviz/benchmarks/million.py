from __future__ import annotations

from collections.abc import Iterator

from ganviz.benchmarks import Benchmark, Figure
from ganviz.benchmarks._in_turn import median
from ganviz.benchmarks._screen import require, virtual_screen
from ganviz.benchmarks.soak import PROC, memory
from ganviz.benchmarks.window import kept, opened_small

#: Iterations, and seconds of a stretch after which they are counted.
ITERATIONS, STRETCH = 1_000_000, 30.0


class Million(Benchmark):
    """A million cheap iterations in the window under a virtual X screen, recorded and kept on the disk: the memory of
    both processes after the first stretch and at the end, and what is written a second. Needs Xvfb and Linux; takes
    some ten minutes."""

    key = "million"
    label = "a million iterations"
    is_long = True

    def run(self) -> Iterator[Figure]:
        require("Xvfb")
        if not PROC.is_dir():
            raise RuntimeError("only Linux shows the memory of processes as this needs it")
        with virtual_screen() as environment, opened_small(environment) as window:
            found, held, iterations = [], [], 0.0
            while iterations < ITERATIONS:
                window.train(STRETCH)
                found.append(window.found())
                iterations += found[-1]["iterations_per_second"] * found[-1]["seconds"]
                held.append([memory(pid) / 1e6 for pid in (window.process_id, window.engine)])
        yield median("iterations", [iterations], "")
        yield median("iterations a second", [one["iterations_per_second"] for one in found], "1/s")
        yield median("frames", [one["frames_per_second"] for one in found], "1/s", at_least=30.0)
        for place, name in enumerate(("window", "engine")):
            yield median(f"memory of the {name} after {STRETCH:.0f} seconds", [held[0][place]], "MB")
            yield median(f"memory of the {name} at the end", [held[-1][place]], "MB")
        yield kept(found)

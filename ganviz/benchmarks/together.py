from __future__ import annotations

import json
import statistics
import subprocess
from collections.abc import Iterator, Sequence
from typing import Any

from ganviz import child
from ganviz.benchmarks import Benchmark, Figure
from ganviz.benchmarks._in_turn import median
from ganviz.benchmarks._screen import require, virtual_screen

#: The module that opens the window and trains, in a process of its own.
TRAINED = "ganviz.ui.timing.together_times"
#: How often, and the seconds of each stretch: those before it counts, and those that count.
ROUNDS, WARMING, SECONDS = 5, 2.0, 4.0
#: Views of the plane or the line that show another picture with each moment.
STAGES = 2


#: What each is to do of what it does alone.
THIRD = 1 / 3
#: What is compared.
COMPARISONS = {"two seeds": "the first preset with two seeds", "pair": "GAN beside WGAN"}


class Together(Benchmark):
    """Two runs side by side, in the window at 1440×900 under a virtual X screen with all plots visible: how often
    another moment of both is shown, after equally many iterations; and iterations a second of each against those that
    it does alone in the same window. By one clock the quicker of two unequal runs waits for the other one, so the goal
    is there that of the slower. Needs Xvfb."""

    key = "together"
    label = "two runs side by side"

    def run(self) -> Iterator[Figure]:
        require("Xvfb")
        with virtual_screen() as environment:
            command = child.part(TRAINED, str(ROUNDS), str(WARMING), str(SECONDS))
            done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, encoding="utf-8", timeout=900)
        told = [json.loads(line) for line in done.stdout.splitlines()]
        if len(told) < len(COMPARISONS) * ROUNDS:
            raise RuntimeError(f"the window ended with status {done.returncode}")
        for key, name in COMPARISONS.items():
            yield from _compared(name, [one for one in told if one["name"] == key])


def _compared(name: str, found: Sequence[dict[str, Any]]) -> Iterator[Figure]:
    shown = [one["shown"] for one in found]
    yield median(f"{name}: moments of both", shown, "1/s")
    yield median(f"{name}: pictures of both stages together", [STAGES * each for each in shown], "1/s", at_least=30.0)
    yield median(f"{name}: share of a core for the window's thread", [one["busy"] for one in found], "")
    is_even = name == COMPARISONS["two seeds"]
    slower = min((0, 1), key=lambda place: statistics.median(one["alone"][place] for one in found))
    for place, which in enumerate(("left", "right")):
        alone, together = ([one[way][place] for one in found] for way in ("alone", "together"))
        yield median(f"{name}: iterations of the {which} run, alone", alone, "1/s")
        yield median(f"{name}: iterations of the {which} run, side by side", together, "1/s")
        shares = [each / other for each, other in zip(together, alone, strict=True)]
        goal = THIRD if place == slower or is_even else None
        yield median(f"{name}: {which} run, side by side ÷ alone", shares, "times", at_least=goal)

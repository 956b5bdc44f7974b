from __future__ import annotations

import json
import random
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

from ganviz import child
from ganviz.assignment import assigned
from ganviz.benchmarks import Benchmark, Figure
from ganviz.benchmarks._bare import BareRun
from ganviz.benchmarks._in_turn import median
from ganviz.benchmarks._screen import own_places, require, virtual_screen
from ganviz.config import RunConfig
from ganviz.presets import FIRST, preset, write_preset

#: The module that opens the window and watches it, in a process of its own.
WATCHED_WINDOW = "ganviz.ui.timing.frame_times"
#: How often the window and a bare run train in turn: many short stretches, since the machine's own speed may change by
#: half within ten seconds.
ROUNDS = 15
#: Seconds of a stretch of the window.
WINDOW_SECONDS = 4.0
#: Seconds of a stretch of the bare run.
BARE_SECONDS = 2.0
#: Key presses.
PRESSES = 200
#: Seconds between two of them, at least.
LEAST_PAUSE = 0.15
#: Seconds between two of them, at most.
MOST_PAUSE = 0.3
#: The key that shows or hides the data.
KEY = "x"
#: The popular browser demo's default network,
SMALL = (
    "schedule.batch_size=150",
    "schedule.critic_steps=2",
    *(f"{player}.{setting}" for player in ("generator", "discriminator") for setting in ("layers=2", "width=8")),
    *(
        f"{player}.optimiser.{setting}"
        for player in ("generator", "discriminator")
        for setting in ("kind=sgd", "momentum=0")
    ),
)
#: and how often it and a bare run train in turn.
SMALL_ROUNDS = 7
#: How often the program is ended.
ENDINGS = 10
#: Seconds that the program trains before it is asked to end.
TRAINED = 6


class Window(Benchmark):
    """The window at 1440×900 under a virtual X screen, 8 Gaussians training, all plots visible, the run recorded and
    kept on the disk: iterations a second against those of a run without a window, measured in turn; frames a second;
    how long it did not answer; how long a key press took to be seen; and how long the program takes to end when it is
    closed in mid-run. Needs Xvfb and xdotool."""

    key = "window"
    label = "the window"

    def run(self) -> Iterator[Figure]:
        require("Xvfb", "xdotool")
        with virtual_screen() as environment:
            config = preset(FIRST).config
            with opened(environment, FIRST) as window:
                yield median("first picture of training", [window.first_picture], "s")
                yield from shares(window, config)
                yield from presses(window, environment)
            yield from small_network(environment)
            yield from endings(environment)


class OpenWindow:
    """The window in its own process, which trains and watches itself when it is asked to.

    Attributes:
        first_picture: seconds until the first picture of training came.
        process_id, engine: its process and the one that trains.
    """

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        first = self._answer()
        self.first_picture: float = first["first_picture"]
        self.process_id, self.engine = process.pid, int(first["engine"])

    def train(self, seconds: float) -> None:
        """Begins a stretch; ``found`` waits for its end."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{seconds}\n")
        self._process.stdin.flush()

    def found(self) -> dict[str, Any]:
        """What was found in the stretch: see ``WATCHED_WINDOW``."""
        return self._answer()

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the window ended with status {self._process.wait()}")
        found: dict[str, Any] = json.loads(line)
        return found


@contextmanager
def opened(environment: Mapping[str, str], name: str) -> Iterator[OpenWindow]:
    """Opens the window with a preset, keeping its run on the disk as it does for a user, and closes it."""
    command, pipe = child.part(WATCHED_WINDOW, name), subprocess.PIPE
    with (
        own_places(environment) as places,
        subprocess.Popen(command, env=places, stdin=pipe, stdout=pipe, encoding="utf-8") as process,
    ):
        try:
            yield OpenWindow(process)
        finally:
            assert process.stdin is not None
            process.stdin.close()
            process.wait(30)


@contextmanager
def opened_small(environment: Mapping[str, str]) -> Iterator[OpenWindow]:
    """Opens it with networks so small that everything but arithmetic counts."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "small.ganviz"
        write_preset(path, "Small", "", assigned(preset(FIRST).config, *SMALL))
        with opened(environment, str(path)) as window:
            yield window


def shares(window: OpenWindow, config: RunConfig) -> Iterator[Figure]:
    """The window and a run without one in turn, and how the window did."""
    found, fetched, unseen, empty = in_turn(window, config, ROUNDS)
    rates = [one["iterations_per_second"] for one in found]
    ratios = [rate / bare for rate, bare in zip(rates, fetched, strict=True)]
    yield median("iterations with the window ÷ without", ratios, "times", at_least=0.85)
    ratios = [rate / bare for rate, bare in zip(rates, unseen, strict=True)]
    yield median("iterations with the window ÷ with nobody who looks", ratios, "times")
    yield median("iterations", rates, "1/s")
    yield median("frames", [one["frames_per_second"] for one in found], "1/s", at_least=30.0)
    yield median("share of a core for the window's thread", [one["busy"] for one in found], "")
    gaps = sorted(gap for one in found for gap in one["gaps"])
    yield kept(found)
    yield median("gap, 99th percentile", [percentile_99(gaps)], "s", at_most=0.05)
    yield median("longest gap", [gaps[-1]], "s", at_most=0.1)
    yield median("gap of an empty loop beside the same training, 99th percentile", [percentile_99(empty)], "s")
    yield median("longest gap of that empty loop", [empty[-1]], "s")


def kept(found: Sequence[Mapping[str, Any]]) -> Figure:
    """What is written of the run while it trains, on average over all stretches."""
    rate = (found[-1]["kept"] - found[0]["kept_before"]) / sum(one["seconds"] for one in found)
    return median("kept on the disk", [rate / 1e6], "MB/s", at_most=2.0)


def in_turn(
    window: OpenWindow, config: RunConfig, rounds: int
) -> tuple[list[dict[str, Any]], list[float], list[float], list[float]]:
    """Returns what the window found in each stretch; a bare run's iterations a second around it, the mean of before and
    after; those before it with nobody who looks; and the gaps of the bare run's loop, sorted."""
    bare = BareRun(config)
    found, unseen = [], []
    try:
        fetched = [bare.fetched_rate(BARE_SECONDS)]
        for _ in range(rounds):
            unseen.append(bare.unseen_rate(BARE_SECONDS))
            window.train(WINDOW_SECONDS)
            found.append(window.found())
            fetched.append(bare.fetched_rate(BARE_SECONDS))
    finally:
        bare.stop()
    return found, [statistics.mean(around) for around in pairwise(fetched)], unseen, sorted(bare.gaps)


def presses(window: OpenWindow, environment: Mapping[str, str]) -> Iterator[Figure]:
    """Presses a key again and again while it trains: from the moment it is sent until the stage shows its effect."""
    rng = random.Random(0)
    pauses = [rng.uniform(LEAST_PAUSE, MOST_PAUSE) for _ in range(PRESSES)]
    with subprocess.Popen(["xdotool", "-"], env=environment, stdin=subprocess.PIPE, encoding="utf-8") as xdotool:
        assert xdotool.stdin is not None

        def say(command: str) -> None:
            assert xdotool.stdin is not None
            xdotool.stdin.write(f"{command}\n")
            xdotool.stdin.flush()

        # Without a window manager nobody gives the window the focus.
        say("search --onlyvisible --name GanViz windowfocus")
        window.train(sum(pauses) + 4.0)
        time.sleep(2.0)
        sent = []
        for pause in pauses:
            sent.append(time.perf_counter())
            say(f"key --delay 0 {KEY}")
            time.sleep(pause)
        xdotool.stdin.close()
    delays = answered(sent, window.found()["shown"])
    yield median(f"keys of {PRESSES} that were seen", [float(len(delays))], "", at_least=float(PRESSES))
    yield Figure("key to picture, 99th percentile", percentile_99(delays), delays[0], delays[-1], "s", at_most=0.06)
    yield Figure("key to picture, median", statistics.median(delays), delays[0], delays[-1], "s")


def answered(sent: Sequence[float], shown: Sequence[float]) -> list[float]:
    """Returns how long each was waited for that was shown before the next was sent, sorted."""
    delays = []
    for at, until in zip(sent, [*sent[1:], float("inf")], strict=True):
        delays += [seen - at for seen in shown if at <= seen < until][:1]
    return sorted(delays)


def percentile_99(values: Sequence[float]) -> float:
    """Returns the 99th percentile of sorted values."""
    return values[int(0.99 * (len(values) - 1) + 0.5)]


def small_network(environment: Mapping[str, str]) -> Iterator[Figure]:
    """The same for networks so small that everything but arithmetic counts."""
    config = assigned(preset(FIRST).config, *SMALL)
    with opened_small(environment) as window:
        found, fetched, _, _ = in_turn(window, config, SMALL_ROUNDS)
    rates = [one["iterations_per_second"] for one in found]
    yield median("small network: iterations", rates, "1/s", at_least=1500.0)
    ratios = [rate / bare for rate, bare in zip(rates, fetched, strict=True)]
    yield median("small network: with the window ÷ without", ratios, "times")
    yield median("small network: frames", [one["frames_per_second"] for one in found], "1/s")


def endings(environment: Mapping[str, str]) -> Iterator[Figure]:
    """Closes the program in mid-run several times."""
    ended = [ending(environment) for _ in range(ENDINGS)]
    took = sorted(seconds for seconds, _ in ended)
    yield Figure(f"slowest ending of {ENDINGS}", took[-1], took[0], took[-1], "s", at_most=2.0)
    clean = float(sum(status == 0 for _, status in ended))
    yield Figure(f"endings of {ENDINGS} with status 0", clean, clean, clean, "", at_least=float(ENDINGS))


def ending(environment: Mapping[str, str]) -> tuple[float, int]:
    """Opens the program, waits until it trains, closes it with Ctrl+Q; returns the seconds it took and its status."""
    program = subprocess.Popen(child.command(), env=environment)
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "GanViz"]
    found = subprocess.run(search, env=environment, capture_output=True, encoding="utf-8", timeout=60, check=True)
    time.sleep(TRAINED)
    asked = time.perf_counter()
    # Without a window manager nobody gives the window the focus.
    key = ["xdotool", "windowfocus", "--sync", found.stdout.split()[-1], "key", "ctrl+q"]
    subprocess.run(key, env=environment, timeout=20, check=True)
    status = program.wait(timeout=30)
    return time.perf_counter() - asked, status

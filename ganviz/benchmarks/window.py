from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from ganviz.benchmarks import Benchmark, Figure

SCREEN = "1440x900x24"
SECONDS, ENDINGS = 20, 10
#: Seconds that the program trains before it is asked to end.
TRAINED = 6


class Window(Benchmark):
    """The window at 1440×900 under a virtual X screen, 8 Gaussians training: frames a second, the longest time in which
    it did not answer, and how long the program takes to end when it is closed in mid-run. Needs Xvfb and xdotool."""

    key = "window"
    label = "the window"

    def run(self) -> Iterator[Figure]:
        missing = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
        if missing:
            raise RuntimeError(f"{' and '.join(missing)} cannot be found; install xvfb and xdotool")
        with virtual_screen() as environment:
            command = [sys.executable, "-m", "ganviz.ui.frame_times", str(SECONDS)]
            done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
            found = json.loads(done.stdout.splitlines()[-1])

            def figure(name: str, key: str, unit: str, **goal: float) -> Figure:
                return Figure(name, found[key], found[key], found[key], unit, **goal)

            yield figure("frames", "frames_per_second", "1/s", at_least=30.0)
            yield figure("longest gap", "longest_gap", "s", at_most=0.15)
            yield figure("gap, 99th percentile", "gap_99", "s")
            yield figure("iterations", "iterations_per_second", "1/s")
            yield figure("first picture of training", "first_picture", "s")
            endings = [ending(environment) for _ in range(ENDINGS)]
        took = sorted(seconds for seconds, _ in endings)
        yield Figure(f"slowest ending of {ENDINGS}", took[-1], took[0], took[-1], "s", at_most=2.0)
        clean = float(sum(status == 0 for _, status in endings))
        yield Figure(f"endings of {ENDINGS} with status 0", clean, clean, clean, "", at_least=float(ENDINGS))


@contextmanager
def virtual_screen() -> Iterator[dict[str, str]]:
    """Runs Xvfb on a free display and yields the environment for it."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as answer:
        display = answer.readline().strip()
    environment = {**os.environ, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
    environment.pop("WAYLAND_DISPLAY", None)
    try:
        yield environment
    finally:
        server.terminate()
        server.wait()


def ending(environment: dict[str, str]) -> tuple[float, int]:
    """Opens the program, waits until it trains, closes it with Ctrl+Q; returns the seconds it took and its status."""
    program = subprocess.Popen([sys.executable, "-m", "ganviz"], env=environment)
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "GanViz"]
    found = subprocess.run(search, env=environment, capture_output=True, text=True, timeout=60, check=True)
    time.sleep(TRAINED)
    asked = time.perf_counter()
    # Without a window manager nobody gives the window the focus.
    key = ["xdotool", "windowfocus", "--sync", found.stdout.split()[-1], "key", "ctrl+q"]
    subprocess.run(key, env=environment, timeout=20, check=True)
    status = program.wait(timeout=30)
    return time.perf_counter() - asked, status

"""Starts of the window that close it again after two seconds of training, without hands: on any system and display."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from screen import StepFailedError, wait_until

WESTON = ("weston", "--backend=headless-backend.so", "--width=1440", "--height=900", "--idle-time=0")


def started(program: str, environment: Mapping[str, str]) -> dict[str, float]:
    """Starts the program, has it train and close; returns the seconds until what was there.

    Raises:
        StepFailedError: it ended with another status than 0, or without having trained.
    """
    command = [program, "gui", "--start-times", str(time.time())]
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=300)
    if done.returncode or not done.stdout.strip():
        raise StepFailedError(f"started, it ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    times: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return times


def on_wayland(program: str, home: Path) -> None:
    """Starts it in a Wayland session without a screen; where there is no weston that is said, and nothing tried."""
    if shutil.which("weston") is None:
        print("wayland: not tried, for weston is not installed")
        return
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "HOME": str(home), "XDG_RUNTIME_DIR": folder, "QT_QPA_PLATFORM": "wayland"}
        environment |= {"WAYLAND_DISPLAY": "ganviz-smoke"}
        environment.pop("DISPLAY", None)
        socket = Path(folder) / environment["WAYLAND_DISPLAY"]
        session = subprocess.Popen([*WESTON, f"--socket={socket.name}"], env=environment, stderr=subprocess.DEVNULL)
        try:
            wait_until("a Wayland session", socket.exists)
            times = started(program, environment)
        finally:
            session.terminate()
            session.wait()
    print(f"wayland: painted after {times['first_paint']:.2f} s, trains, closed: 0")

"""The program as it is started on a desk: a real X window, keys from outside, and an end that leaves nothing."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ganviz.presets import presets
from tests.processes import PROC, children, runs, wait_until

pytestmark = [
    pytest.mark.x11,
    pytest.mark.skipif(not PROC.is_dir(), reason="looks at processes in /proc"),
]

ROOT = Path(__file__).parents[2]


def memory_of(pid: int) -> str:
    """The names of the files that a process has in its memory."""
    return (PROC / str(pid) / "maps").read_text(encoding="utf-8")


class Program:
    """``python -m ganviz`` on a virtual screen."""

    def __init__(self, display: str, *arguments: str, **environment: str) -> None:
        self.environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", **environment}
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "ganviz", *arguments],
            cwd=ROOT,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        self.started: list[int] = []

    def tell(self, *command: str) -> list[str]:
        """Runs xdotool and returns what it prints."""
        finished = subprocess.run(
            ["xdotool", *command], env=self.environment, capture_output=True, encoding="utf-8", timeout=20
        )
        return finished.stdout.split("\n")[:-1]

    def window(self, name: str) -> str:
        """Waits for a window whose title has this in it; returns its number."""
        found: list[str] = []
        wait_until(lambda: found.extend(self.tell("search", "--onlyvisible", "--name", name)) or found)
        return found[-1]

    def processes(self) -> list[int]:
        """The processes that it has started by now, which is after it was first painted."""
        self.started = list({*self.started, *children(self.process.pid)})
        return self.started

    def press(self, window: str, *keys: str) -> None:
        self.tell("windowfocus", "--sync", window)
        self.tell("key", *keys)

    def end(self) -> tuple[int, str]:
        """Waits for the end; returns the exit status and all that was printed. Fails if a process is left."""
        self.processes()
        printed, _ = self.process.communicate(timeout=20)
        wait_until(lambda: not any(map(runs, self.started)), 5)
        return self.process.returncode, printed


@pytest.fixture
def start(x_display: str) -> Iterator[Callable[..., Program]]:
    if shutil.which("xdotool") is None:
        missing = pytest.fail if os.environ.get("CI") else pytest.skip
        missing("xdotool is not installed (Debian package xdotool)")
    programs: list[Program] = []

    def start_(*arguments: str, **environment: str) -> Program:
        programs.append(Program(x_display, *arguments, **environment))
        return programs[-1]

    yield start_
    for program in programs:
        if program.process.poll() is None:
            program.process.kill()
            program.process.communicate()


def test_it_trains_obeys_keys_and_ends(start: Callable[..., Program]) -> None:
    first, second = presets()[:2]
    program = start()
    window = program.window(f"{first.title} – GanViz")
    wait_until(lambda: any("libtorch" in memory_of(pid) for pid in program.processes()))
    assert "libtorch" not in memory_of(program.process.pid), "training has a process of its own"
    program.press(window, "2")
    wait_until(lambda: program.tell("getwindowname", window) == [f"{second.title} – GanViz"])
    program.press(window, "question")
    program.press(program.window("^Keys"), "Escape")
    wait_until(lambda: not program.tell("search", "--onlyvisible", "--name", "^Keys"))
    program.press(window, "space", "Right", "d", "g")
    program.press(window, "ctrl+q")
    assert program.end() == (0, "")


def test_it_can_be_closed_before_it_trains(start: Callable[..., Program]) -> None:
    program = start("gui", "--preset", "gaussian-1d", "--theme", "dark")
    window = program.window("GanViz")
    program.press(window, "ctrl+q")
    assert program.end() == (0, "")


def test_ctrl_c_in_the_terminal_ends_it(start: Callable[..., Program]) -> None:
    program = start("gui", "--paused")
    program.window("GanViz")
    program.process.send_signal(signal.SIGINT)
    assert program.end() == (130, "")


def test_it_trains_where_nothing_is_as_it_should_be(
    start: Callable[..., Program], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``packaging/hostile`` tries each of these places alone, and others that not everybody may make."""
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.delenv(f"XDG_{kind}_HOME")
    no_fonts = tmp_path / "ä b" / "fonts.conf"
    no_fonts.parent.mkdir()
    no_fonts.write_text("<fontconfig></fontconfig>", encoding="utf-8")
    program = start(HOME="/proc/nowhere", TMPDIR="/nowhere", LC_ALL="POSIX", FONTCONFIG_FILE=str(no_fonts))
    window = program.window("GanViz")
    wait_until(lambda: any("libtorch" in memory_of(pid) for pid in program.processes()))
    program.press(window, "ctrl+q")
    status, printed = program.end()
    assert status == 0
    (note,) = printed.splitlines()
    assert note.startswith("ganviz: note: there is no log, for /proc/nowhere/")

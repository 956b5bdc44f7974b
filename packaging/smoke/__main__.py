"""Uses the built bundle as a person would, on a virtual screen: ``python packaging/smoke [FOLDER]``, after a build.

First its command line, beside that of the source tree: the same run gives the same numbers. Then its window, by keys
from outside: it opens, trains, changes the preset, pauses, steps, survives the death of the process that trains, and
ends with 0 and without a process left. A picture of each step lies in ``build/smoke``. Needs Xvfb and xdotool.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "build" / "smoke"
#: Seconds in which a step must be done, on a slow machine too.
PATIENCE = 90.0
#: Pictures in a row that differ where a run trains.
MOVES = 8
#: What differs between two runs of the same seed.
TIMINGS = ("training_seconds", "iterations_per_second")
TRAINED = ("train", "ring-cure-rpgan-r1r2", "--seed", "0", "--iterations", "1500", "--json")
GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
screen = app.primaryScreen()
sys.exit(not screen.grabWindow(0).save(sys.argv[1]))
"""


class StepFailedError(Exception):
    """A step did not do what it should; the message says what was seen instead."""


def wait_until(what: str, condition: Callable[[], object]) -> Any:
    """Returns what the condition gives, as soon as that is something."""
    ends = time.monotonic() + PATIENCE
    while not (found := condition()):
        if time.monotonic() > ends:
            raise StepFailedError(f"{what}: not within {PATIENCE:.0f} s")
        time.sleep(0.02)
    return found


def said(command: Sequence[str], environment: dict[str, str] | None = None) -> str:
    """Runs a command to its end, which must be 0; returns what it printed."""
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=300)
    if done.returncode:
        raise StepFailedError(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def numbers(printed: str) -> dict[str, Any]:
    """The run's numbers from the last line of ``train --json``, without its timings."""
    found = json.loads(printed.splitlines()[-1])
    return {key: value for key, value in found.items() if key not in TIMINGS}


def command_line(program: str) -> None:
    """What needs no window."""
    source = [sys.executable, "-P", "-m", "ganviz"]
    for arguments in (("--version",), ("list",)):
        if said([program, *arguments]) != said([*source, *arguments]):
            raise StepFailedError(f"{arguments[0]} is not that of the source tree")
        print(f"{arguments[0]}: as from the source tree")
    with virtual_screen() as screen:
        said([program, "doctor"], screen.environment)
    print("doctor: ends with 0")
    here, there = (numbers(said([*command, *TRAINED])) for command in ([program], source))
    different = sorted(key for key in {*here, *there} if here.get(key) != there.get(key))
    if different:
        raise StepFailedError(f"train: {', '.join(different)} differ from the source tree's")
    print(f"train: {len(here)} entries as from the source tree")
    picture = PICTURES / "rendered.png"
    said([program, "render", "ring-8", "--iterations", "200", "--out", str(picture)])
    print(f"render: {picture.stat().st_size:,} bytes")


class Screen:
    """A virtual screen with the keys and eyes of a person."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment

    def tell(self, *command: str) -> list[str]:
        done = subprocess.run(
            ["xdotool", *command], env=self.environment, capture_output=True, encoding="utf-8", timeout=30
        )
        return done.stdout.split("\n")[:-1]

    def window(self, name: str) -> str:
        """Waits for a window with this in its title; returns its number."""
        return wait_until(f"a window {name!r}", lambda: self.tell("search", "--onlyvisible", "--name", name))[-1]

    def press(self, window: str, *keys: str) -> None:
        self.tell("windowfocus", "--sync", window)
        for key in keys:
            self.tell("key", key)

    def picture(self, name: str) -> bytes:
        path = PICTURES / f"{name}.png"
        environment = {**self.environment, "QT_QPA_PLATFORM": "xcb"}
        subprocess.run([sys.executable, "-c", GRAB, str(path)], env=environment, check=True, capture_output=True)
        return path.read_bytes()

    def see_it_move(self, name: str) -> None:
        """Waits until so many pictures in a row differ as no opening window draws."""
        seen = [self.picture(name)]
        while len(seen) < MOVES:
            before = seen[-1]
            seen.append(wait_until("the picture to change", lambda before=before: self.differs(name, before)))

    def differs(self, name: str, before: bytes) -> bytes | None:
        now = self.picture(name)
        return now if now != before else None


@contextlib.contextmanager
def virtual_screen() -> Iterator[Screen]:
    """Runs Xvfb on a free display."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read, encoding="utf-8") as answer:
            display = answer.readline().strip()
        environment = {**os.environ, "DISPLAY": f":{display}"}
        for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            environment.pop(name, None)
        yield Screen(environment)
    finally:
        server.terminate()
        server.wait()


def children(pid: int) -> list[int]:
    """The processes that a process has started."""
    found: list[int] = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            name_and_state = path.read_text(encoding="utf-8").rpartition(")")[2].split()
            if int(name_and_state[1]) == pid and name_and_state[0] != "Z":
                found.append(int(path.parent.name))
    return found


def loads_torch(pid: int) -> bool:
    with contextlib.suppress(OSError):
        return "libtorch" in (Path("/proc") / str(pid) / "maps").read_text(encoding="utf-8")
    return False


def window(program: str) -> None:
    """The window, by keys."""
    with virtual_screen() as screen:
        begun = time.monotonic()
        process = subprocess.Popen([program], env=screen.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        try:
            shown = screen.window("– GanViz")
            print(f"window: there after {time.monotonic() - begun:.2f} s")
            trains = wait_until(
                "a process that trains", lambda: [pid for pid in children(process.pid) if loads_torch(pid)]
            )
            screen.picture("1-started")
            screen.see_it_move("2-trains")
            print("trains: the picture changes again and again")
            title = screen.tell("getwindowname", shown)
            screen.press(shown, "2")
            wait_until("another preset", lambda: screen.tell("getwindowname", shown) != title)
            screen.see_it_move("3-another-preset")
            print(f"another preset: {screen.tell('getwindowname', shown)[0]}")
            screen.press(shown, "space", "Right", "d", "g")
            screen.picture("4-paused-and-stepped")
            screen.press(shown, "space")
            for pid in trains:
                os.kill(pid, signal.SIGKILL)
            time.sleep(3)
            screen.picture("5-training-killed")
            screen.press(shown, "r")
            wait_until("training again", lambda: [pid for pid in children(process.pid) if loads_torch(pid)])
            time.sleep(3)
            screen.picture("6-reset")
            print("training killed: it goes on after a reset")
            started = children(process.pid)
            screen.press(shown, "ctrl+q")
            status = process.wait(PATIENCE)
            assert process.stdout is not None
            printed = process.stdout.read().decode()
            if status:
                raise StepFailedError(f"closed with {status}:\n{printed}")
            wait_until("an end of all processes", lambda: not any(Path(f"/proc/{pid}").exists() for pid in started))
            print("closed: 0, no process left")
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist" / "GanViz"
    program = shutil.which("ganviz", path=str(folder))
    if program is None:
        print(f"There is no bundle in {folder}; build it first: python packaging/bundle", file=sys.stderr)
        return 2
    PICTURES.mkdir(parents=True, exist_ok=True)
    try:
        command_line(program)
        window(program)
    except StepFailedError as error:
        print(f"FAILED: {error}", file=sys.stderr)
        return 1
    print(f"All held. Pictures: {PICTURES}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

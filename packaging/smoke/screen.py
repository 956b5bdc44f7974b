"""A virtual screen with the hands and eyes of a person: Xvfb, a window manager and xdotool, on Linux."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ganviz.benchmarks._screen import virtual_display

#: Seconds in which a step must be done, on a slow machine too; between two keys of a word.
PATIENCE, BETWEEN_KEYS = 90.0, 0.03
#: Pictures in a row that differ where a run trains.
MOVES = 8
#: The one that is installed by packaging/setup.sh --smoke.
WINDOW_MANAGER = "openbox"
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
    """Returns what the condition gives, as soon as that is something. Raises StepFailedError when it never does."""
    ends = time.monotonic() + PATIENCE
    while not (found := condition()):
        if time.monotonic() > ends:
            raise StepFailedError(f"{what}: not within {PATIENCE:.0f} s")
        time.sleep(0.02)
    return found


class Screen:
    """What stands on a display, and what can be done there.

    Args:
        environment: that of programs which show themselves there.
        pictures: the folder for what is seen.
    """

    def __init__(self, environment: Mapping[str, str], pictures: Path) -> None:
        self.environment, self._pictures = dict(environment), pictures

    def tell(self, *command: str) -> list[str]:
        """Has xdotool do something; returns the lines that it prints."""
        done = subprocess.run(
            ["xdotool", *command], env=self.environment, capture_output=True, encoding="utf-8", timeout=PATIENCE
        )
        return done.stdout.split("\n")[:-1]

    def window(self, name: str) -> str:
        """Waits for a window with this in its title; returns its number."""
        return wait_until(f"a window {name!r}", lambda: self.tell("search", "--onlyvisible", "--name", name))[-1]

    def title(self, window: str) -> str:
        return "".join(self.tell("getwindowname", window))

    def press(self, window: str, *keys: str) -> None:
        self.tell("windowfocus", "--sync", window)
        for key in keys:
            self.tell("key", key)
            time.sleep(BETWEEN_KEYS)

    def write(self, text: str) -> None:
        """Types a text where the focus is."""
        self.tell("type", "--delay", str(round(1e3 * BETWEEN_KEYS)), text)

    def click(self, window: str, x: int, y: int) -> None:
        """Clicks at a place of a window, in pixels from its left upper corner."""
        self.tell("mousemove", "--window", window, str(x), str(y), "click", "1")

    def picture(self, name: str) -> bytes:
        """Takes a picture of the whole screen, as PNG; it stays in the folder of the pictures."""
        path = self._pictures / f"{name}.png"
        environment = {**self.environment, "QT_QPA_PLATFORM": "xcb"}
        subprocess.run([sys.executable, "-c", GRAB, str(path)], env=environment, check=True, capture_output=True)
        return path.read_bytes()

    def see_it_move(self, name: str) -> None:
        """Waits until so many pictures in a row differ as no opening window draws."""
        seen = [self.picture(name)]
        while len(seen) < MOVES:
            before = seen[-1]
            seen.append(wait_until("the picture to change", lambda before=before: self._other(name, before)))

    def see_it_stand(self, name: str) -> bytes:
        """Waits until so many pictures in a row are the same; returns it."""
        seen, same = self.picture(name), 0

        def stands() -> bool:
            nonlocal seen, same
            now = self.picture(name)
            seen, same = now, same + 1 if now == seen else 0
            return same == MOVES

        wait_until("the picture to stand still", stands)
        return seen

    def _other(self, name: str, before: bytes) -> bytes | None:
        now = self.picture(name)
        return now if now != before else None


@contextlib.contextmanager
def virtual_screen(pictures: Path, home: Path, size: str = "1440x900x24") -> Iterator[Screen]:
    """Runs Xvfb on a free display, with a window manager, for programs that have this folder as their home."""
    with contextlib.ExitStack() as ends:
        display = ends.enter_context(virtual_display(screen=size))
        environment = {**os.environ, "DISPLAY": display, "HOME": str(home), "GANVIZ_LANGUAGE": "en"}
        for name in list(environment):
            if name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM") or name.startswith("XDG_"):
                del environment[name]
        if manager := shutil.which(WINDOW_MANAGER):
            ends.callback(_end, subprocess.Popen([manager], env=environment, stderr=subprocess.DEVNULL))
        yield Screen(environment, pictures)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait()


def children(pid: int) -> list[int]:
    """Returns the processes that a process has started and that still run."""
    found: list[int] = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            state, parent = path.read_text(encoding="utf-8").rpartition(")")[2].split()[:2]
            if int(parent) == pid and state != "Z":
                found.append(int(path.parent.name))
    return found


def trainers(pid: int) -> list[int]:
    """Returns those of them that have torch in memory, the processes that train."""
    return [child for child in children(pid) if _loads_torch(child)]


def _loads_torch(pid: int) -> bool:
    with contextlib.suppress(OSError):
        return "libtorch" in Path(f"/proc/{pid}/maps").read_text(encoding="utf-8")
    return False


def runs(pid: int) -> bool:
    """Says whether a process is there and more than the memory of one."""
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    return False


@contextlib.contextmanager
def opened(screen: Screen, *command: str) -> Iterator[tuple[str, int]]:
    """Opens the window by a command; yields its number and its process. At the end it is closed by key, with status 0.

    The command may be that of a desktop, which starts the program and ends.
    """
    begun = time.monotonic()
    # Into a file: of a pipe the end is seen only when whoever a desktop has started besides is gone as well.
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command, env=screen.environment, stdout=said, stderr=subprocess.STDOUT)
        try:
            window = screen.window("– GanViz")
            print(f"window: there after {time.monotonic() - begun:.2f} s: {screen.title(window)}")
            pid = int(*screen.tell("getwindowpid", window))
            wait_until("a process that trains", lambda: trainers(pid))
            yield window, pid
            started = [pid, *children(pid)]
            screen.press(window, "ctrl+q")
            wait_until("an end of all processes", lambda: not any(map(runs, started)))
            status = process.wait(PATIENCE) if process.pid == pid else 0  # a desktop does not tell that of others
            said.seek(0)
            printed = said.read().decode(errors="replace")
            if status or "Traceback" in printed:
                raise StepFailedError(f"closed with {status}:\n{printed}")
            print(f"closed: {status}, no process left")
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()

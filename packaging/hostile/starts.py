"""One start of the program on a virtual screen, and what was seen of it."""

from __future__ import annotations

import contextlib
import os
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ganviz.benchmarks._screen import virtual_display

#: Seconds in which a window trains, or the program has said why not.
PATIENCE = 90.0
#: Seconds between two looks at the screen, and how many of them in a row differ where a run trains.
LOOK_EVERY, MOVES = 0.4, 7
#: The number of a user without a name.
STRANGER = 61234


@dataclass(frozen=True)
class Program:
    """What is started: a folder and, within it, the executable; or the package for this Python to run."""

    folder: Path
    executable: str = ""

    def command(self, folder: Path) -> list[str]:
        """Starts it from a folder in which it lies as in its own."""
        return [str(folder / self.executable)] if self.executable else [sys.executable, "-P", "-m", "ganviz"]

    def environment(self, folder: Path) -> dict[str, str]:
        return {} if self.executable else {"PYTHONPATH": str(folder)}


@dataclass
class Trial:
    """One start: how it is told to be in a place, and what should come of it.

    Attributes:
        scratch: a folder of its own.
        shell: what a shell does before it starts the program, in a namespace where it may mount.
        folder: where the program lies, if not in its own folder.
        as_stranger: whom the system does not know.
        opens: the window trains; otherwise the program says in a sentence why there is none.
        before: is called with what starts the program, just before it is started.
    """

    program: Program
    scratch: Path
    environment: dict[str, str]
    arguments: list[str] = field(default_factory=list)
    shell: list[str] = field(default_factory=list)
    folder: Path | None = None
    depth: int = 24
    opens: bool = True
    as_stranger: bool = False
    before: Callable[[Screen, Trial], object] | None = None

    def command(self) -> list[str]:
        command = [*self.program.command(self.folder or self.program.folder), *self.arguments]
        if self.as_stranger:
            return ["unshare", "--user", f"--map-user={STRANGER}", f"--map-group={STRANGER}", *command]
        if not self.shell:
            return command
        as_root = [] if os.geteuid() == 0 else ["--map-root-user"]
        script = " && ".join([*self.shell, f"exec {shlex.join(command)}"])
        return ["unshare", "--mount", *as_root, "sh", "-c", script]

    def variables(self) -> dict[str, str]:
        return {**self.environment, **self.program.environment(self.folder or self.program.folder)}


class TrialError(Exception):
    """It could not be tried; the message says why."""


@dataclass
class Seen:
    """What came of a start: seconds until something was painted and until it trained, the end, and what was said."""

    painted: float | None = None
    trains: float | None = None
    status: int | None = None
    said: str = ""

    def lines(self) -> list[str]:
        return [line for line in self.said.splitlines() if line.strip()]

    def is_right(self, opens: bool) -> bool:
        """Whether it went as it should: no traceback, and a window that trains or one sentence and a status."""
        if "Traceback" in self.said:
            return False
        if opens:
            return self.trains is not None and all(line.startswith("ganviz: note: ") for line in self.lines())
        return self.painted is None and self.status not in (None, 0) and len(self.lines()) == 1

    def words(self) -> str:
        if self.trains is not None:
            seen = f"window after {self.painted or 0:.1f} s, trains"
        elif self.status is None:
            seen = "hangs" if self.painted is None else "a window that does not train"
        else:
            seen = f"ends with {self.status}"
        return ": ".join([seen, *self.lines()])

    def seconds(self) -> float:
        return self.trains or PATIENCE


class Screen:
    """A virtual screen; what is on it lies in a file."""

    def __init__(self, name: str, picture: Path) -> None:
        self.name, self._picture = name, picture

    def look(self) -> int:
        """A number that differs where the picture does."""
        return hash(self._picture.read_bytes())


@contextlib.contextmanager
def virtual_screen(scratch: Path, depth: int) -> Iterator[Screen]:
    """Runs Xvfb on a free display."""
    frames = scratch / "frames"
    frames.mkdir()
    with virtual_display("-fbdir", str(frames), screen=f"1440x900x{depth}") as display:
        yield Screen(display, frames / "Xvfb_screen0")


@contextlib.contextmanager
def running(trial: Trial) -> Iterator[subprocess.Popen[bytes]]:
    """The program, which is ended as Ctrl+C does; what it prints goes to a file."""
    said = trial.scratch / f"said-{time.monotonic_ns()}"
    with said.open("wb") as file:
        # A pipe would be read by nobody when it is full; but a file is what a desktop gives a program, and for it a box
        # is shown. So the file is fed by a pipe.
        feeder = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=file)
        process = subprocess.Popen(
            trial.command(),
            env=trial.variables(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=feeder.stdin,
            start_new_session=True,
        )
        assert feeder.stdin is not None
        feeder.stdin.close()
    process.said = said  # type: ignore[attr-defined]
    try:
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        with contextlib.suppress(subprocess.TimeoutExpired):
            feeder.wait(15)
        if feeder.poll() is None:
            feeder.kill()
            feeder.wait()


def watched(trial: Trial, screen: Screen) -> Seen:
    """Starts the program and looks at the screen until it trains or has ended."""
    seen, blank, begun = Seen(), screen.look(), time.monotonic()
    with running(trial) as process:
        before, moves = blank, 0
        while process.poll() is None and time.monotonic() - begun < PATIENCE:
            time.sleep(0.05 if seen.painted is None else LOOK_EVERY)
            now = screen.look()
            if seen.painted is None and now != blank:
                seen.painted = time.monotonic() - begun
            moves = moves + 1 if seen.painted is not None and now != before else 0
            before = now
            if moves >= MOVES:
                seen.trains = time.monotonic() - begun
                break
        if seen.trains is None:
            seen.status = process.poll()
    seen.said = process.said.read_text(encoding="utf-8", errors="replace")  # type: ignore[attr-defined]
    if seen.trains is not None and process.returncode != 128 + signal.SIGINT:
        seen.said += f"it was told to end, and did with {process.returncode}\n"
    return seen

"""Uses the built bundle as a person would, on a virtual screen: ``python packaging/smoke [FOLDER]``, after a build.

First its command line, beside that of the source tree: the same run gives the same numbers. Then, on Linux, its window
on a virtual screen, by keys and clicks from outside, and a start under Wayland; elsewhere a start that ends by itself.
A picture of each step lies in ``build/smoke``. ``packaging/setup.sh --smoke`` installs what this needs.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

from screen import Screen, StepFailedError, opened, trainers, virtual_screen, wait_until
from timed_starts import on_wayland, started

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "build" / "smoke"
SOURCE = (sys.executable, "-P", "-m", "ganviz")
#: What differs between two runs of the same seed.
TIMINGS = ("training_seconds", "iterations_per_second")
TRAINED = ("train", "ring-cure-rpgan-r1r2", "--seed", "0", "--iterations", "1500", "--json")
#: Starts of the window that are timed.
WARM_STARTS = 5
#: A place beside all controls, where a click gives the keys back to the window.
BESIDE = (900, 880)
PNG = b"\x89PNG"


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


def command_line(program: str, environment: dict[str, str] | None) -> None:
    """What needs no window."""
    for arguments in (("--version",), ("list",)):
        if said([program, *arguments]) != said([*SOURCE, *arguments]):
            raise StepFailedError(f"{arguments[0]} is not that of the source tree")
        print(f"{arguments[0]}: as from the source tree")
    said([program, "doctor"], environment)
    print("doctor: ends with 0")
    here, there = (numbers(said([*command, *TRAINED])) for command in ((program,), SOURCE))
    different = sorted(key for key in {*here, *there} if here.get(key) != there.get(key))
    if different:
        raise StepFailedError(f"train: {', '.join(different)} differ from the source tree's")
    print(f"train: {len(here)} entries as from the source tree")
    picture = PICTURES / "rendered.png"
    said([program, "render", "ring-8", "--iterations", "200", "--out", str(picture)])
    print(f"render: {picture.stat().st_size:,} bytes")


def choose_loss(screen: Screen, window: str, letter: str) -> None:
    """Clicks its way to the list of losses and chooses the one that begins with this letter."""
    places = said([sys.executable, str(Path(__file__).with_name("places.py"))], screen.environment)
    for name, x, y in json.loads(places):
        screen.click(window, x, y)
        time.sleep(0.5)
        if name == "loss":
            screen.tell("key", letter)
            screen.picture("5-losses")
            screen.tell("key", "Return")
    screen.click(window, *BESIDE)


def save_by(screen: Screen, window: str, keys: str, dialog: str, path: Path) -> None:
    """Has the window save something, by its keys, under this name."""
    screen.press(window, keys)
    asked = screen.window(dialog)
    screen.tell("windowfocus", "--sync", asked)
    screen.tell("key", "ctrl+a")
    screen.write(str(path))
    screen.picture(f"{path.stem}-is-saved")
    screen.tell("key", "Return")
    wait_until(f"{path.name}", lambda: path.exists() and path.stat().st_size)


def window(program: str, screen: Screen, home: Path) -> None:
    """The window, by keys and clicks."""
    picture, settings = home / "picture.png", home / "settings.ganviz"
    with opened(screen, program) as (shown, _):
        screen.picture("1-started")
        screen.see_it_move("2-trains")
        print("trains: the picture changes again and again")
        first = screen.title(shown)
        screen.press(shown, "Escape", "2")
        wait_until("another preset", lambda: screen.title(shown) != first)
        screen.see_it_move("3-another-preset")
        preset = screen.title(shown)
        print(f"another preset: {preset}")
        choose_loss(screen, shown, "w")
        wait_until("another loss", lambda: screen.title(shown) != preset)
        screen.see_it_move("6-another-loss")
        print(f"another loss: {screen.title(shown)}")
        screen.press(shown, "space")
        before = screen.see_it_stand("7-paused")
        screen.press(shown, "d", "g")
        wait_until("the steps of D and G", lambda: screen.picture("8-stepped") != before)
        if screen.see_it_stand("8-stepped") == before:
            raise StepFailedError("stepped: nothing has changed")
        print("paused: the picture stands; a step of D and one of G change it")
        screen.press(shown, "ctrl+e")
        save_by(screen, screen.window("Export picture"), "Return", "Save picture", picture)
        if not picture.read_bytes().startswith(PNG):
            raise StepFailedError("exported: not a PNG")
        shutil.copy(picture, PICTURES / "9-exported.png")
        print(f"exported: {picture.stat().st_size:,} bytes")
        save_by(screen, shown, "ctrl+s", "Save", settings)
        saved = settings.read_text(encoding="utf-8")
        if "wasserstein" not in saved:
            raise StepFailedError(f"saved: not the loss that was chosen:\n{saved}")
        print(f"saved: {settings.name}")
        screen.press(shown, "space")
    with opened(screen, program, str(settings)) as (shown, pid):
        screen.see_it_move("10-opened")
        for trainer in trainers(pid):
            os.kill(trainer, signal.SIGKILL)
        before = screen.see_it_stand("11-training-killed")
        screen.press(shown, "r", "space")
        wait_until("training again", lambda: trainers(pid))
        screen.see_it_move("12-reset")
        print("training killed: it goes on after a reset")


def on_linux(program: str) -> None:
    """The whole of it: a virtual screen, keys and clicks, and a Wayland session."""
    with tempfile.TemporaryDirectory() as home, virtual_screen(PICTURES, Path(home)) as screen:
        command_line(program, screen.environment)
        window(program, screen, Path(home))
        times = [started(program, screen.environment) for _ in range(WARM_STARTS)]
        for name in ("first_paint", "first_picture"):
            print(f"warm start, {name}: {median(one[name] for one in times):.2f} s, median of {len(times)}")
        on_wayland(program, Path(home))


def elsewhere(program: str) -> None:
    """The command line, and a start of the window that ends by itself."""
    command_line(program, None)
    times = started(program, os.environ)
    print(f"window: painted after {times['first_paint']:.2f} s, trains, closed: 0")


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist" / "GanViz"
    # On Windows the program without a console says nothing to whoever calls it; its twin does.
    program = shutil.which("ganviz-console", path=str(folder)) or shutil.which("ganviz", path=str(folder))
    if program is None:
        print(f"There is no bundle in {folder}; build it first: python packaging/bundle", file=sys.stderr)
        return 2
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    try:
        (on_linux if sys.platform == "linux" else elsewhere)(program)
    except StepFailedError as error:
        print(f"FAILED: {error}", file=sys.stderr)
        return 1
    print(f"All held. Pictures: {PICTURES}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Kills the window, or the process that trains, at random moments, and says what it cost: python packaging/kills.py

    python packaging/kills.py                  50 windows that train and save their run again and again
    python packaging/kills.py --count 5 --seed 7

A killed window has lost how much it had trained since what the next start offers; a killed training process, since what
*Run* goes on from: 5 seconds at most. The file that was being saved is the old one or the new one, no other file is
left, and nothing that is there is unreadable. Linux and macOS; an hour at the most.
"""

from __future__ import annotations

import argparse
import bisect
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

#: Seconds of training that may be lost, seconds before a kill, and seconds within which a window has opened.
MOST_LOST, TRAINED, OPENED_WITHIN = 5.0, (5.0, 12.0), 120.0
#: Milliseconds between two looks how far the run is, and between two savings of it.
LOOK, SAVE = 25, 1500
HOMES = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")


def window(home: str) -> None:
    """Is the window: says how far its run is, and from where training could go on after the loss of its process."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from ganviz.ui.pages.laboratory import Laboratory
    from ganviz.ui.shell.memory import Memory
    from ganviz.ui.shell.window import MainWindow

    app = QApplication([])
    shown = MainWindow(None, "light", memory=Memory(Path(home) / "window.json"))
    page = shown.page
    assert isinstance(page, Laboratory)

    def look() -> None:
        if page.is_begun:
            run = page.session.run
            engine = getattr(page.session.thread_of().host, "process_id", 0)
            saved = run.saved.iteration if run.saved else 0
            print(time.time(), run.iteration, engine, saved, int(run.is_lost), flush=True)

    def save() -> None:
        if page.is_begun and page.session.run.iteration > 0:
            page.files.runs.save_run(page.session.run, Path(home) / "mine.ganviz")

    timers = [(QTimer(), LOOK, look), (QTimer(), SAVE, save)]
    for timer, milliseconds, act in timers:
        timer.timeout.connect(act)
        timer.start(milliseconds)
    shown.show()
    app.exec()


class Told:
    """What a window has said: when its run was how far."""

    def __init__(self, path: Path) -> None:
        lines = [line.split() for line in path.read_text(encoding="utf-8").splitlines() if len(line.split()) == 5]
        self.at = [float(line[0]) for line in lines]
        self.iterations = [int(line[1]) for line in lines]
        self.engine, self.saved, self.is_lost = (int(lines[-1][place]) if lines else 0 for place in (2, 3, 4))

    @property
    def trains(self) -> bool:
        """It has begun."""
        return bool(self.iterations) and self.iterations[-1] > 0

    def age(self, iteration: int, moment: float) -> float:
        """How long before a moment training went on beyond an iteration."""
        place = bisect.bisect_right(self.iterations, iteration)
        return max(moment - self.at[place], 0.0) if place < len(self.at) else 0.0


def killed(home: Path, rng: random.Random, which: str) -> list[str]:
    """Kills one; returns what is wrong, and prints what was lost."""
    from ganviz import places
    from ganviz.refusals import ConfigError
    from ganviz.run_files import read_run
    from ganviz.ui.lab.left_behind import left_behind_runs

    environment = {**os.environ, **{name: str(home / name.lower()) for name in HOMES}, "QT_QPA_PLATFORM": "offscreen"}
    told = home / "told"
    command = [sys.executable, __file__, "--window", str(home)]
    with told.open("w", encoding="utf-8") as out, (home / "said").open("w", encoding="utf-8") as said:
        process = subprocess.Popen(command, stdout=out, stderr=said, env=environment)
    try:
        until = time.monotonic() + OPENED_WITHIN
        while not Told(told).trains and time.monotonic() < until:
            time.sleep(0.1)
        time.sleep(rng.uniform(*TRAINED))
        wrong, engine = list[str](), Told(told).engine
        if which == "engine":
            os.kill(engine, signal.SIGKILL)
            moment = time.time()
            while not Told(told).is_lost and time.monotonic() < until:
                time.sleep(0.05)
            after = Told(told)
            lost = after.age(after.saved, moment)
            wrong += [] if after.is_lost else ["the window has not noticed"]
    finally:
        process.send_signal(signal.SIGKILL)
        killed_at = time.time()
        process.wait()
    os.environ.update({name: environment[name] for name in HOMES})
    found = list(left_behind_runs(places.data_folder()))
    if which == "window":
        training = read_run(Path(found[0].path)).training if found else None
        lost = Told(told).age(training.iteration, killed_at) if training else float("inf")
    wrong += [] if found else ["nothing was recovered"]
    wrong += [f"{lost:.1f} s of training were lost"] if lost > MOST_LOST else []
    for path in home.rglob("*.ganviz"):
        try:
            run = read_run(path)
            wrong += [] if run.snapshot is not None else [f"{path.name} shows nothing"]
        except ConfigError as error:
            wrong.append(str(error))
    wrong += [f"{path.relative_to(home)} is left" for path in home.rglob("*") if is_left(path)]
    print(f"{which:<7} {lost:5.2f} s lost  {'; '.join(wrong)}", flush=True)
    return wrong


def is_left(path: Path) -> bool:
    """A file that nobody needs any more."""
    return path.is_file() and (path.suffix == ".part" or "unsaved" in path.parts)


def main() -> int:
    """Returns 1 where anything was wrong."""
    parser = argparse.ArgumentParser(prog="packaging/kills.py", description="Kills the window and what trains.")
    parser.add_argument("--count", type=int, default=50, help="how many (50)")
    parser.add_argument("--seed", type=int, default=0, help="other moments (0)")
    parser.add_argument("--window", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.window:
        window(arguments.window)
        return 0
    failed = 0
    for number in range(arguments.count):
        rng = random.Random(f"{arguments.seed} {number}")
        with tempfile.TemporaryDirectory(prefix="ganviz-kills-", ignore_cleanup_errors=True) as home:
            failed += bool(killed(Path(home), rng, "engine" if number % 3 == 2 else "window"))
    print(f"{failed} of {arguments.count} failed")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())

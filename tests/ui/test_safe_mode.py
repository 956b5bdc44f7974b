"""The window in safe mode; in a process of its own, because that asks no GPU any more."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ganviz import places
from tests.patience import patience

ROOT = Path(__file__).parents[2]

#: Opens the window in safe mode, waits until it trains, tells what it says of itself, and closes it.
PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from ganviz.gpu import gpu_is_forbidden
from ganviz.presets import FIRST, preset
from ganviz.ui.app import run_window
from ganviz.ui.shell.window import MainWindow
from ganviz.ui.starting import Beginning

def answer():
    box = QApplication.activeModalWidget()
    if box is None:
        QTimer.singleShot(20, answer)
        return
    print(box.text(), "|", [button.text() for button in box.buttons()])
    next(button for button in box.buttons() if button.text() == ANSWER).click()

open_on_screen = MainWindow.open_on_screen

def open_and_look(window):
    open_on_screen(window)
    watch = QTimer(window)
    watch.timeout.connect(lambda: look(window))
    window.completed.connect(lambda: watch.start(20))  # on a busy machine it trains before all of it is built

def look(window):
    session = window.page.running_session()
    if not window.isVisible() or session is None or session.run.snapshot is None:
        return
    if session.run.snapshot.iteration > 0:
        print(window.windowTitle().partition(" – ")[2], "|", window.messages.headline.text(), "|", gpu_is_forbidden())
        print("torch" in sys.modules, window.page._host.__class__.__name__)
        window.close()

if __name__ == "__main__":
    MainWindow.open_on_screen = open_and_look
    if ANSWER:
        make = QApplication.__init__
        QApplication.__init__ = lambda self, *given: (make(self, *given), QTimer.singleShot(0, self, answer))[0]
    sys.exit(run_window(preset(FIRST), beginning=BEGINNING))
"""


def run(beginning: str, answer: str = "") -> list[str]:
    program = f"ANSWER = {answer!r}\n" + PROGRAM.replace("BEGINNING", beginning)
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=patience(),
    )
    assert done.returncode == 0, done.stderr
    assert "ganviz:" not in done.stderr
    return done.stdout.splitlines()


SAFE = ["GanViz (safe mode) | Safe mode is on. | True", "True ThreadHost"]


def test_it_trains_on_the_cpu_in_one_process_and_says_so() -> None:
    left = places.settings_folder() / "window.json"
    left.parent.mkdir(parents=True)
    left.write_text("{", encoding="utf-8")
    assert run("Beginning(safe_mode=True)") == SAFE
    assert list(places.settings_folder().iterdir()) == [left], "how the window looks is neither read nor kept"
    assert left.read_text(encoding="utf-8") == "{"


def test_after_two_failed_starts_it_is_offered() -> None:
    offer, *seen = run("Beginning(failed_starts=2)", "Start in safe mode")
    assert offer == ("The last 2 starts of GanViz did not succeed. | ['Start in safe mode', 'Start as usual']")
    assert seen == SAFE


@pytest.mark.thorough
def test_who_declines_gets_the_window_as_usual() -> None:
    _, *seen = run("Beginning(failed_starts=3)", "Start as usual")
    assert seen == ["GanViz |  | False", "False ProcessHost"]
    assert [path.name for path in places.settings_folder().iterdir()] == ["window.json"], "it remembers how it looks"

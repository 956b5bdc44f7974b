"""The program around the window keeps an exception from passing in silence; tried in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

#: Opens the program, lets a slot fail, tells what the window then says, and closes it.
PROGRAM = """
from PySide6.QtCore import QTimer
from ganviz.presets import FIRST, preset
from ganviz.ui.app import run_window
from ganviz.ui.shell.window import MainWindow

open_on_screen = MainWindow.open_on_screen

def tell(window):
    if window.messages.isVisible():
        print(window.messages.headline.text(), "|", window.messages.text.text(), "|", window.isVisible())
        window.close()

def open_and_fail(window):
    open_on_screen(window)
    QTimer.singleShot(0, window, lambda: 1 / 0)
    watch = QTimer(window)
    watch.timeout.connect(lambda: tell(window))
    watch.start(20)

MainWindow.open_on_screen = open_and_fail
print(run_window(preset(FIRST), paused=True))
"""


def test_an_exception_in_a_slot_is_told_and_the_window_stays() -> None:
    finished = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=50,
    )
    said, status = finished.stdout.splitlines()
    assert said.startswith("Something went wrong in the window: division by zero | Settings and curves were kept. ")
    assert said.endswith("| True")
    assert status == "0"
    assert "ZeroDivisionError" in finished.stderr, "the traceback is in the log"
    assert finished.returncode == 0

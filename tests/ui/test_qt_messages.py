"""What Qt says, up to its last words; in a process of its own, which these end."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from ganviz.logs import log_file
from tests.patience import patience

ROOT = Path(__file__).parents[2]
SPEAKS = """
from PySide6.QtGui import QGuiApplication
from ganviz.logs import written_log
from ganviz.ui import qt_messages

with written_log("a test"):
    qt_messages.keep()
    QGuiApplication([])
"""


def test_they_are_in_the_log_and_the_last_ones_are_told() -> None:
    environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    done = subprocess.run(
        [sys.executable, "-c", SPEAKS],
        cwd=ROOT,
        env={**environment, "QT_QPA_PLATFORM": "nonsense"},
        capture_output=True,
        encoding="utf-8",
        timeout=patience(),
    )
    assert done.returncode != 0
    odd, last = done.stderr.splitlines()
    assert '"nonsense"' in odd
    assert last.startswith("ganviz: Qt ends the program: ")
    assert last.endswith(f". More is in {log_file()}.")
    text = log_file().read_text(encoding="utf-8")
    assert odd in text
    assert "Fatal Python error: Aborted" in text, "and where it stood"

"""A file that the system hands to the program that runs; tried in a process of its own, for Qt has one application."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from ganviz.ui.application import Application

app = Application(["ganviz"])
app.file_came.connect(print)
for came in (QFileOpenEvent("/a b/mine.ganviz"), QFileOpenEvent(QUrl("https://example.org/x"))):
    QCoreApplication.sendEvent(app, came)
"""


def test_a_file_is_told_of_and_nothing_else() -> None:
    finished = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, encoding="utf-8")
    assert (finished.stdout, finished.stderr) == ("/a b/mine.ganviz\n", "")

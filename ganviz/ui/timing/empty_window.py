"""The least that a window of these libraries takes: the same imports, and a widget with nothing on it.

Run by ``ganviz bench startup`` in a process of its own. It prints, as JSON, the seconds until its first paint, and
ends.
"""

from __future__ import annotations

import json
import time

import numpy  # noqa: F401
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class _Window(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        QTimer.singleShot(0, QApplication.quit)


def main(begun: str) -> None:
    """Opens the window; ``begun`` is when the process was started, as ``time.time()`` of the one that started it."""
    app = QApplication([])
    window = _Window()
    window.resize(1440, 900)
    window.show()
    app.exec()
    print(json.dumps({"first_paint": time.time() - float(begun)}))

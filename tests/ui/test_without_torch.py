"""What opens the window must not import torch, which takes seconds: it is the training process that needs it."""

from __future__ import annotations

from tests.test_imports import imported_by

#: Opens the window, with the training process beside it, and waits until that trains.
PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ganviz.presets import FIRST, preset
from ganviz.ui.shell.window import MainWindow

if __name__ == "__main__":
    app = QApplication([])
    window = MainWindow(preset(FIRST), host="process")
    window.open_on_screen()

    def close(run, frame):
        if frame.snapshot.iteration > 0:
            window.close()

    window.completed.connect(lambda: window.page.session.frame_ready.connect(close))
    QTimer.singleShot(40_000, lambda: app.exit(1))
    assert app.exec() == 0
"""


def test_the_window_trains_without_torch_in_its_own_process() -> None:
    modules = imported_by(PROGRAM)
    assert "ganviz.ui.controls.form" in modules
    assert not modules & {"torch", "scipy.stats"}


#: Paints the whole window before any step of its opening is taken.
PAINTED = """
from PySide6.QtWidgets import QApplication
from ganviz import cli
from ganviz.presets import FIRST, preset
from ganviz.ui import app as program
from ganviz.ui.shell.window import MainWindow

app = QApplication([])
window = MainWindow(preset(FIRST), host="thread")
window.open_on_screen()
assert not window.grab().isNull()
assert not window.page.is_begun
"""


def test_the_window_is_painted_without_anything_slow() -> None:
    modules = imported_by(PAINTED)
    assert "ganviz.ui.controls.transport" in modules
    assert not modules & {"torch", "scipy", "pyqtgraph", "numpy", "ziamath", "ganviz.config"}

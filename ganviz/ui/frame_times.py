"""Opens the window, lets it train, and counts its frames and the times in which it did not answer.

Run by ``ganviz bench window`` in a process of its own, as ``python -m ganviz.ui.frame_times SECONDS``; prints one line
of JSON.
"""

from __future__ import annotations

import json
import sys
import time
from itertools import pairwise

from PySide6.QtCore import QObject, QSize, QTimer, Slot
from PySide6.QtWidgets import QApplication

from ganviz.presets import FIRST, preset
from ganviz.ui.main_window import MainWindow

SIZE = QSize(1440, 900)
#: Seconds after which frames and gaps count, and between two beats of the window's thread.
SETTLING, BEAT = 2.0, 0.005


class FrameTimes(QObject):
    """Watches a window from its first picture on.

    Args:
        seconds: for how long, after settling.
    """

    def __init__(self, window: MainWindow, seconds: float) -> None:
        super().__init__(window)
        self._window, self._seconds = window, seconds
        self._opened = time.perf_counter()
        self._first: float | None = None
        self._frames: list[float] = []
        self._beats: list[float] = []
        self._from = self._to = (0.0, 0)
        window.session.frame_ready.connect(self._framed)
        pulse = QTimer(self)
        pulse.setInterval(round(1e3 * BEAT))
        pulse.timeout.connect(self._beat)
        pulse.start()

    @Slot(object)
    def _framed(self, _frame: object) -> None:
        self._frames.append(time.perf_counter())
        if self._first is None and self._window.session.iteration > 0:
            self._first = self._frames[-1]
            QTimer.singleShot(round(1e3 * SETTLING), self, self._begin)

    @Slot()
    def _beat(self) -> None:
        self._beats.append(time.perf_counter())

    @Slot()
    def _begin(self) -> None:
        self._from = time.perf_counter(), self._window.session.iteration
        QTimer.singleShot(round(1e3 * self._seconds), self, self._end)

    @Slot()
    def _end(self) -> None:
        self._to = time.perf_counter(), self._window.session.iteration
        self._window.close()

    def numbers(self) -> dict[str, float]:
        """Frames and iterations a second, the gaps between beats, and when the first picture of training came."""
        (begun, first), (ended, last) = self._from, self._to
        frames = sum(begun <= at <= ended for at in self._frames)
        # The first beat comes when the window is on the screen; closing it is not counted.
        settled = self._beats[0] + SETTLING
        steady = [at for at in self._beats if settled <= at <= ended]
        gaps = sorted(after - before for before, after in pairwise(steady))
        return {
            "frames_per_second": frames / (ended - begun),
            "iterations_per_second": (last - first) / (ended - begun),
            "longest_gap": gaps[-1],
            "gap_99": gaps[int(0.99 * len(gaps))],
            "first_picture": (self._first or ended) - self._opened,
        }


def main(seconds: float) -> None:
    """Opens the window and prints what was counted."""
    app = QApplication.instance() or QApplication([])
    window = MainWindow(preset(FIRST))
    window.resize(SIZE)
    watch = FrameTimes(window, seconds)
    window.show()
    app.exec()
    print(json.dumps(watch.numbers()))


if __name__ == "__main__":
    main(float(sys.argv[1]))

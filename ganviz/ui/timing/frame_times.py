"""Opens the window and tells how it does while it trains: frames, gaps, and when keys showed their effect.

Run by ``ganviz bench window`` in a process of its own. It prints a line of JSON when the first picture of training is
there and the window stands; then one for each line that it reads, a number of seconds for which it trains and watches.
It ends with its input.
"""

from __future__ import annotations

import json
import sys
import time
from array import array
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from ganviz.hosts import ProcessHost
from ganviz.presets import preset
from ganviz.ui.pages.laboratory import Laboratory
from ganviz.ui.shell.window import MainWindow
from ganviz.ui.timing._laboratory import laboratory

#: Seconds between the first picture and the first line, between the start of training and what is watched, and between
#: two beats of the window's thread.
SETTLING, WARMING, BEAT = 2.0, 0.7, 0.005


class FrameTimes(QObject):
    """Watches a window from its first picture on."""

    def __init__(self, window: MainWindow, page: Laboratory, tell: Callable[[dict[str, object]], None]) -> None:
        super().__init__(window)
        self._window, self._page, self._session, self._tell = window, page, page.session, tell
        self._opened = time.perf_counter()
        self._first: float | None = None
        # Bare numbers: as a list of objects the beats of ten minutes would be memory that the soak sees grow.
        self._frames, self._beats, self._shown = array("d"), array("d"), array("d")
        self._is_pressed = False
        self._begun = (0.0, 0, 0.0)
        self._kept_before, self._watched = 0, 0.0
        page.session.frame_ready.connect(self._framed)
        page.session.failed.connect(window.close)  # whoever asked sees the end of the output
        window.installEventFilter(self)
        for part in page.stage.view.widget.findChildren(QWidget):
            part.installEventFilter(self)
        pulse = QTimer(self)
        pulse.setInterval(round(1e3 * BEAT))
        pulse.timeout.connect(self._beat)
        pulse.start()

    def watch(self, seconds: float) -> None:
        """Trains and watches for so long."""
        self._kept_before, self._watched = self._page.autosaving.bytes_written, WARMING + seconds
        self._session.resume()
        QTimer.singleShot(round(1e3 * WARMING), self, self._begin)
        QTimer.singleShot(round(1e3 * (WARMING + seconds)), self, self._end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and watched is self._window:
            self._is_pressed = True
        elif event.type() == QEvent.Type.Paint and self._is_pressed and watched is not self._window:
            self._is_pressed = False
            QTimer.singleShot(0, self, self._painted)  # when this painting is on the screen
        return super().eventFilter(watched, event)

    @Slot()
    def _painted(self) -> None:
        self._shown.append(time.perf_counter())

    @Slot(object, object)
    def _framed(self, _run: object, _frame: object) -> None:
        self._frames.append(time.perf_counter())
        if self._first is None and self._session.run.iteration > 0:
            self._first = self._frames[-1]
            QTimer.singleShot(round(1e3 * SETTLING), self, self._settled)

    @Slot()
    def _settled(self) -> None:
        self._session.pause()
        host = self._session.thread_of().host
        engine = host.process_id if isinstance(host, ProcessHost) else None
        self._tell({"first_picture": (self._first or 0.0) - self._opened, "engine": engine})

    @Slot()
    def _beat(self) -> None:
        self._beats.append(time.perf_counter())

    @Slot()
    def _begin(self) -> None:
        for times in (self._frames, self._beats, self._shown):
            del times[:]
        self._begun = time.perf_counter(), self._session.run.iteration, time.thread_time()

    @Slot()
    def _end(self) -> None:
        began, first, worked = self._begun
        seconds = time.perf_counter() - began
        found = {
            "frames_per_second": len(self._frames) / seconds,
            "iterations_per_second": (self._session.run.iteration - first) / seconds,
            "busy": (time.thread_time() - worked) / seconds,
            "gaps": [after - before for before, after in pairwise(self._beats)],
            "shown": list(self._shown),
            "kept": self._page.autosaving.bytes_written,
            "kept_before": self._kept_before,
            "seconds": self._watched,
        }
        self._session.pause()
        self._tell(found)


def main(name: str) -> None:
    """Opens the window on a preset, and watches it as often as it is asked to."""
    app = QApplication.instance() or QApplication([])
    window, page = laboratory(preset(name), keeps=True)
    watch = FrameTimes(window, page, lambda found: print(json.dumps(found), flush=True))
    asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, window)

    def answer() -> None:
        line = sys.stdin.readline()
        if line:
            watch.watch(float(line))
        else:
            window.close()

    asked.activated.connect(answer)
    window.show()
    app.exec()

"""Tells how long the program took to start, then closes it: what ``ganviz bench startup`` measures."""

from __future__ import annotations

import json
import time
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot

if TYPE_CHECKING:
    from ganviz.ui.pages.laboratory import Laboratory
    from ganviz.ui.shell.window import MainWindow

#: Seconds of training that are watched, and between two beats of the window's thread.
WATCHED, BEAT = 2.0, 0.005


class StartTimes(QObject):
    """Watches a window from before it is shown until it has trained for a while; then prints one line of JSON.

    Args:
        begun: when the process was started, as ``time.time()`` of the one that started it.
    """

    def __init__(self, window: MainWindow, page: Laboratory, begun: float) -> None:
        super().__init__(window)
        self._window, self._page, self._begun = window, page, begun
        self._beats: list[float] = []
        self._times: dict[str, float] = {}
        self._seen: set[str] = set()
        self._pulse = QTimer(self)
        self._pulse.setTimerType(Qt.TimerType.PreciseTimer)
        self._pulse.setInterval(round(1e3 * BEAT))
        self._pulse.timeout.connect(self._beat)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._painted)  # once all of the window is
        return super().eventFilter(watched, event)

    @Slot()
    def _painted(self) -> None:
        self._times["first_paint"] = time.time() - self._begun
        self._beats.append(self._times["first_paint"])
        self._pulse.start()

    @Slot()
    def _beat(self) -> None:
        self._beats.append(time.time() - self._begun)
        page = self._page
        self._note("data_shown", page.stage.has_frame)
        self._note("complete", self._window.is_complete)
        if self._note("first_picture", page.is_begun and page.session.run.iteration > 0):
            QTimer.singleShot(round(1e3 * WATCHED), self, self._end)

    def _note(self, name: str, happened: bool) -> bool:
        """Takes the time of the beat after the one that saw it: then it has been painted. Says when that was now."""
        if not happened or name in self._times:
            return False
        if name not in self._seen:
            self._seen.add(name)
            return False
        self._times[name] = self._beats[-1]
        return True

    @Slot()
    def _end(self) -> None:
        self._pulse.stop()
        self._times["longest_gap"] = max(after - before for before, after in pairwise(self._beats))
        self._window.close()
        print(json.dumps(self._times))

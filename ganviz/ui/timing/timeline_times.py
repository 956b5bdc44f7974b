"""Drags the timeline's handle to places chosen at random, and tells when each could be seen.

Run by ``ganviz bench timeline`` in a process of its own. It prints a line of JSON for a run that stands and one for a
run that trains on meanwhile, each with seconds from every move of the mouse until the stage was painted, those of the
window's thread among them; and ends.
"""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from ganviz.presets import FIRST, preset
from ganviz.snapshot import Snapshot
from ganviz.ui.pages.laboratory import Laboratory
from ganviz.ui.timing._laboratory import laboratory

#: Seconds between a picture and the next move of the mouse: a hand rests now and then.
RESTS = (0.0, 0.01, 0.03, 0.2)
#: Seconds between two looks whether there are enough pictures, and until a run that was told to stand does.
LOOK, SETTLING = 0.1, 1.0


class DraggedTimeline(QObject):
    """Drags to so many places of so many pictures while the run stands, and again while it trains."""

    def __init__(
        self,
        page: Laboratory,
        places: int,
        pictured: int,
        tell: Callable[[dict[str, object]], None],
        done: Callable[[], object],
    ) -> None:
        super().__init__(page)
        self._page, self._places, self._pictured = page, places, pictured
        self._tell, self._done, self._rng = tell, done, random.Random(0)
        self._wanted: Snapshot | None = None
        self._moved_at, self._worked_at = 0.0, 0.0
        self._waits, self._works = list[float](), list[float]()
        self._is_training = False
        for part in page.stage.view.widget.findChildren(QWidget):
            part.installEventFilter(self)
        page.session.failed.connect(lambda *_: done())  # whoever asked sees the end of the output
        QTimer.singleShot(round(1e3 * LOOK), self, self._look)

    @Slot()
    def _look(self) -> None:
        if len(self._page.session.run.recording.pictures) < self._pictured:
            QTimer.singleShot(round(1e3 * LOOK), self, self._look)
        else:
            self._page.session.pause()
            QTimer.singleShot(round(1e3 * SETTLING), self, self._begin)

    @Slot()
    def _begin(self) -> None:
        self._waits, self._works = [], []
        self._send(QEvent.Type.MouseButtonPress, 0.0)
        QTimer.singleShot(round(1e3 * SETTLING), self, self._move)

    @Slot()
    def _move(self) -> None:
        """Moves to a place whose picture is another than the one on show."""
        model, bar, pictures = self._page.model, self._page.timeline.bar, self._page.session.run.recording.pictures
        shown = None if model.frame is None else model.frame.snapshot
        self._wanted = shown
        while self._wanted is shown:
            x = self._rng.uniform(bar.x_of(0), bar.x_of(int(pictures.iterations()[-1])))
            self._wanted = pictures.nearest(bar.iteration_at(x))
        self._moved_at, self._worked_at = time.perf_counter(), time.thread_time()
        self._send(QEvent.Type.MouseMove, x)

    def _send(self, kind: QEvent.Type, x: float) -> None:
        bar, button = self._page.timeline.bar, Qt.MouseButton.LeftButton
        place = QPointF(x, bar.height() / 3)
        event = QMouseEvent(
            kind, place, QPointF(bar.mapToGlobal(place)), button, button, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(bar, event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        frame = self._page.model.frame
        if event.type() == QEvent.Type.Paint and frame is not None and frame.snapshot is self._wanted:
            self._wanted = None
            QTimer.singleShot(0, self, self._painted)  # when this painting is on the screen
        return super().eventFilter(watched, event)

    @Slot()
    def _painted(self) -> None:
        self._waits.append(time.perf_counter() - self._moved_at)
        self._works.append(time.thread_time() - self._worked_at)
        if len(self._waits) < self._places:
            QTimer.singleShot(round(1e3 * self._rng.choice(RESTS)), self, self._move)
        else:
            self._end()

    def _end(self) -> None:
        self._send(QEvent.Type.MouseButtonRelease, 0.0)
        self._tell({"waits": self._waits, "works": self._works})
        if self._is_training:
            self._done()
        else:
            self._is_training = True
            self._page.session.resume()
            self._begin()


def main(places: str, pictured: str) -> None:
    """Opens the window and drags to so many places, once there are so many pictures."""
    app = QApplication.instance() or QApplication([])
    window, page = laboratory(preset(FIRST))
    DraggedTimeline(page, int(places), int(pictured), lambda found: print(json.dumps(found), flush=True), app.quit)
    window.show()
    app.exec()
    window.close()

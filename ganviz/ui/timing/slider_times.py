"""Drags a slider of the data over its range in a window that trains, and tells how pictures and readings followed.

Run by ``ganviz bench slider`` in a process of its own. It prints a line of JSON for each time that the slider was
dragged, and ends.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QSlider

from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.presets import preset
from ganviz.ui.pages.laboratory import Laboratory
from ganviz.ui.timing._laboratory import laboratory

#: What is trained, what stands still, and whose slider is dragged: the distance between P_data and a frozen G.
PRESET, STANDING, PATH = "gaussian-1d", "schedule.freeze=generator", "target.mean"
#: Seconds before each time, and that it takes; positions a second.
SETTLING, DRAGGING, RATE = 4.0, 4.0, 30
#: The share of the slider's range that each time ends earlier than the one before: nothing is known of its data yet.
SHORTER = 0.01
#: What is to come back once the data stand still.
BANDS = ("w1_floor", "jsd_floor")


class DraggedSlider(QObject):
    """Drags the slider so many times, there and back."""

    def __init__(
        self, page: Laboratory, times: int, tell: Callable[[dict[str, float]], None], done: Callable[[], object]
    ) -> None:
        super().__init__(page)
        self._page, self._left, self._tell, self._done = page, times, tell, done
        self._does: Literal["open", "settle", "drag", "wait"] = "open"
        self._step, self._began, self._released, self._read = 0, 0.0, 0.0, 0
        self._pictured: list[RunConfig] = []
        self._timer = QTimer(self)
        self._timer.setInterval(round(1e3 / RATE))
        self._timer.timeout.connect(self._drag)
        page.session.frame_ready.connect(self._framed)
        page.session.failed.connect(lambda *_: done())  # whoever asked sees the end of the output
        page.session.edit(assigned(page.session.run.edited, STANDING))

    @Slot(object, object)
    def _framed(self, _run: object, _frame: object) -> None:
        run = self._page.session.run
        frame = run.newest_frame()
        if frame is None:
            return
        if self._does == "open" and run.iteration > 0:
            self._settle()
        elif self._does == "drag":
            self._pictured.append(frame.snapshot.config)
        elif self._does == "wait" and frame.measures and None not in map(frame.measures.values.get, BANDS):
            self._end()

    def _settle(self) -> None:
        self._does = "settle"
        QTimer.singleShot(round(1e3 * SETTLING), self, self._begin)

    @Slot()
    def _begin(self) -> None:
        self._does, self._step, self._pictured = "drag", 0, []
        self._began, self._read = time.perf_counter(), self._readings()
        self._slider().setSliderDown(True)
        self._timer.start()

    @Slot()
    def _drag(self) -> None:
        slider, steps = self._slider(), round(DRAGGING * RATE)
        self._step += 1
        share = self._step / steps * (1 - SHORTER * self._left)
        low, high = (slider.minimum(), slider.maximum())[:: 1 if self._left % 2 else -1]
        slider.setSliderPosition(round(low + share * (high - low)))
        if self._step == steps:
            self._timer.stop()
            slider.setSliderDown(False)
            self._does, self._released = "wait", time.perf_counter()
            self._read = self._readings() - self._read

    def _end(self) -> None:
        took = self._released - self._began
        self._tell(
            {
                "pictures": len(self._pictured) / took,
                "places": len(set(self._pictured)) / took,
                "readings": self._read / took,
                "bands_after": time.perf_counter() - self._released,
            }
        )
        self._left -= 1
        if self._left:
            self._settle()
        else:
            self._done()

    def _slider(self) -> QSlider:
        found = self._page.form.row(PATH).findChild(QSlider)
        assert isinstance(found, QSlider)
        return found

    def _readings(self) -> int:
        return len(self._page.session.run.recording.history().measured_at)


def main(times: str) -> None:
    """Opens the window and drags so many times."""
    app = QApplication.instance() or QApplication([])
    window, page = laboratory(preset(PRESET))
    DraggedSlider(page, int(times), lambda found: print(json.dumps(found), flush=True), app.quit)
    window.show()
    app.exec()
    window.close()

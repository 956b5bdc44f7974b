"""Fills in a map while the mouse goes from cell to cell, and tells how long it took and how the window did.

Run by ``ganviz bench phase`` in a process of its own. It prints one line of JSON, and ends.
"""

from __future__ import annotations

import json
import time
from array import array
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from ganviz.presets import FIRST, preset
from ganviz.studies.map_presets import MAP_PRESETS
from ganviz.ui.garbage import GarbageCollector
from ganviz.ui.pages.phase_map import PhaseMapPage
from ganviz.ui.phase_map.settings import of_preset
from ganviz.ui.shell.window import MainWindow
from ganviz.ui.theme import install_fonts
from ganviz.ui.timing._laboratory import SIZE

#: The size of both networks, and cells, seeds and iterations, those that the map begins with.
NETWORKS = "8"
#: Seconds between the window's opening and the start, and places of the mouse a second.
SETTLING, RATE = 2.0, 40
#: Seconds after which it is given up.
PATIENCE = 540


class FilledMap(QObject):
    """Starts the map and moves the mouse until it is whole."""

    def __init__(self, page: PhaseMapPage, tell: Callable[[dict[str, object]], None]) -> None:
        super().__init__(page)
        self._page, self._tell, self._place = page, tell, 0
        self._began, self._worked, self._first = 0.0, 0.0, 0.0
        self._pictures = array("d")
        self._timer = QTimer(self)
        self._timer.setInterval(round(1e3 / RATE))
        self._timer.timeout.connect(self._move)
        page.heat.widget.viewport().installEventFilter(self)
        page.filling.ended.connect(self._end)
        QTimer.singleShot(round(1e3 * SETTLING), self, self._begin)
        QTimer.singleShot(round(1e3 * PATIENCE), self, QApplication.quit)

    @Slot()
    def _begin(self) -> None:
        self._began, self._worked = time.perf_counter(), time.thread_time()
        self._page.toggle()
        self._timer.start()

    @Slot()
    def _move(self) -> None:
        cells = self._page.filled.phase_map.cells
        self._place = (self._place + 1) % len(cells)
        self._page.point(cells[self._place])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._began:
            self._pictures.append(time.perf_counter())
            if not self._first and self._page.filled.done_cells:
                self._first = self._pictures[-1] - self._began
        return False

    @Slot()
    def _end(self) -> None:
        took = time.perf_counter() - self._began
        self._timer.stop()
        self._tell(
            {
                "first": self._first,
                "whole": took,
                "cells": self._page.filled.done_cells,
                "pictures": len(self._pictures) / took,
                "gaps": [after - before for before, after in pairwise(self._pictures)],
                "busy": (time.thread_time() - self._worked) / took,
            }
        )
        QTimer.singleShot(0, QApplication.quit)


def main() -> None:
    """Opens the window on the page of maps and has one filled in."""
    app = QApplication.instance() or QApplication([])
    install_fonts()
    window = MainWindow(preset(FIRST), "light", paused=True, page="phase_map")
    window.complete()
    GarbageCollector(window)
    page = window.page
    assert isinstance(page, PhaseMapPage)
    page.take(replace(of_preset(MAP_PRESETS[0]), networks=NETWORKS))
    FilledMap(page, lambda found: print(json.dumps(found), flush=True))
    window.resize(SIZE)
    window.show()
    app.exec()
    window.close()

"""Drags the handles of every page of the theory and tells how long each move took to be seen.

Run by ``ganviz bench theory`` in a process of its own. It prints a line of JSON for each page, and ends.
"""

from __future__ import annotations

import json
import math
import time

from PySide6.QtWidgets import QApplication

from ganviz import registry
from ganviz.presets import FIRST, preset
from ganviz.ui.page import Page
from ganviz.ui.shell.window import PAGES, MainWindow
from ganviz.ui.theme import install_fonts
from ganviz.ui.theory.page import TheoryPage
from ganviz.ui.timing._laboratory import SIZE

#: Places that a handle is dragged to, in steps of its own keys; handles of a page that are dragged; seconds to get
#: ready.
MOVES, REACH, HANDLES, READY = 80, 12.0, 3, 10.0


def dragged(app: QApplication, page: TheoryPage) -> list[float]:
    """Returns the seconds from each move of a handle until the page was painted."""
    taken = []
    for name in list(page.handles)[:HANDLES]:
        grip = next((one for one in page.grips() if one.name == name), None)
        if grip is None:
            continue
        x, y, up = grip.x, grip.y, grip.step if grip.step_up is None else grip.step_up
        for number in range(MOVES):
            away = REACH * math.sin(2 * math.pi * number / MOVES)
            moved = grip.moved(x + away * grip.step * ("x" in grip.along), y + away * up * ("y" in grip.along))
            begun = time.perf_counter()
            page.change(moved, name)
            for sketch in page.board.sketches.values():
                sketch.widget.viewport().repaint()
            taken.append(time.perf_counter() - begun)
            app.processEvents()
    return taken


def _be_ready(app: QApplication, page: TheoryPage) -> None:
    until = time.perf_counter() + READY
    while page.is_late and time.perf_counter() < until:
        app.processEvents()
        time.sleep(0.01)


def main() -> None:
    """Opens the window, and each of the pages in it."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    install_fonts()
    kinds = [kind for kind in registry.entries(PAGES, Page).values() if issubclass(kind, TheoryPage)]
    window = MainWindow(preset(FIRST), "light", True, page=kinds[0].key)
    window.complete()
    window.resize(SIZE)
    window.show()
    for kind in kinds:
        window.show_page(kind.key)
        window.complete()
        app.processEvents()
        page = window.page
        assert isinstance(page, TheoryPage)
        _be_ready(app, page)
        taken = sorted(dragged(app, page))
        if taken:
            late = taken[min(len(taken) - 1, round(0.95 * len(taken)))]
            found = {"page": kind.key, "late": 1e3 * late, "median": 1e3 * taken[len(taken) // 2]}
            print(json.dumps(found), flush=True)
    window.close()

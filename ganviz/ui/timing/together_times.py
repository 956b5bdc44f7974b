"""Trains two runs alone and side by side in turn, and tells how each did.

Run by ``ganviz bench together`` in a process of its own. It prints a line of JSON for each comparison of each round:
which it is, iterations a second of both alone and beside each other, how often another moment of both was shown, and
what share of a core the window's thread took meanwhile; and ends.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from ganviz.presets import FIRST, preset
from ganviz.presets.pairs import pairs
from ganviz.ui.pages.laboratory import Laboratory
from ganviz.ui.runs.model import RunState
from ganviz.ui.timing._laboratory import laboratory

#: Seconds between two looks whether all have begun.
LOOK = 0.05


class Together(QObject):
    """Trains the first pair that ships, and the first preset with two seeds, in so many rounds.

    Args:
        warming: seconds after all have begun that do not count: networks are made and memory is touched.
        seconds: that count.
    """

    def __init__(
        self,
        page: Laboratory,
        rounds: int,
        warming: float,
        seconds: float,
        tell: Callable[[dict[str, object]], None],
        done: Callable[[], object],
    ) -> None:
        super().__init__(page)
        self._page, self._warming, self._seconds, self._tell, self._done = page, warming, seconds, tell, done
        self._turns = self._all(rounds)
        self._runs: list[RunState] = []
        self._rates: list[float] = []
        self._shown, self._shows, self._busy = 0.0, 0, 0.0
        self._begun = (0.0, 0.0, list[int]())
        page.model.frame_changed.connect(self._show)
        page.session.failed.connect(lambda *_: done())  # whoever asked sees the end of the output
        next(self._turns)

    def _all(self, rounds: int) -> Iterator[None]:
        """Begins one stretch after the other."""
        page, pair = self._page, pairs()[0]
        for _ in range(rounds):
            alone: list[float] = []
            for name in (*pair.runs, FIRST):
                page.comparing.end()
                page.session.open(preset(name))
                self._watch([page.session.run])
                yield
                alone += self._rates
            page.comparing.with_other_seed()
            yield from self._both("two seeds", [alone[-1]] * 2)
            page.comparing.open_pair(pair)
            yield from self._both("pair", alone[:2])
        self._done()
        yield

    def _both(self, name: str, alone: list[float]) -> Iterator[None]:
        beside = self._page.model.beside
        assert beside is not None
        self._watch([self._page.session.run, beside])
        yield
        self._tell(
            {"name": name, "alone": alone, "together": self._rates, "shown": self._shown, "busy": self._busy},
        )

    def _watch(self, runs: list[RunState]) -> None:
        self._runs = runs
        QTimer.singleShot(round(1e3 * LOOK), self, self._look)

    @Slot()
    def _look(self) -> None:
        has_begun = all(run.iteration > 0 for run in self._runs)
        seconds, next_step = (self._warming, self._begin) if has_begun else (LOOK, self._look)
        QTimer.singleShot(round(1e3 * seconds), self, next_step)

    @Slot()
    def _begin(self) -> None:
        self._shows = 0
        self._begun = (time.perf_counter(), time.thread_time(), [run.iteration for run in self._runs])
        QTimer.singleShot(round(1e3 * self._seconds), self, self._end)

    def _show(self, _run: RunState, frame: object) -> None:
        self._shows += frame is not None

    @Slot()
    def _end(self) -> None:
        began, worked, first = self._begun
        took = time.perf_counter() - began
        self._busy = (time.thread_time() - worked) / took
        self._rates = [(run.iteration - before) / took for run, before in zip(self._runs, first, strict=True)]
        self._shown = self._shows / took
        next(self._turns)


def _print(found: dict[str, object]) -> None:
    print(json.dumps(found), flush=True)


def main(rounds: str, warming: str, seconds: str) -> None:
    """Opens the window, and trains so often and so long."""
    app = QApplication.instance() or QApplication([])
    window, page = laboratory(preset(FIRST))
    Together(page, int(rounds), float(warming), float(seconds), _print, app.quit)
    window.show()
    app.exec()
    window.close()

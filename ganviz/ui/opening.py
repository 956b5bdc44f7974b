"""How a window is built that is painted before it is complete."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from threading import Thread

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer, Signal, Slot

#: What is done beside the window's thread before the next step, or nothing.
Beside = Callable[[], object] | None
#: Milliseconds between two steps, for other events; seconds for which a step may go on that can stop anywhere.
PAUSE, SLICE = 2, 0.008


class Opening(QObject):
    """Takes the steps of a generator one at a time between the window's other events.

    A step that fails is the last one: the exception goes its way, and ``has_failed`` says so.

    What the generator yields is called in a thread, to import what the next step needs: an import cannot be cut into
    pieces, and half a second of them would let the window hang. It must touch nothing of the window.

    Signals:
        finished: there are no more steps.
    """

    finished = Signal()

    def __init__(self, steps: Iterator[Beside], parent: QObject) -> None:
        super().__init__(parent)
        self._steps, self.is_finished, self.has_failed = steps, False, False
        self._beside: Thread | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Takes the first step soon, and the others after it; nothing where all were taken."""
        if not self.is_finished:
            self._timer.start()

    def complete(self) -> None:
        """Takes all steps that are left, now."""
        self.stop()
        while not self.is_finished:
            self._take_step()

    def stop(self) -> None:
        """Takes no more steps, and waits for what is being done beside them."""
        self._timer.stop()
        if self._beside is not None:
            self._beside.join()

    @Slot()
    def _go_on(self) -> None:
        if self._beside is None or not self._beside.is_alive():
            beside = self._take_step()
            self._beside = None if beside is None else Thread(target=_try, args=(beside,), name="ganviz-opening")
            if self._beside is not None:
                self._beside.start()
        if not self.is_finished:
            self._timer.start()  # anew, so that what waits is served before the next step

    def _take_step(self) -> Beside:
        try:
            return next(self._steps)
        except StopIteration:
            self.is_finished = True
            self.finished.emit()
            return None
        except Exception:
            self.has_failed = True
            raise


def _try(beside: Callable[[], object]) -> None:
    """What cannot be imported here cannot be in the step that needs it, where it is told."""
    with contextlib.suppress(ImportError):
        beside()


def make_classes() -> Iterator[None]:
    """Makes all classes of Qt's modules, a few at a time.

    PySide makes each when it is first asked for, and pyqtgraph asks for all of them when it is imported: in a thread,
    and two threads had better not make the same class.
    """
    until = time.perf_counter() + SLICE
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            getattr(module, name)
            if time.perf_counter() > until:
                yield
                until = time.perf_counter() + SLICE

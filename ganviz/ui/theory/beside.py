"""What takes longer than a frame is computed beside the window's thread: the newest wish, and nothing twice."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

log = logging.getLogger(__name__)

#: Milliseconds between two looks at whether it is done.
LOOK_EVERY = 15


@dataclass(frozen=True)
class Work:
    """Something to be computed: ``of`` says of what, ``make`` does it. It must touch nothing of the window."""

    of: object
    make: Callable[[], Any]


class Beside(QObject):
    """Computes one thing at a time.

    Attributes:
        of, found: the last thing that came, and what it was of; None before the first.

    Signals:
        came: ``found`` is another.
    """

    came = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.of: object = None
        self.found: Any = None
        self._waits: Work | None = None
        self._thread: Thread | None = None
        self._result: tuple[object, Any] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    @property
    def is_busy(self) -> bool:
        """Something is being computed, or was and has not been looked at."""
        return self._thread is not None

    def ask(self, work: Work) -> None:
        """Wants this and, of what was wanted before and has not begun, nothing any more."""
        if work.of != self.of:
            self._waits = work
            if self._thread is None:
                self._begin()

    def finish(self, work: Work) -> None:
        """Computes this now: for a picture that is taken now."""
        if work.of != self.of:
            self.of, self.found = work.of, work.make()

    def stop(self) -> None:
        """Begins nothing more, and waits for what was begun."""
        self._waits = None
        self._timer.stop()
        if self._thread is not None:
            self._thread.join()

    def _begin(self) -> None:
        work, self._waits = self._waits, None
        if work is None:
            return

        def compute() -> None:
            try:
                self._result = work.of, work.make()
            except Exception:
                log.exception("could not be computed: %r", work.of)

        self._thread = Thread(target=compute, name="ganviz-theory")
        self._thread.start()
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        if self._thread is None or self._thread.is_alive():
            return
        self._thread = None
        self._timer.stop()
        result, self._result = self._result, None
        self._begin()
        if result is not None:
            self.of, self.found = result
            self.came.emit()

"""Python's garbage, collected in the window's thread only."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

#: Milliseconds between two looks at how much there is.
INTERVAL = 1000


def collect_due() -> None:
    """Collects as old a generation as Python itself would by now."""
    due = [count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if any(due):
        gc.collect(max(generation for generation in range(3) if due[generation]))


class GarbageCollector(QObject):
    """Collects lost cycles now and then, from the event loop of the thread in which it was made.

    Left to itself Python collects in whichever thread happens to allocate, the one that receives from training too,
    and deletes there the widgets that it finds in such cycles; or it collects while Qt walks over all widgets. What
    exists when this begins is not looked at again, which makes a full collection take a hundredth of the time.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        collect_due()

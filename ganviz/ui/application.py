"""The program as Qt knows it, which is where the system hands over a file that is to be opened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Tells of files that macOS hands to a program which runs already: a double click there names none to it.

    Signals:
        file_came(name): a file is to be opened.
    """

    file_came = Signal(str)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_came.emit(event.file())
            return True
        return super().event(event)

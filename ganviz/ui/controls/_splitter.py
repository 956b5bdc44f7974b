# ruff: noqa: N802 - Qt calls these by name.
"""Areas beside each other or one above the other, with a hairline between them that can be dragged."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget


class _Hairline(QSplitterHandle):
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Shadow))
        painter.end()


class Splitter(QSplitter):
    """Its parts keep some size, whatever is dragged."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(1)  # it can be grabbed a few pixels beside it
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        return _Hairline(self.orientation(), self)

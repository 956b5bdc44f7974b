"""The list of lessons."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ganviz.ui import style
from ganviz.ui.controls._labels import CaptionLabel, HeadingLabel
from ganviz.ui.controls._scroll import ScrollArea
from ganviz.ui.lessons.entry import Entry
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

if TYPE_CHECKING:
    from ganviz.lessons.lesson import Lesson


class LessonList(QWidget):
    """All lessons, the user's own last, and what of them cannot be used.

    Signals:
        chosen(lesson): it is to begin.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.entries: list[Entry] = []
        self._column = QWidget()
        self._rows = QVBoxLayout(self._column)
        self._rows.addStretch(1)
        self._others: list[QLabel] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ScrollArea(self._column))
        self.setAccessibleName(tr("Lessons"))
        self.set_theme(theme)

    def show_lessons(self, lessons: Sequence[Lesson], folder: str, refused: Sequence[str]) -> None:
        """Shows these, where one's own belong, and what is wrong with some of those."""
        for widget in (*self.entries, *self._others):
            self._rows.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.entries, self._others = [], []
        for one in lessons:
            if one.is_own and not self._others:
                self._note(HeadingLabel("Your own"))
            entry = Entry(self._theme, one)
            entry.clicked.connect(partial(self._choose, one))
            self.entries.append(entry)
            self._rows.insertWidget(self._rows.count() - 1, entry)
        for problem in refused:
            self._note(CaptionLabel(problem))
        self._note(CaptionLabel(tr("Lessons of your own are found in {folder}.", folder=folder)))

    def _note(self, label: QLabel) -> None:
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._others.append(label)
        self._rows.insertWidget(self._rows.count() - 1, label)

    def _choose(self, lesson: Lesson, _checked: bool = False) -> None:
        self.chosen.emit(lesson)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        edge = style.pixels(theme, 8)
        self._rows.setContentsMargins(edge, edge, edge, edge)
        self._rows.setSpacing(edge // 2)
        for entry in self.entries:
            entry.set_theme(theme)

"""The panel of the lessons: their list, or the steps of one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ganviz.lessons.course import Course
from ganviz.ui import style
from ganviz.ui.controls._buttons import Button
from ganviz.ui.controls._labels import CaptionLabel, HeadingLabel
from ganviz.ui.controls._scroll import ScrollArea
from ganviz.ui.controls.prose import Prose
from ganviz.ui.lessons.listing import LessonList
from ganviz.ui.lessons.words import StepWords
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr


class LessonPanel(QWidget):
    """Which lesson, which step, what it says, the lecturer's notes, and the way on.

    Signals:
        forward_requested, backward_requested: the next step, or the one before.
        list_requested, close_requested: the list of lessons; no lesson.
    """

    forward_requested = Signal()
    backward_requested = Signal()
    list_requested = Signal()
    close_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._shows_notes = theme, False
        self.heading = HeadingLabel("Lessons")
        self.heading.setWordWrap(True)
        self.heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.list_button = Button(theme, "All", tip="Show the list of lessons (L)", small=True)
        self.close_button = Button(
            theme, "", "close", tip="Close the lesson (L)", name="Close the lesson", framed=False
        )
        self.list = LessonList(theme)
        self.words = StepWords(theme)
        self.notes_heading, self.notes = CaptionLabel("Notes"), Prose(theme, 12)
        self.back_button = Button(theme, "Back", tip="The step before (Page Up)")
        self.next_button = Button(theme, "Next", tip="On with the lesson (Page Down)", primary=True)
        self.place = QLabel()
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._step = QWidget()
        self._step_rows = QVBoxLayout(self._step)
        self._step_rows.addWidget(self.words)
        self._step_rows.addWidget(self.notes_heading)
        self._step_rows.addWidget(self.notes)
        self._step_rows.addStretch(1)
        self._scroll = ScrollArea(self._step)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._scroll)
        self._head, self._foot = QHBoxLayout(), QHBoxLayout()
        self._head.addWidget(self.heading, 1)
        self._head.addWidget(self.list_button)
        self._head.addWidget(self.close_button)
        self._foot.addWidget(self.back_button)
        self._foot.addWidget(self.place, 1)
        self._foot.addWidget(self.next_button)
        self._rows = QVBoxLayout(self)
        self._rows.addLayout(self._head)
        self._rows.addWidget(self._stack, 1)
        self._rows.addLayout(self._foot)
        self.back_button.clicked.connect(self.backward_requested)
        self.next_button.clicked.connect(self.forward_requested)
        self.list_button.clicked.connect(self.list_requested)
        self.close_button.clicked.connect(self.close_requested)
        self.setAccessibleName(tr("Lessons"))
        self.set_theme(theme)
        self.show_list()

    def sizeHint(self) -> QSize:
        return QSize(style.pixels(self._theme, 320), super().sizeHint().height())

    def show_list(self) -> None:
        """Shows the list."""
        self.heading.setText(tr("Lessons"))
        self._stack.setCurrentWidget(self.list)
        for part in (self.list_button, self.back_button, self.place, self.next_button):
            part.hide()

    def show_course(self, course: Course) -> None:
        """Shows the step on show as it stands."""
        self.heading.setText(tr(course.lesson.title))
        self._stack.setCurrentWidget(self._scroll)
        for part in (self.list_button, self.back_button, self.place, self.next_button):
            part.show()
        self.words.show_course(course)
        self.notes.say(course.step.notes)
        self._show_notes()
        said = tr("{number} of {count}", number=course.place + 1, count=len(course.lesson.steps))
        if self.place.text() != said:
            self._scroll.verticalScrollBar().setValue(0)
        self.place.setText(said)
        self.back_button.setEnabled(course.place > 0)
        faces = {"asked": "No prediction", "waiting": "Do it", "watched": "Next", "done": "Next"}
        is_over = course.is_last and course.phase in ("watched", "done")
        self.next_button.set_face("All lessons" if is_over else faces[course.phase], "")
        self.next_button.setAccessibleName(self.next_button.label())

    def set_notes(self, shown: bool) -> None:
        """Shows the lecturer's notes, or not."""
        self._shows_notes = shown
        self._show_notes()

    def _show_notes(self) -> None:
        has = self._shows_notes and bool(self.notes.toPlainText())
        self.notes_heading.setVisible(has)
        self.notes.setVisible(has)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self.list.set_theme(theme)
        self.words.set_theme(theme)
        self.notes.set_theme(theme)
        for button in (self.list_button, self.close_button, self.back_button, self.next_button):
            button.set_theme(theme)
        edge = style.pixels(theme, 12)
        self._head.setContentsMargins(edge, edge // 2, edge // 2, edge // 2)
        self._foot.setContentsMargins(edge, edge // 2, edge, edge // 2)
        self._head.setSpacing(edge // 2)
        self._step_rows.setContentsMargins(edge, 0, edge, edge)
        self._step_rows.setSpacing(edge // 2)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)

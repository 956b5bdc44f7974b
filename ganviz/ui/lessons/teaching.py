"""Lessons on a page: opens and closes the panel, passes on what is done there, looks whether a step is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction

from ganviz.lessons.course import Course
from ganviz.refusals import ConfigError
from ganviz.ui.commands import Command
from ganviz.ui.page import Classroom
from ganviz.ui.theme import Theme

if TYPE_CHECKING:  # what the window does without until somebody opens a lesson
    from ganviz.lessons.lesson import Lesson
    from ganviz.ui.lessons.panel import LessonPanel
    from ganviz.ui.lessons.words import StepWords

#: Milliseconds between two looks at the run.
LOOK_EVERY = 200
#: Commands that act on a lesson alone.
NEXT, BEFORE = "Next step of the lesson", "Step before of the lesson"
#: Of letters before an audience, in pixels at scale 1.
SIZE_FOR_AUDIENCE = 13.0


class Teaching(QObject):
    """The lesson that is on, if any.

    Args:
        classroom: returns where lessons are held on the page that is shown; None where they are not, or not yet.
        to_classroom: shows the page that has one.
        theme: returns the colours and sizes in force.

    Attributes:
        panel: made when it is first opened.
        course: the lesson that is gone through; None while the list is shown, and while lessons are closed.

    Signals:
        opened(is_open): the panel is there, or gone.
        changed: another step is on show, or it stands otherwise.
    """

    opened = Signal(bool)
    changed = Signal()

    def __init__(
        self,
        classroom: Callable[[], Classroom | None],
        to_classroom: Callable[[], object],
        theme: Callable[[], Theme],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._find, self._to_classroom, self._theme = classroom, to_classroom, theme
        self._room: Classroom | None = None
        self._panel: LessonPanel | None = None
        self.course: Course | None = None
        #: What else shows the step, such as words for an audience, and whether its theme is that of the desk.
        self._words: dict[StepWords, bool] = {}
        self._with_notes = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    @property
    def is_open(self) -> bool:
        """The panel is there."""
        return self._room is not None

    @property
    def panel(self) -> LessonPanel:
        """The panel, made when it is first asked for."""
        if self._panel is None:
            from ganviz.ui.lessons.panel import LessonPanel

            self._panel = LessonPanel(self._theme())
            self._panel.list.chosen.connect(self.begin)
            self._panel.words.chosen.connect(self._choose)
            self._panel.forward_requested.connect(self.forward)
            self._panel.backward_requested.connect(self.backward)
            self._panel.list_requested.connect(self.show_list)
            self._panel.close_requested.connect(self.close)
            self._panel.set_notes(self._with_notes)
        return self._panel

    # ── commands ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def commands(self) -> list[Command]:
        """What can be done by menu and key."""
        return [
            Command("&Lecture", "Lessons", ("L",), self.toggle),
            Command("&Lecture", NEXT, ("PgDown",), lambda: self._turn(self.forward)),
            Command("&Lecture", BEFORE, ("PgUp",), lambda: self._turn(self.backward)),
        ]

    def allow_keys(self, actions: Mapping[str, QAction]) -> None:
        """Leaves Page Up and Page Down to what scrolls where no lesson is open."""
        for text in (NEXT, BEFORE):
            actions[text].setEnabled(self.is_open)

    def _turn(self, go: Callable[[], object]) -> None:
        """Goes on with the lesson, and shows where it is held."""
        if self._find() is not self._room:
            self._to_classroom()
        go()

    # ── opening ───────────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def toggle(self) -> None:
        """Opens the lessons, goes from one back to the list, or closes them."""
        if not self.is_open:
            self.open()
        elif self.course is not None:
            self.show_list()
        else:
            self.close()

    def open(self) -> bool:
        """Shows the list in its place; says whether there is one yet."""
        if self._find() is None:
            self._to_classroom()
        room = self._find()
        if room is None:
            return False
        self._room = room
        room.lodge(self.panel, self.words())
        self.opened.emit(True)
        self.show_list()
        return True

    @Slot()
    def show_list(self) -> None:
        """Shows all lessons there are now; the run goes on as it is."""
        if self._room is None:
            return
        from ganviz.lessons.shelf import lessons, own_folder

        self._end_course()
        refused: list[ConfigError] = []
        found = lessons(refused)
        self.panel.list.show_lessons(found, str(own_folder()), [str(error) for error in refused])
        self.panel.show_list()
        self._room.show(None)
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Takes the panel away; the run goes on as it is."""
        if self._room is None:
            return
        self._end_course()
        self._room.lodge(None, None)
        self._room = None
        self.opened.emit(False)
        self.changed.emit()

    def _end_course(self) -> None:
        self._timer.stop()
        self.course = None
        for words in self._words:
            words.say_nothing()

    # ── a lesson ──────────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot(object)
    def begin(self, lesson: Lesson) -> None:
        """Shows the first step of a lesson."""
        if self._room is None and not self.open():
            return
        assert self._room is not None
        self.course = Course(lesson, self._room)
        self.course.go_to(0)
        self._timer.start()
        self._show()

    @Slot()
    def forward(self) -> None:
        """Does what comes next; after the last step the list is shown."""
        if self.course is None:
            return
        if self.course.forward():
            self._show()
        else:
            self.show_list()

    @Slot()
    def backward(self) -> None:
        """Shows the step before."""
        if self.course is not None and self.course.backward():
            self._show()

    @Slot(int)
    def _choose(self, choice: int) -> None:
        if self.course is not None:
            self.course.choose(choice)
            self._show()

    @Slot()
    def _look(self) -> None:
        if self.course is not None and self.course.look():
            self._show()

    def _show(self) -> None:
        if self.course is not None:
            self.panel.show_course(self.course)
            for words in self._words:
                words.show_course(self.course)
            self.changed.emit()

    # ── for others ────────────────────────────────────────────────────────────────────────────────────────────────────

    def words(self, theme: Theme | None = None) -> StepWords:
        """Returns what an audience is to read of the step, kept up to date until it is deleted.

        Args:
            theme: in place of that in force at the desk, which words without one of their own follow.
        """
        from ganviz.ui.lessons.words import StepWords

        made = StepWords(theme or self._theme(), SIZE_FOR_AUDIENCE, for_audience=True)
        self._words[made] = theme is None
        made.destroyed.connect(partial(self._words.pop, made))
        made.hide()
        if self.course is not None:
            made.show_course(self.course)
        return made

    def show_notes(self, shown: bool) -> None:
        """Shows the lecturer's notes beside the step, or not."""
        self._with_notes = shown
        if self._panel is not None:
            self._panel.set_notes(shown)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        if self._panel is not None:
            self._panel.set_theme(theme)
        for words, follows in self._words.items():
            if follows:
                words.set_theme(theme)

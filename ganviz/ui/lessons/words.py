"""What a step says: its text, its question, what is to be done, and whether it is done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ganviz.lessons.course import Course
from ganviz.phrases import phrase
from ganviz.ui import style
from ganviz.ui.controls.prose import Prose
from ganviz.ui.lessons.choice import Choice, State
from ganviz.ui.page import Words
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

_GAP = 8


class StepWords(Words):
    """A step as it stands. For an audience the text gives way to the question, and both to what came of it.

    Args:
        size: of the letters, in pixels at scale 1.
        for_audience: nobody can click there, and there is no room for all of it at once.

    Signals:
        chosen(choice): the user predicts this one.
    """

    chosen = Signal(int)

    def __init__(
        self, theme: Theme, size: float = style.BASE_SIZE, for_audience: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._size, self._for_audience = theme, size, for_audience
        self._shown: tuple[object, ...] = ()
        self.title = _line()
        self.text, self.because = Prose(theme, size), Prose(theme, size)
        self.task, self.question, self.state = _line(), _line(), _line()
        self._choices: list[Choice] = []
        self._answers = QVBoxLayout()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        for part in (self.title, self.text, self.question):
            self._rows.addWidget(part)
        self._rows.addLayout(self._answers)
        for part in (self.because, self.task, self.state):
            self._rows.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.set_theme(theme)

    @property
    def choices(self) -> list[Choice]:
        """The answers to choose from."""
        return self._choices

    def show_course(self, course: Course) -> None:
        """Shows the step on show as it stands."""
        step, place = course.step, course.place
        prediction, is_told = step.prediction, course.phase == "done" or place in course.seen
        stands = (
            course.lesson.key,
            place,
            course.phase,
            course.chosen.get(place),
            course.is_late,
            course.is_away,
            is_told,
        )
        if self.parentWidget() is not None:  # else it would be a window
            self.show()
        if stands == self._shown:
            return
        self.has_step = True
        is_another, self._shown = self._shown[:2] != stands[:2], stands
        if is_another:
            self._fill(course)
        self.title.setText(tr("{number}. {title}", number=place + 1, title=step.title))
        self.text.setVisible(not self._for_audience or not is_told)
        self.task.setVisible(bool(step.task) and course.phase not in ("asked", "done"))
        has_question = prediction is not None
        self.question.setVisible(has_question)
        for number, choice in enumerate(self._choices):
            choice.set_state(self._state_of(course, number, is_told))
            choice.setVisible(not self._for_audience or course.phase in ("asked",) or self._matters(choice))
        self.because.setVisible(has_question and is_told)
        self._say_state(course)
        self.updateGeometry()

    def say_nothing(self) -> None:
        """There is no lesson any more."""
        self._shown, self.has_step = (), False
        self.hide()

    def _fill(self, course: Course) -> None:
        step = course.step
        self.text.say(step.text)
        self.task.setText(tr("To do: {task}", task=step.task) if step.task else "")
        prediction = step.prediction
        self.question.setText("" if prediction is None else tr(prediction.question))
        self.because.say("" if prediction is None else prediction.because)
        for choice in self._choices:
            self._answers.removeWidget(choice)
            choice.hide()
            choice.deleteLater()
        texts = () if prediction is None else prediction.choices
        self._choices = [Choice(self._theme, number, text, self._size) for number, text in enumerate(texts)]
        for number, choice in enumerate(self._choices):
            choice.clicked.connect(partial(self._choose, number))
            if self._for_audience:
                choice.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._answers.addWidget(choice)

    def _state_of(self, course: Course, number: int, is_told: bool) -> State:
        prediction, chosen = course.step.prediction, course.chosen.get(course.place)
        assert prediction is not None
        if course.phase == "asked":
            return "open"
        if not is_told:
            return "chosen" if number == chosen else "passed"
        if number == prediction.answer:
            return "right" if number == chosen else "missed"
        return "wrong" if number == chosen else "passed"

    @staticmethod
    def _matters(choice: Choice) -> bool:
        return choice.state() != "passed"

    def _say_state(self, course: Course) -> None:
        step, place = course.step, course.place
        if course.is_away:
            said = "Another run has taken the place of the lesson's: Back and Next begin a step of it."
        elif course.phase == "asked":
            said = "Predict first, then it runs." if not self._for_audience else ""
        elif course.phase == "waiting":
            said = ""
        elif course.phase == "done":
            said = phrase("✓ Seen after {iterations:,} iterations", iterations=course.seen[place])
        elif course.is_late and not self._for_audience:
            said = phrase(
                "Not seen yet, and it mostly comes within {within:,} iterations: N tries another seed.",
                within=step.within,
            )
        else:
            said = phrase("Watch: it comes within {within:,} iterations.", within=step.within)
        self.state.setText(tr(said))
        self.state.setVisible(bool(said))

    def _choose(self, number: int, _checked: bool = False) -> None:
        if not self._for_audience:
            self.chosen.emit(number)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        for label, is_bold in ((self.title, True), (self.task, True), (self.question, True), (self.state, False)):
            larger = 1.25 if label is self.title else 1.0
            label.setFont(theme.font(larger * self._size, bold=is_bold))
        for prose in (self.text, self.because):
            prose.set_theme(theme)
        for choice in self._choices:
            choice.set_theme(theme)
        gap = style.pixels(theme, _GAP)
        self._rows.setSpacing(gap)
        self._answers.setSpacing(gap // 2)


def _line() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label

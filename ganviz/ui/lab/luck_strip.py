"""What other seeds have come to: one sentence, and a small stage for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from ganviz.config import RunConfig
from ganviz.phrases import phrase
from ganviz.studies.outcomes import (
    Answer,
    Question,
    Values,
    answered,
    asked_by,
    questions_for,
)
from ganviz.ui import style
from ganviz.ui.controls._buttons import Button
from ganviz.ui.controls._choice import Choice
from ganviz.ui.controls._labels import CaptionLabel, HeadingLabel
from ganviz.ui.controls._small_stage import Ground, Member, ground_of
from ganviz.ui.controls.multiples import Multiples
from ganviz.ui.lab.pictured import pictured
from ganviz.ui.runs.study import Member as Studied
from ganviz.ui.runs.study import Study
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

#: Size of the sentence, in pixels at scale 1: legible from the last row.
SENTENCE = 16.0
#: Rows of stages at the most; settings that are named of what has changed.
ROWS, MOST_NAMED = 2, 3


class Asking(Protocol):
    """The run of which luck is asked, as it stood."""

    @property
    def config(self) -> RunConfig: ...

    @property
    def iteration(self) -> int: ...

    @property
    def values(self) -> Values: ...

    @property
    def sign(self) -> str | None: ...

    @property
    def diverged_at(self) -> int | None: ...


class LuckStrip(QWidget):
    """Says what share of all seeds would do as this run did, and shows those that were trained.

    Signals:
        close_wanted, cancel_wanted, more_wanted: the buttons.
        chosen(index): a member is to be opened.
    """

    close_wanted, cancel_wanted, more_wanted = Signal(), Signal(), Signal()
    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._asked: Asking | None = None
        self._study: Study | None = None
        self._ground: Ground | None = None
        self.question: Question | None = None
        self.answer: Answer | None = None
        self.setAccessibleName(tr("Was it luck?"))
        self.title, self.sentence, self.settings = HeadingLabel("Was it luck?"), QLabel(), CaptionLabel()
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setForegroundRole(QPalette.ColorRole.WindowText)
        self.sentence.setWordWrap(True)
        for label in (self.sentence, self.settings):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.questions = Choice(theme)
        self.questions.setAccessibleName(tr("What is counted"))
        self.questions.chosen.connect(self._ask)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How many seeds have been trained"))
        self.more = Button(theme, "64 seeds", tip="Train 48 seeds more, for a surer answer (Ctrl+Shift+U)", small=True)
        self.cancel = Button(theme, "Stop", tip="Train no further", small=True)
        self.close_button = Button(theme, icon="close", name="Close", tip="Close (Esc)", framed=False, small=True)
        self.more.clicked.connect(self.more_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        self.multiples = Multiples(theme, ROWS)
        self.multiples.chosen.connect(self.chosen)
        self._below = QWidget()
        self._head, self._note, self._column = QHBoxLayout(), QHBoxLayout(self._below), QVBoxLayout(self)
        self._note.setContentsMargins(0, 0, 0, 0)
        for row, parts in (
            (self._head, (self.title, self.sentence, self.questions, self.close_button)),
            (self._note, (self.settings, self.bar, self.cancel, self.more)),
        ):
            for part in parts:
                row.addWidget(part, 1 if part in (self.sentence, self.settings) else 0)
        self._column.addLayout(self._head)
        self._column.addWidget(self._below)
        self._column.addWidget(self.multiples)
        self.hide()
        self.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_height()

    def _give_height(self) -> None:
        """Rows as high as stages of this width are; a stage below would take all that is left."""
        room = self.width() - self._column.contentsMargins().left() - self._column.contentsMargins().right()
        self.multiples.setFixedHeight(self.multiples.heightForWidth(room))

    def begin(self, asked: Asking) -> None:
        """Asks of another run."""
        target = asked.config.target
        self._asked, self._ground, self.answer = asked, ground_of(asked.config), None
        self.question = asked_by(target, asked)
        self.questions.clear()
        for question in questions_for(target, asked):
            self.questions.add(question.key, question.label, question.rule)
        self._show_rule()

    def show_study(self, study: Study) -> None:
        """Shows what has come of the members so far."""
        self._study = study
        asked, question = self._asked, self.question
        if asked is None or question is None:
            return
        target, seeds = asked.config.target, len(study.members)
        ended = [member for member in study.members if member.is_done]
        looks = [member.look for member in ended if member.look is not None]
        self.answer = answered(question, target, looks, asked.iteration, seeds)
        self.sentence.setText(tr(self._said(study, len(ended))))
        self.setAccessibleDescription(self.sentence.text())
        self.bar.setRange(0, max(1, seeds))
        self.bar.setValue(len(ended))
        self.bar.setVisible(study.is_running)
        self.cancel.setVisible(study.is_running)
        self.more.setVisible(not study.is_running and len(ended) == seeds < 64)
        self.multiples.show_members([self._pictured(member, question) for member in study.members], self._ground)
        self._give_height()

    def _said(self, study: Study, ended: int) -> str:
        assert self._asked is not None
        if self.answer is not None:
            return self.answer.sentence
        if study.problem:
            return study.problem
        if not study.is_running:
            return "Stopped before the first seeds were done." if not ended else "This cannot be read of these seeds."
        if study.waits_its_turn:
            return "It begins as soon as the study on the other page has ended."
        training = "{seeds} other seeds are trained up to iteration {iteration:,} …"
        return phrase(training, seeds=len(study.members), iteration=self._asked.iteration)

    def _pictured(self, member: Studied, question: Question) -> Member:
        """A member that is not at its end yet is not counted yet."""
        shown = pictured(member, question)
        return shown if member.is_done else replace(shown, counts=False)

    def show_settings(self, changes: Sequence[str]) -> None:
        """Says for which settings this is: with these changes others are in force by now."""
        asked = self._asked
        if asked is None:
            return
        # Before an audience there is no room for the line that says which.
        self.title.setText(tr("Was it luck? (earlier settings)" if changes else "Was it luck?"))
        if not changes:
            said = "Other seeds than {seed}, from the beginning with the settings as they are now."
            self.settings.setText(tr(phrase(said, seed=asked.config.seed)))
            self.settings.setToolTip("")
            return
        said = "With the settings as they were at iteration {iteration:,}. Changed since: {changes}"
        listed = " · ".join(tr(one) for one in changes[:MOST_NAMED]) + (" …" if len(changes) > MOST_NAMED else "")
        self.settings.setText(tr(said, iteration=asked.iteration, changes=listed))
        self.settings.setToolTip("\n".join(tr(one) for one in changes))

    def present(self, presenting: bool) -> None:
        """Shows sentence and stages alone, or all again."""
        self._below.setVisible(not presenting)

    @Slot(object)
    def _ask(self, key: str) -> None:
        """Counts something else."""
        if self._asked is not None:
            self.question = next(one for one in questions_for(self._asked.config.target, self._asked) if one.key == key)
            self._show_rule()
            if self._study is not None:
                self.show_study(self._study)

    def _show_rule(self) -> None:
        if self.question is not None:
            self.questions.show_key(self.question.key)
            self.questions.setToolTip(tr(self.question.rule))

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        edge = style.pixels(theme, 12)
        self._column.setContentsMargins(edge, edge // 2, edge, edge // 2)
        self._column.setSpacing(style.pixels(theme, 4))
        for row in (self._head, self._note):
            row.setSpacing(edge)
        self.sentence.setFont(theme.font(SENTENCE))
        self.bar.setFixedSize(style.pixels(theme, 160), style.pixels(theme, 8))
        for part in (self.questions, self.more, self.cancel, self.close_button, self.multiples):
            part.set_theme(theme)
        self._give_height()

"""What an audience sees of the laboratory on a screen of its own: stage, words, formula, sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ganviz.exporting.objective import formulas
from ganviz.phrases import phrase
from ganviz.ui import style
from ganviz.ui.controls._scroll import ScrollArea
from ganviz.ui.controls.formula import FormulaView
from ganviz.ui.controls.sentence import SentenceBar
from ganviz.ui.lab.by_hand import ByHand
from ganviz.ui.lab.side_by_side import SideBySide
from ganviz.ui.lab.stage import Stage
from ganviz.ui.page import Audience, Words
from ganviz.ui.runs.model import RunState, ViewModel
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

if TYPE_CHECKING:
    from ganviz.snapshot import Frame

#: The share of the width that words have, without a lesson and with one.
_WORDS, _LESSON_WORDS = 0.3, 0.36
_EDGE = 16
#: By how much a lesson is written smaller where there is no room for it: never below what is read from the last row.
_SMALLER = (1.0, 0.93)


class LabAudience(Audience):
    """Shows the frame on show as the desk does, in larger type; or holds one while the run goes on."""

    def __init__(self, theme: Theme, model: ViewModel, desk: SideBySide, by_hand: ByHand) -> None:
        super().__init__()
        self._theme, self._model, self._desk = theme, model, desk
        self._dimension, self._held, self._lesson = 0, False, None  # type: int, bool, Words | None
        self.stage = Stage(theme, model)
        self.stage.show_chips(False)
        self.stages = SideBySide(theme, self.stage, model)
        self.formula, self.sentence = FormulaView(theme), SentenceBar(theme)
        self.held = QLabel()
        self.held.hide()
        self._words = QWidget()
        self._column = QVBoxLayout(self._words)
        self._column.addWidget(self.held)
        self._column.addWidget(self.formula)
        self._column.addWidget(self.sentence)
        self._column.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._room = ScrollArea(self._words)  # so that no words make the window larger than its screen
        self._room.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self._fit)
        self._row.addWidget(self._room)
        self._row.addWidget(self.stages, 1)
        by_hand.sheet(theme, self.stage)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.set_theme(theme)
        model.frame_changed.connect(self._show)
        self._show(model.run, model.frame)

    def let_go(self) -> None:
        self._model.frame_changed.disconnect(self._show)
        for stage in (self.stage, self.stages.other):
            if stage is not None:
                stage.let_go()

    def hold_still(self, held: bool) -> None:
        self._held = held
        frame = self._model.frame
        self.held.setVisible(held and frame is not None)
        if held and frame is not None:
            said = phrase("Held at iteration {iteration:,}", iteration=frame.snapshot.iteration)
            self.held.setText(tr(said))
        elif not held:
            self._show(self._model.run, frame)

    def give_words(self, words: Words | None) -> None:
        self._lesson = words
        if words is not None:
            self._column.insertWidget(0, words)
            words.setVisible(words.has_step)
        self.words_changed()

    def words_changed(self) -> None:
        """The lesson's words come first; formula and sentence have what room is left."""
        self._give_width()
        self._fitting.start(0)

    def _fit(self) -> None:
        """Leaves out the formula where it has no room, and writes the lesson smaller where that is not enough."""
        for smaller in _SMALLER:
            if self._lesson is not None:
                self._lesson.set_theme(self._theme.scaled(self._theme.scale * smaller))
            for formula in (True, False) if smaller == 1 else (False,):
                self.formula.setVisible(formula)
                if self._needed_height() <= self._room.height():
                    return

    def _needed_height(self) -> int:
        for _ in range(2):  # paragraphs know their heights once they have been given their widths
            self._column.invalidate()
            self._column.activate()
        return self._column.totalHeightForWidth(self._room.width())

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.stages.set_theme(theme)
        self.formula.set_theme(theme)
        self.sentence.set_theme(theme)
        self._fitting.start(0)
        self.held.setFont(theme.font(style.BASE_SIZE, bold=True))
        edge = style.pixels(theme, _EDGE)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(edge // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.words_changed()

    def _give_width(self) -> None:
        is_lesson = self._lesson is not None and not self._lesson.isHidden()
        self._room.setFixedWidth(round(self.width() * (_LESSON_WORDS if is_lesson else _WORDS)))

    def _show(self, run: RunState, frame: Frame | None) -> None:
        """All that stands together is of one moment."""
        if self._held:
            return
        if frame is None:
            self.sentence.begin("")
            return
        config = frame.snapshot.config
        if config.target.dimension != self._dimension:
            self._dimension = config.target.dimension
            self.stage.set_dimension(self._dimension)
        beside = self._model.beside
        self.stages.follow(self._desk, None if beside is None else beside.config)
        self.stages.show_frame(frame)
        estimate = None if frame.measures is None else frame.measures.values.get("discriminator_estimate")
        self.formula.set_formulas(formulas(config, frame.snapshot.noise, estimate))
        if run.snapshot is None:  # the bare data
            return
        if self._model.looks_back:
            self.sentence.look_back(frame)
        else:
            self.sentence.show_frame(frame)

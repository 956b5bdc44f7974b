"""One cell: its two values, what its seeds have come to in numbers, and a small stage for each of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ganviz.refusals import ConfigError
from ganviz.studies.outcomes import QUESTIONS, Question, questions_for
from ganviz.studies.phase_map import Cell
from ganviz.ui import style
from ganviz.ui.controls._buttons import Button
from ganviz.ui.controls._labels import CaptionLabel, HeadingLabel
from ganviz.ui.controls._small_stage import Ground, ground_of
from ganviz.ui.controls.multiples import Multiples
from ganviz.ui.lab.pictured import pictured
from ganviz.ui.phase_map.filled import Filled
from ganviz.ui.phase_map.quantities import OUTCOME, Quantity, name_of, quantities
from ganviz.ui.phase_map.told import where
from ganviz.ui.runs.study import Member
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

if TYPE_CHECKING:
    from ganviz.config import RunConfig
    from ganviz.studies.member import MemberLook
    from ganviz.targets import Target

#: What is told of every cell, where it can be read.
TOLD = (
    "metric:modes_strict",
    "metric:high_quality_share",
    "metric:jsd",
    "metric:w1",
    "outcome:collapsed",
    "outcome:diverged",
)
#: Width at scale 1.
WIDTH = 236
_HINT = "Point at a cell to see its seeds. A click keeps it, a double click opens its middle seed in the laboratory."
_OPENS = "A click on a seed opens it in the laboratory, with its own numbers."


class CellView(QWidget):
    """Shows one cell.

    Signals:
        chosen(member): one of its members is to be opened.
        opened: the middle one is.
    """

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._members: list[Member] = []
        self._is_presented = self._is_there = False
        self.setAccessibleName(tr("The cell"))
        self.heading, self.why, self.hint = HeadingLabel(), QLabel(), CaptionLabel(_HINT)
        for label in (self.heading, self.why, self.hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._table, self._rows = QGridLayout(), list[tuple[QLabel, QLabel]]()
        self._table.setColumnStretch(0, 1)
        self.multiples = Multiples(theme)
        self.multiples.chosen.connect(self._choose)
        self.button = Button(
            theme, "Open the middle seed", "play", tip="In the laboratory, as it stands (Enter)", small=True
        )
        self.button.clicked.connect(self.opened)
        self._column = QVBoxLayout(self)
        for part in (self.heading, self.why):
            self._column.addWidget(part)
        self._column.addLayout(self._table)
        self._column.addWidget(self.multiples, 1)
        self._column.addWidget(self.button)
        self._column.addWidget(self.hint)
        self.set_theme(theme)
        self.clear()

    def present(self, presenting: bool) -> None:
        """Leaves out what is for the hand, or has it again."""
        self._is_presented = presenting
        self.hint.setVisible(not presenting)
        self.button.setVisible(not presenting and self._is_there)

    def clear(self) -> None:
        """Shows no cell."""
        self._members = []
        self.heading.setText(tr("No cell"))
        self._fill([])
        self.hint.setText(tr(_HINT))
        self.multiples.show_members([], None)
        self._is_there = False
        self.button.hide()
        self.why.hide()

    def show_cell(self, filled: Filled, cell: Cell, quantity: Quantity) -> None:
        """Shows what is known of a cell."""
        phase_map = filled.phase_map
        self._members = filled.members(cell)
        self.heading.setText(where(phase_map, cell))
        try:
            config = phase_map.config(cell)
        except ConfigError as error:
            self._show_refused(str(error))
            return
        self.why.hide()
        looks = filled.looks(cell)
        self._fill(readings(config.target, looks, quantity) if looks else [])
        question = question_of(quantity, config.target)
        self.multiples.show_members([pictured(member, question) for member in self._members], ground(config))
        self._is_there = bool(looks)
        self.button.setVisible(self._is_there and not self._is_presented)
        self.hint.setText(tr(_OPENS if looks else "Not trained yet."))

    def _show_refused(self, why: str) -> None:
        self._is_there = False
        self._fill([])
        self.multiples.show_members([], None)
        self.button.hide()
        self.why.setText(tr("These values do not go together: {why}", why=why))
        self.why.show()
        self.hint.setText("")

    def _fill(self, readings: Sequence[tuple[str, str]]) -> None:
        while len(self._rows) < len(readings):
            name, value = CaptionLabel(), QLabel()
            name.setWordWrap(True)
            self._table.addWidget(name, len(self._rows), 0)
            self._table.addWidget(value, len(self._rows), 1, Qt.AlignmentFlag.AlignRight)
            self._rows.append((name, value))
        for index, labels in enumerate(self._rows):
            for label, text in zip(labels, readings[index] if index < len(readings) else ("", ""), strict=True):
                label.setText(tr(text))
                label.setVisible(index < len(readings))

    def _choose(self, index: int) -> None:
        self.chosen.emit(self._members[index])

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        edge = style.pixels(theme, 12)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(style.pixels(theme, 6))
        self._table.setHorizontalSpacing(edge)
        self._table.setVerticalSpacing(style.pixels(theme, 2))
        self.multiples.set_theme(theme)
        self.button.set_theme(theme)


def question_of(quantity: Quantity, target: Target) -> Question:
    """Which seeds are counted, in bold, beside a quantity."""
    kind, _, key = quantity.key.partition(":")
    return QUESTIONS[key] if kind == OUTCOME else questions_for(target)[0]


def readings(target: Target, looks: Sequence[MemberLook], quantity: Quantity) -> list[tuple[str, str]]:
    """Returns names and values of what is told of a cell, what the colours stand for first."""
    told = [quantity, *(quantities()[key] for key in TOLD if key in quantities() and key != quantity.key)]
    found = [(one, one.of(target, looks)) for one in told]
    return [(name_of(one), one.text(value)) for one, value in found if value is not None]


def ground(config: RunConfig) -> Ground:
    """What the cells with the same data share."""
    return _ground(_ByTarget(config))


class _ByTarget:
    """Settings that are the same where their data are."""

    def __init__(self, config: RunConfig) -> None:
        self.config = config

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ByTarget) and self.config.target == other.config.target

    def __hash__(self) -> int:
        return hash(self.config.target)


@lru_cache(maxsize=64)
def _ground(by_target: _ByTarget) -> Ground:
    return ground_of(by_target.config)


def middle_member(members: Sequence[Member], quantity: Quantity, target: Target) -> Member | None:
    """Returns the member that is nearest to what all of a cell's have come to; None where there is none."""
    values = [None if member.look is None else quantity.of(target, [member.look]) for member in members]
    known = [(member, value) for member, value in zip(members, values, strict=True) if value is not None]
    whole = quantity.of(target, [member.look for member in members if member.look is not None])
    if not known or whole is None:
        return next(iter(members), None)
    return min(known, key=lambda pair: abs(pair[1] - whole))[0]

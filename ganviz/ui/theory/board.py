"""The plots of a page with its formula and its sentence, on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ganviz.ui import style
from ganviz.ui.controls.formula import FormulaView
from ganviz.ui.controls.sentence import SentenceBar
from ganviz.ui.plotting.gutter import Gutter
from ganviz.ui.theme import Theme
from ganviz.ui.theory.scene import Told
from ganviz.ui.theory.sketch import Sketch
from ganviz.ui.translation import tr

#: Size of the formula, in pixels at scale 1: legible from the last row before an audience.
FORMULA = 17.0


@dataclass(frozen=True)
class Place:
    """Where a plot stands: row and column, how many of either it takes, and its share of height and width."""

    key: str
    title: str
    row: int = 0
    column: int = 0
    rows: int = 1
    columns: int = 1
    height: int = 1
    width: int = 1


class Board(QWidget):
    """Shows what a page tells.

    Args:
        places: the plots.
    """

    def __init__(self, theme: Theme, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.sketches = {place.key: Sketch(theme, place.title) for place in places}
        self.formula, self.sentence = FormulaView(theme, FORMULA), SentenceBar(theme)
        self.formula.setAccessibleName(tr("Formula"))
        self._grid = QGridLayout()
        self._grid.setSpacing(0)
        gutters: dict[int, Gutter] = {}
        for place in places:
            sketch = self.sketches[place.key]
            self._grid.addWidget(sketch.widget, place.row, place.column, place.rows, place.columns)
            self._grid.setRowStretch(place.row, place.height)
            self._grid.setColumnStretch(place.column, place.width)
            sketch.widget.setMinimumSize(1, 1)
            sketch.share(gutters.setdefault(place.column, Gutter()))
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._grid, 1)
        self._below = QVBoxLayout()
        self._below.addWidget(self.formula)
        self._column.addLayout(self._below)
        self._column.addWidget(self.sentence)
        self._column.setSpacing(0)
        self.set_theme(theme)

    def show_told(self, told: Told) -> None:
        """Draws all of it."""
        for key, scene in told.scenes.items():
            self.sketches[key].show(scene)
        self.formula.set_formulas(told.formulas)
        self.sentence.say(told.sentence)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self._column.setContentsMargins(style.pixels(theme, 8), style.pixels(theme, 6), 0, 0)
        self._below.setContentsMargins(style.pixels(theme, 12), style.pixels(theme, 6), style.pixels(theme, 12), 0)
        for sketch in self.sketches.values():
            sketch.set_theme(theme)
        self.formula.set_theme(theme)
        self.sentence.set_theme(theme)

    def hold(self, held: bool) -> None:
        """Leaves out drawing, and then draws once."""
        for sketch in self.sketches.values():
            sketch.hold(held)

"""A run on one page."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from ganviz.ui.exporting.blocks import HEADING, NUMBERS, ROW, SETTINGS, Block
from ganviz.ui.exporting.compositions import GAP, Cell, Composition, Subject, grid, moments
from ganviz.ui.plot_kinds import stage_view

#: Heights in units of the layout: of the heading, and of the line above a stage.
HEAD, WORD = 58.0, 20.0
#: Of the height: the stages at most, and the tables of an upright page.
STAGES, TABLES = 0.3, 0.3
LONGEST_TABLE = 24 + 17 * ROW
#: Of the width, for the plots beside the tables of a page that lies across.
PLOTS = 0.62
#: Plots at most.
MOST_PLOTS = 6


class Summary(Composition):
    """One page that says it all: the stage at several moments, the curves, what is not as usual, and what came of it.

    Beside each final number stands what chance alone gives.
    """

    key = "summary"
    label = "Summary sheet"
    order = 70
    takes_moments = True
    has_heading = True
    least_room = (700.0, 500.0)
    made_for = "a4"

    def cells(self, subject: Subject, room: QRectF) -> list[Cell]:
        stages, plots, _, _ = self._places(subject, room)
        stage = stage_view(subject.config.target.dimension)
        row = moments(stage, subject.moments, subject.moments, stages, name_first=False)
        small = subject.small()[:MOST_PLOTS]
        return [*row, *grid(small, min(2, len(small)), plots)] if small else row

    def blocks(self, subject: Subject, room: QRectF) -> list[Block]:
        _, _, settings, numbers = self._places(subject, room)
        heading = QRectF(room.left(), room.top(), room.width(), HEAD)
        return [Block(HEADING, heading), Block(SETTINGS, settings), Block(NUMBERS, numbers)]

    @staticmethod
    def _places(subject: Subject, room: QRectF) -> tuple[QRectF, QRectF, QRectF, QRectF]:
        """Where the stages, the plots, the settings and the numbers are."""
        left, top, width = room.left(), room.top() + HEAD, room.width()
        high = min(STAGES * room.height(), (width - GAP * (subject.moments - 1)) / subject.moments + WORD)
        stages = QRectF(left, top, width, high)
        top += high + 2 * GAP
        rest = room.bottom() - top
        if width > room.height():
            wide, narrow = PLOTS * width, (1 - PLOTS) * width - 2 * GAP
            half = (rest - 2 * GAP) / 2
            beside = left + wide + 2 * GAP
            return (
                stages,
                QRectF(left, top, wide, rest),
                QRectF(beside, top, narrow, half),
                QRectF(beside, top + half + 2 * GAP, narrow, half),
            )
        low = min(TABLES * room.height(), LONGEST_TABLE)
        tables = room.bottom() - low
        half = (width - 3 * GAP) / 2
        return (
            stages,
            QRectF(left, top, width, rest - low - 2 * GAP),
            QRectF(left, tables, half, low),
            QRectF(left + half + 3 * GAP, tables, half, low),
        )

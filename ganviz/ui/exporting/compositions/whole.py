"""The stage with curves beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from ganviz.ui.exporting.compositions import GAP, PLOT_HEIGHT, Cell, Composition, Subject, grid
from ganviz.ui.plot_kinds import stage_view

#: Of the width for the stage; of the height where the picture is upright.
STAGE_SHARE = 0.68
STAGE_ABOVE = 0.58
#: Of a plot that somebody has chosen, in units.
LEAST_HEIGHT = 100.0


class Whole(Composition):
    """The stage, and beside it the small plots that there is room for; below it in an upright picture."""

    key = "whole"
    label = "Stage and curves"
    order = 0

    def cells(self, subject: Subject, room: QRectF) -> list[Cell]:
        stage, small = stage_view(subject.config.target.dimension), subject.small()
        if not small:
            return [Cell(stage, room)]
        if room.width() < room.height():
            high = STAGE_ABOVE * (room.height() - GAP)
            below = QRectF(room.left(), room.top() + high + GAP, room.width(), room.height() - high - GAP)
            fitting = small if subject.plots is not None else small[: max(1, 2 * int(below.height() // PLOT_HEIGHT))]
            columns = min(2, len(fitting))
            return [
                Cell(stage, QRectF(room.left(), room.top(), room.width(), high)),
                *grid(fitting, columns, below),
            ]
        wide = STAGE_SHARE * (room.width() - GAP)
        beside = QRectF(room.left() + wide + GAP, room.top(), room.width() - wide - GAP, room.height())
        least = PLOT_HEIGHT if subject.plots is None else LEAST_HEIGHT
        small = small[: max(1, int(room.height() // least))]
        return [Cell(stage, QRectF(room.left(), room.top(), wide, room.height())), *grid(small, 1, beside)]

"""Two by two."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from ganviz.ui.exporting.compositions import Cell, Composition, Subject, grid
from ganviz.ui.plot_kinds import stage_view


class Four(Composition):
    """The stage and three small plots, all of one size."""

    key = "four"
    label = "Two by two"
    order = 30

    def cells(self, subject: Subject, room: QRectF) -> list[Cell]:
        kinds = [stage_view(subject.config.target.dimension), *subject.small()[:3]]
        return grid(kinds, 2, room)

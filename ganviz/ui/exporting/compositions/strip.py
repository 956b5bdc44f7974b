"""Moments in time."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from ganviz.ui.exporting.compositions import GAP, Cell, Composition, Subject, moments
from ganviz.ui.plot_kinds import stage_view


class Strip(Composition):
    """The stage at several moments, side by side, as papers print how modes collapse."""

    key = "strip"
    label = "Moments in time"
    order = 50
    takes_moments = True

    def cells(self, subject: Subject, room: QRectF) -> list[Cell]:
        stage, count = stage_view(subject.config.target.dimension), max(1, subject.moments)

        def side(columns: int) -> float:
            rows = -(-count // columns)
            return min((room.width() - GAP * (columns - 1)) / columns, (room.height() - GAP * (rows - 1)) / rows)

        return moments(stage, count, max(range(1, count + 1), key=side), room, name_first=True)

"""Moments in time."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF

from ganviz.ui.exporting.compositions import GAP, Cell, Composition, Subject, grid
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

        cells = grid([stage] * count, max(range(1, count + 1), key=side), room)
        word = "iteration {iteration:,}"
        return [replace(cell, moment=at, word=word, is_quiet=at > 0) for at, cell in enumerate(cells)]

"""The stage alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from ganviz.ui.exporting.compositions import Cell, Composition, Subject
from ganviz.ui.plot_kinds import stage_view


class StageAlone(Composition):
    """The stage, with the layers that are shown."""

    key = "stage"
    label = "Stage"
    order = 10

    def cells(self, subject: Subject, room: QRectF) -> list[Cell]:
        return [Cell(stage_view(subject.config.target.dimension), room)]

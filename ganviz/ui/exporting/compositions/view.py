"""One plot."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from ganviz import registry
from ganviz.ui.exporting.compositions import Cell, Composition, Subject
from ganviz.ui.plot_kinds import VIEWS


class OneView(Composition):
    """One plot, as large as the picture."""

    key = "view"
    label = "One plot"
    order = 20
    takes_view = True

    @classmethod
    def lacks(cls, subject: Subject) -> str | None:
        if subject.view and not registry.entry(VIEWS, subject.view).suits(subject.config):
            return "This plot has nothing to show for these data."
        return None

    def cells(self, subject: Subject, room: QRectF) -> list[Cell]:
        kind = registry.entry(VIEWS, subject.view) if subject.view else subject.small()[0]
        return [Cell(kind, room)]

"""All plots."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from ganviz.ui.exporting.compositions import PLOT_HEIGHT, Cell, Composition, Subject, grid

#: The width to the height of a plot that one likes to look at.
SHAPE = 2.2


class AllPlots(Composition):
    """All small plots that are chosen, in rows and columns."""

    key = "plots"
    label = "All plots"
    order = 40

    @classmethod
    def lacks(cls, subject: Subject) -> str | None:
        return None if subject.small() else "No plot is chosen that has something to show for these data."

    def cells(self, subject: Subject, room: QRectF) -> list[Cell]:
        kinds = subject.small()

        def ugliness(columns: int) -> float:
            rows = -(-len(kinds) // columns)
            width, height = room.width() / columns, room.height() / rows
            cramped = 10.0 if height < PLOT_HEIGHT and columns < len(kinds) else 0.0
            shape = width / height / SHAPE
            return max(shape, 1 / shape) + cramped + 0.2 * (rows * columns - len(kinds))

        return grid(kinds, min(range(1, len(kinds) + 1), key=ugliness), room)

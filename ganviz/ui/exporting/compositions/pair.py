"""Two runs."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from ganviz.ui.exporting.compositions import GAP, PLOT_HEIGHT, Cell, Composition, Subject, grid
from ganviz.ui.plot_kinds import stage_view

#: Of the height, for the two stages.
STAGES = 0.62


class Pair(Composition):
    """Two runs that are compared: their stages side by side, and below them the curves of both."""

    key = "pair"
    label = "Two runs"
    order = 60
    takes_other = True

    @classmethod
    def lacks(cls, subject: Subject) -> str | None:
        return None if subject.other is not None else "No second run is compared with this one."

    def cells(self, subject: Subject, room: QRectF) -> list[Cell]:
        other = subject.other if subject.other is not None else subject.config
        small = subject.small()[: max(1, int(room.width() // (2 * PLOT_HEIGHT)))] if subject.plots != () else []
        high = STAGES * room.height() if small else room.height()
        wide = (room.width() - GAP) / 2
        word = "{name} · iteration {iteration:,}"
        left = QRectF(room.left(), room.top(), wide, high)
        right = left.translated(wide + GAP, 0)
        cells = [
            Cell(stage_view(subject.config.target.dimension), left, word=word),
            Cell(stage_view(other.target.dimension), right, of_other=True, word=word),
        ]
        below = QRectF(room.left(), room.top() + high + GAP, room.width(), room.height() - high - GAP)
        return [*cells, *grid(small, len(small), below)] if small else cells

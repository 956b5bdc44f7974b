"""A study in a picture or a file of vectors: all members, and the two plots below them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ganviz.ui.controls._small_stage import Ground, Member, paint_member
from ganviz.ui.controls.multiples import places
from ganviz.ui.exporting.paper import Paper
from ganviz.ui.theme import Theme
from ganviz.ui.theory.drawing import PlotsDrawing
from ganviz.ui.theory.scene import Scene
from ganviz.ui.theory.sketch import Sketch

#: The share of the height that the members have.
MEMBERS = 0.6


class StudyDrawing(PlotsDrawing):
    """Members above, plots below, and the sentence under all. Close it after use.

    Args:
        plots: titles and what they show, from the left.
    """

    def __init__(
        self,
        members: Sequence[Member],
        ground: Ground | None,
        plots: Sequence[tuple[str, Scene]],
        sentence: str,
        theme: Theme,
        paper: Paper,
    ) -> None:
        super().__init__(theme, paper, sentence, ())
        self._members, self._ground = members, ground
        upper = QRectF(self.room)
        upper.setHeight(MEMBERS * upper.height() if members else 0)
        self._boxes = places(len(members), upper, self.theme)
        width = self.room.width() / max(1, len(plots))
        top = upper.bottom() + (8 if members else 0)
        for index, (title, scene) in enumerate(plots):
            sketch = Sketch(self.theme, title)
            self.place(sketch, QRectF(self.room.left() + index * width, top, width, self.room.bottom() - top))
            sketch.show(scene)

    def paint(self, painter: QPainter) -> None:
        super().paint(painter)
        for box, member in zip(self._boxes, self._members, strict=True):
            paint_member(painter, box, member, self._ground, self.theme)

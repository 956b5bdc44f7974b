"""A map in a picture or a file of vectors, with its key."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from ganviz.ui.exporting.paper import Paper
from ganviz.ui.phase_map.filled import MapShown
from ganviz.ui.phase_map.heat import ColourKey, HeatMap
from ganviz.ui.theme import LIGHT, Theme
from ganviz.ui.theory.drawing import PlotsDrawing

#: Width of the key, in units of the layout.
KEY = 92.0


class MapDrawing(PlotsDrawing):
    """The map, its key at the right, and the sentence below. Close it after use."""

    def __init__(self, shown: MapShown, sentence: str, paper: Paper, theme: Theme = LIGHT) -> None:
        super().__init__(theme, paper, sentence, ())
        room = self.room
        boxes = (
            QRectF(room.left(), room.top(), room.width() - KEY, room.height()),
            QRectF(room.right() - KEY, room.top(), KEY, room.height()),
        )
        for plot, box in zip((HeatMap(self.theme), ColourKey(self.theme)), boxes, strict=True):
            self.place(plot, box)
            plot.show(shown)

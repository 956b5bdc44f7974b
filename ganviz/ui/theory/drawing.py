"""What a page of the theory shows, drawn anew: into a picture, a file of vectors, or a frame of a film."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from ganviz.ui.exporting.footer import Footer
from ganviz.ui.exporting.offscreen import dispose, prepare
from ganviz.ui.exporting.paper import Paper
from ganviz.ui.plotting.gutter import Gutter
from ganviz.ui.theme import Theme, tinted
from ganviz.ui.theory.board import Place
from ganviz.ui.theory.scene import Told
from ganviz.ui.theory.sketch import Sketch
from ganviz.ui.translation import tr

#: Around everything, in units of the layout.
MARGIN = 12.0


class BoardDrawing:
    """The plots in their places, the sentence and the formula below. Close it after use.

    Args:
        places: the plots.
        told: what they show.
        theme: its colours; lines are smooth in any case.
        transparent: there is nothing behind it.
    """

    def __init__(
        self, places: Sequence[Place], told: Told, theme: Theme, paper: Paper, transparent: bool = False
    ) -> None:
        self.theme, self.paper = replace(theme, scale=1.0, antialias=True), paper
        self.ground: QColor | None = None if transparent else tinted(theme.background, 1)
        self._sentence = tr(told.sentence)
        self._room = paper.room.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        self._footer = Footer(self.theme, self._room.width(), self._sentence, told.formulas)
        self._boxes = _boxes(places, self._room.adjusted(0, 0, 0, -self._footer.height))
        self._sketches = {place.key: Sketch(self.theme, place.title) for place in places}
        gutters: dict[int, Gutter] = {}
        for place in places:
            sketch, box = self._sketches[place.key], self._boxes[place.key]
            sketch.share(gutters.setdefault(place.column, Gutter()))
            sketch.widget.setMinimumSize(1, 1)
            prepare(sketch.widget, QSize(*(max(1, math.floor(side)) for side in (box.width(), box.height()))))
        for key, scene in told.scenes.items():
            self._sketches[key].show(scene)

    def paint(self, painter: QPainter) -> None:
        """Paints all but the ground, in units of the paper."""
        for key, sketch in self._sketches.items():
            source = QRectF(sketch.widget.rect())
            target = QRectF(self._boxes[key].topLeft(), source.size())
            painter.save()
            sketch.widget.scene().render(painter, target, source, Qt.AspectRatioMode.IgnoreAspectRatio)
            painter.restore()
        box = QRectF(self._room)
        box.setTop(box.bottom() - self._footer.height)
        self._footer.paint(painter, box, self._sentence)

    def close(self) -> None:
        """Gives the widgets back."""
        for sketch in self._sketches.values():
            dispose(sketch.widget)


def _boxes(places: Sequence[Place], room: QRectF) -> dict[str, QRectF]:
    """Where each plot stands, by rows and columns as a grid's layout has them."""
    heights = {place.row: place.height for place in places if place.rows == 1} or {0: 1}
    widths = {place.column: place.width for place in places if place.columns == 1} or {0: 1}
    for place in places:  # a row or a column that only spanning plots stand in
        heights.setdefault(place.row, place.height)
        widths.setdefault(place.column, place.width)
    tops, lefts = _edges(heights, room.top(), room.height()), _edges(widths, room.left(), room.width())
    return {
        place.key: QRectF(
            lefts[place.column],
            tops[place.row],
            lefts[place.column + place.columns] - lefts[place.column],
            tops[place.row + place.rows] - tops[place.row],
        )
        for place in places
    }


def _edges(shares: dict[int, int], first: float, whole: float) -> list[float]:
    """Where each row begins, and the last ends."""
    total, edges = sum(shares.values()), [first]
    for index in range(max(shares) + 1):
        edges.append(edges[-1] + whole * shares.get(index, 0) / total)
    return edges

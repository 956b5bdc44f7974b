"""What a page of the theory shows, drawn anew: into a picture, a file of vectors, or a frame of a film."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from ganviz.ui.exporting.footer import Footer
from ganviz.ui.exporting.offscreen import dispose, prepare
from ganviz.ui.exporting.paper import Paper
from ganviz.ui.plotting.gutter import Gutter
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.theme import Theme, tinted
from ganviz.ui.theory.board import Place
from ganviz.ui.theory.scene import Told
from ganviz.ui.theory.sketch import Sketch
from ganviz.ui.translation import tr

#: Around everything, in units of the layout.
MARGIN = 12.0


class PlotsDrawing:
    """Plots in their places, the sentence and the formulas below. Close it after use.

    Args:
        theme: its colours; lines are smooth in any case.
        transparent: there is nothing behind it.

    Attributes:
        room: for the plots, in units of the layout.
    """

    def __init__(
        self,
        theme: Theme,
        paper: Paper,
        sentence: str,
        formulas: Sequence[tuple[str, str]],
        transparent: bool = False,
    ) -> None:
        self.theme, self.paper = replace(theme, scale=1.0, antialias=True), paper
        self.ground: QColor | None = None if transparent else tinted(theme.background, 1)
        self._sentence, self._placed = tr(sentence), list[tuple[Plot[Any], QPointF]]()
        self._whole = paper.room.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        self._footer = Footer(self.theme, self._whole.width(), self._sentence, formulas)
        self.room = self._whole.adjusted(0, 0, 0, -self._footer.height)

    def place(self, plot: Plot[Any], box: QRectF) -> None:
        """Puts a plot there, which ends with the drawing."""
        plot.widget.setMinimumSize(1, 1)
        prepare(plot.widget, QSize(*(max(1, math.floor(side)) for side in (box.width(), box.height()))))
        self._placed.append((plot, box.topLeft()))

    def paint(self, painter: QPainter) -> None:
        """Paints all but the ground, in units of the paper."""
        for plot, corner in self._placed:
            source = QRectF(plot.widget.rect())
            painter.save()
            plot.widget.scene().render(
                painter, QRectF(corner, source.size()), source, Qt.AspectRatioMode.IgnoreAspectRatio
            )
            painter.restore()
        box = QRectF(self._whole)
        box.setTop(box.bottom() - self._footer.height)
        self._footer.paint(painter, box, self._sentence)

    def close(self) -> None:
        """Gives the widgets back."""
        for plot, _ in self._placed:
            dispose(plot.widget)


class BoardDrawing(PlotsDrawing):
    """What a board shows.

    Args:
        places: the plots.
        told: what they show.
    """

    def __init__(
        self, places: Sequence[Place], told: Told, theme: Theme, paper: Paper, transparent: bool = False
    ) -> None:
        super().__init__(theme, paper, told.sentence, told.formulas, transparent)
        boxes, gutters = _boxes(places, self.room), dict[int, Gutter]()
        sketches = {place.key: Sketch(self.theme, place.title) for place in places}
        for place in places:
            sketches[place.key].share(gutters.setdefault(place.column, Gutter()))
            self.place(sketches[place.key], boxes[place.key])
        for key, scene in told.scenes.items():
            sketches[key].show(scene)


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

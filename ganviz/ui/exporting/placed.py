"""A view in its place in a picture, with what stands around it."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from ganviz.snapshot import Frame
from ganviz.ui.exporting.compositions import Cell
from ganviz.ui.exporting.offscreen import dispose, prepare
from ganviz.ui.plotting.device import write
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.plotting.sizes import NORMAL, SMALL
from ganviz.ui.theme import Theme
from ganviz.ui.translation import thousands, tr

#: The height of a line above a view and of an axis' title, in units of the layout.
HEAD, TITLE = 1.5 * NORMAL, 1.4 * SMALL
#: The room at the left of a plot without numbers there.
BARE = 10.0


class Placed:
    """Draws one cell of a composition.

    Args:
        with_titles: the axes say what they are.
        like: the plot in the window; one of its kind shows the same part and layers.
    """

    def __init__(self, cell: Cell, theme: Theme, with_titles: bool = False, like: Plot[Frame] | None = None) -> None:
        self._cell, self._theme, self._said, self._short = cell, theme, "", ""
        self.view = cell.kind(theme)
        if like is not None and isinstance(self.view, type(like)):
            self.view.take_after(like)
        if cell.is_quiet and isinstance(self.view, Plot):
            self.view.labels.setVisible(False)
        self._across, self._up = cell.kind.axis_titles if with_titles else ("", "")
        if not cell.has_left and isinstance(self.view, Plot):
            self.view.left.setStyle(showValues=False)
            self.view.axis_width, self._up = BARE, ""  # type: ignore[misc]
        self.box = cell.box.adjusted(
            TITLE if self._up else 0, HEAD if cell.word else 0, 0, -TITLE if self._across else 0
        )

    def prepare(self) -> None:
        """Gives the view its size, and no pixels on a screen."""
        self.view.widget.setMinimumSize(1, 1)
        prepare(self.view.widget, QSize(*(max(1, math.floor(side)) for side in (self.box.width(), self.box.height()))))

    def show(self, frames: Sequence[Frame]) -> None:
        """Shows the moment that is the cell's."""
        frame = frames[self._cell.moment] if self._cell.moment < len(frames) else frames[-1]
        if self._cell.of_other and frame.other is not None:
            frame = frame.other
        if self._cell.word:
            self._said = tr(self._cell.word, iteration=frame.snapshot.iteration, name=frame.name).strip(" ·")
            self._short = frame.name or thousands(frame.snapshot.iteration)
        self.view.show(frame)

    def paint(self, painter: QPainter) -> None:
        """Draws the view and its words."""
        widget = self.view.widget
        source = QRectF(widget.rect())
        painter.save()
        widget.scene().render(  # type: ignore[attr-defined]
            painter, QRectF(self.box.topLeft(), source.size()), source, Qt.AspectRatioMode.IgnoreAspectRatio
        )
        painter.restore()
        self._write_head(painter)
        self._write_titles(painter)

    def close(self) -> None:
        """Gives the view back."""
        dispose(self.view.widget)

    def _write_head(self, painter: QPainter) -> None:
        if not self._said:
            return
        font = self._theme.font(NORMAL, bold=True)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        # It begins where the data do.
        left = self.view.area.left() if isinstance(self.view, Plot) else 0.0
        box = QRectF(self.box.left() + left, self._cell.box.top(), self.box.width() - left, HEAD)
        metrics, said = QFontMetricsF(font), self._said
        if metrics.horizontalAdvance(said) > box.width():
            said = self._short
        text = metrics.elidedText(said, Qt.TextElideMode.ElideRight, box.width())
        write(painter, box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _write_titles(self, painter: QPainter) -> None:
        if not (self._across or self._up) or not isinstance(self.view, Plot):
            return
        painter.setFont(self._theme.font(SMALL))
        painter.setPen(QColor(self._theme.ink(self._theme.muted)))
        area, middle = self.view.area.translated(self.box.topLeft()), Qt.AlignmentFlag.AlignCenter
        # A wide plot over time has it at its end.
        if self._across not in ("", *(label.text for label in self.view.labels.labels)):
            write(painter, QRectF(area.left(), self.box.bottom(), area.width(), TITLE), middle, tr(self._across))
        if self._up:
            painter.save()
            painter.translate(self._cell.box.left(), area.center().y())
            painter.rotate(-90)
            write(painter, QRectF(-area.height() / 2, 0, area.height(), TITLE), middle, tr(self._up))
            painter.restore()

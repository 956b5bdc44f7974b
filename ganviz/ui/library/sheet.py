"""The runs on one sheet, to be exported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from ganviz.phrases import phrase
from ganviz.ui.exporting.paper import Paper
from ganviz.ui.library.picture import draw
from ganviz.ui.library.runs import Run
from ganviz.ui.plotting.device import write
from ganviz.ui.style import BASE_SIZE
from ganviz.ui.theme import LIGHT, tinted
from ganviz.ui.translation import tr

#: Runs beside each other and below each other.
COLUMNS, ROWS = 4, 3
#: The margin, the gap between two runs, a line of text, and the height of the heading's, in units of the layout.
MARGIN, GAP, LINE, TITLE = 32, 20, 1.5 * BASE_SIZE, 24


class Sheet:
    """The first runs with their pictures, names and lengths, on white."""

    def __init__(self, runs: Sequence[Run], paper: Paper) -> None:
        self.theme, self.paper = replace(LIGHT, scale=1.0, antialias=True), paper
        self.ground: QColor | None = tinted(self.theme.background, 1)
        self._shown = [run for run in runs if run.head is not None][: COLUMNS * ROWS]

    def paint(self, painter: QPainter) -> None:
        """Paints all but the ground, in units of the paper."""
        theme, room = self.theme, self.paper.room.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._write(painter, QRectF(room.left(), room.top(), room.width(), 2 * LINE), tr("Library of runs"), TITLE)
        room.setTop(room.top() + 3 * LINE)
        if not self._shown:
            self._write(painter, QRectF(room.left(), room.top(), room.width(), LINE), tr("No runs yet"), BASE_SIZE)
            draw(painter, None, room.adjusted(0, 2 * LINE, 0, 0), theme)
        width, height = (room.width() - (COLUMNS - 1) * GAP) / COLUMNS, room.height() / ROWS
        for place, run in enumerate(self._shown):
            row, column = divmod(place, COLUMNS)
            box = QRectF(room.left() + column * (width + GAP), room.top() + row * height, width, height)
            self._paint_run(painter, run, box)

    def _paint_run(self, painter: QPainter, run: Run, box: QRectF) -> None:
        assert run.head is not None
        draw(painter, run.head.preview, box.adjusted(0, 0, 0, -2.4 * LINE), self.theme)
        lines = (run.name, tr(phrase("{iterations:,} iterations", iterations=run.head.iterations)))
        for row, text in enumerate(lines):
            line = QRectF(box.left(), box.bottom() - (2.2 - row) * LINE, box.width(), LINE)
            self._write(painter, line, text, BASE_SIZE, self.theme.muted if row else "")

    def _write(self, painter: QPainter, line: QRectF, text: str, size: float, colour: str = "") -> None:
        font = self.theme.font(size, bold=size > BASE_SIZE)
        painter.setFont(font)
        painter.setPen(QColor(colour or self.theme.text))
        words = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, line.width())
        write(painter, line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def close(self) -> None:
        """Nothing: it holds no widgets."""

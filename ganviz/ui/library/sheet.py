"""The runs on one sheet, to be exported."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from ganviz.phrases import phrase
from ganviz.ui.exporting.offscreen import for_print
from ganviz.ui.library.picture import draw
from ganviz.ui.library.runs import Run
from ganviz.ui.style import BASE_SIZE
from ganviz.ui.translation import tr

#: Runs beside each other and below each other; the margin and the gap, in pixels at scale 1.
COLUMNS, ROWS, MARGIN, GAP = 4, 3, 32, 20


def sheet(runs: Sequence[Run], size: QSize) -> QImage:
    """Returns the first runs with their pictures, names and lengths, on white."""
    theme = for_print(size)
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.background))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(theme.text))
    painter.setFont(theme.font(24, bold=True))
    margin, gap, line = theme.font_size(MARGIN), theme.font_size(GAP), theme.font_size(BASE_SIZE * 1.5)
    painter.drawText(QRectF(margin, margin, size.width(), 3 * line), tr("Library of runs"))
    shown = [run for run in runs if run.head is not None][: COLUMNS * ROWS]
    font = theme.font(BASE_SIZE)
    painter.setFont(font)
    if not shown:
        painter.drawText(QRectF(margin, margin + 3 * line, size.width() - 2 * margin, line), tr("No runs yet"))
        draw(painter, None, QRectF(margin, margin + 5 * line, size.width() - 2 * margin, size.height() / 2), theme)
    width = (size.width() - 2 * margin - (COLUMNS - 1) * gap) / COLUMNS
    height = (size.height() - 2 * margin - 3 * line) / ROWS
    metrics = QFontMetricsF(font)
    for place, run in enumerate(shown):
        head = run.head
        if head is None:
            continue
        left = margin + place % COLUMNS * (width + gap)
        top = margin + 3 * line + place // COLUMNS * height
        draw(painter, head.preview, QRectF(left, top, width, height - 2.4 * line), theme)
        lines = (run.name, tr(phrase("{iterations:,} iterations", iterations=head.iterations)))
        for row, text in enumerate(lines):
            painter.setPen(QColor(theme.text if row == 0 else theme.muted))
            words = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width)
            painter.drawText(QRectF(left, top + height - (2.2 - row) * line, width, line), words)
    painter.end()
    return image

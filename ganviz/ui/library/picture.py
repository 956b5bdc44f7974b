"""A run drawn small: data, generated points and D, in the colours of the stage."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from ganviz.ui.theme import Theme, mixed, tinted

if TYPE_CHECKING:
    from ganviz.run_files.preview import Preview

#: The largest coordinate and level of a preview; bars of a distribution on a line.
FULL, BARS = 1000, 48
#: Radii of points over the shorter side.
DATA, GENERATED = 0.013, 0.018


def draw(painter: QPainter, preview: Preview | None, rect: QRectF, theme: Theme) -> None:
    """Draws a run into a rectangle; an empty frame where nothing is known of its picture."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(rect, QColor(theme.background))
    if preview is not None:
        painter.setClipRect(rect)
        if len(preview.field) > 1:
            _draw_plane(painter, preview, rect, theme)
        else:
            _draw_line(painter, preview, rect, theme)
    painter.setClipping(False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.border), 1))
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()


def _draw_plane(painter: QPainter, preview: Preview, rect: QRectF, theme: Theme) -> None:
    # As on the stage: as much is shown as there is room for, at equal scales.
    height = max(rect.height(), rect.width() / preview.aspect)
    place = QRectF(0, 0, height * preview.aspect, height)
    place.moveCenter(rect.center())
    rows, columns = len(preview.field), len(preview.field[0])
    cells = QImage(columns, rows, QImage.Format.Format_RGB32)
    for y, row in enumerate(preview.field):
        for x, level in enumerate(row):
            cells.setPixelColor(x, rows - 1 - y, QColor(_shade(level, theme)))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, cells)
    side = min(rect.width(), rect.height())
    painter.setPen(Qt.PenStyle.NoPen)
    kinds = ((preview.data, theme.data, DATA), (preview.generated, theme.generator, GENERATED))
    for points, colour, radius in kinds:
        painter.setBrush(tinted(colour, 0.85))
        size = max(1.0, radius * side)
        for x, y in points:
            at = QPointF(place.left() + x / FULL * place.width(), place.bottom() - y / FULL * place.height())
            painter.drawEllipse(at, size, size)


def _draw_line(painter: QPainter, preview: Preview, rect: QRectF, theme: Theme) -> None:
    data, generated = _bars(preview.data), _bars(preview.generated)
    highest = max(*data, *generated, 1e-9) * 1.1

    def at(index: float, count: int, share: float) -> QPointF:
        return QPointF(rect.left() + index / count * rect.width(), rect.bottom() - share * rect.height())

    def steps(bars: list[float]) -> list[QPointF]:
        return [at(index + side, BARS, bar / highest) for index, bar in enumerate(bars) for side in (0, 1)]

    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tinted(theme.data, 0.45))
    painter.drawPolygon(QPolygonF([at(0, 1, 0), *steps(data), at(1, 1, 0)]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.generator), 1.5))
    painter.drawPolyline(QPolygonF(steps(generated)))
    levels = preview.field[0]
    painter.setPen(QPen(QColor(theme.discriminator), 1.5))
    last = max(len(levels) - 1, 1)
    painter.drawPolyline(QPolygonF([at(index, last, 0.04 + 0.9 * level / FULL) for index, level in enumerate(levels)]))


def _bars(points: tuple[tuple[int, ...], ...]) -> list[float]:
    counts = Counter(min(x * BARS // FULL, BARS - 1) for (x,) in points)
    return [counts[bar] / max(len(points), 1) for bar in range(BARS)]


def _shade(level: int, theme: Theme) -> str:
    share = 2 * level / FULL - 1
    return mixed(theme.field_middle, theme.field_real if share > 0 else theme.field_fake, abs(share))


def drawn(preview: Preview | None, size: QSize, theme: Theme, ratio: float = 1.0) -> QPixmap:
    """Returns a run drawn in so many pixels, each ``ratio`` of the screen's."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw(painter, preview, QRectF(0, 0, size.width(), size.height()), theme)
    painter.end()
    return pixmap


class Picture(QWidget):
    """Shows a run's picture as wide as there is room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._preview = theme, None  # type: Theme, Preview | None

    def show_preview(self, preview: Preview | None) -> None:
        """Shows this one."""
        self._preview = preview
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw(painter, self._preview, QRectF(self.rect()), self._theme)
        painter.end()

"""A picture as it will be written, as large as there is room for it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ganviz.ui.exporting.figure import Figure
from ganviz.ui.translation import tr

#: The squares of what is see-through, in pixels, and their colours.
SQUARE, PALE, DARKER = 8, "#ffffff", "#d9dce1"


class PicturePreview(QWidget):
    """Paints a figure: the very drawing that is written, with fewer pixels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure: Figure | None = None
        self._image = QImage()
        self.setMinimumSize(320, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Preview of the picture"))

    def sizeHint(self) -> QSize:
        return QSize(760, 520)

    def show_figure(self, figure: Figure | None) -> None:
        """Shows another one, or none."""
        self._figure = figure
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        self._image = QImage()
        if self._figure is not None:
            self.setAccessibleDescription(self._figure.caption)
            room, density = self._figure.paper.room.size(), self.devicePixelRatioF()
            scale = density * min(self.width() / room.width(), self.height() / room.height())
            self._image = self._figure.image(scale)
            self._image.setDevicePixelRatio(density)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull() or self._figure is None:
            return
        size = self._image.deviceIndependentSize()
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        with QPainter(self) as painter:
            box = QRectF(left, top, size.width(), size.height())
            if self._figure.ground is None:
                _paint_squares(painter, box)
            painter.drawImage(box.topLeft(), self._image)
            painter.setPen(self.palette().mid().color())
            painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))


def _paint_squares(painter: QPainter, box: QRectF) -> None:
    painter.fillRect(box, QColor(PALE))
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    for row in range(int(box.height()) // SQUARE + 1):
        for column in range(row % 2, int(box.width()) // SQUARE + 1, 2):
            painter.fillRect(
                QRectF(box.left() + column * SQUARE, box.top() + row * SQUARE, SQUARE, SQUARE), QColor(DARKER)
            )
    painter.restore()

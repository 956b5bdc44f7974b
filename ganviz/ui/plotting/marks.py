"""A drawing of few shapes, each with a pen of its own: lines, boxes and dots, in the order in which they are added."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QTransform

from ganviz.ui.plotting.device import leave_data

NO_PEN = QPen(Qt.PenStyle.NoPen)
NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)


def stroke(colour: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen that counts pixels of the layout."""
    pen = QPen(colour, width, style)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


class Marks:
    """Shapes in the coordinates of the data, drawn smooth; sizes count pixels of the layout."""

    def __init__(self) -> None:
        self.visible = True
        self._shapes: list[Callable[[QPainter, QTransform], None]] = []

    def blank(self) -> None:
        """Has no shapes."""
        self._shapes = []

    def line(self, start: tuple[float, float], end: tuple[float, float], pen: QPen) -> None:
        """Adds a line."""
        line = QLineF(QPointF(*start), QPointF(*end))

        def draw(painter: QPainter, place: QTransform) -> None:
            painter.setPen(pen)
            painter.drawLine(place.map(line))

        self._shapes.append(draw)

    def box(self, room: QRectF, pen: QPen = NO_PEN, brush: QBrush = NO_BRUSH, radius: float = 0.0) -> None:
        """Adds a rectangle, of which ``room`` has its corners in the data."""

        def draw(painter: QPainter, place: QTransform) -> None:
            painter.setPen(pen)
            painter.setBrush(brush)
            painter.drawRoundedRect(place.mapRect(room), radius, radius)

        self._shapes.append(draw)

    def dots(self, at: list[tuple[float, float]], size: float, pen: QPen, brush: QBrush, corners: int = 0) -> None:
        """Adds dots of a diameter, or diamonds where they have four corners."""
        points = [QPointF(*each) for each in at]

        def draw(painter: QPainter, place: QTransform) -> None:
            painter.setPen(pen)
            painter.setBrush(brush)
            half = size / 2
            for point in points:
                middle = place.map(point)
                if corners == 4:
                    ways = (QPointF(half, 0), QPointF(0, half), QPointF(-half, 0), QPointF(0, -half))
                    painter.drawPolygon([middle + way for way in ways])
                else:
                    painter.drawEllipse(middle, half, half)

        self._shapes.append(draw)

    def image(self, room: QRectF, image: QImage) -> None:
        """Adds a picture that fills a rectangle."""

        def draw(painter: QPainter, place: QTransform) -> None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place.mapRect(room), image)

        self._shapes.append(draw)

    def polyline(self, points: list[tuple[float, float]], pen: QPen) -> None:
        """Adds a line through points."""
        through = [QPointF(*point) for point in points]

        def draw(painter: QPainter, place: QTransform) -> None:
            painter.setPen(pen)
            painter.setBrush(NO_BRUSH)
            painter.drawPolyline([place.map(point) for point in through])

        self._shapes.append(draw)

    def paint(self, painter: QPainter, density: float) -> None:
        """Draws them, the first lowest."""
        if not self._shapes:
            return
        to_pixels = leave_data(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for draw in self._shapes:
            draw(painter, to_pixels)
        painter.setTransform(to_pixels)

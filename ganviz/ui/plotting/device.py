"""What a plot is painted on: a screen or a picture, made of pixels, or a file of vectors."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPaintEngine, QPainter, QPainterPath, QTransform

RASTER = QPaintEngine.Type.Raster


def is_vector(painter: QPainter) -> bool:
    """Says whether shapes stay shapes: then no shape should be drawn as a picture of itself."""
    return painter.paintEngine().type() is not RASTER


def leave_data(painter: QPainter) -> QTransform:
    """Goes back to pixels of the layout; returns what takes the data there.

    Not by ``resetTransform``, which also forgets the size of the page.
    """
    to_pixels = painter.transform()
    painter.setTransform(QTransform())
    return to_pixels


def say_clip(painter: QPainter) -> None:
    """Repeats what the painter is clipped to: after an item that clips more, Qt's SVG (6.11) goes on clipping that."""
    if is_vector(painter) and painter.hasClipping():
        painter.setClipRect(painter.clipBoundingRect())


def write(painter: QPainter, box: QRectF, alignment: Qt.AlignmentFlag | Qt.TextFlag, text: str) -> None:
    """Writes a line of text around or into a box, in the painter's font and pen: as text, or as its outlines."""
    if not getattr(painter.device(), "outlines", False):
        painter.drawText(box, alignment, text)
        return
    font, brush = painter.font(), painter.pen().color()
    painter.fillPath(outlined(text, font, box, Qt.AlignmentFlag(int(alignment) & 0xFF)), brush)


def outlined(text: str, font: QFont, box: QRectF, alignment: Qt.AlignmentFlag) -> QPainterPath:
    """Returns the outlines of a text, where ``drawText`` would put it."""
    metrics, flag = QFontMetricsF(font), Qt.AlignmentFlag
    width, height = metrics.horizontalAdvance(text), metrics.height()
    x, y = box.left(), box.top()
    if alignment & flag.AlignRight:
        x = box.right() - width
    elif alignment & flag.AlignHCenter:
        x = box.center().x() - width / 2
    if alignment & flag.AlignBottom:
        y = box.bottom() - height
    elif alignment & flag.AlignVCenter:
        y = box.center().y() - height / 2
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addText(x, y + metrics.ascent(), font, text)
    return path

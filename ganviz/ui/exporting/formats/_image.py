"""A drawing in pixels."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter

from ganviz.ui.exporting.formats import Drawing, too_large


def image_of(drawing: Drawing, scale: float | None = None) -> QImage:
    """Returns what a drawing looks like: on its ground, opaque (RGB32), or see-through where it has none.

    Args:
        scale: pixels to a unit; those of the paper where it is not given.

    Raises:
        OSError: there is no memory for it.
    """
    paper, whole = drawing.paper, drawing.paper.room.size()
    pixels = paper.pixels if scale is None else (whole * scale).toSize().expandedTo(QSize(1, 1))
    kind = QImage.Format.Format_ARGB32_Premultiplied if drawing.ground is None else QImage.Format.Format_RGB32
    image = QImage(pixels, kind)
    if image.isNull():
        raise too_large(paper)
    image.fill(Qt.GlobalColor.transparent if drawing.ground is None else drawing.ground)
    image.setDevicePixelRatio(paper.scale if scale is None else scale)
    with QPainter(image) as painter:
        drawing.paint(painter)
    image.setDevicePixelRatio(1)
    return image

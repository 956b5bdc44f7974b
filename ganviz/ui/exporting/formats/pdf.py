"""PDF."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from ganviz.ui.exporting.formats import SOFTWARE, About, Drawing, PictureFormat


class Pdf(PictureFormat):
    """Shapes and text, for papers and prints: sharp at any size, with the fonts that it needs."""

    key = "pdf"
    label = "PDF page"
    is_vector = True
    order = 20

    def encoded(self, drawing: Drawing, about: About, outlines: bool = False) -> bytes:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        paper, device = drawing.paper, _Device(buffer)
        device.outlines = outlines
        device.setPageSize(QPageSize(paper.points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
        device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
        device.setResolution(paper.units_per_inch)
        device.setTitle(about.title)
        device.setCreator(SOFTWARE)
        with QPainter(device) as painter:
            if drawing.ground is not None:
                painter.fillRect(paper.room, drawing.ground)
            drawing.paint(painter)
        buffer.close()
        return bytes(buffer.data().data())


class _Device(QPdfWriter):
    outlines = False

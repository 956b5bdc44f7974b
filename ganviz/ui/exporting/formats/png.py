"""PNG."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice

from ganviz.ui.exporting.formats import SOFTWARE, About, Drawing, PictureFormat
from ganviz.ui.exporting.formats._image import image_of


class Png(PictureFormat):
    """Pixels, for slides, web pages and documents: what is written is what is seen, everywhere."""

    key = "png"
    label = "PNG picture"
    order = 0

    def encoded(self, drawing: Drawing, about: About, outlines: bool = False) -> bytes:
        image = image_of(drawing)
        image.setDotsPerMeterX(drawing.paper.dots_per_metre)
        image.setDotsPerMeterY(drawing.paper.dots_per_metre)
        for name, text in {"Title": about.title, "Software": SOFTWARE, **about.more}.items():
            image.setText(name, text)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
            raise OSError("The picture cannot be written as PNG.")
        return bytes(buffer.data().data())

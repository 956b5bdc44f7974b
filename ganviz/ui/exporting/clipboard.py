"""A picture on the clipboard: pixels for every program, and vectors for those that take them."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData

from ganviz.ui.exporting.formats import About, Drawing
from ganviz.ui.exporting.formats._image import image_of
from ganviz.ui.exporting.formats.pdf import Pdf
from ganviz.ui.exporting.formats.png import Png
from ganviz.ui.exporting.formats.svg import Svg

PNG, SVG, PDF = "image/png", "image/svg+xml", "application/pdf"


def mime_of(drawing: Drawing, about: About) -> QMimeData:
    """Returns a drawing in all the ways in which other programs may want it."""
    mime = QMimeData()
    mime.setImageData(image_of(drawing))
    for kind, made in ((PNG, Png()), (SVG, Svg()), (PDF, Pdf())):
        mime.setData(kind, QByteArray(made.encoded(drawing, about)))
    return mime

"""PDF."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
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
        device.setDocumentXmpMetadata(QByteArray(_described(about).encode("utf-8")))
        with QPainter(device) as painter:
            if drawing.ground is not None:
                painter.fillRect(paper.room, drawing.ground)
            drawing.paint(painter)
        buffer.close()
        return bytes(buffer.data().data())


def _described(about: About) -> str:
    """What it says of itself, as XMP: the title, and the rest as its description."""
    more = "\n".join(f"{name}: {text}" for name, text in about.more.items())
    said = {"title": about.title, "description": more}
    parts = "".join(
        f'<dc:{name}><rdf:Alt><rdf:li xml:lang="x-default">{escape(text, quote=False)}</rdf:li></rdf:Alt></dc:{name}>'
        for name, text in said.items()
    )
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        f'xmlns:xmp="http://ns.adobe.com/xap/1.0/">{parts}<xmp:CreatorTool>{SOFTWARE}</xmp:CreatorTool>'
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    )


class _Device(QPdfWriter):
    outlines = False

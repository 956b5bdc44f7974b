"""SVG."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QFont, QFontInfo, QPainter
from PySide6.QtSvg import QSvgGenerator

from ganviz.ui.exporting.formats import SOFTWARE, About, Drawing, PictureFormat

#: Families that are asked for where the machine that shows a file lacks the one that it was made with.
FALLBACKS = "Helvetica, Arial, sans-serif"


class Svg(PictureFormat):
    """Shapes and text, for web pages and to be edited: sharp at any size. The words need a font, or are outlines."""

    key = "svg"
    label = "SVG drawing"
    is_vector = True
    order = 10

    def encoded(self, drawing: Drawing, about: About, outlines: bool = False) -> bytes:
        paper, buffer = drawing.paper, QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        device = _Device(QSvgGenerator.SvgVersion.Svg11)
        device.outlines = outlines
        device.setOutputDevice(buffer)
        device.setSize(QSize(round(paper.room.width()), round(paper.room.height())))
        device.setViewBox(paper.room)
        device.setResolution(paper.units_per_inch)
        with QPainter(device) as painter:
            if drawing.ground is not None:
                painter.fillRect(paper.room, drawing.ground)
            drawing.paint(painter)
        text = bytes(buffer.data().data()).decode("utf-8")
        return _finished(text, paper.points.width(), paper.points.height(), about).encode("utf-8")


class _Device(QSvgGenerator):
    outlines = False


def _families(family: str) -> str:
    """The family that Qt means by a name, such as ``Sans Serif``, and those to be taken in its place."""
    meant = QFontInfo(QFont(family)).family()
    return f"{escape(meant)}, {FALLBACKS}"


def _finished(text: str, width: float, height: float, about: About) -> str:
    """Gives the exact size, which Qt rounds, more families than one, and what it is."""
    said = "\n".join(f"{name}: {value}" for name, value in {"Software": SOFTWARE, **about.more}.items())
    head = f"<title>{escape(about.title, quote=False)}</title>\n<desc>{escape(said, quote=False)}</desc>\n"
    text = re.sub(r'width="[^"]*" height="[^"]*"', f'width="{width:.4f}pt" height="{height:.4f}pt"', text, count=1)
    text = re.sub(r"<title>.*?</desc>\n", lambda _: head, text, count=1, flags=re.DOTALL)
    text = re.sub(r'font-family="([^",]*)"', lambda found: f'font-family="{_families(found[1])}"', text)
    # Groups in which nothing is drawn, of which Qt begins one for every change of a pen.
    empty = re.compile(r"<g [^>]*>\s*</g>\s*")
    while (shorter := empty.sub("", text)) != text:
        text = shorter
    return text

"""What is said before an animation begins."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from ganviz.ui.exporting.paper import Paper
from ganviz.ui.theme import Theme, tinted
from ganviz.ui.translation import tr

#: Height of the letters, in units of the layout, and the width of the text as a share of the picture.
TITLE, LINE, WIDE = 34.0, 18.0, 0.8


@dataclass(frozen=True)
class TitleCard:
    """Words on an empty ground: what it is, and lines below it."""

    title: str
    lines: tuple[str, ...] = ()


def title_card(card: TitleCard, paper: Paper, theme: Theme) -> QImage:
    """Draws it in the size of a film."""
    image = QImage(paper.pixels, QImage.Format.Format_RGB32)
    image.fill(tinted(theme.background, 1))
    image.setDevicePixelRatio(paper.scale)
    room = paper.room
    box = QRectF(room.width() * (1 - WIDE) / 2, 0, room.width() * WIDE, room.height())
    wrapped = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
    written = [(tr(card.title), theme.font(TITLE, bold=True), theme.text)]
    written += [(tr(line), theme.font(LINE), theme.muted) for line in card.lines]
    with QPainter(image) as painter:
        heights = []
        for text, font, _ in written:
            painter.setFont(font)
            heights.append(painter.boundingRect(box, int(wrapped), text).height() + LINE)
        top = max(0.0, (room.height() - sum(heights)) / 2)
        for (text, font, colour), height in zip(written, heights, strict=True):
            painter.setFont(font)
            painter.setPen(QColor(theme.ink(colour)))
            painter.drawText(QRectF(box.left(), top, box.width(), height), int(wrapped), text)
            top += height
    image.setDevicePixelRatio(1)
    return image

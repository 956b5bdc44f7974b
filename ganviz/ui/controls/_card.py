"""One card of the gallery: a picture, a title, one line."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol
from zlib import crc32

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImageReader,
    QKeyEvent,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ganviz.ui import style
from ganviz.ui.controls._buttons import Painted
from ganviz.ui.controls._fields import keeps_key
from ganviz.ui.controls._text import wrapped
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

_PICTURE = (80, 62)
#: The share of the card's width that the picture may take.
_PICTURE_SHARE = 0.32
_EDGE, _GAP = 6, 10
_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Home: -1_000,
    Qt.Key.Key_End: 1_000,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Showable(Protocol):
    """What a card needs to know of a preset; a picture that is missing is replaced by a drawing."""

    @property
    def key(self) -> str: ...

    @property
    def title(self) -> str: ...

    @property
    def line(self) -> str: ...

    @property
    def watch_for(self) -> str: ...

    @property
    def words(self) -> str: ...

    @property
    def group(self) -> str: ...

    @property
    def picture(self) -> Path | None: ...


class Card(Painted):
    """A preset to be clicked. ``moved(by)`` asks for the focus to go to another card."""

    moved = Signal(int)

    def __init__(self, theme: Theme, preset: Showable, number: int | None, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.preset, self._number = preset, number
        self._pixmap: QPixmap | None = None
        self._pixmap_for: tuple[Path | None, int, int] | None = None
        self._current = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(tr(preset.title))
        self.setAccessibleName(tr(preset.title))
        self.setAccessibleDescription(tr(preset.line))
        tip = "{title}: {line} (key {number})" if number else "{title}: {line}"
        self.setToolTip(tr(tip, title=preset.title, line=preset.line, number=number))

    def is_current(self) -> bool:
        """Says whether this is the preset that runs."""
        return self._current

    def set_current(self, current: bool) -> None:
        """Marks the card, or takes the mark away."""
        self._current = current
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(style.pixels(self._theme, 236), style.pixels(self._theme, _PICTURE[1] + 2 * _EDGE))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.pixels(self._theme, 120), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        return keeps_key(event, (*_MOVES, *_ENTER)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            self.moved.emit(_MOVES[key])
        elif key in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        shades, size = style.colours(self._theme), self._theme.font_size
        painter = self._painter()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        on, near = self._current, self.underMouse() or self.hasFocus()
        ground = shades.tint if on else shades.hover if near else None
        edge = shades.accent if on or self.hasFocus() else None
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(edge), 2 if on and self.hasFocus() else 1) if edge else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), size(6), size(6))
        smaller = min(1.0, _PICTURE_SHARE * self.width() / size(_PICTURE[0]))
        frame = QRectF(size(_EDGE), size(_EDGE), size(_PICTURE[0]) * smaller, size(_PICTURE[1]) * smaller)
        self._paint_picture(painter, frame)
        if self._number:
            self._paint_number(painter, frame.topLeft(), shades)
        self._paint_words(painter, frame.right() + size(_GAP), shades)
        painter.end()

    def _paint_words(self, painter: QPainter, left: float, shades: style.Colours) -> None:
        size, right = self._theme.font_size, self.width() - self._theme.font_size(_EDGE + 2)
        bold, plain = self._theme.font(13, bold=True), self._theme.font(12)
        titles = wrapped(self.text(), bold, right - left, 2)
        texts = wrapped(tr(self.preset.line), plain, right - left, 4 - len(titles))
        height = len(titles) * QFontMetricsF(bold).height() + len(texts) * QFontMetricsF(plain).height() + size(2)
        top = (self.height() - height) / 2
        for font, colour, lines in ((bold, shades.text, titles), (plain, shades.muted, texts)):
            metrics = QFontMetricsF(font)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            for line in lines:
                painter.drawText(QPointF(left, top + metrics.ascent()), line)
                top += metrics.height()
            top += size(2)

    def _paint_number(self, painter: QPainter, corner: QPointF, shades: style.Colours) -> None:
        size = self._theme.font_size
        badge = QRectF(corner, QSizeF(size(16), size(16))).translated(size(3), size(3))
        painter.setPen(QPen(QColor(shades.outline), 1))
        painter.setBrush(QColor(shades.field))
        painter.drawRoundedRect(badge, size(4), size(4))
        painter.setFont(self._theme.font(11))
        painter.setPen(QColor(shades.muted))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_picture(self, painter: QPainter, frame: QRectF) -> None:
        painter.save()
        outline = QPainterPath()
        outline.addRoundedRect(frame, self._theme.font_size(4), self._theme.font_size(4))
        painter.setClipPath(outline)
        pixmap = self._picture(frame)
        if pixmap is None:
            self._paint_placeholder(painter, frame)
        else:
            painter.drawPixmap(frame, pixmap, QRectF(pixmap.rect()))
        painter.setClipping(False)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)
        painter.restore()

    def _picture(self, frame: QRectF) -> QPixmap | None:
        """The picture cut to the frame, read when the card is first seen and kept at the screen's resolution."""
        ratio = self.devicePixelRatioF()
        wanted = self._picture_file(), math.ceil(frame.width() * ratio), math.ceil(frame.height() * ratio)
        if self._pixmap_for != wanted:
            self._pixmap_for = wanted
            self._pixmap = _read(*wanted)
        return self._pixmap

    def _picture_file(self) -> Path | None:
        """The preset's picture; in the dark theme its ``-dark`` sister where there is one."""
        light = self.preset.picture
        if light is None or not self._theme.is_dark:
            return light
        dark = light.with_stem(f"{light.stem}-dark")
        return dark if dark.is_file() else light

    def _paint_placeholder(self, painter: QPainter, frame: QRectF) -> None:
        """A field from fake to real with a few points on it: somebody's own, else such as differ for every preset and
        are always the same.
        """
        theme, dice = self._theme, random.Random(crc32(self.preset.key.encode()))
        field = QLinearGradient(frame.topLeft(), frame.bottomRight())
        for place, colour in ((0, theme.field_real), (0.5, theme.field_middle), (1, theme.field_fake)):
            field.setColorAt(place, QColor(colour))
        painter.fillRect(frame, field)
        painter.setPen(QPen(QColor(theme.background), 0.8))
        cloud: Sequence[tuple[float, float]] = getattr(self.preset, "cloud", ())
        if cloud:
            self._paint_cloud(painter, frame, cloud)
            return
        turn, radius = dice.random() * math.tau, theme.font_size(2.2)
        for index in range(22):
            colour, spread = (theme.data, 0.30) if index % 2 else (theme.generator, 0.16)
            angle = turn + dice.randrange(8) * math.tau / 8
            middle = frame.center() + QPointF(
                frame.width() * (spread * math.cos(angle) + dice.gauss(0, 0.03)),
                frame.height() * (spread * math.sin(angle) + dice.gauss(0, 0.03)),
            )
            painter.setBrush(QColor(colour))
            painter.drawEllipse(middle, radius, radius)

    def _paint_cloud(self, painter: QPainter, frame: QRectF, cloud: Sequence[tuple[float, float]]) -> None:
        """Points of a square from −1 to 1."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.data))
        reach, radius = 0.42 * min(frame.width(), frame.height()), self._theme.font_size(1.1)
        for x, y in cloud:
            painter.drawEllipse(frame.center() + QPointF(x * reach, -y * reach), radius, radius)


def _read(path: Path | None, width: int, height: int) -> QPixmap | None:
    """Reads a picture, scaled to cover a size in device pixels and cut to it; None where there is none to read."""
    if path is None or not path.is_file():
        return None
    image = QImageReader(str(path)).read()
    if image.isNull():
        return None
    image = image.scaled(
        width,
        height,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    return QPixmap.fromImage(image.copy((image.width() - width) // 2, (image.height() - height) // 2, width, height))

"""One lesson in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ganviz.ui import style
from ganviz.ui.controls._text import wrapped
from ganviz.ui.lessons.wrapping import Wrapping
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

if TYPE_CHECKING:
    from ganviz.lessons.lesson import Lesson

_PADDING, _MOST_LINES = 8, 3


class Entry(Wrapping):
    """Title, line and length of a lesson, to be clicked."""

    def __init__(self, theme: Theme, lesson: Lesson, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.lesson = lesson
        self.setText(tr(lesson.title))
        self._about = tr(
            "{line} {steps} steps, {minutes} min", line=lesson.line, steps=len(lesson.steps), minutes=lesson.minutes
        )
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self._about)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def heightForWidth(self, width: int) -> int:
        titles, abouts = self._lines(width)
        bold, plain = self._fonts()
        height = len(titles) * bold.lineSpacing() + len(abouts) * plain.lineSpacing()
        return round(height + 2 * self._theme.font_size(_PADDING) + 0.5)

    def _fonts(self) -> tuple[QFontMetricsF, QFontMetricsF]:
        return QFontMetricsF(self._theme.font(13, bold=True)), QFontMetricsF(self._theme.font(12))

    def _lines(self, width: float) -> tuple[list[str], list[str]]:
        room = width - 2 * self._theme.font_size(_PADDING)
        titles = wrapped(self.text(), self._theme.font(13, bold=True), room, 2)
        return titles, wrapped(self._about, self._theme.font(12), room, _MOST_LINES)

    def paintEvent(self, event: QPaintEvent) -> None:
        shades, size = style.colours(self._theme), self._theme.font_size
        painter = self._painter()
        near = self.underMouse() or self.hasFocus()
        painter.setBrush(QColor(shades.hover if near else shades.field))
        painter.setPen(QPen(QColor(shades.accent if self.hasFocus() else shades.outline), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), size(6), size(6))
        titles, abouts = self._lines(self.width())
        bold, plain = self._fonts()
        top = size(_PADDING)
        fonts = (self._theme.font(13, bold=True), self._theme.font(12))
        for lines, font, metrics, colour in zip(
            (titles, abouts), fonts, (bold, plain), (shades.text, shades.muted), strict=True
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            for line in lines:
                painter.drawText(QPointF(size(_PADDING), top + metrics.ascent()), line)
                top += metrics.lineSpacing()
        painter.end()

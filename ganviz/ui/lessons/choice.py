"""An answer to a question, to be clicked."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ganviz.ui import style
from ganviz.ui.controls import _icons
from ganviz.ui.controls._text import wrapped
from ganviz.ui.lessons.wrapping import Wrapping
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

#: It can be chosen; it was; another was; it was and is right, or wrong; it is right and was not chosen.
State = Literal["open", "chosen", "passed", "right", "wrong", "missed"]

_PADDING, _MARK, _MOST_LINES = 8, 20, 6
_ICONS = {"right": "good", "wrong": "close", "missed": "good"}
_WORDS = {
    "open": "",
    "chosen": "Your prediction",
    "passed": "",
    "right": "Your prediction, and right",
    "wrong": "Your prediction, and not what happens",
    "missed": "What happens",
}


class Choice(Wrapping):
    """A letter and a text of one line or several; its state is told by a mark and in words, not by colour alone."""

    def __init__(self, theme: Theme, number: int, text: str, size: float, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._letter, self._size, self._state = "ABCDE"[number], size, "open"  # type: str, float, State
        self.setText(tr(text))
        self.setAccessibleName(f"{self._letter}: {tr(text)}")

    def state(self) -> State:
        """How it stands."""
        return self._state

    def set_state(self, state: State) -> None:
        """Shows how it stands; only an open one can be clicked."""
        self._state = state
        self.setEnabled(state == "open")
        self.setAccessibleDescription(tr(_WORDS[state]))
        self.update()

    def heightForWidth(self, width: int) -> int:
        lines = wrapped(self.text(), self._theme.font(self._size), self._room(width), _MOST_LINES)
        spacing = QFontMetricsF(self._theme.font(self._size)).lineSpacing()
        return round(len(lines) * spacing + 2 * self._theme.font_size(_PADDING) + 0.5)

    def _room(self, width: float) -> float:
        return width - self._theme.font_size(3 * _PADDING + self._mark)

    @property
    def _mark(self) -> float:
        return _MARK * self._size / style.BASE_SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        shades, size = style.colours(self._theme), self._theme.font_size
        painter = self._painter()
        marked = self._state in ("chosen", "right", "wrong", "missed")
        edges = {"right": shades.good, "missed": shades.good, "wrong": shades.error, "chosen": shades.accent}
        edge = shades.accent if self.hasFocus() else edges.get(self._state, shades.outline)
        is_lively = self.isEnabled() and self.underMouse()
        painter.setBrush(
            QColor(shades.tint if self._state == "chosen" else shades.hover if is_lively else shades.field)
        )
        painter.setPen(QPen(QColor(edge), 2 if marked or self.hasFocus() else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), size(6), size(6))
        place = QRectF(size(_PADDING), 0, size(self._mark), self.height())
        if self._state in _ICONS:
            _icons.paint(painter, _ICONS[self._state], place.adjusted(2, 2, -2, -2), edge)
        else:
            painter.setFont(self._theme.font(self._size, bold=True))
            painter.setPen(QColor(shades.muted if self._state == "passed" else shades.text))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._letter)
        font = self._theme.font(self._size)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(shades.muted if self._state == "passed" else shades.text))
        top = size(_PADDING) + metrics.ascent()
        for line in wrapped(self.text(), font, self._room(self.width()), _MOST_LINES):
            painter.drawText(QPointF(place.right() + size(_PADDING), top), line)
            top += metrics.lineSpacing()
        painter.end()

"""The list of keys, shown by the question mark."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ganviz.ui import style
from ganviz.ui.controls._labels import MutedLabel, TitleLabel
from ganviz.ui.controls._scroll import ScrollArea
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

_BETWEEN = ("…", "or", "–")
#: Lines of a column, at usual sizes and in letters of which fewer columns have room beside each other.
_LONGEST_COLUMN, _LARGE, _LONGEST_LARGE = 17, 1.3, 30


class _Keycap(QLabel):
    """A key as it looks on a keyboard, or what the mouse does."""

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__(key)
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        side, above = style.pixels(theme, 7), style.pixels(theme, 2)
        self.setContentsMargins(side, above, side, above)

    def paintEvent(self, event: QPaintEvent) -> None:
        shades, radius = style.colours(self._theme), self._theme.font_size(4)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(shades.outline), 1))
        cap = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        for colour, lower in ((shades.outline, 0), (shades.field, 1)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(cap.adjusted(0, 0, 0, -lower), radius, radius)
        painter.end()
        super().paintEvent(event)


class KeysDialog(QDialog):
    """What each key does, in as many columns as the screen has room for. Any of Escape, Enter and "?" closes it.

    Args:
        keys: (keys, what they do). Several keys are separated by spaces, as in ``"[ ]"`` or ``"1 … 9"``.
    """

    def __init__(self, theme: Theme, keys: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._keys = theme, keys
        self.setWindowTitle(tr("Keys"))
        self.setAccessibleName(tr("Keys"))
        self._title = TitleLabel("Keys")
        self._scroll = ScrollArea()
        self._close = QPushButton(tr("Close"))
        self._close.setDefault(True)
        self._close.setToolTip(tr("Close this list (Esc)"))
        self._close.clicked.connect(self.accept)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._scroll, 1)
        self._layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Takes other sizes; the window gets as large as the list where the screen allows."""
        self._theme = theme
        edge = style.pixels(theme, 20)
        self._layout.setContentsMargins(edge, edge, edge, edge)
        self._layout.setSpacing(style.pixels(theme, 12))
        self._title.ensurePolished()
        screen = self.screen().availableSize()
        widest, highest = screen.width() - 40, screen.height() - 60
        longest = _LONGEST_COLUMN if theme.scale < _LARGE else _LONGEST_LARGE
        columns = -(-len(self._keys) // longest) or 1
        around = 2 * edge + style.pixels(theme, 12)
        wanted = self._list_in(columns)
        while wanted.width() + around > widest and columns > 1:
            columns -= 1
            wanted = self._list_in(columns)
        above = around + style.pixels(theme, 12) + self._title.sizeHint().height() + self._close.sizeHint().height() + 4
        self.resize(min(wanted.width() + around, widest), min(wanted.height() + above, highest))

    def _list_in(self, columns: int) -> QSize:
        """Lists the keys in so many columns; returns the size that takes."""
        keys, length = QWidget(), -(-len(self._keys) // columns) or 1
        beside = QHBoxLayout(keys)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(style.pixels(self._theme, 32))
        for start in range(0, len(self._keys), length):
            beside.addLayout(self._column(self._keys[start : start + length]))
        self._scroll.setWidget(keys)  # which deletes the one before
        for child in (keys, *keys.findChildren(QLabel)):
            child.ensurePolished()
        beside.invalidate()
        return keys.sizeHint()

    def _column(self, keys: Sequence[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(style.pixels(self._theme, 16))
        grid.setVerticalSpacing(style.pixels(self._theme, 8))
        for row, (caps, meaning) in enumerate(keys):
            line = QHBoxLayout()
            line.setSpacing(4)
            for cap in caps.split():
                line.addWidget(MutedLabel(cap) if cap in map(tr, _BETWEEN) else _Keycap(self._theme, tr(cap)))
            line.addStretch(1)
            text = QLabel(tr(meaning))
            text.setTextFormat(Qt.TextFormat.PlainText)
            grid.addLayout(line, row, 0)
            grid.addWidget(text, row, 1)
        grid.setRowStretch(len(keys), 1)
        return grid

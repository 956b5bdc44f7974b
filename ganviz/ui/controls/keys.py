"""The list of keys, shown by the question mark."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ganviz.ui import style
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

_BETWEEN = ("…", "or", "and", "–")
_LONGEST_COLUMN = 12


class KeysDialog(QDialog):
    """What each key does, in one or two columns. Any of Escape, Enter and "?" closes it.

    Args:
        keys: (keys, what they do). Several keys are separated by spaces, as in ``"[ ]"`` or ``"1 … 9"``.
    """

    def __init__(self, theme: Theme, keys: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(tr("Keys"))
        self.setAccessibleName(tr("Keys"))
        self._title = QLabel(tr("Keys"))
        self._title.setProperty("role", "title")
        self._list = QWidget()
        self._columns = QHBoxLayout(self._list)
        self._grids: list[QGridLayout] = []
        columns = 1 + (len(keys) - 1) // _LONGEST_COLUMN if keys else 1
        length = -(-len(keys) // columns)
        for start in range(0, len(keys), max(1, length)):
            self._add_column(keys[start : start + length])
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._list)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
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
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(style.pixels(theme, 32))
        for grid in self._grids:
            grid.setHorizontalSpacing(style.pixels(theme, 16))
            grid.setVerticalSpacing(style.pixels(theme, 8))
        for child in (self._list, *self.findChildren(QLabel)):
            child.ensurePolished()
        self._columns.invalidate()
        wanted = self._list.sizeHint()
        around = edge * 2 + style.pixels(theme, 24) + self._title.sizeHint().height() + self._close.sizeHint().height()
        screen = self.screen().availableSize()
        width, height = wanted.width() + 2 * edge + style.pixels(theme, 12), wanted.height() + around + 4
        self.resize(min(width, screen.width() - 40), min(height, screen.height() - 60))

    def _add_column(self, keys: Sequence[tuple[str, str]]) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, (caps, meaning) in enumerate(keys):
            line = QHBoxLayout()
            line.setSpacing(4)
            for cap in caps.split():
                label = QLabel(cap)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setProperty("role", "muted" if cap in _BETWEEN else "keycap")
                line.addWidget(label)
            line.addStretch(1)
            text = QLabel(tr(meaning))
            text.setTextFormat(Qt.TextFormat.PlainText)
            grid.addLayout(line, row, 0)
            grid.addWidget(text, row, 1)
        grid.setRowStretch(len(keys), 1)
        self._grids.append(grid)
        self._columns.addLayout(grid)

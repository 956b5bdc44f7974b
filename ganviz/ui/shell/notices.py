"""Whose work is in the program, and under which terms: a long text in which one can search."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontDatabase, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ganviz.resources import resource
from ganviz.ui import style
from ganviz.ui.controls._buttons import Button
from ganviz.ui.controls._fields import Field
from ganviz.ui.controls._labels import CaptionLabel, TitleLabel
from ganviz.ui.controls._scroll import ScrollBar
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

_WIDTH, _HEIGHT, _AROUND = 760, 560, 60
_FOUND_NOWHERE = "Found nowhere"


def notices() -> str:
    """Returns what the packaging collected, or, where pip installed the libraries, where their licences lie."""
    try:
        return resource("NOTICES.txt").read_text(encoding="utf-8")
    except OSError:
        return tr(
            "GanViz is free software under the MIT licence.\n\n"
            "This copy was not packed with its libraries: pip installed each of them. The licence of a library lies in "
            "its folder *.dist-info, here:\n\n{place}",
            place=str(_site_packages()),
        )


def _site_packages() -> Path:
    """The folder of the libraries, told by one that is always there."""
    found = importlib.util.find_spec("PySide6")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parents[1]


class NoticesDialog(QDialog):
    """The text, and a field in which to type what is looked for; Enter goes on to the next place."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Libraries and licences"))
        self.setAccessibleName(tr("Libraries and licences"))
        self.text = QPlainTextEdit(notices())
        self.text.setReadOnly(True)
        self.text.setVerticalScrollBar(ScrollBar())
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(tr("Licence texts"))
        self.text.setToolTip(tr("Whose work is in this program, and under which terms"))
        self.search = Field(theme)
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search in the licence texts"))
        self.search.setToolTip(tr("Type a word; Enter goes on to the next place"))
        self.search.textChanged.connect(self._find_first)
        self.search.returnPressed.connect(self._find_next)
        self.answer = CaptionLabel()
        self.close_button = Button(theme, "Close", tip="Close this (Esc)", primary=True)
        self.close_button.clicked.connect(self.accept)
        self._below = QHBoxLayout()
        self._below.addWidget(self.search, 1)
        self._below.addWidget(self.answer, 1)
        self._below.addWidget(self.close_button)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(TitleLabel("Libraries and licences"))
        self._layout.addWidget(self.text, 1)
        self._layout.addLayout(self._below)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        edge = style.pixels(theme, 20)
        self._layout.setContentsMargins(edge, edge, edge, edge)
        self._layout.setSpacing(style.pixels(theme, 12))
        self._below.setSpacing(style.pixels(theme, 8))
        font = self.text.font()
        font.setPixelSize(style.pixels(theme, 12))
        self.text.setFont(font)
        self.search.set_theme(theme)
        self.search.setFixedHeight(style.pixels(theme, 28))
        self.close_button.set_theme(theme)
        screen = self.screen().availableSize()
        self.resize(
            min(style.pixels(theme, _WIDTH), screen.width() - _AROUND),
            min(style.pixels(theme, _HEIGHT), screen.height() - _AROUND),
        )

    @Slot(str)
    def _find_first(self, word: str) -> None:
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.answer.setText("")
        if word:
            self._find_next()

    @Slot()
    def _find_next(self) -> None:
        """Goes on to the next place, after the last one to the first."""
        word = self.search.text()
        found = bool(word) and self.text.find(word)
        if word and not found:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            found = self.text.find(word)
        if found:
            self.text.centerCursor()
        self.answer.setText(tr(_FOUND_NOWHERE) if word and not found else "")

"""A button as high as its text needs at its width."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from ganviz.ui import style
from ganviz.ui.controls._buttons import Painted
from ganviz.ui.theme import Theme

#: Its width where nobody sets one, and at the least, in pixels at scale 1.
_USUAL, _LEAST = 220, 120


class Wrapping(Painted):
    """Subclasses say in ``heightForWidth`` how high they are."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        width = style.pixels(self._theme, _USUAL)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.pixels(self._theme, _LEAST), self.heightForWidth(max(self.width(), 1)))

    def hasHeightForWidth(self) -> bool:
        return True

"""Labels in the roles that texts have.

Their colours are roles of the application's palette, and their sizes fonts that it has for the names of these classes,
see ``ganviz.ui.style.FONTS``: so a change of the theme reaches all of them at once.
"""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from ganviz.ui.translation import tr


class _RoleLabel(QLabel):
    """A text, not rich, in a colour of the palette."""

    colour: ClassVar[QPalette.ColorRole] = QPalette.ColorRole.WindowText

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(tr(text), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(self.colour)


class MutedLabel(_RoleLabel):
    """What stands back."""

    colour = QPalette.ColorRole.PlaceholderText


class CaptionLabel(_RoleLabel):
    """What stands back, in small letters."""

    colour = QPalette.ColorRole.PlaceholderText


class HeadingLabel(_RoleLabel):
    """What names a group."""


class TitleLabel(_RoleLabel):
    """What names a dialog."""


class ErrorLabel(_RoleLabel):
    """What went wrong, in small letters."""

    colour = QPalette.ColorRole.BrightText


class CautionLabel(_RoleLabel):
    """What is doubtful, in small letters."""

    colour = QPalette.ColorRole.LinkVisited

"""A part of the form under a headline that folds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ganviz.ui import style
from ganviz.ui.controls import _icons
from ganviz.ui.controls._buttons import Painted
from ganviz.ui.controls._fields import keeps_key
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ICON, _GAP = 14, 6


class Headline(Painted):
    """The headline of a section: a click folds or unfolds it. ``note`` stands at its right."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._note = ""
        self.setText(tr(title))
        self.setAccessibleName(tr(title))
        self.setToolTip(tr("Show or hide {title}", title=title))
        self.setCheckable(True)
        self.setChecked(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def note(self) -> str:
        """What stands at the right."""
        return self._note

    def set_note(self, note: str) -> None:
        """Writes something at the right, or nothing."""
        if note != self._note:
            self._note = note
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(style.pixels(self._theme, 160), style.pixels(self._theme, 32))

    def minimumSizeHint(self) -> QSize:
        """Room for the title; the note is cut."""
        title = QFontMetricsF(self._theme.font(style.BASE_SIZE, bold=True)).horizontalAdvance(self.text())
        return QSize(round(title + self._theme.font_size(_ICON + _GAP) + 0.5), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        return keeps_key(event, _KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        shades, size = style.colours(self._theme), self._theme.font_size
        painter = self._painter()
        middle, icon = self.height() / 2, size(_ICON)
        colour = shades.accent_text if self.hasFocus() else shades.text if self.underMouse() else shades.muted
        arrow = "chevron_down" if self.isChecked() else "chevron_right"
        _icons.paint(painter, arrow, QRectF(0, middle - icon / 2, icon, icon), colour)
        painter.setFont(self._theme.font(style.BASE_SIZE, bold=True))
        painter.setPen(QColor(shades.accent_text if self.hasFocus() else shades.text))
        room = QRectF(self.rect()).adjusted(icon + size(_GAP), 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._note:
            room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(self.text()) + size(8))
            painter.setFont(self._theme.font(12))
            painter.setPen(QColor(shades.muted))
            note = painter.fontMetrics().elidedText(tr(self._note), Qt.TextElideMode.ElideRight, round(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, note)
        painter.end()


class Section(QWidget):
    """A headline and the rows under it, with a hairline above."""

    toggled = Signal(bool)

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.headline = Headline(theme, title)
        self.content = QWidget()
        self.rows = QVBoxLayout(self.content)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.headline)
        layout.addWidget(self.content)
        self.headline.toggled.connect(self._fold)
        self.set_theme(theme)

    def is_open(self) -> bool:
        """Says whether the rows are shown."""
        return self.headline.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Folds or unfolds the section."""
        self.headline.setChecked(is_open)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self.headline.set_theme(theme)
        self.rows.setContentsMargins(0, 0, 0, style.pixels(theme, 10))
        self.rows.setSpacing(0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, QColor(style.colours(self._theme).border))
        painter.end()

    @Slot(bool)
    def _fold(self, is_open: bool) -> None:
        self.content.setVisible(is_open)
        self.toggled.emit(is_open)

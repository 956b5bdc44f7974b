"""The tabs by which the pages are reached, at the right end of the menu bar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ganviz.ui import style
from ganviz.ui.controls._buttons import Painted
from ganviz.ui.page import Page
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

#: Height of a tab, room beside its word, and thickness of the line under the page that is shown, in pixels at scale 1.
HEIGHT, PADDING, LINE = 20, 10, 2


class Tab(Painted):
    """One page: its title, underlined while it is shown."""

    def __init__(self, theme: Theme, kind: type[Page], key: str) -> None:
        super().__init__(theme)
        self.kind = kind
        self.setText(tr(kind.title))
        self.setCheckable(True)
        self.setToolTip(tr("{text} ({key})", text=kind.title, key=key) if key else tr(kind.title))
        self.setAccessibleName(tr("Page: {page}", page=kind.title))

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self._theme.font(style.BASE_SIZE, bold=True)).horizontalAdvance(self.text())
        return QSize(round(width + self._theme.font_size(2 * PADDING) + 0.5), style.pixels(self._theme, HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        shades, on = style.colours(self._theme), self.isChecked()
        painter = self._painter()
        rect, line = QRectF(self.rect()), self._theme.font_size(LINE)
        if self.underMouse() and not on:
            painter.fillRect(rect, QColor(shades.hover))
        if on:
            painter.fillRect(QRectF(0, rect.bottom() - line, rect.width(), line), QColor(shades.accent))
        if self.hasFocus():
            painter.setPen(QColor(shades.outline))
            painter.drawRect(rect.adjusted(0.5, 0.5, -1, -1))
        painter.setFont(self._theme.font(style.BASE_SIZE, bold=on))
        painter.setPen(QColor(shades.text if on or self.underMouse() else shades.muted))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class PageTabs(QWidget):
    """A tab for each page.

    Signals:
        chosen(key): a page was clicked.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._tabs = theme, dict[str, Tab]()
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self.setAccessibleName(tr("Pages"))
        self.set_theme(theme)

    def set_pages(self, kinds: Sequence[type[Page]], keys: Sequence[str]) -> None:
        """Offers these pages, from left to right, each with the key that it is reached with; once."""
        for kind, key in zip(kinds, keys, strict=True):
            tab = self._tabs[kind.key] = Tab(self._theme, kind, key)
            tab.clicked.connect(self._clicked)
            self._row.addWidget(tab)

    def tab(self, key: str) -> Tab:
        """The tab of a page. Raises KeyError for an unknown one."""
        return self._tabs[key]

    def set_current(self, key: str) -> None:
        """Marks the page that is shown."""
        for other, tab in self._tabs.items():
            tab.setChecked(other == key)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self._row.setContentsMargins(0, 0, style.pixels(theme, 8), 0)
        for tab in self._tabs.values():
            tab.set_theme(theme)

    @Slot()
    def _clicked(self) -> None:
        tab = self.sender()
        if isinstance(tab, Tab):
            self.chosen.emit(tab.kind.key)

"""The tabs by which the pages are reached, at the right end of the menu bar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QColor, QFontMetricsF, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ganviz.ui import style
from ganviz.ui.controls._buttons import Painted
from ganviz.ui.page import Page
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

#: Height of a tab, room beside its word, and thickness of the line under the page that is shown, in pixels at scale 1.
HEIGHT, PADDING, LINE = 20, 10, 2
#: Width of the mark that a group's tab opens a list, in pixels at scale 1.
CARET = 8
#: Tabs, and pages of a group, that a digit reaches.
DIGITS = 9


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
        self._paint(QRectF(self.rect()))

    def _paint(self, words: QRectF) -> None:
        """Paints all of it, with the words in the middle of a part."""
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
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class GroupTab(Tab):
    """Several pages: their group's name, and a list of them in a menu.

    Signals:
        chosen(key): a page was taken from the menu.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, kinds: Sequence[type[Page]], key: str) -> None:
        super().__init__(theme, kinds[0], key)
        self.setText(tr(name))
        self.setToolTip(tr("{text} ({key})", text=name, key=key) if key else tr(name))
        self.setAccessibleName(tr("Pages: {group}", group=name))
        self.menu, self.actions_of = QMenu(self), dict[str, QAction]()
        self._marks = QActionGroup(self.menu)
        for number, one in enumerate(kinds, 1):
            # The digit is its key while the menu is open.
            text = f"&{number}   {tr(one.title)}" if number <= DIGITS else f"     {tr(one.title)}"
            action = self.actions_of[one.key] = self.menu.addAction(text)
            action.setCheckable(True)
            action.setData(one.key)
            action.triggered.connect(self._taken)
            self._marks.addAction(action)

    def mark(self, kind: type[Page]) -> None:
        """This page of the group is shown, or was last."""
        self.kind = kind
        self.actions_of[kind.key].setChecked(True)

    def open_menu(self) -> None:
        """Lists the pages below the tab, within the window."""
        left = min(0, self.width() - self.menu.sizeHint().width())
        self.menu.popup(self.mapToGlobal(QPoint(left, self.height())))
        self.menu.setActiveAction(self.actions_of[self.kind.key])

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width() + style.pixels(self._theme, CARET + PADDING / 2), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shift = style.pixels(self._theme, CARET + PADDING / 2)
        self._paint(QRectF(self.rect()).adjusted(0, 0, -shift, 0))
        shades, size = style.colours(self._theme), self._theme.font_size(CARET)
        painter = self._painter()
        pen = QPen(QColor(shades.text if self.isChecked() or self.underMouse() else shades.muted), size / 5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        right, middle = self.width() - self._theme.font_size(PADDING), self.rect().center().y() + size / 6
        painter.drawPolyline(
            [
                QPointF(right - size, middle - size / 4),
                QPointF(right - size / 2, middle + size / 4),
                QPointF(right, middle - size / 4),
            ]
        )
        painter.end()

    @Slot()
    def _taken(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(action.data())


class PageTabs(QWidget):
    """A tab for each page, or for each group of them.

    Signals:
        chosen(key): a page was clicked.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._tabs, self._in_row = theme, dict[str, Tab](), list[Tab]()
        self._kinds: dict[str, type[Page]] = {}
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self.setAccessibleName(tr("Pages"))
        self.set_theme(theme)

    def set_pages(self, kinds: Sequence[type[Page]]) -> None:
        """Offers these pages, from left to right, a group where its first page would stand; once."""
        self._kinds = {kind.key: kind for kind in kinds}
        for name in dict.fromkeys(kind.group or kind.key for kind in kinds):
            pages = [kind for kind in kinds if (kind.group or kind.key) == name]
            number = len(self._in_row) + 1
            key = f"Ctrl+{number}" if number <= DIGITS else ""
            if pages[0].group:
                group = GroupTab(self._theme, name, pages, key)
                group.chosen.connect(self.chosen)
                tab: Tab = group
            else:
                tab = Tab(self._theme, pages[0], key)
            tab.clicked.connect(self._clicked)
            self._tabs.update(dict.fromkeys((kind.key for kind in pages), tab))
            self._in_row.append(tab)
            self._row.addWidget(tab)

    def tab(self, key: str) -> Tab:
        """The tab of a page, or of its group. Raises KeyError for an unknown one."""
        return self._tabs[key]

    def take_number(self, number: int) -> None:
        """Shows the page of the n-th tab, from 1: of a group that which was shown last, and once there its menu."""
        if number <= len(self._in_row):
            tab = self._in_row[number - 1]
            if isinstance(tab, GroupTab) and tab.isChecked():
                tab.open_menu()
            else:
                self.chosen.emit(tab.kind.key)

    def set_current(self, key: str) -> None:
        """Marks the page that is shown."""
        for tab in self._in_row:
            tab.setChecked(tab is self._tabs[key])
        current = self._tabs.get(key)
        if isinstance(current, GroupTab):
            current.mark(self._kinds[key])

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self._row.setContentsMargins(0, 0, style.pixels(theme, 8), 0)
        for tab in self._in_row:
            tab.set_theme(theme)

    @Slot()
    def _clicked(self) -> None:
        tab = self.sender()
        if isinstance(tab, GroupTab):
            tab.toggle()  # it is marked by what is shown, and not by the click
            tab.open_menu()
        elif isinstance(tab, Tab):
            self.chosen.emit(tab.kind.key)

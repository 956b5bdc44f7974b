"""Many runs beside each other, each a small stage that opens by click or Enter."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ganviz.ui import style
from ganviz.ui.controls._buttons import Painted
from ganviz.ui.controls._fields import ENTER, keeps_key
from ganviz.ui.controls._small_stage import LINE, Ground, Member, paint_member
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

#: Between two stages, and the sides that one has at the least and at the most, in pixels at scale 1.
GAP, LEAST, MOST = 6.0, 30.0, 150.0
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)


class MemberButton(Painted):
    """One run. ``moved(key)`` asks for the focus to go to another one."""

    moved = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.member, self.ground = Member(""), None  # type: Member, Ground | None
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_member(self, member: Member, ground: Ground | None) -> None:
        """Shows a run as it stands."""
        if member.words != self.member.words:
            self.setAccessibleName(tr(member.words))
            self.setToolTip(tr(member.words))
        self.member, self.ground = member, ground
        self.update()

    def event(self, event: QEvent) -> bool:
        return keeps_key(event, (*_ARROWS, *_ENDS, *ENTER)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS or key in _ENDS:
            self.moved.emit(key)
        elif key in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_member(painter, QRectF(self.rect()), self.member, self.ground, self._theme)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(style.colours(self._theme).accent), self._theme.font_size(3)))
            painter.drawRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
        painter.end()


class Multiples(QWidget):
    """Small stages in rows of as many as make them largest. Arrow keys go from one to the next.

    Args:
        rows: in how many they stand at the most; 0 for as many as there is room for.

    Signals:
        chosen(index): the user wants to open one.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, rows: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._most_rows, self._columns = theme, rows, 1
        self.buttons: list[MemberButton] = []
        self._ground: Ground | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Members"))

    def show_members(self, members: Sequence[Member], ground: Ground | None) -> None:
        """Shows these, in this order."""
        same = len(members) == len(self.buttons)
        while len(self.buttons) < len(members):
            button = MemberButton(self._theme, self)
            button.clicked.connect(self._clicked)
            button.moved.connect(self._move)
            self.buttons.append(button)
            button.show()
        for button in self.buttons[len(members) :]:
            button.hide()
            button.deleteLater()
        del self.buttons[len(members) :]
        for button, member in zip(self.buttons, members, strict=True):
            if button.ground is not ground or not button.member.looks_like(member):
                button.show_member(member, ground)
        self._ground = ground
        if not same:
            self._reach(0)
            self.updateGeometry()
            self._place()

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        for button in self.buttons:
            button.set_theme(theme)
        self.updateGeometry()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(style.pixels(self._theme, 480), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.pixels(self._theme, 120), style.pixels(self._theme, LEAST + LINE))

    def heightForWidth(self, width: int) -> int:
        """What so many rows need where nothing else bounds them."""
        if not self._most_rows or not self.buttons:
            return style.pixels(self._theme, LEAST + LINE)
        rows = min(self._most_rows, max(1, math.ceil(len(self.buttons) / 16)))
        columns = math.ceil(len(self.buttons) / rows)
        gap, size = self._theme.font_size(GAP), self._theme.font_size
        side = min((width - (columns - 1) * gap) / columns, size(MOST))
        return math.floor(rows * (max(side, size(LEAST)) + size(LINE)) + (rows - 1) * gap)

    def _place(self) -> None:
        for button, place in zip(
            self.buttons, places(len(self.buttons), QRectF(self.rect()), self._theme, self._most_rows), strict=True
        ):
            button.setGeometry(
                QRect(round(place.left()), round(place.top()), math.floor(place.width()), math.floor(place.height()))
            )
        self._columns = columns_of(len(self.buttons), QRectF(self.rect()), self._theme, self._most_rows)

    @Slot()
    def _clicked(self) -> None:
        self.chosen.emit(self.buttons.index(self.sender()))  # type: ignore[arg-type]

    @Slot(int)
    def _move(self, key: int) -> None:
        at = self.buttons.index(self.sender())  # type: ignore[arg-type]
        if Qt.Key(key) in _ENDS:
            to = 0 if Qt.Key(key) == Qt.Key.Key_Home else len(self.buttons) - 1
        else:
            across, down = _ARROWS[Qt.Key(key)]
            to = at + across + down * self._columns
        if 0 <= to < len(self.buttons):
            self._reach(to)
            self.buttons[to].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _reach(self, place: int) -> None:
        """Has this one reached by Tab, and the others from there by the arrow keys."""
        for index, button in enumerate(self.buttons):
            policy = Qt.FocusPolicy.TabFocus if index == place else Qt.FocusPolicy.NoFocus
            if button.focusPolicy() != policy:
                button.setFocusPolicy(policy)


def columns_of(count: int, room: QRectF, theme: Theme, most_rows: int = 0) -> int:
    """In how many columns so many stages are largest."""
    if not count:
        return 1
    rows = range(1, min(count, most_rows or count) + 1)
    return max({math.ceil(count / row) for row in rows}, key=lambda columns: _side(count, columns, room, theme))


def places(count: int, room: QRectF, theme: Theme, most_rows: int = 0) -> list[QRectF]:
    """Where so many stages stand, each as large as may be, from the upper left corner."""
    if not count:
        return []
    columns = columns_of(count, room, theme, most_rows)
    gap, line = theme.font_size(GAP), theme.font_size(LINE)
    side = _side(count, columns, room, theme)
    width = min((room.width() - (columns - 1) * gap) / columns, 1.35 * side)
    return [
        QRectF(
            room.left() + index % columns * (width + gap),
            room.top() + index // columns * (side + line + gap),
            width,
            side + line,
        )
        for index in range(count)
    ]


def _side(count: int, columns: int, room: QRectF, theme: Theme) -> float:
    gap, line, rows = theme.font_size(GAP), theme.font_size(LINE), math.ceil(count / columns)
    across = (room.width() - (columns - 1) * gap) / columns
    down = (room.height() - (rows - 1) * gap) / rows - line
    return max(1.0, min(across, down))

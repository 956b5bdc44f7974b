# ruff: noqa: N802 - Qt calls these by name.
"""A layout for one setting: its name and its values on one line, or on two where room is short."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import accumulate

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from ganviz.ui.controls._items import ItemsLayout


class NameAndValues(ItemsLayout):
    """Lays out a name and what belongs to it, and at the right edge the values.

    A value may be as narrow as its minimum before it goes onto a line of its own; there the name is cut where even so
    it has no room.

    Args:
        head: how many of the items, from the first, are the name and what belongs to it.
    """

    def __init__(self, head: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = head
        self._measured: tuple[int, int, int, QSize, QSize] | None = None

    def invalidate(self) -> None:
        self._measured = None
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        needed, in_one, in_two, _, _ = self._measures()
        return in_one if needed <= width else in_two

    def sizeHint(self) -> QSize:
        """All on one line."""
        return self._measures()[3]

    def minimumSize(self) -> QSize:
        """As wide as the values."""
        return self._measures()[4]

    def _measures(self) -> tuple[int, int, int, QSize, QSize]:
        """The width that one line needs, the heights of one and of two, and the sizes above.

        Kept, for Qt asks for them some thousand times when a form changes.
        """
        if self._measured is None:
            everything, values = self._shown(self._items), self._shown(self._items[self._head :])
            needed, in_one = self._width(everything, QLayoutItem.minimumSize), _highest(everything)
            in_two = self._height(self._in_two())
            least = QSize(self._width(values, QLayoutItem.minimumSize), in_two)
            hint = QSize(self._width(everything, QLayoutItem.sizeHint), in_one)
            self._measured = needed, in_one, in_two, hint, least
        return self._measured

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.y()
        for line in self._lines(rect.width()):
            widths = self._widths(line, rect.width())
            starts = accumulate((width + self.spacing() for width in widths), initial=0)
            # Where the name is not among them, what is there ends at the right edge.
            left = rect.x() + max(0, rect.width() - sum(widths) - self.spacing() * (len(line) - 1))
            for item, start, width in zip(line, starts, widths, strict=False):
                item.setGeometry(QRect(left + start, top, width, _highest(line)))
            top += _highest(line) + self.spacing()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        everything = self._shown(self._items)
        return [everything] if everything and self._measures()[0] <= width else self._in_two()

    def _in_two(self) -> list[list[QLayoutItem]]:
        return [line for part in (self._items[: self._head], self._items[self._head :]) if (line := self._shown(part))]

    def _widths(self, line: Sequence[QLayoutItem], room: int) -> list[int]:
        """The widths of what stands on a line: the name gets what is spare, and what is short the first values lack."""
        hints = [item.sizeHint().width() for item in line]
        leasts = [min(item.minimumSize().width(), hint) for item, hint in zip(line, hints, strict=True)]
        spare = room - sum(hints) - self.spacing() * (len(line) - 1)
        for index, (hint, least) in enumerate(zip(hints, leasts, strict=True)):
            if spare < 0:
                given_up = min(hint - least, -spare)
                hints[index] -= given_up
                spare += given_up
        if spare > 0 and line[0] is self._items[0]:
            hints[0] += spare
        return hints

    def _width(self, line: Sequence[QLayoutItem], size: Callable[[QLayoutItem], QSize]) -> int:
        widths = [size(item).width() for item in line]
        return sum(widths) + self.spacing() * max(0, len(widths) - 1)

    def _height(self, lines: Sequence[Sequence[QLayoutItem]]) -> int:
        return sum(map(_highest, lines)) + self.spacing() * max(0, len(lines) - 1)

    def _shown(self, items: Sequence[QLayoutItem]) -> list[QLayoutItem]:
        return [item for item in items if not item.isEmpty()]


def _highest(line: Sequence[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in line), default=0)

"""A combo box that knows its place inside a panel that scrolls, as the fields do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QWidget,
)

from ganviz.ui import style
from ganviz.ui.controls import _icons
from ganviz.ui.controls._fields import ENTER, keeps_key, paint_ground
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr


class _Roomy(QStyledItemDelegate):
    """Lines of a list with some room above and below their words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(0, round(8 * style.scale()))


class Choice(QComboBox):
    """A combo box over keys: ``chosen(key)`` when the user picks one."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(20)
        self.setItemDelegate(_Roomy(self))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.activated.connect(self._activated)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        for index in range(self.count()):
            if self.itemData(index) is None:
                self.setItemData(index, theme.font(11, bold=True), Qt.ItemDataRole.FontRole)
        self.updateGeometry()
        self.update()

    def add(self, key: Any, label: str, tip: str = "") -> None:
        """Adds a choice."""
        self.addItem(tr(label), key)
        if tip:
            self.setItemData(self.count() - 1, tr(tip), Qt.ItemDataRole.ToolTipRole)

    def add_heading(self, label: str) -> None:
        """Adds a line that names the choices below it and cannot be chosen."""
        self.addItem(tr(label))
        self.setItemData(self.count() - 1, 0, Qt.ItemDataRole.UserRole - 1)

    def keys(self) -> list[Any]:
        """The keys that can be chosen, in order."""
        return [self.itemData(index) for index in range(self.count()) if self.itemData(index) is not None]

    def show_key(self, key: Any) -> None:
        """Shows a choice without a signal."""
        index = next((i for i in range(self.count()) if self.itemData(i) == key), -1)
        if index != self.currentIndex():
            self.blockSignals(True)
            self.setCurrentIndex(index)
            self.blockSignals(False)

    @Slot(int)
    def _activated(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))

    def sizeHint(self) -> QSize:
        texts = [self.itemText(index) for index in range(self.count())]
        widest = max(
            (QFontMetricsF(self._theme.font(style.BASE_SIZE)).horizontalAdvance(text) for text in texts), default=0.0
        )
        least, around = style.pixels(self._theme, 132), style.pixels(self._theme, 36)
        return QSize(max(least, round(widest) + around), style.pixels(self._theme, 26))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.pixels(self._theme, 84), style.pixels(self._theme, 26))

    def event(self, event: QEvent) -> bool:
        return keeps_key(event, (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space, *ENTER)) or super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:  # noqa: N802 - Qt calls it by name
        """As of one whose text can be edited, for that one's list hangs below it; the other's would cover it."""
        super().initStyleOption(option)
        option.editable = True

    def showPopup(self) -> None:  # noqa: N802 - Qt calls it by name
        shades, roles = style.colours(self._theme), QPalette.ColorRole
        colours = QPalette()
        chosen = ((roles.Highlight, shades.tint), (roles.HighlightedText, shades.text))
        for role, colour in (*chosen, (roles.WindowText, shades.outline)):  # the last for its edge
            colours.setColor(role, QColor(colour))
        self.view().setPalette(colours)
        self.view().setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ground(self, self._theme, self.hasFocus() or self.view().isVisible())
        shades, size = style.colours(self._theme), self._theme.font_size
        side, font = size(14), self._theme.font(style.BASE_SIZE)
        left, inset = self.width() - side - size(5), size(9)
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(QColor(shades.text if self.isEnabled() else shades.muted))
        text = QFontMetricsF(font).elidedText(self.currentText(), Qt.TextElideMode.ElideRight, left - inset)
        place = QRectF(inset, 0, left - inset, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        arrow = QRectF(left, (self.height() - side) / 2, side, side)
        _icons.paint(painter, "chevron_down", arrow, shades.muted if self.isEnabled() else shades.outline)
        painter.end()

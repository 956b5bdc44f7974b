"""Areas that scroll up and down, with a slim bar."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QStyle, QStyleOptionSlider, QWidget

from ganviz.ui import style

_WIDTH, _MARGIN, _RADIUS = 10, 2, 3


class ScrollBar(QScrollBar):
    """A handle without arrows or groove, in the application's colours and at the scale of its font."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)

    def sizeHint(self) -> QSize:
        width = round(_WIDTH * style.scale())
        return QSize(width, 3 * width)  # Qt leaves out a bar whose hint is empty

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()
        return super().event(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ScrollBar, QStyle.SubControl.SC_ScrollBarSlider
        place = QRectF(self.style().subControlRect(control, option, part, self))
        scale, roles = style.scale(), QPalette.ColorRole
        margin = _MARGIN * scale
        lively = self.underMouse() or self.isSliderDown()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(roles.PlaceholderText if lively else roles.Mid))
        radius = _RADIUS * scale
        painter.drawRoundedRect(place.adjusted(margin, margin, -margin, -margin), radius, radius)
        painter.end()


class ScrollArea(QScrollArea):
    """Gives its widget the width that it has itself; what is too high is scrolled by wheel and bar."""

    def __init__(self, widget: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBar(ScrollBar())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if widget is not None:
            self.setWidget(widget)

"""Text field, number field and slider that know their place: inside a panel that scrolls, in a window that has keys.

The wheel scrolls the panel unless the widget has the focus, and a widget with the focus keeps the keys that it uses
from the window's own (an arrow moves the slider, it does not train one more iteration).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QSizePolicy,
    QSlider,
    QWidget,
)

from ganviz.ui import style
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

_Key = Qt.Key
_STEPS = {
    _Key.Key_Up: (1, False),
    _Key.Key_Right: (1, False),
    _Key.Key_Down: (-1, False),
    _Key.Key_Left: (-1, False),
    _Key.Key_PageUp: (1, True),
    _Key.Key_PageDown: (-1, True),
}
_INVALID, _RADIUS, _INSET = "invalid", 6, 5
_KNOB, _GROOVE = 14, 4
_CARET = (_Key.Key_Left, _Key.Key_Right)
ENTER = (_Key.Key_Return, _Key.Key_Enter)


def keeps_key(event: QEvent, keys: tuple[Qt.Key, ...]) -> bool:
    """Accepts a key that a window's shortcut asks for, where the widget uses it itself; says whether it did."""
    if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in keys:
            event.accept()
            return True
    return False


def mark(field: QWidget, invalid: bool) -> None:
    """Marks a field whose text cannot be used, or takes the mark from it."""
    if bool(field.property(_INVALID)) != invalid:
        field.setProperty(_INVALID, invalid)
        field.update()


def paint_ground(field: QWidget, theme: Theme, active: bool) -> None:
    """What text is typed on: a ground with round corners, whose edge says how it stands with the field."""
    shades = style.colours(theme)
    edge = shades.error if field.property(_INVALID) else shades.accent if active else shades.outline
    if edge == shades.outline and field.underMouse():
        edge = shades.muted
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(QColor(shades.field))
    radius = theme.font_size(_RADIUS)
    painter.drawRoundedRect(QRectF(field.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.end()


class Field(QLineEdit):
    """A line of text on a ground of its own."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFrame(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        without_ground = QPalette()
        without_ground.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(without_ground)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        side = style.pixels(theme, _INSET)
        self.setTextMargins(side, 0, side + self._unit_width(), 0)
        self.updateGeometry()

    def _unit_width(self) -> int:
        """What is kept free at the right end, in pixels."""
        return 0

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes text; a file is for the window, to which Qt offers what is ignored here."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ground(self, self._theme, self.hasFocus())
        super().paintEvent(event)


class TextField(Field):
    """A line of text that is handed over by Enter or by leaving it, and given back by Escape.

    ``finished(text, left)`` comes where the text was changed; ``left`` says that the field has lost the focus.
    ``touched`` comes with every change by the user. ``unit`` is written inside, after the value.
    """

    finished = Signal(str, bool)
    touched = Signal()
    restored = Signal()

    def __init__(self, theme: Theme, unit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._unit, self._value = tr(unit), ""
        self.textEdited.connect(self.touched)
        self.set_theme(theme)

    def set_value(self, text: str) -> None:
        """Shows the value in force; a text being typed stays as it is."""
        typing = self.hasFocus() and self.isModified() and text == self._value
        self._value = text
        if not typing:
            self.restore()

    def restore(self) -> None:
        """Shows the value in force again."""
        if self.text() != self._value:
            self.setText(self._value)
            self.setCursorPosition(0)  # of what is longer than the field its beginning is seen
        self.setModified(False)

    def _unit_width(self) -> int:
        metrics = QFontMetricsF(self._theme.font(12))
        return round(metrics.horizontalAdvance(self._unit) + self._theme.font_size(5)) if self._unit else 0

    def sizeHint(self) -> QSize:
        return QSize(style.pixels(self._theme, 120), style.pixels(self._theme, 26))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.pixels(self._theme, 60), style.pixels(self._theme, 26))

    def event(self, event: QEvent) -> bool:
        return keeps_key(event, (*ENTER, _Key.Key_Escape)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            if self.isModified():
                self.finished.emit(self.text(), False)
            self.selectAll()
        elif event.key() == _Key.Key_Escape:
            self.restore()
            self.restored.emit()
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            if self.isModified():
                self.finished.emit(self.text(), True)
            self.restore()
            self.deselect()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unit:
            painter = QPainter(self)
            painter.setFont(self._theme.font(12))
            painter.setPen(style.colours(self._theme).muted)
            room = QRectF(self.rect()).adjusted(0, 0, -self._theme.font_size(7), 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._unit)
            painter.end()


class NumberField(TextField):
    """A number that can be typed, and stepped with the arrow keys: ``stepped(direction, coarse)``."""

    stepped = Signal(int, bool)

    def __init__(self, theme: Theme, unit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, unit, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(style.pixels(self._theme, 72) + self._unit_width(), style.pixels(self._theme, 26))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        return keeps_key(event, tuple(_STEPS)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.key() in _CARET:
            super().keyPressEvent(event)
        else:
            if self.isModified():
                self.finished.emit(self.text(), False)
            self.stepped.emit(*step)
            self.selectAll()

    def wheelEvent(self, event: QWheelEvent) -> None:
        _step_by_wheel(self, event)


class Slider(QSlider):
    """A slider whose handle comes to the mouse: ``moved(position)``; its keys step: ``stepped(direction, coarse)``."""

    moved = Signal(int)
    stepped = Signal(int, bool)

    def __init__(self, theme: Theme, positions: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._grip = theme, 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setRange(0, positions)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.sliderMoved.connect(self.moved)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self.updateGeometry()

    def show_position(self, position: int) -> None:
        """Puts the handle somewhere without a signal; a handle that is being dragged stays under the mouse."""
        if not self.isSliderDown():
            self.blockSignals(True)
            self.setValue(position)
            self.blockSignals(False)

    def sizeHint(self) -> QSize:
        return QSize(style.pixels(self._theme, 96), style.pixels(self._theme, 20))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.pixels(self._theme, 48), style.pixels(self._theme, 20))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            grip = event.position().x() - self._handle_at()
            self._grip = grip if abs(grip) <= self._knob() / 2 else 0.0
            self.setSliderDown(True)
            self._drag(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._drag(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def _drag(self, x: float) -> None:
        """Brings the handle to the mouse."""
        share = (x - self._grip - self._knob() / 2) / self._way()
        self.setSliderPosition(round(self.minimum() + share * (self.maximum() - self.minimum())))

    def _knob(self) -> float:
        """The handle's width."""
        return self._theme.font_size(_KNOB)

    def _way(self) -> float:
        """How far the handle can go."""
        return max(1.0, self.width() - self._knob())

    def _handle_at(self) -> float:
        """The middle of the handle."""
        share = (self.sliderPosition() - self.minimum()) / max(1, self.maximum() - self.minimum())
        return self._knob() / 2 + share * self._way()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades, size = style.colours(self._theme), self._theme.font_size
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, half, at = self.height() / 2, size(_GROOVE) / 2, self._handle_at()
        for end, colour in ((self.width(), shades.outline), (at, shades.accent if self.isEnabled() else "")):
            if colour:
                painter.setBrush(QColor(colour))
                painter.drawRoundedRect(QRectF(0, middle - half, end, 2 * half), half, half)
        lively = self.isEnabled() and (self.underMouse() or self.isSliderDown())
        edge = shades.accent if lively or self.hasFocus() else shades.muted if self.isEnabled() else shades.outline
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(shades.tint if lively else shades.field if self.isEnabled() else shades.panel))
        radius = self._knob() / 2 - (1 if self.hasFocus() else 0.5)
        painter.drawEllipse(QPointF(at, middle), radius, radius)
        painter.end()

    def event(self, event: QEvent) -> bool:
        return keeps_key(event, tuple(_STEPS)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
        else:
            self.stepped.emit(*step)

    def wheelEvent(self, event: QWheelEvent) -> None:
        _step_by_wheel(self, event)


def _step_by_wheel(widget: NumberField | Slider, event: QWheelEvent) -> None:
    if widget.hasFocus() and event.angleDelta().y():
        widget.stepped.emit(1 if event.angleDelta().y() > 0 else -1, False)
        event.accept()
    else:
        event.ignore()

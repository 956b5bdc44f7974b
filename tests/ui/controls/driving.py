"""What the tests of the controls do with a mouse, a wheel and a keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot


def shown(qtbot: QtBot, widget: QWidget, width: int, height: int) -> None:
    """Shows a widget as a window of its own that has the keyboard, and closes it at the test's end."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    widget.activateWindow()
    qtbot.waitActive(widget).__enter__()
    qtbot.waitUntil(widget.isActiveWindow)


def stacked(qtbot: QtBot, widget: QWidget, width: int, height: int = 300) -> QWidget:
    """Shows a control above an empty space in a window."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    shown(qtbot, window, width, height)
    QApplication.processEvents()
    return window


def type_into(qtbot: QtBot, field: QLineEdit, text: str, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
    """Types a text over what a field holds, and then perhaps one more key."""
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    if end is not None:
        qtbot.keyClick(field, end)


def turn_wheel(widget: QWidget, notches: int = -1) -> None:
    """Turns the wheel over the middle of a widget; negative scrolls down.

    Qt hands a wheel event that a widget ignores to its parent, but only if it came from the system; so it is done here.
    """
    receiver: QWidget | None = widget
    while receiver is not None:
        middle = QPointF(receiver.rect().center())
        event = QWheelEvent(
            middle,
            QPointF(receiver.mapToGlobal(middle.toPoint())),
            QPoint(0, 0),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        is_taken = QApplication.sendEvent(receiver, event) and event.isAccepted()
        receiver = None if is_taken else receiver.parentWidget()


def pick(qtbot: QtBot, combo: QComboBox, index: int) -> None:
    """Opens a combo box and clicks one of its items."""
    combo.showPopup()
    view = combo.view()
    item = combo.model().index(index, 0)
    view.scrollTo(item)
    qtbot.wait(10)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(item).center())


def picture(widget: QWidget) -> QImage:
    """What a widget shows."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def coloured_share(image: QImage, ground: str) -> float:
    """The share of pixels that differ clearly from the colour of the ground."""
    base = QColor(ground)
    found = 0
    for y in range(image.height()):
        for x in range(image.width()):
            pixel = image.pixelColor(x, y)
            away = max(
                abs(pixel.red() - base.red()), abs(pixel.green() - base.green()), abs(pixel.blue() - base.blue())
            )
            found += away > 40
    return found / max(1, image.width() * image.height())

"""A strip that says what went wrong without getting in the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ganviz.ui import style
from ganviz.ui.controls import _icons
from ganviz.ui.controls._buttons import Button
from ganviz.ui.controls._labels import HeadingLabel
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

_ANSWER_TIME = 1_500

#: What can be done about a message: words for a button, and what it does.
Choice = tuple[str, Callable[[], object]]


class MessageStrip(QWidget):
    """What happened, what was kept, what to do; a traceback goes to the clipboard, never onto the screen.

    Hidden until there is something to say. It blocks nothing.

    Signals:
        dismissed: the user closed it.
    """

    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._details = theme, ""
        self.headline, self.text = HeadingLabel(), QLabel()
        for label in (self.headline, self.text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_button = Button(theme, "Copy details", tip="Copy the whole report to the clipboard")
        self.close_button = Button(
            theme, "", "close", tip="Close this message", name="Close this message", framed=False
        )
        self._answer = QTimer(self)
        self._answer.setSingleShot(True)
        self._answer.setInterval(_ANSWER_TIME)
        self._answer.timeout.connect(self._ask_again)
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self._dismiss)

        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self.headline)
        words.addWidget(self.text)
        words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.addLayout(words, 1)
        self._choices: list[Button] = []
        self._row.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(tr("Message"))
        self.set_theme(theme)
        self.hide()

    def show_message(
        self, happened: str, kept: str = "", to_do: str = "", details: str = "", choices: Sequence[Choice] = ()
    ) -> None:
        """Shows a message in place of the one before.

        Args:
            happened, kept, to_do: one short sentence each.
            details: the traceback or log that "Copy details" puts on the clipboard; without it there is no such button.
            choices: buttons, each of which does something and closes the message.
        """
        self._details = details
        happened = tr(happened)
        self.headline.setText(happened)
        rest = " ".join(tr(part) for part in (kept, to_do) if part)
        self.text.setText(rest)
        self.text.setVisible(bool(rest))
        self.copy_button.setVisible(bool(details))
        self._offer(choices)
        self._ask_again()
        self.setAccessibleDescription(f"{happened} {rest}".strip())
        self.show()

    def _offer(self, choices: Sequence[Choice]) -> None:
        for button in self._choices:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._choices = []
        for label, act in choices:
            button = Button(self._theme, label, primary=not self._choices)
            button.clicked.connect(partial(self._choose, act))
            self._row.insertWidget(self._row.indexOf(self.copy_button), button, 0, Qt.AlignmentFlag.AlignVCenter)
            self._choices.append(button)

    def _choose(self, act: Callable[[], object], _checked: bool = False) -> None:
        self._dismiss()
        act()

    @property
    def choices(self) -> list[Button]:
        """The buttons of the message on show."""
        return list(self._choices)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        for choice in self._choices:
            choice.set_theme(theme)
        self.copy_button.set_theme(theme)
        self.close_button.set_theme(theme)
        left, edge = style.pixels(theme, 44), style.pixels(theme, 8)
        self._row.setContentsMargins(left, edge, edge, edge)
        self._row.setSpacing(edge)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(style.pixels(self._theme, 240), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shades, size = style.colours(self._theme), self._theme.font_size
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(shades.error), 1))
        painter.setBrush(QColor(shades.field))
        painter.drawRoundedRect(rect, size(6), size(6))
        icon = size(20)
        _icons.paint(painter, "error", QRectF(size(12), rect.center().y() - icon / 2, icon, icon), shades.error)
        painter.end()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self.copy_button.set_face("Copied", "")
        self._answer.start()

    @Slot()
    def _ask_again(self) -> None:
        self.copy_button.set_face("Copy details", "")

    @Slot()
    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()

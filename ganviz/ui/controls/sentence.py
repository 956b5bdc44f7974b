"""The line under the stage that says what is happening."""

from __future__ import annotations

from typing import Literal, get_args

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ganviz.ui import style
from ganviz.ui.controls import _icons
from ganviz.ui.controls._buttons import Button
from ganviz.ui.theme import Theme

Tone = Literal["calm", "good", "warning", "error"]
TONES: tuple[Tone, ...] = get_args(Tone)

_SIZE, _LINES = 15, 2


class SentenceBar(QWidget):
    """One plain sentence about the run, with a mark for its tone and perhaps a button.

    Room for two lines is always kept, so that the stage does not move when a sentence gets longer.

    Signals:
        action_requested: the button was clicked.
    """

    action_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone: Tone = "calm"
        self._mark = _Mark(theme)
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = Button(theme, "", tip="")
        self.button.hide()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._mark)
        self._row.addWidget(self.label, 1)
        self._row.addWidget(self.button)
        self.button.clicked.connect(self.action_requested)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("What is happening")
        self.set_theme(theme)

    def say(self, text: str, tone: Tone = "calm", action_label: str = "", action_tip: str = "") -> None:
        """Shows a sentence. With ``action_label`` a button stands beside it.

        Raises:
            ValueError: an unknown tone.
        """
        if tone not in TONES:
            raise ValueError(f"tone: {tone!r} cannot be used; use one of {', '.join(TONES)}")
        if text != self.label.text():
            self.label.setText(text)
            self.setAccessibleDescription(text)
        self._tone = tone
        self._mark.show_tone(tone)
        self.button.set_face(action_label, "")
        self.button.setAccessibleName(action_label)
        self.button.setToolTip(action_tip or action_label)
        self.button.setVisible(bool(action_label))
        self._keep_room()

    def tone(self) -> Tone:
        """The tone of the sentence that is shown."""
        return self._tone

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self._mark.set_theme(theme)
        self.button.set_theme(theme)
        self._row.setSpacing(style.pixels(theme, 10))
        self._row.setContentsMargins(style.pixels(theme, 12), 0, style.pixels(theme, 12), 0)
        self.label.setStyleSheet(f"font-size: {style.pixels(theme, _SIZE)}px; color: {style.colours(theme).text};")
        self._keep_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_room()

    def _keep_room(self) -> None:
        """Two lines, or more where the sentence needs them at this width: nothing is cut off."""
        self.label.ensurePolished()
        lines = self.label.fontMetrics().lineSpacing() * _LINES
        margins = self._row.contentsMargins()
        beside = self._mark.sizeHint().width() + self._row.spacing() + margins.left() + margins.right()
        if not self.button.isHidden():
            beside += self.button.sizeHint().width() + self._row.spacing()
        needed = self.label.heightForWidth(max(1, self.width() - beside))
        self.setFixedHeight(max(lines, needed) + style.pixels(self._theme, 12))


class _Mark(QWidget):
    """The tone as a small icon: told by its shape, not by its colour alone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._tone = theme, TONES[0]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_tone(self, tone: Tone) -> None:
        self._tone = tone
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = style.pixels(self._theme, 18)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = style.colours(self._theme)
        colour = {"calm": shades.muted, "good": shades.good, "warning": shades.caution, "error": shades.error}
        painter = QPainter(self)
        _icons.paint(painter, self._tone, QRectF(self.rect()), colour[self._tone])
        painter.end()

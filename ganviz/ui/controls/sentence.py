"""The line under the stage that says what is happening."""

from __future__ import annotations

from typing import Literal, get_args

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ganviz.ui import style
from ganviz.ui.controls import _icons
from ganviz.ui.controls._buttons import Button
from ganviz.ui.theme import Theme

Tone = Literal["calm", "good", "warning", "error"]
TONES: tuple[Tone, ...] = get_args(Tone)

_SIZE, _MARGIN = 15, 6


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
        # Not Fixed: Qt would then hold to the height of two lines whatever the width asks for.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
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
        self.updateGeometry()

    def tone(self) -> Tone:
        """The tone of the sentence that is shown."""
        return self._tone

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self._mark.set_theme(theme)
        self.button.set_theme(theme)
        self._row.setSpacing(style.pixels(theme, 10))
        self._row.setContentsMargins(*(style.pixels(theme, margin) for margin in (12, _MARGIN, 12, _MARGIN)))
        font = theme.font(_SIZE)
        self.label.setFont(font)
        self.setMinimumHeight(2 * QFontMetrics(font).lineSpacing() + 2 * style.pixels(theme, _MARGIN))
        self.updateGeometry()


class _Mark(QWidget):
    """The tone as a small icon: told by its shape, not by its colour alone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._tone = theme, TONES[0]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_tone(self, tone: Tone) -> None:
        """Shows the icon of a tone."""
        self._tone = tone
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
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

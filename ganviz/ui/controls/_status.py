"""The figures at the right of the transport bar, which stay in their places while they count."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ganviz.ui import style
from ganviz.ui.controls import _speeds
from ganviz.ui.theme import Theme

_ITERATION, _RATE = "00,000", "0,000/s"


class Status(QWidget):
    """Iteration, rate, seed and device. Each figure keeps the width of the widest that it has shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.word, self.iteration, self.rate, self.rest = QLabel("iteration"), QLabel(), QLabel(), QLabel()
        self._templates = {self.iteration: _ITERATION, self.rate: _RATE}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for label in (self.word, self.iteration, self.rate, self.rest):
            label.setTextFormat(Qt.TextFormat.PlainText)
            row.addWidget(label)
        for label in (self.word, self.rate, self.rest):
            label.setProperty("role", "muted")
        for label in (self.iteration, self.rate):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        plain, bold = theme.font(style.BASE_SIZE), theme.font(style.BASE_SIZE, bold=True)
        for label in (self.word, self.rate, self.rest):
            label.setFont(plain)
        self.iteration.setFont(bold)
        for label in self._templates:
            label.setFixedWidth(self._room(label, self._templates[label]))

    def show_status(self, iteration: int, rate: float | None, seed: int, device: str) -> None:
        self._count(self.iteration, f"{iteration:,}")
        self._count(self.rate, _speeds.rate(rate))
        rest = f" · seed {seed} · {device}"
        if rest != self.rest.text():
            self.rest.setText(rest)
        everything = f"iteration {iteration:,}, {_speeds.rate(rate)}, seed {seed}, {device}"
        self.setAccessibleName(everything)
        self.setToolTip(everything)

    def width_with(self, word: bool, rest: bool) -> int:
        """The width it has with these parts."""
        parts = [self.iteration, *([self.word] if word else []), *([self.rate, self.rest] if rest else [])]
        return sum(part.minimumWidth() or part.sizeHint().width() for part in parts)

    def show_parts(self, word: bool, rest: bool) -> None:
        """Leaves out the word "iteration", or all but the iteration, which the tooltip has still."""
        self.word.setVisible(word)
        self.rate.setVisible(rest)
        self.rest.setVisible(rest)

    def _count(self, label: QLabel, text: str) -> None:
        if text == label.text():
            return
        if len(text) > len(self._templates[label]):
            self._templates[label] = text
            label.setFixedWidth(self._room(label, text))
        label.setText(text)

    def _room(self, label: QLabel, text: str) -> int:
        gap = self._theme.font_size(6 if label is self.iteration else 8)
        return round(QFontMetricsF(label.font()).horizontalAdvance(text) + gap + 0.5)

"""The figures at the right of the transport bar, which stay in their places while they count."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ganviz.phrases import phrase
from ganviz.ui import style
from ganviz.ui.controls import _speeds
from ganviz.ui.controls._labels import MutedLabel
from ganviz.ui.theme import Theme
from ganviz.ui.translation import thousands, tr

_WIDEST_DIGIT = "0"


class Status(QWidget):
    """Iteration, rate, seed and device.

    A figure moves nothing but by getting longer, and the rate, which goes up and down, keeps the width of the longest.

    Signals:
        width_changed: what is shown takes another width than before.
    """

    width_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.word, self.iteration = MutedLabel("iteration"), QLabel()
        self.rate, self.rest = MutedLabel(), MutedLabel()
        self._longest_rate = "000/s"
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for label in (self.word, self.iteration, self.rate, self.rest):
            label.setTextFormat(Qt.TextFormat.PlainText)
            row.addWidget(label)
        for label in (self.iteration, self.rate):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        plain, bold = theme.font(style.BASE_SIZE), theme.font(style.BASE_SIZE, bold=True)
        for label in (self.word, self.rate, self.rest):
            label.setFont(plain)
        self.iteration.setFont(bold)
        self._make_room()

    def show_status(
        self,
        iteration: int,
        rate: float | None,
        seed: int,
        device: str,
        steps: tuple[int, int] = (0, 0),
        busy: bool = False,
        shown: int | None = None,
        returned: float | None = None,
    ) -> None:
        """Shows where the run is.

        Args:
            rate: iterations per second, None while it stands still.
            steps: single ones of D and of G since that iteration.
            busy: what it does takes long.
            shown: the iteration on show, where that is an earlier one; both are said then.
            returned: how much of its way back to where it goes on it has done, while it is on that.
        """
        before = self.sizeHint().width()
        speed = phrase("busy …") if busy else _speeds.rate(rate)
        if returned is not None:
            speed = phrase("going back {share:.0%}", share=returned)
        both = phrase("shown {shown:,} · now {iteration:,}", shown=shown or 0, iteration=iteration)
        figures = thousands(iteration) if shown is None else tr(both), tr(speed)
        where = _where(*steps) if shown is None else ""
        if where != self.word.text():
            self.word.setText(where)
        lengths = len(self.iteration.text()), len(self._longest_rate)
        self.iteration.setText(figures[0])
        self.rate.setText(figures[1])
        if lengths != (len(figures[0]), max(lengths[1], len(figures[1]))):
            self._longest_rate = max(self._longest_rate, figures[1], key=len)
            self._make_room()
        rest = tr(" · seed {seed} · {device}", seed=seed, device=device)
        if rest != self.rest.text():
            self.rest.setText(rest)
        everything = tr(
            "{where} {iteration:,}, {rate}, seed {seed}, {device}"
            if shown is None
            else "iteration {shown:,} is shown, training is at {iteration:,}, {rate}, seed {seed}, {device}",
            where=where,
            shown=shown,
            iteration=iteration,
            rate=speed,
            seed=seed,
            device=device,
        )
        self.setAccessibleName(everything)
        self.setToolTip(everything)
        if self.sizeHint().width() != before:
            self.width_changed.emit()

    def width_with(self, word: bool, rest: bool) -> int:
        """The width it has with these parts."""
        parts = [self.iteration, *([self.word] if word else []), *([self.rate, self.rest] if rest else [])]
        return sum(part.minimumWidth() or part.sizeHint().width() for part in parts)

    def show_parts(self, word: bool, rest: bool) -> None:
        """Leaves out the word "iteration", or all but the iteration, which the tooltip has still."""
        self.word.setVisible(word)
        self.rate.setVisible(rest)
        self.rest.setVisible(rest)

    def _make_room(self) -> None:
        for label, text, gap in ((self.iteration, self.iteration.text(), 6), (self.rate, self._longest_rate, 10)):
            longest = re.sub(r"\d", _WIDEST_DIGIT, text)
            width = QFontMetricsF(label.font()).horizontalAdvance(longest) + self._theme.font_size(gap)
            label.setFixedWidth(round(width + 0.5))


def _where(of_discriminator: int, of_generator: int) -> str:
    """What stands before the number of the iteration."""
    if of_discriminator and of_generator:
        return tr("{d} × D, {g} × G after iteration", d=of_discriminator, g=of_generator)
    if of_discriminator:
        return tr("{d} × D after iteration", d=of_discriminator)
    return tr("{g} × G after iteration", g=of_generator) if of_generator else tr("iteration")

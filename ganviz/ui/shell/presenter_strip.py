"""What a lecturer has on his own screen while an audience sees another: the clock, what comes next, a few switches."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ganviz.ui import style
from ganviz.ui.controls._buttons import Button
from ganviz.ui.controls._labels import MutedLabel
from ganviz.ui.page import HandTool
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr


class PresenterStrip(QWidget):
    """The time of day, how long it has gone on, the step of the lesson, the tools at hand, what the audience sees.

    Attributes:
        tools: the buttons of what can be taken into the hand.

    Signals:
        black_requested, hold_requested, end_requested: a button was clicked.
    """

    black_requested = Signal()
    hold_requested = Signal()
    end_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._began = time.monotonic()
        self.clock, self.elapsed, self.step = QLabel(), MutedLabel(), MutedLabel()
        self.black_button = Button(theme, "Black", tip="Show the audience nothing, or all again (.)")
        self.hold_button = Button(theme, "Hold", tip="Hold the audience's picture while the run goes on (I)")
        self.end_button = Button(theme, "End", tip="Show the audience nothing more (F5)")
        self.tools: list[Button] = []
        self._offered: Sequence[HandTool] = ()
        self._tool_row = QHBoxLayout()
        self._row = QHBoxLayout(self)
        for part in (self.clock, self.elapsed):
            self._row.addWidget(part)
        self._row.addWidget(self.step, 1)
        self._row.addLayout(self._tool_row)
        for button in (self.black_button, self.hold_button, self.end_button):
            self._row.addWidget(button)
        self.black_button.clicked.connect(self.black_requested)
        self.hold_button.clicked.connect(self.hold_requested)
        self.end_button.clicked.connect(self.end_requested)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tell_time)
        self._second.start()
        self.setAccessibleName(tr("For the lecturer"))
        self.set_theme(theme)
        self._tell_time()

    def offer(self, tools: Sequence[HandTool]) -> None:
        """Has a button for each of these tools, in place of those before."""
        while self.tools:
            self.tools.pop().deleteLater()
        self._offered = tools
        for tool in tools:
            button = Button(self._theme, tool.label, tip=tool.tip)
            button.clicked.connect(tool.take)
            self.tools.append(button)
            self._tool_row.addWidget(button)
        self.show_taken()

    @Slot()
    def show_taken(self) -> None:
        """Lights the tool that is in the hand."""
        for button, tool in zip(self.tools, self._offered, strict=True):
            button.set_lit(tool.is_taken())

    def show_step(self, said: str) -> None:
        """Says which step of the lesson is on show, and what comes next."""
        self.step.setText(said)

    def show_state(self, black: bool, held: bool) -> None:
        """Lights what is at work."""
        self.black_button.set_lit(black)
        self.hold_button.set_lit(held)

    @Slot()
    def _tell_time(self) -> None:
        now = QDateTime.currentDateTime().time()
        self.clock.setText(QLocale().toString(now, QLocale.FormatType.ShortFormat))
        minutes, seconds = divmod(int(time.monotonic() - self._began), 60)
        self.elapsed.setText(f"{minutes}:{seconds:02}")

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self.clock.setFont(theme.font(18, bold=True))
        self.elapsed.setFont(theme.font(15))
        for button in (*self.tools, self.black_button, self.hold_button, self.end_button):
            button.set_theme(theme)
        edge = style.pixels(theme, 6)
        self._row.setContentsMargins(2 * edge, edge, 2 * edge, edge)
        self._row.setSpacing(2 * edge)
        self._tool_row.setSpacing(edge)

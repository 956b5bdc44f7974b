"""What an audience sees of a page of the theory on a screen of its own: its title, plots, formula and sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QLabel, QVBoxLayout

from ganviz.ui import style
from ganviz.ui.page import Audience, Words
from ganviz.ui.theme import Theme
from ganviz.ui.theory.board import Board, Place
from ganviz.ui.theory.scene import Told
from ganviz.ui.translation import tr


class TheoryAudience(Audience):
    """Shows what the page tells whenever it tells it, or holds what it told before.

    Args:
        told: what the page tells now.
        refreshed: the page shows something else, the argument.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        places: Sequence[Place],
        told: Callable[[], Told],
        refreshed: SignalInstance,
    ) -> None:
        super().__init__()
        self._told, self._refreshed, self._held = told, refreshed, False
        self.title, self.board = QLabel(tr(title)), Board(theme, places)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self.title)
        self._rows.addWidget(self.board, 1)
        self.set_theme(theme)
        refreshed.connect(self._show)
        self._show(told())

    def _show(self, told: Told) -> None:
        if not self._held:
            self.board.show_told(told)

    def give_words(self, words: Words | None) -> None:
        """A lesson is held in the laboratory: here it says nothing."""
        if words is not None:
            words.deleteLater()

    def hold_still(self, held: bool) -> None:
        self._held = held
        self._show(self._told())

    def set_theme(self, theme: Theme) -> None:
        self.title.setFont(theme.font(style.BASE_SIZE + 6, bold=True))
        edge = style.pixels(theme, 12)
        self._rows.setContentsMargins(edge, edge, edge, 0)
        self.board.set_theme(theme)

    def let_go(self) -> None:
        self._refreshed.disconnect(self._show)

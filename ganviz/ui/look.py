"""How the window looks: light or dark, how large, at the desk or before an audience."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QBoxLayout, QSizePolicy, QWidget

from ganviz.ui import style
from ganviz.ui.theme import THEMES

if TYPE_CHECKING:
    from ganviz.ui.main_window import MainWindow

Policy = QSizePolicy.Policy

SCALES = (0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
PRESENTED_SCALE = 1.5
#: Qt's own "no limit" for the size of a widget.
UNLIMITED = (1 << 24) - 1


def system_theme() -> str:
    """The name of the theme that the desktop asks for."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


class Look(QObject):
    """Chooses the window's theme and scale and gives them to its parts.

    Args:
        name: ``system``, ``light`` or ``dark``.

    Attributes:
        theme: what is in force.
        presenting: full screen, with nothing but stage, formula, sentence and a thin transport, in large type.
    """

    def __init__(self, window: MainWindow, name: str) -> None:
        super().__init__(window)
        self._window = window
        self._follows_system = name == "system"
        self.theme = THEMES[system_theme() if self._follows_system else name]
        self.presenting = False
        self._scale_at_desk = 1.0
        self._put_away: list[QWidget] = []
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def dress(self) -> None:
        """Gives the whole program the theme's palette and style sheet."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        style.apply(app, self.theme)

    @Slot()
    def toggle_theme(self) -> None:
        """Changes between light and dark; from then on the system is not followed."""
        self._follows_system = False
        self._set_theme("light" if self.theme.is_dark else "dark")

    def change_scale(self, steps: int) -> None:
        """Makes text and lines larger or smaller; 0 goes back to normal."""
        nearest = min(range(len(SCALES)), key=lambda index: abs(SCALES[index] - self.theme.scale))
        index = SCALES.index(1.0) if steps == 0 else min(max(nearest + steps, 0), len(SCALES) - 1)
        self.theme = self.theme.scaled(SCALES[index])
        self._apply()

    @Slot()
    def toggle_presentation(self) -> None:
        """Begins to present, or goes back to the desk as it was."""
        window = self._window
        presenting = self.presenting = not self.presenting
        if presenting:
            self._put_away = [part for part in (window.left, window.plots, window.menuBar()) if not part.isHidden()]
        for part in self._put_away:
            part.setVisible(not presenting)
        window.presented_formula.setVisible(presenting)
        window.stage.show_chips(not presenting)
        window.transport.set_fullscreen(presenting)
        # A wide screen has room beside the stage, not below it.
        window.middle.setDirection(QBoxLayout.Direction.RightToLeft if presenting else QBoxLayout.Direction.TopToBottom)
        window.words.setMaximumWidth(window.screen().size().width() * 3 // 10 if presenting else UNLIMITED)
        window.spare.changeSize(0, 0, Policy.Minimum, Policy.Expanding if presenting else Policy.Minimum)
        edge = 24 if presenting else 0
        window.words_column.setContentsMargins(edge, edge, edge, 0)
        if presenting:
            self._scale_at_desk = self.theme.scale
            self.theme = self.theme.scaled(max(self.theme.scale, PRESENTED_SCALE))
            window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
        else:
            self.theme = self.theme.scaled(self._scale_at_desk)
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        self._apply()

    @Slot()
    def toggle_left(self) -> None:
        """Folds or unfolds presets and settings."""
        self._window.left.setVisible(self._window.left.isHidden())

    @Slot()
    def toggle_right(self) -> None:
        """Folds or unfolds the small plots."""
        self._window.plots.setVisible(self._window.plots.isHidden())

    @Slot()
    def escape(self) -> None:
        """Leaves full screen, or gives the stage back from an enlarged plot."""
        if self.presenting:
            self.toggle_presentation()
        else:
            self._window.stage.give_back()

    @Slot()
    def _follow_system(self) -> None:
        if self._follows_system:
            self._set_theme(system_theme())

    def _set_theme(self, name: str) -> None:
        self.theme = THEMES[name].scaled(self.theme.scale)
        self._apply()

    def _apply(self) -> None:
        self.dress()
        window = self._window
        for part in (
            window.transport,
            window.gallery,
            window.form,
            window.formula,
            window.presented_formula,
            window.stage,
            window.sentence,
            window.messages,
            window.plots,
        ):
            part.set_theme(self.theme)

"""How the window looks: light or dark, how large, at the desk or before an audience."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ganviz.ui import style
from ganviz.ui.remembered import Kept, Remembered
from ganviz.ui.theme import CONTRAST, PRESENTED_MOST, THEMES, Theme, presented_scale

#: Scales of text and lines that can be chosen.
SCALES = (0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
#: Scales that can be chosen there besides.
PRESENTED_SCALES = (2.3, 2.6, 3.0, 3.5, PRESENTED_MOST)
#: In place of a theme's name: the one that the desktop asks for.
SYSTEM = "system"


def system_theme() -> str:
    """The name of the theme that the desktop asks for."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def _nearest(scales: Sequence[float], scale: float) -> float:
    return min(scales, key=lambda other: abs(other - scale))


class Appearance(QObject):
    """Chooses the theme and the scale of the whole program.

    Args:
        name: ``system``, ``light`` or ``dark``; "" for the one that is remembered.
        kept: what is remembered of it.
        window: what must have room on its screen.

    Attributes:
        theme: what is in force.
        presenting: full screen, with nothing but what an audience needs, in large type.

    Signals:
        changes(begins): something is about to change; or all of it has, and may be drawn.
        theme_changed(theme): other colours or sizes are in force.
        presentation_changed(presenting): an audience has come; or gone, once the sizes are those of the desk again.
    """

    changes = Signal(bool)
    theme_changed = Signal(object)
    presentation_changed = Signal(bool)

    def __init__(self, name: str, kept: Remembered, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._asked = window, name
        self.presenting = False
        self._before_contrast = SYSTEM
        self.theme = self._recalled(kept)
        self._scale_at_desk = self.theme.scale
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def _recalled(self, kept: Remembered) -> Theme:
        #: What is remembered: what the command line asks for in its place holds for one start.
        self._chosen = kept.one_of("theme", (SYSTEM, *THEMES)) or SYSTEM
        name = self._asked or self._chosen
        self._follows_system = name == SYSTEM
        scale = kept.number("scale", SCALES[0], SCALES[-1]) or 1.0
        theme = THEMES[system_theme() if self._follows_system else name]
        return replace(theme, scale=_nearest(SCALES, scale), is_still=kept.flag("still") or False)

    def recall(self, kept: Remembered) -> None:
        """Takes what is remembered in place of what is; at the desk."""
        if self.presenting:
            self.toggle_presentation()
        theme = self._recalled(kept)
        if theme != self.theme:
            self.theme = theme
            with self._drawn_once():
                self._apply()

    def remembered(self) -> Kept:
        """What is to be recalled."""
        scale = self._scale_at_desk if self.presenting else self.theme.scale
        return {"theme": self._chosen, "scale": scale, "still": self.theme.is_still}

    def find_room(self) -> None:
        """Goes back to text of normal size where the screen has no room for the window with larger."""
        if self.theme.scale > 1 and not self._has_room():
            self.change_scale(0)

    def dress(self) -> None:
        """Gives the whole program the theme's look."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        style.apply(app, self.theme)

    @Slot()
    def toggle_theme(self) -> None:
        """Changes between light and dark; from then on the system is not followed."""
        self._chosen, self._follows_system = "light" if self.theme.is_dark else "dark", False
        self._set_theme(self._chosen)

    @Slot()
    def toggle_contrast(self) -> None:
        """Changes to high contrast, or back to the colours before it."""
        if self.theme.name == CONTRAST.name:
            self._chosen = self._before_contrast
        else:
            self._before_contrast, self._chosen = self._chosen, CONTRAST.name
        self._follows_system = self._chosen == SYSTEM
        self._set_theme(system_theme() if self._follows_system else self._chosen)

    @Slot()
    def toggle_motion(self) -> None:
        """Keeps everything from moving, fading and blinking by itself, or lets it."""
        self.theme = replace(self.theme, is_still=not self.theme.is_still)
        with self._drawn_once():
            self._apply()

    def change_scale(self, steps: int) -> bool:
        """Makes text and lines larger or smaller; 0 goes back to normal.

        Returns:
            False where the window has no room for larger text on its screen: then all stays as it was.
        """
        before, size = self.theme, self._window.size()
        scales = (*SCALES, *PRESENTED_SCALES) if self.presenting else SCALES
        nearest = scales.index(_nearest(scales, self.theme.scale))
        usual = self._presented_scale() if self.presenting else 1.0
        scale = scales[min(max(nearest + steps, 0), len(scales) - 1)] if steps else usual
        self.theme = self.theme.scaled(scale)
        with self._drawn_once():
            self._apply()
            if steps <= 0 or self._has_room():
                return True
            self.theme = before
            self._apply()
            QCoreApplication.sendPostedEvents()  # or it is held at the size that the larger text needed
            self._window.resize(size)  # a window grows with what it must show, and does not shrink by itself
            return False

    @Slot()
    def toggle_presentation(self) -> None:
        """Begins to present, or goes back to the desk as it was."""
        self.presenting = not self.presenting
        if self.presenting:
            self._scale_at_desk = self.theme.scale
            self.theme = self.theme.scaled(max(self.theme.scale, self._presented_scale()))
        else:
            self.theme = self.theme.scaled(self._scale_at_desk)
        with self._drawn_once():
            # What is hidden while the sizes change need not be laid out twice.
            if self.presenting:
                self.presentation_changed.emit(True)
            self._apply()
            if not self.presenting:
                self.presentation_changed.emit(False)

    def _presented_scale(self) -> float:
        return presented_scale(self._screen_size().height())

    def _screen_size(self) -> QSize:
        return self._window.screen().size()

    def _has_room(self) -> bool:
        QCoreApplication.sendPostedEvents()  # parts tell their new sizes from layout to layout
        least, screen = self._window.minimumSizeHint(), self._screen_size()
        return least.width() <= screen.width() and least.height() <= screen.height()

    @Slot()
    def _follow_system(self) -> None:
        if self._follows_system:
            self._set_theme(system_theme())

    def _set_theme(self, name: str) -> None:
        self.theme = replace(THEMES[name], scale=self.theme.scale, is_still=self.theme.is_still)
        with self._drawn_once():
            self._apply()

    @contextmanager
    def _drawn_once(self) -> Iterator[None]:
        self.changes.emit(True)
        try:
            yield
        finally:
            self.changes.emit(False)

    def _apply(self) -> None:
        self.dress()
        self.theme_changed.emit(self.theme)
        # Everything has its place before anything is painted: no picture is half of the old size.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

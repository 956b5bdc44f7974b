"""Where the window stands on the screens, and how large."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ganviz.ui.remembered import Kept, Remembered

#: The window's size where the screen is larger, and the height of its title bar, in pixels.
FAVOURITE_SIZE, TITLE_BAR = QSize(1440, 900), 40
#: Of a window's title so much must be on a screen, or nobody could take hold of it.
LEAST_GRIP = QSize(120, 20)
#: Sizes and places beyond these are no window's.
LEAST, MOST = 200, 16_000
_NO_PLACE = 1 << 20

_UNUSUAL = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMinimized


class Placement:
    """Opens a window where it was, if a screen still shows that place, and remembers where it is."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._place: QPoint | None = None
        self._size: QSize | None = None
        self._was_maximised = False

    def open(self, kept: Remembered) -> None:
        """Shows the window as it was; or at its favourite size, or over the whole screen where that is smaller."""
        self._read(kept)
        screen, is_whole = self._window.screen().availableGeometry().size(), False
        size = self._size
        if size is None:
            size = FAVOURITE_SIZE.boundedTo(screen)
            is_whole = size.width() >= screen.width() or size.height() + TITLE_BAR >= screen.height()
        self._window.resize(size)
        if self._place is not None:
            self._window.move(self._place)
        if is_whole or self._was_maximised:
            self._window.showMaximized()
        else:
            self._window.show()

    def remembered(self) -> Kept:
        """Where it is; or, while it fills the screen or is away, where it was before."""
        state = self._window.windowState()
        if not state & _UNUSUAL:
            self._place, self._size = self._window.pos(), self._window.size()
        kept: dict[str, object] = {"maximised": bool(state & Qt.WindowState.WindowMaximized)}
        if self._size is not None:
            kept |= {"width": self._size.width(), "height": self._size.height()}
        if self._place is not None:
            kept |= {"x": self._place.x(), "y": self._place.y()}
        return kept

    def reset(self) -> None:
        """Gives the window the size that it has at first; where it stands a person can see."""
        self._place, self._size = None, None
        self._window.setWindowState(self._window.windowState() & ~_UNUSUAL)
        self.open(Remembered())

    def _read(self, kept: Remembered) -> None:
        width, height = (kept.number(name, LEAST, MOST) for name in ("width", "height"))
        x, y = (kept.number(name, -MOST, MOST) for name in ("x", "y"))
        self._was_maximised = bool(kept.flag("maximised"))
        if width is None or height is None:
            return
        size, room = QSize(round(width), round(height)), self._window.screen().availableGeometry().size()
        if x is not None and y is not None:
            place = QPoint(round(x), round(y))
            title = QRect(place, QSize(size.width(), TITLE_BAR))
            for screen in QGuiApplication.screens():
                shown = (title & screen.availableGeometry()).size()
                if shown.width() >= LEAST_GRIP.width() and shown.height() >= LEAST_GRIP.height():
                    self._place, room = place, screen.availableGeometry().size()
                    break
        self._size = size.boundedTo(room)

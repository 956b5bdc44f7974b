"""The window on the other screen: what the audience sees, or nothing but black."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QScreen
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ganviz.ui.page import Audience
from ganviz.ui.translation import tr


def black_cover(parent: QWidget) -> QWidget:
    """Returns what is black and nothing else, hidden at first."""
    cover = QWidget(parent)
    black = QPalette(cover.palette())
    black.setColor(QPalette.ColorRole.Window, QColor("black"))
    cover.setPalette(black)
    cover.setAutoFillBackground(True)
    cover.hide()
    return cover


class AudienceWindow(QWidget):
    """Fills one screen. It takes no key: these belong to the window with the controls.

    Attributes:
        shown: what the audience sees.
    """

    def __init__(self, shown: Audience, screen: QScreen) -> None:
        flags = Qt.WindowType
        super().__init__(None, flags.Window | flags.FramelessWindowHint | flags.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(tr("GanViz, for the audience"))
        self.shown = shown
        self._cover = black_cover(self)
        self._stack = QStackedWidget()
        self._stack.addWidget(shown)
        self._stack.addWidget(self._cover)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._stack)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()  # not showFullScreen(), which asks for the keys

    def set_black(self, black: bool) -> None:
        """Shows nothing, or what there is to be seen."""
        self._stack.setCurrentWidget(self._cover if black else self.shown)

    def take(self, shown: Audience) -> None:
        """Shows something else in place of what it showed."""
        self.shown.let_go()
        self._stack.insertWidget(0, shown)
        if self._stack.currentWidget() is self.shown:
            self._stack.setCurrentWidget(shown)
        self._stack.removeWidget(self.shown)
        self.shown.deleteLater()
        self.shown = shown

    def end(self) -> None:
        """Goes."""
        self.shown.let_go()
        self.close()
        self.deleteLater()

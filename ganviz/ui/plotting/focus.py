"""A plot that is reached by Tab: a frame around it, its words for a screen reader, and keys that stay the window's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from ganviz.ui.plotting.plot import Plot
from ganviz.ui.plotting.view import Shown
from ganviz.ui.translation import tr

#: Width of the frame, in pixels.
WIDTH = 2


class FocusFrame(QWidget):
    """A frame over a plot; no part of it, so that a copy of the plot is without."""

    def __init__(self, around: QWidget, colour: str) -> None:
        super().__init__(around.parentWidget())
        self._colour = QColor(colour)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(around.geometry())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self._colour, WIDTH))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()


class PlotFocus(QObject):
    """Lets Tab reach a plot; its parent is the plot's widget.

    Args:
        help: what is drawn there and how to read it.
    """

    def __init__(self, plot: Plot[Shown], help: str) -> None:
        super().__init__(plot.widget)
        self._plot, self._help = plot, help
        self._frame: FocusFrame | None = None
        plot.widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        plot.widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind, widget = event.type(), self._plot.widget
        if kind == QEvent.Type.FocusIn:
            widget.setAccessibleDescription(self.description())
            self._leave()
            self._frame = FocusFrame(widget, self._plot.theme.accent)
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self._leave()
        elif kind in (QEvent.Type.Resize, QEvent.Type.Move) and self._frame is not None:
            self._frame.setGeometry(widget.geometry())
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            return self._hand_on(event)
        return False

    def description(self) -> str:
        """What is drawn, and the words that stand in it now."""
        help_ = " ".join(tr(self._help).split())
        words = " · ".join(tr(label.text) for label in self._plot.labels.labels)
        return f"{help_} {words}".strip()

    def _hand_on(self, event: QKeyEvent) -> bool:
        """Gives the window what a plot has no use for; Tab stays where it is."""
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        QApplication.sendEvent(self._plot.widget.window(), event)
        return True

    def _leave(self) -> None:
        if self._frame is not None:
            self._frame.hide()
            self._frame.deleteLater()
            self._frame = None

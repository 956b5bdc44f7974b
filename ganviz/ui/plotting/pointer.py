"""The mouse on a plot: the value under it, zoom and pan."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from ganviz.ui.plotting.plot import Plot
from ganviz.ui.plotting.view import Shown
from ganviz.ui.translation import tr

#: By how much a step of the wheel magnifies, and of how many eighths of a degree that is.
STEP, EIGHTHS = 1.2, 120
#: Milliseconds between two readings of the value under a pointer that rests: it stays that of the picture.
READ_EVERY = 150
#: How near to a pinned reading a click takes it away, in pixels.
UNPINS = 14
#: Between pointer and value, in pixels.
BESIDE = QPoint(14, 14)


class Pointer(QObject):
    """What the mouse does on one plot.

    It shows the value under it, which a click pins there, and drags the plot to the side with the left button. The
    wheel zooms where nothing can be scrolled, and everywhere with Ctrl; without, it scrolls, over the axes as over the
    data. Where nothing scrolls a double click goes back to the whole.

    Args:
        plot: the one it is on; its parent.
        scrolls: the wheel without Ctrl belongs to what is around the plot.

    Signals:
        menu_wanted(position): the right button was pressed, or the menu key, there on the screen.
    """

    menu_wanted = Signal(QPoint)

    def __init__(self, plot: Plot[Shown], scrolls: bool) -> None:
        super().__init__(plot.widget)
        self._plot, self._scrolls = plot, scrolls
        self._at: QPointF | None = None
        self._pressed_at: QPointF | None = None
        self._is_dragging = False
        self._reading = QTimer(self)
        self._reading.setInterval(READ_EVERY)
        self._reading.timeout.connect(self._tell)
        self._viewport = plot.widget.viewport()
        self._viewport.setMouseTracking(True)
        self._viewport.installEventFilter(self)
        plot.widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent):
            middle = self._viewport.mapToGlobal(self._viewport.rect().center())
            self._forget()  # lest the value lie on the menu
            by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
            self.menu_wanted.emit(event.globalPos() if by_mouse else middle)
            return True
        if watched is not getattr(self, "_viewport", None):  # of a plot that Python has let go, and Qt not yet
            return False
        if isinstance(event, QWheelEvent):
            return self._turn(event)
        if isinstance(event, QHelpEvent):
            return self._is_inside(QPointF(event.pos()))  # there is a value there; help stands beside the data
        if event.type() == QEvent.Type.MouseButtonDblClick and not self._scrolls:
            self._plot.show_whole()
        elif isinstance(event, QMouseEvent):
            return self._move(event)
        if event.type() in (QEvent.Type.Leave, QEvent.Type.Hide):
            self._forget()
        return False

    # ── zoom and pan ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _turn(self, event: QWheelEvent) -> bool:
        if self._scrolls and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # to what scrolls around it; pyqtgraph's axes would keep it
            return True
        at = self._place(event.position())
        if at is not None and event.angleDelta().y():
            self._plot.magnify(STEP ** (event.angleDelta().y() / EIGHTHS), at)
        event.accept()
        return True

    def _move(self, event: QMouseEvent) -> bool:
        left = Qt.MouseButton.LeftButton
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == left:
            self._pressed_at = event.position() if self._is_inside(event.position()) else None
        elif event.type() == QEvent.Type.MouseButtonRelease:
            was_dragging, self._is_dragging = self._is_dragging, False
            pressed_at, self._pressed_at = self._pressed_at, None
            if was_dragging:
                self._viewport.unsetCursor()
            elif pressed_at is not None and event.button() == left and self._plot.pins:
                self._pin(event.position())
        elif event.type() == QEvent.Type.MouseMove:
            if self._pressed_at is not None and event.buttons() & left:
                self._drag(event.position())
                return self._is_dragging
            self._point(event.position())
        return False

    def _pin(self, at: QPointF) -> None:
        """Pins the reading at a place that was clicked; a click on a pinned one takes it away."""
        place = None if self._is_pinned(at) else self._place(at)
        self._plot.pin(place if place is not None and self._plot.read_at(*place) else None)
        self._tell()

    def _is_pinned(self, at: QPointF) -> bool:
        if self._plot.pinned is None:
            return False
        ((x, y),) = self._plot.pixels(np.array([self._plot.pinned])).tolist()
        return bool((QPointF(x, y) - at).manhattanLength() <= UNPINS)

    def _drag(self, to: QPointF) -> None:
        assert self._pressed_at is not None
        way = to - self._pressed_at
        if not self._is_dragging:
            self._is_dragging = way.manhattanLength() >= QApplication.startDragDistance()
            if not self._is_dragging:
                return
            self._forget()
            self._viewport.setCursor(Qt.CursorShape.ClosedHandCursor)
        (left, right), (low, high) = self._plot.ranges
        area = self._plot.area
        self._pressed_at = to
        across = way.x() / max(area.width(), 1.0) * (right - left)
        up = way.y() / max(area.height(), 1.0) * (high - low)
        self._plot.move_by(-across, up)

    # ── values ────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _point(self, at: QPointF) -> None:
        if self._is_inside(at):
            self._at = at
            self._tell()
            self._reading.start()
        else:
            self._forget()

    def _forget(self) -> None:
        if self._at is not None:
            self._at = None
            self._reading.stop()
            self._plot.leave()
            QToolTip.hideText()

    @Slot()
    def _tell(self) -> None:
        """Says what is under the pointer in the picture that is shown."""
        place = None if self._at is None else self._place(self._at)
        is_covered = QApplication.activePopupWidget() is not None
        if self._at is None or place is None or is_covered or not self._viewport.isVisible():
            self._forget()
            return
        said = self._plot.read_at(*place)
        if self._is_pinned(self._at):  # it stands there already, and is read with every picture
            self._plot.aim(self._at)
            QToolTip.hideText()
        elif said:
            text = "\n".join(tr(line) for line in said)
            self._plot.aim(self._at)
            QToolTip.showText(self._viewport.mapToGlobal(self._at.toPoint()) + BESIDE, text, self._viewport)
        else:
            QToolTip.hideText()

    def _is_inside(self, at: QPointF) -> bool:
        return self._plot.area.contains(at)

    def _place(self, at: QPointF) -> tuple[float, float] | None:
        """Where that pixel lies among the data; None beside them."""
        return self._plot.data_at(at) if self._is_inside(at) else None

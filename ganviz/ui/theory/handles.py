"""What is taken hold of on a plot: dragged with the mouse, or reached by Tab and moved by the arrow keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from ganviz.phrases import phrase
from ganviz.settings import Settings
from ganviz.ui.theme import Theme
from ganviz.ui.theory.sketch import Sketch
from ganviz.ui.translation import tr

#: Side of the square that takes the mouse, and the ring's radius, in pixels at scale 1.
SIDE, RADIUS = 34, 7.5
#: Steps that an arrow key takes with Shift.
LONG = 10
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
CURSORS = {
    "x": Qt.CursorShape.SizeHorCursor,
    "y": Qt.CursorShape.SizeVerCursor,
    "xy": Qt.CursorShape.SizeAllCursor,
}


@dataclass(frozen=True, eq=False)
class Grip:
    """Something that can be moved.

    Attributes:
        plot: the key of the plot it is on.
        name: what a screen reader calls it; no two of a page share one.
        x, y: where it is.
        moved: returns the settings that put it there.
        along: the way it can go.
        step: how far an arrow key takes it.
        step_up: how far up or down, where that is another scale.
        draws: the mouse takes it along from anywhere on its plot, like a pen.
        colour: of the theme's, by name.
    """

    plot: str
    name: str
    x: float
    y: float
    moved: Callable[[float, float], Settings]
    along: Literal["x", "y", "xy"] = "x"
    step: float = 0.1
    step_up: float | None = None
    colour: str = "generator"
    draws: bool = False


class Handle(QWidget):
    """A grip on the screen; no part of the plot, so that exported pictures are without.

    Args:
        sketch: what it is on.
        change: takes new settings, and the name of what was moved.
    """

    def __init__(self, theme: Theme, sketch: Sketch, grip: Grip, change: Callable[[Settings, str], object]) -> None:
        super().__init__(sketch.widget)
        self._theme, self._sketch, self._change = theme, sketch, change
        self._away: QPointF | None = None
        self.grip = grip
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr(grip.name))
        self.setToolTip(tr("{name}: drag it, or press the arrow keys", name=grip.name))
        self.setCursor(CURSORS[grip.along])
        self.set_theme(theme)
        if grip.draws:
            sketch.widget.viewport().installEventFilter(self)
        self.show()

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        side = round(theme.font_size(SIDE))
        self.setFixedSize(side, side)
        self.update()

    def take(self, grip: Grip) -> None:
        """Goes to where the grip is now."""
        if (grip.along, grip.colour) != (self.grip.along, self.grip.colour):
            self.setCursor(CURSORS[grip.along])
            self.update()
        self.grip = grip
        self.setAccessibleDescription(phrase("{x:.3g}, {y:.3g}", x=grip.x, y=grip.y))
        self.place()

    def place(self) -> None:
        """Stands on its point, or at the edge where that lies outside."""
        area = self._sketch.area
        x, y = np.nan_to_num(self._sketch.pixels(np.array([[self.grip.x, self.grip.y]]))[0], posinf=1e6, neginf=-1e6)
        middle = QPointF(min(max(x, area.left()), area.right()), min(max(y, area.top()), area.bottom()))
        self.move(round(middle.x() - self.width() / 2), round(middle.y() - self.height() / 2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._away = event.position() - QPointF(self.rect().center())
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._away is not None:
            self._go(self._sketch.data_at(self.mapToParent(event.position()) - self._away))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._away = None
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draws from wherever the mouse is pressed on the plot."""
        if self.isHidden() or not isinstance(event, QMouseEvent):
            return False
        left, kind = Qt.MouseButton.LeftButton, event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == left:
            if not self._sketch.area.contains(event.position()):
                return False
            self._away = QPointF()
            x, y = self._sketch.data_at(event.position())
            self._change(self.grip.moved(x, self.grip.y), self.grip.name)  # there without a stroke
            self._go((x, y))
            return True
        if kind == QEvent.Type.MouseMove and event.buttons() & left and self._away is not None:
            self._go(self._sketch.data_at(event.position()))
            return True
        if kind == QEvent.Type.MouseButtonRelease and self._away is not None:
            self._away = None
            return True
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in ARROWS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = ARROWS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        times = LONG if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        step, step_up = (times * (one or self.grip.step) for one in (self.grip.step, self.grip.step_up))
        across, up = way
        if self.grip.along == "x":  # either pair of keys moves what can go one way only
            across, up = across or up, 0
        elif self.grip.along == "y":
            across, up = 0, up or across
        self._go((self.grip.x + step * across, self.grip.y + step_up * up))

    def _go(self, to: tuple[float, float]) -> None:
        x = to[0] if "x" in self.grip.along else self.grip.x
        y = to[1] if "y" in self.grip.along else self.grip.y
        self._change(self.grip.moved(x, y), self.grip.name)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.raise_()
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        size, colour = self._theme.font_size, QColor(getattr(self._theme, self.grip.colour))
        middle = QRectF(self.rect()).center()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = size(RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), size(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, size(SIDE / 2 - 2), size(SIDE / 2 - 2))
        painter.setPen(QPen(QColor(self._theme.background), size(1)))
        painter.setBrush(colour)
        for across, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            if ("x" if across else "y") in self.grip.along:
                painter.drawPolygon(_wedge(middle, across, down, radius + size(2), size(5)))
        painter.setPen(QPen(colour, size(3)))
        lit = self.underMouse() or self.hasFocus() or self._away is not None
        painter.setBrush(colour if lit else QColor(self._theme.background))
        painter.drawEllipse(middle, radius - size(1.5), radius - size(1.5))
        painter.end()


def _wedge(middle: QPointF, across: int, down: int, away: float, size: float) -> QPolygonF:
    """A small triangle that says which way."""
    way, side = QPointF(across, down), QPointF(down, across)
    base = middle + way * away
    return QPolygonF([base + way * size, base + side * size, base - side * size])

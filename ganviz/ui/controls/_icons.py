"""The program's own icons: paths on a square of 24 units, stroked and filled in one colour, sharp at any size."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

UNITS = 24.0
_STROKE = 2.0

#: What is stroked and what is filled.
Paths = tuple[QPainterPath, QPainterPath]


def paint(painter: QPainter, name: str, rect: QRectF, colour: str) -> None:
    """Draws the icon ``name`` into a square in the middle of ``rect``. Raises KeyError for an unknown name."""
    stroked, filled = _paths(name)
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2)
    painter.scale(side / UNITS, side / UNITS)
    pen = QPen(QColor(colour), _STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(stroked, pen)
    painter.fillPath(filled, QBrush(QColor(colour)))
    painter.restore()


def names() -> tuple[str, ...]:
    """The icons there are."""
    return tuple(_ICONS)


@cache
def _paths(name: str) -> Paths:
    stroked, filled = QPainterPath(), QPainterPath()
    _ICONS[name](stroked, filled)
    return stroked, filled


def _lines(path: QPainterPath, *points: tuple[float, float], closed: bool = False) -> None:
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    if closed:
        path.closeSubpath()


def _arc(path: QPainterPath, radius: float, start: float, span: float) -> QPointF:
    """Adds an arc around the middle (degrees, counter-clockwise from three o'clock) and returns where it ends."""
    box = QRectF(12 - radius, 12 - radius, 2 * radius, 2 * radius)
    path.arcMoveTo(box, start)
    path.arcTo(box, start, span)
    return path.currentPosition()


def _dot(path: QPainterPath, x: float, y: float, radius: float) -> None:
    path.addEllipse(QPointF(x, y), radius, radius)


def _play(stroked: QPainterPath, filled: QPainterPath) -> None:
    for path in (stroked, filled):
        _lines(path, (8, 5.5), (18.5, 12), (8, 18.5), closed=True)


def _pause(stroked: QPainterPath, filled: QPainterPath) -> None:
    filled.addRoundedRect(QRectF(6.5, 5, 4, 14), 1.2, 1.2)
    filled.addRoundedRect(QRectF(13.5, 5, 4, 14), 1.2, 1.2)


def _step(stroked: QPainterPath, filled: QPainterPath) -> None:
    for path in (stroked, filled):
        _lines(path, (6.5, 6.5), (14, 12), (6.5, 17.5), closed=True)
    _lines(stroked, (18, 6), (18, 18))


def _play_back(stroked: QPainterPath, filled: QPainterPath) -> None:
    for path in (stroked, filled):
        _lines(path, (16, 5.5), (5.5, 12), (16, 18.5), closed=True)


def _step_back(stroked: QPainterPath, filled: QPainterPath) -> None:
    for path in (stroked, filled):
        _lines(path, (17.5, 6.5), (10, 12), (17.5, 17.5), closed=True)
    _lines(stroked, (6, 6), (6, 18))


def _now(stroked: QPainterPath, filled: QPainterPath) -> None:
    for path in (stroked, filled):
        for x in (4, 11):
            _lines(path, (x, 6.5), (x + 6, 12), (x, 17.5), closed=True)
    _lines(stroked, (20.5, 6), (20.5, 18))


def _follow(stroked: QPainterPath, filled: QPainterPath) -> None:
    _dot(stroked, 12, 12, 8.5)
    _dot(filled, 12, 12, 4.5)


def _branch(stroked: QPainterPath, filled: QPainterPath) -> None:
    _lines(stroked, (3.5, 6), (20.5, 6))
    _dot(filled, 8, 6, 2.6)
    _lines(stroked, (8, 6), (12, 16.5), (20, 16.5))
    _lines(stroked, (16.5, 13), (20.5, 16.5), (16.5, 20))


def _more(stroked: QPainterPath, filled: QPainterPath) -> None:
    for x in (5, 12, 19):
        _dot(filled, x, 12, 1.8)


def _reset(stroked: QPainterPath, filled: QPainterPath) -> None:
    _arc(stroked, 7.5, 130, -310)
    tip = QPointF(12 + 7.5 * math.cos(math.radians(130)), 12 - 7.5 * math.sin(math.radians(130)))
    _lines(stroked, (tip.x() - 0.6, tip.y() - 4.4), (tip.x(), tip.y()), (tip.x() + 4.4, tip.y() - 0.2))


def _seed(stroked: QPainterPath, filled: QPainterPath) -> None:
    stroked.addRoundedRect(QRectF(4.5, 4.5, 15, 15), 3, 3)
    for x, y in ((9, 9), (15, 15), (15, 9), (9, 15), (12, 12)):
        _dot(filled, x, y, 1.35)


def _sun(stroked: QPainterPath, filled: QPainterPath) -> None:
    _dot(stroked, 12, 12, 3.8)
    for turn in range(8):
        x, y = math.cos(turn * math.pi / 4), math.sin(turn * math.pi / 4)
        _lines(stroked, (12 + 7.2 * x, 12 + 7.2 * y), (12 + 9.2 * x, 12 + 9.2 * y))


def _moon(stroked: QPainterPath, filled: QPainterPath) -> None:
    disc, bite = QPainterPath(), QPainterPath()
    _dot(disc, 11.5, 12.5, 8)
    _dot(bite, 15.5, 8.5, 7)
    stroked.addPath(disc.subtracted(bite))


def _fullscreen(stroked: QPainterPath, filled: QPainterPath) -> None:
    for x, y in ((5, 5), (19, 5), (19, 19), (5, 19)):
        inward_x, inward_y = (5 if x < 12 else -5), (5 if y < 12 else -5)
        _lines(stroked, (x + inward_x, y), (x, y), (x, y + inward_y))


def _window(stroked: QPainterPath, filled: QPainterPath) -> None:
    for x, y in ((9.5, 9.5), (14.5, 9.5), (14.5, 14.5), (9.5, 14.5)):
        outward_x, outward_y = (-5 if x < 12 else 5), (-5 if y < 12 else 5)
        _lines(stroked, (x + outward_x, y), (x, y), (x, y + outward_y))


def _help(stroked: QPainterPath, filled: QPainterPath) -> None:
    _dot(stroked, 12, 12, 9)
    stroked.moveTo(9.3, 9.6)
    stroked.cubicTo(9.3, 5.6, 15, 5.9, 14.8, 9.6)
    stroked.cubicTo(14.7, 11.7, 12, 11.8, 12, 14)
    _dot(filled, 12, 17.1, 1.25)


def _close(stroked: QPainterPath, filled: QPainterPath) -> None:
    _lines(stroked, (6.5, 6.5), (17.5, 17.5))
    _lines(stroked, (17.5, 6.5), (6.5, 17.5))


def _search(stroked: QPainterPath, filled: QPainterPath) -> None:
    _dot(stroked, 10.5, 10.5, 5.8)
    _lines(stroked, (15, 15), (19.5, 19.5))


def _calm(stroked: QPainterPath, filled: QPainterPath) -> None:
    _dot(filled, 12, 12, 4)


def _good(stroked: QPainterPath, filled: QPainterPath) -> None:
    _lines(stroked, (5, 12.8), (10, 17.5), (19, 7))


def _warning(stroked: QPainterPath, filled: QPainterPath) -> None:
    _lines(stroked, (12, 3.8), (21.2, 19.8), (2.8, 19.8), closed=True)
    _lines(stroked, (12, 9.8), (12, 13.6))
    _dot(filled, 12, 16.8, 1.3)


def _error(stroked: QPainterPath, filled: QPainterPath) -> None:
    _dot(stroked, 12, 12, 9)
    _lines(stroked, (12, 7), (12, 12.6))
    _dot(filled, 12, 16.4, 1.35)


def _part(stroked: QPainterPath, filled: QPainterPath) -> None:
    _dot(stroked, 12, 12, 7)
    filled.moveTo(12, 12)
    filled.arcTo(QRectF(5, 5, 14, 14), 90, 180)
    filled.closeSubpath()


def _whole(stroked: QPainterPath, filled: QPainterPath) -> None:
    for path in (stroked, filled):
        _dot(path, 12, 12, 7)


def _chevron_down(stroked: QPainterPath, filled: QPainterPath) -> None:
    _lines(stroked, (6.5, 9.5), (12, 15), (17.5, 9.5))


def _chevron_right(stroked: QPainterPath, filled: QPainterPath) -> None:
    _lines(stroked, (9.5, 6.5), (15, 12), (9.5, 17.5))


_ICONS: dict[str, Callable[[QPainterPath, QPainterPath], None]] = {
    "play": _play,
    "pause": _pause,
    "step": _step,
    "play_back": _play_back,
    "step_back": _step_back,
    "now": _now,
    "follow": _follow,
    "branch": _branch,
    "more": _more,
    "reset": _reset,
    "seed": _seed,
    "sun": _sun,
    "moon": _moon,
    "fullscreen": _fullscreen,
    "window": _window,
    "help": _help,
    "close": _close,
    "search": _search,
    "calm": _calm,
    "good": _good,
    "warning": _warning,
    "error": _error,
    "part": _part,
    "whole": _whole,
    "chevron_down": _chevron_down,
    "chevron_right": _chevron_right,
}

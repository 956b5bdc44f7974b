"""Draws scenes: the one plot of all pages of the theory."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from ganviz.snapshot import Array
from ganviz.ui.plotting.axis import Span
from ganviz.ui.plotting.canvas import Drawn
from ganviz.ui.plotting.curve import BOLD, Curve, pen_width
from ganviz.ui.plotting.field import FieldImage
from ganviz.ui.plotting.labels import Label, text_size
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.plotting.points import Points
from ganviz.ui.plotting.sizes import LARGE, NORMAL, SMALL
from ganviz.ui.theme import Theme, tinted
from ganviz.ui.theory.scene import Dots, Field, Line, Mark, Scene, Word, is_same

STYLES = {"solid": Qt.PenStyle.SolidLine, "dashed": Qt.PenStyle.DashLine, "dotted": Qt.PenStyle.DotLine}
#: Opacity of what a line encloses, beside that of the line.
FILLED = 0.15
#: Between a word and what it names, in pixels at scale 1.
GAP = 7.0
#: Points of a line at which its name may stand, and those of it that a word is kept clear of.
PLACES, WATCHED = 7, 120
#: The sides of a point on which a word may stand, the best first.
AROUND = np.array([(0, -1), (1, -1), (-1, -1), (0, 1), (1, 0), (-1, 0), (1, 1), (-1, 1)])
#: So many boxes of a word are tried before all of them.
AT_FIRST = 3
#: At which distances, in that of a word that touches.
FAR = np.array([1, 2])[:, None, None]


class Stack:
    """What a scene needs of curves, points and fields, painted in the scene's order; kept from scene to scene."""

    def __init__(self) -> None:
        self.visible = True
        self._kept: dict[Hashable, list[Drawn]] = {}
        self._used: dict[Hashable, int] = {}
        self._order: list[Drawn] = []

    def begin(self) -> None:
        """Another scene."""
        self._used, self._order = {}, []

    def take(self, kind: Hashable, make: Callable[[], Drawn]) -> Drawn:
        """Returns one more of this kind, above those taken before."""
        kept, used = self._kept.setdefault(kind, []), self._used.get(kind, 0)
        if used == len(kept):
            kept.append(make())
        self._used[kind] = used + 1
        self._order.append(kept[used])
        return kept[used]

    def blank(self) -> None:
        """Nothing is drawn."""
        self.begin()

    def paint(self, painter: QPainter, density: float) -> None:
        """Draws what was taken."""
        for drawn in self._order:
            drawn.paint(painter, density)


class Sketch(Plot[Scene]):
    """Draws one scene after the other on the same axes.

    Args:
        title: stands above it.

    Attributes:
        redrawn: called whenever something may lie elsewhere.
    """

    def __init__(self, theme: Theme, title: str) -> None:
        vars(self)["title"] = title  # a class of its own for each plot of each page would differ in no more than this
        self.redrawn: Callable[[], object] = lambda: None
        super().__init__(theme)

    def build(self) -> None:
        self.stack = Stack()
        self.canvas.add(self.stack)

    def blank(self) -> None:
        self.stack.blank()

    def changes(self, before: Scene, frame: Scene) -> bool:
        return not is_same(before, frame)

    def headline(self, frame: Scene) -> str:
        return frame.headline

    def _redraw(self) -> None:
        super()._redraw()
        self.redrawn()

    def draw(self, frame: Scene) -> list[Label]:
        self.left.logarithmic = frame.is_log
        self.set_ranges(*self._evened(frame) if frame.is_even else (frame.x, frame.y))
        self.stack.begin()
        for mark in frame.marks:
            if not isinstance(mark, Word):
                self._put(mark)
        return [*self._axis_words(frame), *self._words(frame)]

    def _evened(self, scene: Scene) -> tuple[Span, Span]:
        """Ranges around those of the scene in which a circle is round."""
        area = self.area
        spans = [scene.x[1] - scene.x[0], scene.y[1] - scene.y[0]]
        unit = max(spans[0] / area.width(), spans[1] / area.height())
        wider = [
            (sum(span) / 2 - unit * pixels / 2, sum(span) / 2 + unit * pixels / 2)
            for span, pixels in ((scene.x, area.width()), (scene.y, area.height()))
        ]
        return wider[0], wider[1]

    def _put(self, mark: Mark) -> None:
        if isinstance(mark, Line):
            self._put_line(mark)
        elif isinstance(mark, Dots):
            low, high = np.array(self.ranges).T
            points = self.stack.take((Dots, mark.symbol), lambda: Points(mark.symbol))
            assert isinstance(points, Points)
            points.dress(self.theme, getattr(self.theme, mark.colour), mark.size)
            points.move(mark.points, low, high)
        elif isinstance(mark, Field):
            image = self.stack.take(Field, FieldImage)
            assert isinstance(image, FieldImage)
            image.set_field(mark.axes, mark.values, mark.middle, mark.span, self.theme.field_colours())

    def _put_line(self, mark: Line) -> None:
        breadth = BOLD if mark.is_bold else 1.0
        kind = (Line, breadth, mark.pairs, mark.fill)
        curve = self.stack.take(kind, lambda: Curve(breadth, "pairs" if mark.pairs else "finite", mark.fill))
        assert isinstance(curve, Curve)
        colour = getattr(self.theme, mark.colour)
        pen = self.theme.pen(colour, pen_width(self.theme, breadth), mark.alpha, STYLES[mark.style])
        curve.dress(self.theme, pen, tinted(colour, FILLED * mark.alpha) if mark.fill else None, smooth=True)
        curve.move(mark.x, mark.y)

    # ── words ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _axis_words(self, scene: Scene) -> list[Label]:
        """What the axes mean, in the corners."""
        area, font, gap = self.area, self.theme.font(SMALL), self.theme.font_size(GAP)
        words = []
        if scene.across:
            size = text_size(scene.across, font)
            middle = (area.right() - size.width() / 2 - gap, area.bottom() - size.height() / 2 - 2)
            words.append(self.word(scene.across, middle, self.theme.muted, font))
        if scene.up:
            size = text_size(scene.up, font)
            middle = (area.left() + size.width() / 2 + gap, area.top() + size.height() / 2 + 2)
            words.append(self.word(scene.up, middle, self.theme.muted, font))
        return words

    def _words(self, scene: Scene) -> list[Label]:
        """Every name where it covers as little as can be: of other words nothing, of lines little."""
        drawn = [self._visible(mark) for mark in scene.marks if isinstance(mark, Line) and len(mark.x)]
        lines = np.concatenate([np.empty((0, 2)), *(pixels[:: max(1, len(pixels) // WATCHED)] for pixels in drawn)])
        dots = [(mark.x, mark.y) for mark in scene.marks if isinstance(mark, Word) and mark.dot]
        if dots:  # each as bad to cover as a good part of a line
            lines = np.concatenate([lines, np.repeat(self.pixels(np.array(dots)), PLACES, axis=0)])
        taken = [word.box for word in self._axis_words(scene)]
        words: list[Label] = []
        for mark in scene.marks:
            if isinstance(mark, Word):
                text, colour, dot = mark.text, mark.colour, mark.dot
                points = self.pixels(np.array([[mark.x, mark.y]]))
                font = self.theme.font(LARGE if mark.is_large else NORMAL, bold=True)
            elif isinstance(mark, Line) and mark.name:
                text, colour, dot = mark.name, mark.colour, False
                points = self._places(mark)
                font = self.theme.font(NORMAL, bold=True)
            else:
                continue
            if dot and not self.area.contains(QPointF(*points[0].tolist())):
                continue  # its word would point out of the plot
            boxes = self._boxes(points, text, font)
            if not len(boxes):
                continue
            box = _clearest(boxes, taken, lines)
            taken.append(box)
            point = (float(points[0, 0]), float(points[0, 1])) if dot else None
            middle = (box.center().x(), box.center().y())
            word = self.word(text, middle, getattr(self.theme, colour), font, point)
            words.append(word if point is None else replace(word, leader=QPointF(*point)))
        return words

    def _visible(self, line: Line) -> Array:
        """Its points that are seen, in pixels."""
        pixels = self.pixels(np.column_stack([line.x, line.y]))
        if line.pairs and len(pixels) > 2 * WATCHED:
            return pixels[:0]  # a field of arrows lies everywhere
        if 2 <= len(pixels) <= 8:  # of few and long pieces more than their ends
            share = np.linspace(0, len(pixels) - 1, WATCHED)
            pixels = np.column_stack([np.interp(share, np.arange(len(pixels)), each) for each in pixels.T])
        area = self.area.adjusted(-1, -1, 1, 1)
        inside = (pixels[:, 0] >= area.left()) & (pixels[:, 0] <= area.right())
        inside &= (pixels[:, 1] >= area.top()) & (pixels[:, 1] <= area.bottom())
        seen: Array = pixels[inside]
        return seen

    def _places(self, line: Line) -> Array:
        """Points beside which its name may stand, the best first."""
        seen = self._visible(line)
        if not len(seen):
            return seen
        first = {"top": int(seen[:, 1].argmin()), "left": 0, "right": len(seen) - 1}[line.at]
        spread = np.linspace(0, len(seen) - 1, PLACES).astype(int)
        nearest = spread[np.argsort(np.abs(spread - first), kind="stable")]
        places: Array = seen[[first, *nearest.tolist()]]
        return places

    def _boxes(self, points: Array, text: str, font: QFont) -> Array:
        """Boxes of a word around each of ``(n, 2)`` points: left, top, right, bottom, all inside the plot."""
        points = points[np.isfinite(points).all(axis=1)]
        size, gap, area = text_size(text, font), self.theme.font_size(GAP), self.area
        half = np.array([size.width(), size.height()]) / 2
        middles = (points[:, None, None] + AROUND * FAR * (half + gap)).reshape(-1, 2)
        low = np.array([area.left() + gap, area.top() + 2]) + half
        high = np.array([area.right() - gap, area.bottom() - 2]) - half
        middles = np.maximum(np.minimum(middles, high), low)
        found: Array = np.concatenate([middles - half, middles + half], axis=1)
        return found


def _clearest(boxes: Array, taken: list[QRectF], lines: Array) -> QRectF:
    """The first box that covers no other and least of ``(m, 2)`` points of lines."""
    cost = _covered(boxes[:AT_FIRST], taken, lines)
    if cost.min() > 0:  # mostly there is room at once, and what follows takes time
        cost = _covered(boxes, taken, lines)
    best = boxes[int(cost.argmin())].tolist()
    return QRectF(QPointF(best[0], best[1]), QPointF(best[2], best[3]))


def _covered(boxes: Array, taken: list[QRectF], lines: Array) -> Array:
    """How much each box covers, ``(n,)``: points of lines, and a thousand for another box."""
    left, top, right, bottom = boxes.T[:, :, None]
    cost = np.zeros(len(boxes))
    for other in taken:
        meets = (boxes[:, 0] - 4 < other.right()) & (boxes[:, 2] + 4 > other.left())
        meets &= (boxes[:, 1] - 1 < other.bottom()) & (boxes[:, 3] + 1 > other.top())
        cost += 1000.0 * meets
    x, y = lines.T
    inside = (x > left - 4) & (x < right + 4) & (y > top - 1) & (y < bottom + 1)
    found: Array = cost + inside.sum(axis=1)
    return found

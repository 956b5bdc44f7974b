"""What all plots share: quiet axes, a heading at the left, fixed ranges or a part of them, words in pixels."""

from __future__ import annotations

import math
from typing import ClassVar

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtWidgets import QFrame

from ganviz.phrases import phrase
from ganviz.snapshot import Array, Frame, Measures, Weights
from ganviz.ui.plotting.axis import Axis, Span
from ganviz.ui.plotting.canvas import Canvas
from ganviz.ui.plotting.gutter import Gutter
from ganviz.ui.plotting.heading import Heading
from ganviz.ui.plotting.labels import Label, Labels, text_size
from ganviz.ui.plotting.pointed import at_point
from ganviz.ui.plotting.reading import CrossHairs, reading_at
from ganviz.ui.plotting.sizes import SMALL
from ganviz.ui.plotting.view import Shown, View
from ganviz.ui.plotting.zoom import magnified, moved
from ganviz.ui.theme import PILL, Theme, tinted
from ganviz.ui.translation import tr

#: Room for numbers grows by so many pixels at once, at scale 1, so that it seldom moves.
NOTCH = 8.0


class Plot(View[Shown]):
    """One pyqtgraph plot, built once. Subclasses put on its ``canvas`` what they draw in ``build``, colour it in
    ``dress`` and fill it in ``draw`` and ``blank``.

    Attributes:
        pins: a click pins what is read there.
        has_heading: the title stands above the plot.
        shows_other: it draws the run that this one is compared with, too; otherwise it says which of them it shows.
        has_right_axis: there is a second scale, at the right.
        axis_width: least room for the numbers at a side, in pixels at scale 1; it grows with them.
        tick_spacing: least distance of ticks along x and y, in pixels at scale 1.
        zooms: along which axes it can show a part of the whole: x, y.
        whole: the ranges of x and y that it shows by itself.
        ranges: those shown.
    """

    pins: ClassVar[bool] = True
    has_heading: ClassVar[bool] = True
    shows_other: ClassVar[bool] = False
    has_right_axis: ClassVar[bool] = False
    axis_width: ClassVar[float] = 46.0
    tick_spacing: ClassVar[tuple[float, float]] = (70.0, 26.0)
    zooms: ClassVar[tuple[bool, bool]] = (True, True)

    widget: pg.PlotWidget

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.frame: Shown | None = None
        self.shown = {layer.key: layer.visible for layer in self.layers}
        self.left, self.bottom = Axis("left", self.tick_spacing[1]), Axis("bottom", self.tick_spacing[0])
        axes = {"left": self.left, "bottom": self.bottom}
        if self.has_right_axis:
            self.right = axes["right"] = Axis("right", self.tick_spacing[1])
        self.widget = pg.PlotWidget(axisItems=axes, enableMenu=False)
        self.widget.setFrameShape(QFrame.Shape.NoFrame)
        self.widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.widget.setAccessibleName(tr(self.title))
        # The plot fills all of it with its own background.
        self.widget.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.widget.viewport().setAutoFillBackground(False)
        self.plot: pg.PlotItem = self.widget.getPlotItem()
        self.plot.hideButtons()
        self.plot.setMouseEnabled(x=False, y=False)
        self.view_box: pg.ViewBox = self.plot.getViewBox()
        self.view_box.disableAutoRange()
        self.view_box.border = None  # with a pen that draws nothing it would be drawn all the same
        self.view_box.borderRect.hide()
        self.whole = self.ranges = ((0.0, 1.0), (0.0, 1.0))  # type: tuple[Span, Span]
        self._part: tuple[Span, Span] | None = None
        self._gutter: Gutter | None = None
        self._is_drawing = self._is_held = self._is_due = False
        self._shape: tuple[object, ...] = ()
        self.canvas = Canvas(self.view_box)
        self.heading, self.labels = Labels(self.plot), Labels(self.plot)
        self.cross = CrossHairs(self.plot)
        self.pinned: tuple[float, float] | None = None
        self.build()
        self.set_theme(theme)
        self.view_box.sigResized.connect(self._resized)

    def build(self) -> None:
        """Makes the items; called once."""

    def dress(self) -> None:
        """Gives the items the colours, pens and fonts of ``theme``."""

    @staticmethod
    def measured_anew(before: Frame, frame: Frame) -> bool:
        """Says whether there are other metrics, or other settings."""
        return frame.measures is not before.measures or frame.snapshot.config != before.snapshot.config

    @staticmethod
    def behind(frame: Frame, seen: Measures | Weights | None) -> int | None:
        """The iteration of something that the frame brings, where that is not the frame's own."""
        return None if seen is None or seen.iteration == frame.snapshot.iteration else seen.iteration

    def draw(self, frame: Shown) -> list[Label]:
        """Fills the items from the frame and returns the words."""
        raise NotImplementedError

    def blank(self) -> None:
        """Empties the items: before the first frame, and whenever an empty plot gets another size or theme."""

    def forget(self) -> None:
        """Forgets what earlier frames have left so that the picture stands still, such as the range of an axis.

        Called where time has gone back: what comes after a moment must not be seen in its picture.
        """

    def changes(self, before: Shown, frame: Shown) -> bool:
        """Says whether the second frame is drawn otherwise than the first; if it is not, it is not drawn."""
        return True

    def show(self, frame: Shown) -> None:
        before, self.frame = self.frame, frame
        if _does_not_follow(before, frame):
            self.forget()
            self._redraw()
        elif before is None or before is frame or self.changes(before, frame) or self.lag(before) != self.lag(frame):
            self._redraw()

    def clear(self) -> None:
        self.frame = self._part = self.pinned = None
        self._redraw()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.widget.setBackground(theme.background)
        upright = (self.left, self.right) if self.has_right_axis else (self.left,)
        for axis in (self.bottom, *upright):
            axis.spacing = theme.font_size(self.tick_spacing[axis is not self.bottom])
            axis.dress(theme)
        self._lay_out()
        self.cross.dress(theme)
        self.dress()
        self._redraw()

    def set_layer(self, key: str, visible: bool) -> None:
        if key not in self.shown:
            raise KeyError(f"{self.title} has no layer {key!r}")
        if self.shown[key] != visible:
            self.shown[key] = visible
            self._redraw()

    def set_ranges(self, x: Span, y: Span) -> None:
        """Shows exactly this part of the plane, or what was chosen of it."""
        self.whole = x, y
        if self._part is not None:
            x, y = (part if zooms else all_ for part, all_, zooms in zip(self._part, (x, y), self.zooms, strict=True))
        if (x, y) != self.ranges:
            self.ranges = (x, y)
            self.view_box.setRange(xRange=x, yRange=y, padding=0)
            self.view_box.updateMatrix()  # left to the next painting it would ask for another one

    # ── a part of the whole ───────────────────────────────────────────────────────────────────────────────────────────

    @property
    def is_whole(self) -> bool:
        """Everything is shown, and not a part of it."""
        return self._part is None

    def show_whole(self) -> None:
        """Goes back to where nothing was zoomed or moved."""
        self._show_part(None)

    def magnify(self, factor: float, at: tuple[float, float]) -> None:
        """Shows less, larger, or with a factor below 1 more, around a point of the data."""
        x, y = (magnified(*each) for each in zip(self.ranges, self.whole, (factor, factor), at, strict=True))
        self._show_part((x, y))

    def move_by(self, across: float, up: float) -> None:
        """Shows what lies so much to the right and above."""
        x, y = (moved(*each) for each in zip(self.ranges, self.whole, (across, up), strict=True))
        self._show_part((x, y))

    def take_after(self, other: Plot[Shown]) -> None:
        """Shows the layers and the part that another plot of the same kind shows."""
        self.shown, self._part = dict(other.shown), other._part

    def _show_part(self, part: tuple[Span, Span] | None) -> None:
        self._part = part
        self._redraw()

    def data_at(self, pixel: QPointF) -> tuple[float, float]:
        """Returns what lies at a pixel of the plot."""
        (left, right), (low, high) = self.ranges
        area = self.area
        across = (pixel.x() - area.left()) / max(area.width(), 1.0)
        up = (area.bottom() - pixel.y()) / max(area.height(), 1.0)
        return left + across * (right - left), low + up * (high - low)

    def read_at(self, x: float, y: float) -> list[str]:
        """What there is to say of a point of the plot, line by line."""
        return at_point(x, y, self.ranges) if self.frame is not None else []

    def aim(self, pixel: QPointF) -> None:
        """The pointer is there: lines through it lead to both axes."""
        self.cross.show_at(pixel, self.area)

    def leave(self) -> None:
        """The pointer is on it no longer."""
        self.cross.hide()

    def pin(self, at: tuple[float, float] | None) -> None:
        """Keeps what is read at a place of the data written there from frame to frame; None takes it away."""
        if at != self.pinned:
            self.pinned = at
            self._redraw()

    def reshaped(self) -> bool:
        """Says whether size, position or range have changed since the last call: pixels then mean something else."""
        before, self._shape = self._shape, (self.area, self.ranges)
        return before != self._shape

    @property
    def area(self) -> QRectF:
        """Where the data are drawn, in pixels of the plot; a pixel at the least, where axes leave no room at all."""
        area = self.view_box.geometry()
        return QRectF(area.left(), area.top(), max(area.width(), 1.0), max(area.height(), 1.0))

    def pixels(self, points: Array) -> Array:
        """Returns where ``(n, 2)`` points of the data lie, in pixels of the plot."""
        (left, right), (low, high) = self.ranges
        area = self.area
        with np.errstate(over="ignore", invalid="ignore"):  # a diverging run has points of any size
            across = area.left() + (points[:, 0] - left) / (right - left) * area.width()
            down = area.bottom() - (points[:, 1] - low) / (high - low) * area.height()
        return np.column_stack([across, down])

    def word(
        self,
        text: str,
        middle: tuple[float, float],
        colour: str,
        font: QFont,
        dot: tuple[float, float] | None = None,
        pill: float = PILL,
    ) -> Label:
        """A word around a pixel, on a pill of the background's colour and this opacity."""
        size = text_size(text, font)
        box = QRectF(middle[0] - size.width() / 2, middle[1] - size.height() / 2, size.width(), size.height())
        point = None if dot is None else QPointF(*dot)
        return Label(text, font, self.ink(colour), box, tinted(self.theme.field_middle, pill), point)

    def ink(self, colour: str) -> QColor:
        """A colour of the theme, as text."""
        return QColor(self.theme.ink(colour))

    def sentence(self, text: str) -> Label:
        """A quiet line in the middle of the plot, where there is nothing to draw."""
        font = self.theme.font(SMALL)
        shortened = QFontMetricsF(font).elidedText(tr(text), Qt.TextElideMode.ElideRight, self.area.width())
        return Label(shortened, font, self.ink(self.theme.muted), self.area)

    def headline(self, frame: Shown) -> str:
        """What stands behind the title, or nothing."""
        return ""

    def lag(self, frame: Shown) -> int | None:
        """The iteration of what is drawn, where the frame is of a later one; None where all is of the frame's own."""
        return None

    @property
    def headroom(self) -> float:
        """The pixels that a headline may take."""
        return self._heading().room

    def hold(self, held: bool) -> None:
        self._is_held = held
        if self._is_due and not held:
            self._redraw()

    def share(self, gutter: Gutter) -> None:
        self._gutter = gutter
        self._redraw()

    def widen(self) -> None:
        """Takes the room for numbers that the column has now."""
        if self._is_held:
            self._is_due = True
        elif not self._is_drawing and self._make_room():
            self._redraw()

    def _redraw(self) -> None:
        self._is_due = self._is_held
        if self._is_held:
            return
        self._is_drawing = True
        try:
            self.plot.layout.activate()
            words = self._drawn()
            # What is drawn decides on the numbers, these on their room, and this on where things are drawn.
            if self._make_room():
                words = self._drawn()
        finally:
            self._is_drawing = False
        if not self.is_whole:  # what is named may lie outside
            area = self.area
            words = [word for word in words if area.contains(word.box.center())]
        self.heading.set_labels(self._headed())
        self.labels.set_labels([*words, *self._pinned_words()])
        self.canvas.fit(self.view_box.rect(), *self.ranges)

    def _heading(self) -> Heading:
        iteration = None if self.frame is None else self.lag(self.frame)
        late = "" if iteration is None else phrase("at {iteration:,}", iteration=iteration)
        return Heading(self.title, late, self.area, self.theme)

    def _headed(self) -> list[Label]:
        if not self.has_heading:
            return []
        text = "" if self.frame is None else self.headline(self.frame)
        if isinstance(self.frame, Frame) and self.frame.other is not None and not self.shows_other:
            text = phrase("{name} · {text}", name=self.frame.name, text=text) if text else self.frame.name
        return self._heading().words(text)

    def _pinned_words(self) -> list[Label]:
        if self.pinned is None or self.frame is None:
            return []
        at, area = QPointF(*self.pixels(np.array([self.pinned]))[0].tolist()), self.area
        return reading_at(at, self.read_at(*self.pinned), area, self) if area.contains(at) else []

    def _drawn(self) -> list[Label]:
        if self.frame is not None:
            # A run that diverges gives numbers of any size; what comes of them is no number, and not drawn.
            with np.errstate(over="ignore", invalid="ignore"):
                return self.draw(self.frame)
        self.blank()
        return []

    def _make_room(self) -> bool:
        """Gives each axis as much room as its numbers take; says whether it has changed."""
        before = self.left.minimumWidth(), self.right.minimumWidth() if self.has_right_axis else 0.0
        left = self._room_for(self.left)
        if self._gutter is not None:
            self._gutter.need(self, left)
            left = self._gutter.width
        after = left, self._room_for(self.right) if self.has_right_axis else 0.0
        if after == before:
            return False
        self.left.setWidth(after[0])
        if self.has_right_axis:
            self.right.setWidth(after[1])
        self.plot.layout.activate()
        return True

    def _room_for(self, axis: Axis) -> float:
        least, notch = self.theme.font_size(self.axis_width), self.theme.font_size(NOTCH)
        return least + notch * max(0, math.ceil((axis.breadth + 1 - least) / notch))

    @Slot(object)
    def _resized(self, _: object = None) -> None:
        if not self._is_drawing:
            self._redraw()

    def rule(self) -> None:
        """Draws faint lines across the plot instead of the axis at the left."""
        self.left.setGrid(255)
        self.left.setZValue(self.view_box.zValue() - 1)
        self.left.setStyle(tickAlpha=255)
        self.left.setTickPen(self.theme.pen(self.theme.grid))
        self.left.setPen(self.theme.pen(self.theme.grid, alpha=0.0))

    def _lay_out(self) -> None:
        size = self.theme.font_size
        self.bottom.setHeight(max(size(22), math.ceil(self.bottom.breadth)))
        self.plot.layout.setRowFixedHeight(0, size(24) if self.has_heading else size(8))
        self.plot.layout.setContentsMargins(0, 0, 0 if self.has_right_axis else size(14), 0)


def _does_not_follow(before: object, frame: object) -> bool:
    """Says whether time has gone back from one frame to the other, or they are of two runs."""
    if not (isinstance(before, Frame) and isinstance(frame, Frame)):
        return False
    return before.history.run is not frame.history.run or frame.snapshot.iteration < before.snapshot.iteration

"""How steep D is, as a field of colours, and where its slope is 1."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPointF

from ganviz.phrases import figures, phrase
from ganviz.snapshot import Array, Frame
from ganviz.ui.plotting.background import Background
from ganviz.ui.plotting.captions import Caption
from ganviz.ui.plotting.contour import segments
from ganviz.ui.plotting.curve import Curve, pen_width
from ganviz.ui.plotting.field import finer, ramp
from ganviz.ui.plotting.labels import Label
from ganviz.ui.plotting.names import UNIT_NAME, UNIT_SLOPE, names
from ganviz.ui.plotting.placement import LINE, Room
from ganviz.ui.plotting.plane import PlaneScales
from ganviz.ui.plotting.sizes import NORMAL
from ganviz.ui.theme import Theme

#: How far the colours of the slope go from neutral towards that of D's curves: points have to stay readable on them.
STEEPEST = 0.5


class Slope(Background):
    """How steep D’s raw score is: what bounds it is a Lipschitz constant."""

    key = "slope"
    label = "Slope"
    shortcut = "K"
    order = 40
    word_order = 60

    def build(self) -> None:
        super().build()
        self.unit = self.add(Curve(connect="pairs"), paint_order=45)
        #: Where the slope is largest, ``(1, 2)``, and that value.
        self.peak: tuple[Array, float] | None = None

    def dress(self, theme: Theme) -> None:
        super().dress(theme)
        self.unit.dress(theme, theme.pen(theme.discriminator, pen_width(theme, 1.4)), smooth=True)

    def scale(self, theme: Theme) -> Array:
        return ramp(theme.field_middle, theme.discriminator, STEEPEST)

    def blank(self) -> None:
        super().blank()
        self.peak = None

    def draw(self, frame: Frame, scales: PlaneScales) -> list[Caption]:
        field, spoken = frame.snapshot.field, names(frame.snapshot.config)
        self.unit.visible = spoken.aims is None
        self.peak = None
        (x, y), slope = field.axes, field.slope
        (left, low), (right, high) = scales.low, scales.high
        in_view = ((y >= low) & (y <= high))[:, None] & (x >= left) & (x <= right)
        inside = in_view & np.isfinite(slope)
        if not inside.any():
            self.image.blank()
            self.unit.visible = False
            return []
        row, column = np.unravel_index(np.where(inside, slope, -1.0).argmax(), slope.shape)
        largest = float(slope[row, column])
        if inside.sum() == in_view.sum():  # else it may be steeper where it is not known
            self.peak = np.array([[x[column], y[row]]], float), largest
        self.fill(field, slope, largest / 2, max(largest / 2, 1e-30))
        captions = [Caption(phrase("‖∇f‖: slope of {score}", score=spoken.score), self.plot.theme.discriminator)]
        if self.unit.visible:
            self.unit.move(*segments(*finer(field.axes, slope, 2), UNIT_SLOPE)[0].reshape(-1, 2).T)
            if largest < UNIT_SLOPE:
                captions.append(self.quiet("nowhere 1, which the Wasserstein distance asks for"))
        return captions

    def write(self, frame: Frame, room: Room) -> list[Label]:
        """Names the steepest place and the line on which the slope is 1; no other word makes way for either."""
        if self.peak is None:
            return []
        theme, (where, largest) = self.plot.theme, self.peak
        where = self.plot.pixels(where)
        room.lines.add(where, LINE)
        words = self.put(
            phrase("largest: {size}", size=figures(largest)), where, theme.text, room, "peak", height=NORMAL
        )
        words = [replace(word, dot=QPointF(*where[0])) for word in words]
        if self.unit.visible and len(self.unit.line[0]):
            on_unit = self.plot.pixels(np.column_stack(self.unit.line))
            words += self.put(UNIT_NAME, on_unit, theme.text, room, "unit", height=NORMAL)
        return words

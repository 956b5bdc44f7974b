"""How steep D is, to a scale of its own, and where its slope is 1."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt

from ganviz.phrases import figures, phrase
from ganviz.snapshot import Frame
from ganviz.ui.plotting.axis import Span, steady_span
from ganviz.ui.plotting.curve import BOLD, Curve, pen_width
from ganviz.ui.plotting.labels import Label, text_size
from ganviz.ui.plotting.line import LineLayer, LineScales
from ganviz.ui.plotting.names import UNIT_NAME, UNIT_SLOPE, names
from ganviz.ui.plotting.sizes import NORMAL
from ganviz.ui.theme import Rgb, Theme

#: A slope of 1 is in the picture when the largest is at least this.
NEAR_UNIT = 0.3


class Slope(LineLayer):
    """How steep D’s raw score is: what bounds it is a Lipschitz constant."""

    key = "slope"
    label = "Slope"
    shortcut = "K"
    order = 80
    paint_order = 110
    names_peak = True

    def build(self) -> None:
        self.line, self.unit = self.add(Curve(BOLD)), self.add(Curve())
        #: Height 0 of the plot is no slope, height 1 the end of this rounded scale.
        self._span: Span | None = None
        self._peak: float | None = None

    def dress(self, theme: Theme) -> None:
        self.line.dress(theme, theme.pen(theme.muted, pen_width(theme, BOLD)), smooth=True)
        self.unit.dress(theme, theme.pen(theme.muted, style=Qt.PenStyle.DotLine))

    def forget(self) -> None:
        self._span = None

    def blank(self) -> None:
        super().blank()
        self.forget()

    def draw(self, frame: Frame, scales: LineScales) -> list[Label]:
        """Draws the slope within the view and, for a critic, where it is 1; names that line at its right end."""
        (x,), slope, (left, right) = frame.snapshot.field.axes, frame.snapshot.field.slope, scales.x
        in_view = (x >= left) & (x <= right)
        inside = in_view & np.isfinite(slope)
        if not inside.any():
            self.line.visible = self.unit.visible = False
            self.follow(scales, x[:0], slope[:0])
            return []
        x, slope = x[inside], slope[inside]
        peak = float(slope.max())
        # Where it is not known it may be steeper.
        self._peak = peak if inside.sum() == in_view.sum() else None
        # A slope of 1 means something to a critic only.
        self.unit.visible = names(frame.snapshot.config).aims is None and peak >= NEAR_UNIT
        least = UNIT_SLOPE if self.unit.visible else 1e-30
        self._span = steady_span(self._span, 0.0, max(peak, least), at_low=True)
        height = slope / self._span[1]
        self.line.move(x, height)
        self.follow(scales, x, height)
        self.unit.move(np.array(scales.x, float), np.full(2, UNIT_SLOPE / self._span[1]))
        return self._unit_word() if self.unit.visible else []

    def _unit_word(self) -> list[Label]:
        plot, theme = self.plot, self.plot.theme
        font = theme.font(NORMAL)
        (x, y), size = plot.pixels(np.column_stack(self.unit.line))[1].tolist(), text_size(UNIT_NAME, font)
        middle = (x - size.width() / 2 - theme.font_size(8), y - size.height() / 2 - theme.font_size(2))
        return [plot.word(UNIT_NAME, middle, theme.muted, font)]

    def name(self, frame: Frame) -> tuple[str, Rgb]:
        if self._peak is None:
            return "‖∇f‖ where D’s score is finite", self.plot.theme.muted
        return phrase("‖∇f‖ up to {size}", size=figures(self._peak)), self.plot.theme.muted

"""How steep D is along a line, to a scale of its own, and where that is 1."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt

from ganviz.snapshot import Array, Field
from ganviz.ui.plotting.axis import Span, steady_span
from ganviz.ui.plotting.background import UNIT
from ganviz.ui.plotting.curve import BOLD, Curve
from ganviz.ui.plotting.figures import figures
from ganviz.ui.plotting.labels import Label, text_size
from ganviz.ui.plotting.plot import NORMAL, Plot
from ganviz.ui.theme import Theme

#: A slope of 1 is in the picture when the largest is at least this.
NEAR_UNIT = 0.3


class SlopeCurve:
    """The curve and the line on which it is 1; height 0 of the plot is no slope, height 1 the end of a rounded scale.

    Attributes:
        curve, unit: the items.
        word: what is written beside the curve: the scale, by its largest value.
    """

    def __init__(self) -> None:
        self.curve, self.unit = Curve(BOLD), Curve()
        self.word = ""
        self._span: Span | None = None

    def dress(self, theme: Theme, width: float) -> None:
        """Takes a theme's colours."""
        self.curve.pen = theme.pen(theme.muted, width)
        self.unit.pen = theme.pen(theme.muted, style=Qt.PenStyle.DotLine)

    def blank(self) -> None:
        """Forgets the scale."""
        self._span = None

    def draw(self, shown: bool, field: Field, view: Span, unit_counts: bool) -> Array | None:
        """Draws the slope within the view and returns the curve, ``(n, 2)``; None where there is none.

        Args:
            unit_counts: a slope of 1 means something to this loss.
        """
        self.word = ""
        self.unit.visible = False
        self.curve.visible = shown
        if not shown:
            return None
        (x,), slope = field.axes, field.slope
        seen = (x >= view[0]) & (x <= view[1]) & np.isfinite(slope)
        if not seen.any():
            self.curve.visible = False
            return None
        x, slope = x[seen], slope[seen]
        peak = float(slope.max())
        near = unit_counts and peak >= NEAR_UNIT
        self._span = steady_span(self._span, 0.0, max(peak, UNIT if near else 1e-30), at_low=True)
        height = slope / self._span[1]
        self.curve.move(x, height)
        self.unit.visible = near
        self.unit.move(np.array(view, float), np.full(2, UNIT / self._span[1]))
        self.word = f"‖∇f‖ up to {figures(peak)}"
        return np.column_stack([x, height])

    def unit_word(self, plot: Plot) -> list[Label]:
        """Says at the right end of the dotted line, where there is one, that the slope is 1 there."""
        if not self.unit.visible:
            return []
        theme, text = plot.theme, "‖∇f‖ = 1"
        font = theme.font(NORMAL)
        (x, y), size = plot.pixels(np.column_stack(self.unit.line))[1].tolist(), text_size(text, font)
        middle = (x - size.width() / 2 - theme.font_size(8), y - size.height() / 2 - theme.font_size(2))
        return [plot.word(text, middle, theme.muted, font)]

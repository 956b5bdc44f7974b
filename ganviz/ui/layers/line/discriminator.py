"""What D says."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt

from ganviz.snapshot import Frame
from ganviz.ui.plotting.captions import Caption
from ganviz.ui.plotting.curve import BOLD, Curve, pen_width
from ganviz.ui.plotting.line import LineLayer, LineScales
from ganviz.ui.plotting.names import names
from ganviz.ui.theme import Rgb, Theme


class Discriminator(LineLayer):
    """What D says of each x, on the axis at the right."""

    key = "discriminator"
    label = "D(x)"
    shortcut = "V"
    visible = True
    order = 50
    paint_order = 90

    def build(self) -> None:
        self.line = self.add(Curve(BOLD))
        self.middle = self.add(Curve(), paint_order=55)

    def dress(self, theme: Theme) -> None:
        self.line.dress(theme, theme.pen(theme.discriminator, pen_width(theme, BOLD)), smooth=True)
        self.middle.dress(theme, theme.pen(theme.discriminator, alpha=0.5, style=Qt.PenStyle.DotLine))

    def draw(self, frame: Frame, scales: LineScales) -> list[Caption]:
        """Draws D, and where it cannot tell, which for a critic means nothing."""
        field, (x,) = frame.snapshot.field, frame.snapshot.field.axes
        self.middle.visible = names(frame.snapshot.config).aims is not None
        self.middle.move(np.array(scales.x, float), np.full(2, scales.score_height(field.middle)))
        self.draw_score(self.line, x, field.values, scales)
        return []

    def name(self, frame: Frame) -> tuple[str, Rgb]:
        return names(frame.snapshot.config).curve, self.plot.theme.discriminator

"""What the optimal D would say."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ganviz.snapshot import Frame
from ganviz.ui.plotting.captions import Caption
from ganviz.ui.plotting.curve import Curve, pen_width
from ganviz.ui.plotting.line import LineLayer, LineScales
from ganviz.ui.plotting.names import names
from ganviz.ui.theme import Rgb, Theme


class OptimalDiscriminator(LineLayer):
    """The optimal D against this G, dashed."""

    key = "optimal"
    label = "Optimal D"
    shortcut = "O"
    visible = True
    order = 60
    paint_order = 100

    def build(self) -> None:
        self.line = self.add(Curve())

    def dress(self, theme: Theme) -> None:
        pen = theme.pen(theme.optimal, pen_width(theme, 1.4), style=Qt.PenStyle.DashLine)
        self.line.dress(theme, pen, smooth=True)

    def draw(self, frame: Frame, scales: LineScales) -> list[Caption]:
        optimal, (x,) = frame.snapshot.field.optimal, frame.snapshot.field.axes
        if optimal is None:
            self.blank()
            return []
        self.draw_score(self.line, x, optimal, scales)
        return []

    def name(self, frame: Frame) -> tuple[str, Rgb]:
        return names(frame.snapshot.config).optimal, self.plot.theme.optimal

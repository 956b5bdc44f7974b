"""The density of the data."""

from __future__ import annotations

from ganviz.snapshot import Frame
from ganviz.ui.plotting.captions import Caption
from ganviz.ui.plotting.curve import BOLD, Curve, pen_width
from ganviz.ui.plotting.line import LineLayer, LineScales
from ganviz.ui.theme import Rgb, Theme, tinted


class DataDensity(LineLayer):
    """The density of the data."""

    key = "data"
    label = "Data"
    shortcut = "X"
    visible = True
    order = 10
    paint_order = 70
    names_peak = True
    is_filled = True

    def build(self) -> None:
        self.line = self.add(Curve(BOLD))
        self.filling = self.add(Curve(fill="below"), paint_order=10)

    def dress(self, theme: Theme) -> None:
        self.line.dress(theme, theme.pen(theme.data, pen_width(theme, BOLD)), smooth=True)
        self.filling.dress(theme, None, tinted(theme.data, 0.22))

    def draw(self, frame: Frame, scales: LineScales) -> list[Caption]:
        densities = frame.snapshot.densities
        if densities is None or densities.data is None:
            self.blank()
            return []
        (x,), y = densities.axes, densities.data / scales.peak
        self.line.move(x, y)
        self.filling.move(x, y)
        self.follow(scales, x, y)
        return []

    def name(self, frame: Frame) -> tuple[str, Rgb]:
        return "data", self.plot.theme.data
